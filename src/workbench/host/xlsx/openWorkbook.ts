import { TableData } from '../model/tablePart';
import { Workbook } from '../model/workbook';
import type { SheetSource, Worksheet } from '../model/worksheet';
import { BLANK_STYLES, blankPackage } from './blankWorkbook';
import { Colors } from './colors';
import { Package, WorkbookFileError } from './package';
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
}

export interface OpenOptions {
  /** File name that `workbook.name` answers. */
  readonly name?: string;
  readonly readOnly?: boolean;
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

function read(opened: Package, part: string, { name = 'Book1.xlsx', readOnly = false }: OpenOptions): OpenedWorkbook {
  const root = parsePart(withoutPrefix(opened.text(part)));
  if (root.name !== 'workbook') throw new WorkbookFileError('notWorkbook');
  const text = (type: string) => {
    const target = opened.related(part, type);
    return target && opened.has(target) ? opened.text(target) : null;
  };
  const strings = new SharedStrings(text('sharedStrings'));
  const styles = new Styles(text('styles') ?? BLANK_STYLES, new Colors(text('theme')));
  const relationships = new Map(opened.relationships(part).map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }): SheetSource => {
    const relationship = relationships.get(
      attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '',
    );
    const target = relationship?.target ?? '';
    const visibility = VISIBILITIES[attributes.state ?? ''];
    // Chart sheets and dialog sheets have no cells, but they keep their place.
    if (relationship?.type !== 'worksheet') return { name: attributes.name ?? '', part: target, visibility };
    if (!opened.has(target)) throw new WorkbookFileError('damaged');
    return {
      name: attributes.name ?? '',
      part: target,
      visibility,
      strings,
      xml: () => withoutPrefix(opened.openedText(target)),
      tables: opened
        .relationships(target)
        .filter(({ type }) => type === 'table')
        .map((table) => TableData.open(table.target, opened.text(table.target))),
    };
  });
  if (!sheets.length) throw new WorkbookFileError('notWorkbook');
  const workbook = new Workbook({
    styles,
    name,
    readOnly,
    sheets,
    date1904: isOn(childOf(root, 'workbookPr')?.attributes.date1904),
    protected: isOn(childOf(root, 'workbookProtection')?.attributes.lockStructure),
    names: childrenOf(childOf(root, 'definedNames'), 'definedName').map(readName),
    activeSheet: Number(childOf(childOf(root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0),
    customXml: opened
      .relationships(part)
      .filter(({ type, target }) => type === 'customXml' && opened.has(target))
      .map(({ target }) => ({ part: target, xml: opened.text(target) })),
    settings: {},
  });
  const sheetParts = new Map(workbook.$sheets.map((sheet) => [sheet, sheet.$part ?? '']));
  return { workbook, package: opened, strings, part, sheetParts };
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
