import type { OpenedWorkbook } from './openWorkbook';
import { childOf, element, escapeText, parsePart, withoutPrefix, type Element } from './xml';

const STATES: Readonly<Record<string, string>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** The children of `<workbook>` in the order the schema wants them. */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

/** Sheets, names, the active tab and structure protection; whatever else xl/workbook.xml says stays. */
export function saveWorkbookPart(opened: OpenedWorkbook, sheetParts: readonly string[]): void {
  const { package: parts, part, workbook } = opened;
  const before = withoutPrefix(parts.text(part));
  let after = before;
  const replace = (name: string, xml: (root: Element) => string) => {
    const root = parsePart(after);
    after = withChild(after, root, name, xml(root));
  };
  replace('sheets', (root) => sheetsXml(opened, root, sheetParts));
  replace('definedNames', (root) => namesXml(opened, root));
  replace('bookViews', (root) => viewsXml(opened, root));
  const { $protection } = workbook;
  if ($protection !== opened.protection)
    replace('workbookProtection', () => ($protection ? element('workbookProtection', $protection) : ''));
  if (after !== before) parts.write(part, after);
}

function sheetsXml(
  { package: parts, part, workbook }: OpenedWorkbook,
  root: Element,
  sheetParts: readonly string[],
): string {
  const ids = new Map(parts.relationships(part).map(({ target, id }) => [target, id]));
  const before = childOf(root, 'sheets');
  // Usually r:id; the prefix is the producer's to choose.
  const idName =
    Object.keys(before?.children[0]?.attributes ?? {}).find((attribute) => attribute.endsWith(':id')) ?? 'r:id';
  const known = new Map((before?.children ?? []).map((sheet) => [sheet.attributes[idName], sheet]));
  const sheets = workbook.$sheets.map((sheet, i) => {
    const id = ids.get(sheetParts[i] ?? '');
    const found = known.get(id);
    const { name, state, ...rest } = found?.attributes ?? {};
    const wanted = STATES[sheet.visibility];
    if (found && name === sheet.$name && (state === 'visible' ? undefined : state) === wanted) return found.xml;
    return element('sheet', { name: sheet.$name, sheetId: sheet.$tabId, ...rest, state: wanted, [idName]: id });
  });
  return listXml(before, 'sheets', sheets);
}

/** A list with these entries; as it was opened, blanks between its entries included, where they are the same. */
function listXml(before: Element | undefined, name: string, entries: readonly string[]): string {
  const isSame =
    before?.children.length === entries.length && before.children.every(({ xml }, i) => xml === entries[i]);
  return isSame ? before.xml : element(name, before?.attributes ?? {}, entries.join(''));
}

function namesXml({ workbook }: OpenedWorkbook, root: Element): string {
  const before = childOf(root, 'definedNames');
  const items = workbook.$names.map((name) => {
    const scope = name.$scope ? workbook.$sheets.indexOf(name.$scope) : undefined;
    const localSheetId = scope === undefined ? undefined : String(scope);
    const known = before?.children.find(
      ({ attributes }) => attributes.name === name.$name && attributes.localSheetId === localSheetId,
    );
    const { hidden, ...rest } = known?.attributes ?? {};
    const isSame =
      known &&
      `=${known.text}` === name.$formula &&
      (rest.comment ?? '') === name.$comment &&
      (hidden === '1' || hidden === 'true') === !name.visible;
    if (isSame) return known.xml;
    const attributes = {
      ...rest,
      name: name.$name,
      localSheetId: scope,
      hidden: name.visible ? undefined : 1,
      comment: name.$comment || undefined,
    };
    return element('definedName', attributes, escapeText(name.$formula.replace(/^=/, '')));
  });
  return items.length ? listXml(before, 'definedNames', items) : '';
}

function viewsXml({ workbook, active: opened }: OpenedWorkbook, root: Element): string {
  const before = childOf(root, 'bookViews');
  const [view, ...others] = before?.children ?? [];
  const active = workbook.$sheets.indexOf(workbook.$active);
  if (workbook.$active === opened.sheet && active === opened.index) return before?.xml ?? '';
  const { firstSheet, ...rest } = view?.attributes ?? {};
  const inner = view?.children.map(({ xml }) => xml).join('') ?? '';
  const first = firstSheet === undefined || Number(firstSheet) > active ? undefined : firstSheet;
  const made = element('workbookView', { ...rest, firstSheet: first, activeTab: active }, inner);
  return `<bookViews>${made}${others.map(({ xml }) => xml).join('')}</bookViews>`;
}

function withChild(xml: string, root: Element, name: string, replacement: string): string {
  const found = childOf(root, name);
  if (found) {
    if (found.xml === replacement) return xml;
    const at = xml.indexOf(found.xml);
    return xml.slice(0, at) + replacement + xml.slice(at + found.xml.length);
  }
  if (!replacement) return xml;
  const before = root.children
    .filter((child) => ORDER.includes(child.name) && ORDER.indexOf(child.name) < ORDER.indexOf(name))
    .at(-1);
  const at = before ? xml.indexOf(before.xml) + before.xml.length : xml.indexOf('>', xml.indexOf('<workbook')) + 1;
  return xml.slice(0, at) + replacement + xml.slice(at);
}
