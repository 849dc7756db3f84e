import { TableData } from '../model/tablePart';
import { Workbook } from '../model/workbook';
import type { SheetSource, Worksheet } from '../model/worksheet';
import { BLANK_STYLES, blankPackage } from './blankWorkbook';
import { openCharts } from './charts';
import { Colors } from './colors';
import { Package, WorkbookFileError } from './package';
import type { PreparedSheets } from './preparedSheets';
import { readProperties } from './properties';
import { readSettings } from './settings';
import { SharedStrings } from './sharedStrings';
import { Styles } from './styles';
import { childOf, childrenOf, parsePart, withoutPrefix, type Element } from './xml';

/** A workbook in memory together with the package it was opened from. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly package: Package;
  readonly strings: SharedStrings;
  /** Part name of xl/workbook.xml. */
  readonly part: string;
  /** Part names of the worksheets that are in the package. */
  readonly sheetParts: Map<Worksheet, string>;
  /** Attributes of `<workbookProtection>` as they were opened. */
  readonly protection: Readonly<Record<string, string>> | null;
  /** The sheet that was on top when the workbook was opened, and its place. */
  readonly active: { readonly sheet: Worksheet; readonly index: number };
}

export interface OpenOptions {
  /** File name that `workbook.name` answers. */
  readonly name?: string;
  readonly readOnly?: boolean;
  /** The worksheets, where they were read before. */
  readonly prepared?: PreparedSheets;
}

const VISIBILITIES: Readonly<Record<string, string>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Opens an .xlsx; throws WorkbookFileError where it is none. Without bytes the workbook is new and empty. */
export function openWorkbook(bytes: Uint8Array | null, options: OpenOptions = {}): OpenedWorkbook {
  const opened = bytes ? Package.open(bytes) : blankPackage();
  const part = opened.related('', 'officeDocument');
  if (!part || !opened.has('[Content_Types].xml')) throw new WorkbookFileError('notWorkbook');
  if (part.endsWith('.bin')) throw new WorkbookFileError('binaryWorkbook');
  try {
    return read(opened, part, options);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('damaged');
  }
}

function read(
  opened: Package,
  part: string,
  { name = 'Book1.xlsx', readOnly = false, prepared }: OpenOptions,
): OpenedWorkbook {
  const root = parsePart(withoutPrefix(opened.text(part)));
  if (root.name !== 'workbook') throw new WorkbookFileError('notWorkbook');
  const text = (type: string) => {
    const target = opened.related(part, type);
    return target && opened.has(target) ? opened.text(target) : null;
  };
  const strings = new SharedStrings(() => text('sharedStrings'));
  const styles = new Styles(text('styles') ?? BLANK_STYLES, new Colors(text('theme')));
  const sheets = readSheets(opened, part, root, strings, prepared);
  if (!sheets.length) throw new WorkbookFileError('notWorkbook');
  const protection = childOf(root, 'workbookProtection')?.attributes ?? null;
  const workbook = new Workbook({
    styles,
    name,
    readOnly,
    sheets,
    protection,
    date1904: isOn(childOf(root, 'workbookPr')?.attributes.date1904),
    names: childrenOf(childOf(root, 'definedNames'), 'definedName').map(readName),
    activeSheet: Number(childOf(childOf(root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0),
    customXml: readCustomXml(opened, part),
    settings: readSettings(opened),
    calculation: childOf(root, 'calcPr')?.attributes ?? {},
    properties: readProperties(opened),
  });
  const sheetParts = new Map(workbook.$sheets.map((sheet) => [sheet, sheet.$part ?? '']));
  for (const sheet of workbook.$sheets) openCharts(opened, sheet);
  const active = { sheet: workbook.$active, index: workbook.$active.position };
  return { workbook, package: opened, strings, part, sheetParts, protection, active };
}

function readSheets(
  opened: Package,
  part: string,
  root: Element,
  strings: SharedStrings,
  prepared?: PreparedSheets,
): SheetSource[] {
  const relationships = new Map(opened.relationships(part).map((relationship) => [relationship.id, relationship]));
  return childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }): SheetSource => {
    const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relationship = relationships.get(id ?? '');
    const target = relationship?.target ?? '';
    const sheet = {
      name: attributes.name ?? '',
      part: target,
      visibility: VISIBILITIES[attributes.state ?? ''],
      tabId: Number(attributes.sheetId) || undefined,
    };
    // Chart sheets and dialog sheets have no cells, but they keep their place.
    if (relationship?.type !== 'worksheet') return { ...sheet, hasCells: false };
    if (!opened.has(target)) throw new WorkbookFileError('damaged');
    const related = opened.relationships(target);
    return {
      ...sheet,
      strings,
      prepared: prepared?.get(target),
      xml: () => withoutPrefix(opened.openedText(target)),
      tables: related
        .filter(({ type }) => type === 'table')
        .map((table) => TableData.open(table.target, opened.text(table.target))),
      targetOf: (wanted) => related.find((one) => one.id === wanted)?.target,
    };
  });
}

/** Custom XML parts with the ids in their properties. */
function readCustomXml(opened: Package, part: string) {
  return opened
    .relationships(part)
    .filter(({ type, target }) => type === 'customXml' && opened.has(target))
    .map(({ target }) => {
      const properties = opened.related(target, 'customXmlProps');
      const root = properties && opened.has(properties) ? parsePart(opened.text(properties)) : undefined;
      const id = Object.entries(root?.attributes ?? {}).find(([name]) => name.endsWith('itemID'))?.[1];
      return { part: target, xml: opened.text(target), id };
    });
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function readName({ attributes, text }: Element) {
  return {
    name: attributes.name ?? '',
    formula: `=${text}`,
    sheet: attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId),
    hidden: isOn(attributes.hidden),
    comment: attributes.comment ?? '',
  };
}
