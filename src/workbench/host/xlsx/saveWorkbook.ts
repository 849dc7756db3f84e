import type { Table } from '../model/table';
import type { Worksheet } from '../model/worksheet';
import { writeColumns, writeDimension, writeSheetData } from './writeGrid';
import type { OpenedWorkbook } from './openWorkbook';
import { EMPTY_SHEET } from './sheetPart';
import { childOf, element, escapeText, parsePart, withoutPrefix } from './xml';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx: the opened package with the parts that changed written over it. Parts that nothing touched come
 * out as they went in.
 */
export function saveWorkbook(opened: OpenedWorkbook): Uint8Array {
  const { workbook, package: parts, strings } = opened;
  workbook.$calculation.ensure();
  const sheetParts = workbook.$sheets.map((sheet) => saveSheet(opened, sheet));
  removeLostSheets(opened, new Set(sheetParts));
  saveCustomXml(opened);
  saveWorkbookPart(opened, sheetParts);
  if (strings.changed)
    savePart(opened, 'sharedStrings', 'xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`, strings.toXml());
  savePart(opened, 'styles', 'xl/styles.xml', `${SHEETML}.styles+xml`, workbook.$styles.toXml());
  return parts.toBytes();
}

/** Writes a part that the workbook has one of, if it is new or differs. */
function savePart(
  { package: parts, part }: OpenedWorkbook,
  type: string,
  name: string,
  contentType: string,
  xml: string,
): void {
  const known = parts.related(part, type);
  if (known) {
    if (withoutPrefix(parts.text(known)) !== xml) parts.write(known, xml);
    return;
  }
  parts.write(name, xml);
  parts.declare(name, contentType);
  parts.relate(part, type, name);
}

function saveSheet(opened: OpenedWorkbook, sheet: Worksheet): string {
  const { package: parts } = opened;
  const part = opened.sheetParts.get(sheet) ?? newSheetPart(opened, sheet);
  saveTables(opened, sheet, part);
  if (!sheet.$isLoaded) return part;
  const { $grid: grid, $sheetPart: shell, $features: features } = sheet;
  features.save();
  if (grid.columnsChanged) shell.replace('cols', writeColumns(grid));
  if (grid.changed) {
    shell.replace('dimension', [writeDimension(grid)]);
    dropCalculationChain(opened);
  }
  if (shell.changed || grid.changed)
    parts.write(part, shell.toXml(writeSheetData(grid, sheet.$openedXml, opened.strings)));
  return part;
}

function newSheetPart(opened: OpenedWorkbook, sheet: Worksheet): string {
  const { package: parts } = opened;
  const part = parts.freeName('xl/worksheets/sheet', '.xml');
  parts.write(part, EMPTY_SHEET);
  parts.declare(part, `${SHEETML}.worksheet+xml`);
  parts.relate(opened.part, 'worksheet', part);
  opened.sheetParts.set(sheet, part);
  return part;
}

/** The order of calculation is Excel's to find again: a stale one would be reported as damage. */
function dropCalculationChain({ package: parts, part }: OpenedWorkbook): void {
  const chain = parts.related(part, 'calcChain');
  if (!chain) return;
  parts.remove(chain);
  parts.undeclare(chain);
  parts.unrelate(part, chain);
}

function saveTables(opened: OpenedWorkbook, sheet: Worksheet, part: string): void {
  const { package: parts, workbook } = opened;
  const tables = workbook.$tables.filter((table) => table.$sheet === sheet);
  const known = parts.relationships(part).filter(({ type }) => type === 'table');
  for (const table of tables) saveTable(opened, table, part);
  const kept = new Set(tables.map((table) => table.$data.part));
  for (const { target } of known.filter(({ target: name }) => !kept.has(name))) {
    parts.remove(target);
    parts.undeclare(target);
    parts.unrelate(part, target);
  }
  if (tables.length === known.length && known.every(({ target }) => kept.has(target))) return;
  const ids = new Map(parts.relationships(part).map(({ target, id }) => [target, id]));
  const references = tables.map((table) => element('tablePart', { 'r:id': ids.get(table.$data.part ?? '') }));
  sheet.$sheetPart.replace(
    'tableParts',
    references.length ? [element('tableParts', { count: references.length }, references.join(''))] : [],
  );
}

function saveTable({ package: parts }: OpenedWorkbook, { $data }: Table, sheetPart: string): void {
  if (!$data.part) {
    $data.part = parts.freeName('xl/tables/table', '.xml');
    parts.write($data.part, $data.toXml());
    parts.declare($data.part, `${SHEETML}.table+xml`);
    parts.relate(sheetPart, 'table', $data.part);
  } else if ($data.changed) parts.write($data.part, $data.toXml());
  $data.changed = false;
}

function removeLostSheets({ package: parts, part }: OpenedWorkbook, kept: ReadonlySet<string>): void {
  for (const { type, target } of parts.relationships(part)) {
    if (type !== 'worksheet' || kept.has(target)) continue;
    for (const related of parts.relationships(target))
      if (related.type === 'table') [parts.remove(related.target), parts.undeclare(related.target)];
    parts.remove(target);
    parts.undeclare(target);
    parts.unrelate(part, target);
  }
}

function saveCustomXml({ package: parts, part, workbook }: OpenedWorkbook): void {
  const kept = new Set(workbook.$customXml.map((custom) => custom.$part));
  for (const { type, target } of parts.relationships(part))
    if (type === 'customXml' && !kept.has(target)) [parts.remove(target), parts.unrelate(part, target)];
  for (const custom of workbook.$customXml) {
    if (!custom.$part) {
      custom.$part = parts.freeName('customXml/item', '.xml');
      parts.write(custom.$part, custom.getXml());
      parts.relate(part, 'customXml', custom.$part);
    } else if (custom.$changed) parts.write(custom.$part, custom.getXml());
    custom.$changed = false;
  }
}

const STATES: Readonly<Record<string, string>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Sheets, names, the active tab and structure protection; whatever else xl/workbook.xml says stays. */
function saveWorkbookPart(opened: OpenedWorkbook, sheetParts: readonly string[]): void {
  const { package: parts, part, workbook } = opened;
  const before = withoutPrefix(parts.text(part));
  const root = parsePart(before);
  const ids = new Map(parts.relationships(part).map(({ target, id }) => [target, id]));
  const known = new Map((childOf(root, 'sheets')?.children ?? []).map((sheet) => [sheet.attributes['r:id'], sheet]));
  let nextId = Math.max(0, ...[...known.values()].map((sheet) => Number(sheet.attributes.sheetId)));
  const sheets = workbook.$sheets.map((sheet, i) => {
    const id = ids.get(sheetParts[i] ?? '');
    const { name, state, ...rest } = known.get(id)?.attributes ?? {};
    if (name === sheet.$name && state === STATES[sheet.visibility]) return known.get(id)?.xml ?? '';
    return element('sheet', {
      name: sheet.$name,
      sheetId: rest.sheetId ?? ++nextId,
      ...rest,
      state: STATES[sheet.visibility],
      'r:id': id,
    });
  });
  let after = replaceChild(before, root, 'sheets', `<sheets>${sheets.join('')}</sheets>`);
  after = replaceChild(after, parsePart(after), 'definedNames', definedNames(opened, root));
  const active = workbook.$sheets.indexOf(workbook.$active);
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  if (Number(view?.attributes.activeTab ?? 0) !== active)
    after = replaceChild(
      after,
      parsePart(after),
      'bookViews',
      `<bookViews>${element('workbookView', { ...view?.attributes, activeTab: active })}</bookViews>`,
    );
  const isLocked = childOf(root, 'workbookProtection')?.attributes.lockStructure === '1';
  if (isLocked !== workbook.$protected)
    after = replaceChild(
      after,
      parsePart(after),
      'workbookProtection',
      workbook.$protected ? '<workbookProtection lockStructure="1"/>' : '',
    );
  if (after !== before) parts.write(part, after);
}

function definedNames({ workbook }: OpenedWorkbook, root: ReturnType<typeof parsePart>): string {
  const before = childOf(root, 'definedNames');
  const items = workbook.$names.map((name) => {
    const scope = name.$scope ? workbook.$sheets.indexOf(name.$scope) : undefined;
    const same = before?.children.find(
      ({ attributes, text }) =>
        attributes.name === name.$name &&
        attributes.localSheetId === (scope === undefined ? undefined : String(scope)) &&
        `=${text}` === name.$formula &&
        (attributes.comment ?? '') === name.$comment,
    );
    if (same) return same.xml;
    return element(
      'definedName',
      {
        name: name.$name,
        localSheetId: scope,
        hidden: name.visible ? undefined : 1,
        comment: name.$comment || undefined,
      },
      escapeText(name.$formula.replace(/^=/, '')),
    );
  });
  return items.length ? `<definedNames>${items.join('')}</definedNames>` : '';
}

/** The children of `<workbook>` in the order the schema wants them. */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

function replaceChild(xml: string, root: ReturnType<typeof parsePart>, name: string, replacement: string): string {
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
