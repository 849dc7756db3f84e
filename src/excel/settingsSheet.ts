import type { CellValue } from '../domain/cell/value';
import { couldBeFormula } from '../domain/changes/formulaText';
import type { SettingRow } from '../domain/settings/rows';
import { COLUMN_KEYS, type ColumnKey } from '../domain/settings/sheetColumns';
import { Failure } from './failure';
import { askMark, markSheet, unmarkSheet } from './journal/madeSheets';
import { OWN_SHEETS } from './ownSheets';
import { request } from './request';
import type { Session } from './session';
import { offer } from './settingsRows';

/** The settings sheet as it was asked for; to be looked at after the next sync. */
export interface AskedSheet {
  readonly range: Excel.Range;
}

/** What stands on the settings sheet. */
export interface SheetCells {
  /** Sheet row and column of the first cell, 0-based. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

const NAME = OWN_SHEETS.settings;
const VALUE_COLUMN = COLUMN_KEYS.indexOf('value');
/** 60%, but 0.3% and 12.25%. */
const PERCENT = ['0%', '0.0#%'] as const;

/** The number format of a value's cell. */
export function formatOf(format: SettingRow['format'], value: CellValue): string {
  if (format === 'percent') return PERCENT[Number.isInteger(Number((Number(value) * 100).toFixed(6))) ? 0 : 1];
  return format === 'text' || couldBeFormula(value) ? TEXT : 'General';
}
const TEXT = '@';

/** Asks for the cells of the settings sheet, if there is one, without sending a request. */
export function askForSettingsSheet({ context, outline }: Session): AskedSheet | null {
  if (!outline.worksheets.items.some(({ name }) => name === NAME)) return null;
  const range = context.workbook.worksheets.getItem(NAME).getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  return { range };
}

/** What stands on the sheet that was asked for; null where there is no sheet or nothing on it. */
export function settingsCells(asked: AskedSheet | null): SheetCells | null {
  if (!asked || asked.range.isNullObject) return null;
  const { rowIndex, columnIndex, values } = asked.range;
  return { top: rowIndex, left: columnIndex, rows: values as CellValue[][] };
}

/** Where the settings sheet is made: null for a new worksheet, else on the blank one that has its name. */
export type SettingsPlace = { readonly marked: boolean } | null;

/**
 * Whether the settings sheet can be made, and where: nothing stands on what has its name.
 *
 * @throws Failure readOnly, structureProtected, protected
 */
export async function prepareSettingsSheet(session: Session): Promise<SettingsPlace> {
  const { outline } = session;
  const there = outline.worksheets.items.find(({ name }) => name === NAME);
  if (outline.readOnly) throw new Failure('readOnly');
  if (!there && outline.structureProtected) throw new Failure('structureProtected');
  if (!there) return null;
  const mark = await request(session, () => {
    there.load('protection/protected');
    return askMark(there);
  });
  if (there.protection.protected) throw new Failure('protected', { sheet: NAME });
  return { marked: mark() !== null };
}

/**
 * Makes the settings sheet: a table under a frozen header that can be sorted, added to and printed. The sheet the user
 * looks at stays in front.
 *
 * @param run that the worksheet is marked with
 * @param header the names of the columns
 */
export async function createSettingsSheet(
  session: Session,
  run: string,
  place: SettingsPlace,
  header: readonly string[],
  rows: readonly SettingRow[],
): Promise<void> {
  const { worksheets } = session.context.workbook;
  session.progress('writing', 0, 1);
  await request(session, () => {
    const sheet = place ? worksheets.getItem(NAME) : worksheets.add(NAME);
    if (place?.marked) unmarkSheet(sheet);
    // First of all, so that a half-made worksheet is known as ours.
    markSheet(sheet, run);
    if (place) blank(session, sheet);
    fill(sheet, header, rows);
  });
  session.progress('writing', 1, 1);
}

/** Blank cells may still have formats, drop-downs and a table around them. */
function blank({ outline }: Session, sheet: Excel.Worksheet): void {
  for (const table of outline.tables.items) if (table.worksheet.name === NAME) table.convertToRange();
  sheet.getRange().clear();
  sheet.getRange().dataValidation.clear();
}

function fill(sheet: Excel.Worksheet, header: readonly string[], rows: readonly SettingRow[]): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, COLUMN_KEYS.length);
  // Text first, so that 7/15/30 and names beginning with = stay what they are.
  range.numberFormat = [header.map(() => '@'), ...rows.map(formatsOf)];
  range.values = [[...header], ...rows.map(({ cells }) => [...cells])];
  const table = sheet.tables.add(range, true);
  table.style = 'TableStyleLight9';
  table.showBandedRows = false;
  dress(sheet, range);
  makeRoom(sheet, rows);
  rows.forEach(({ choices }, i) => offer(sheet.getRangeByIndexes(i + 1, VALUE_COLUMN, 1, 1), choices?.join(',')));
  setUpPrint(sheet);
}

function formatsOf({ format, cells }: SettingRow): string[] {
  return COLUMN_KEYS.map((_key, i) => (i === VALUE_COLUMN ? formatOf(format, cells[i] ?? '') : TEXT));
}

/** In points: what stands in the column in Chinese or in English fits, the longest entries in a few lines. */
const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  group: 104,
  item: 172,
  detail: 104,
  value: 190,
  unit: 56,
  standard: 190,
  note: 420,
};

function dress(sheet: Excel.Worksheet, range: Excel.Range): void {
  COLUMN_KEYS.forEach((key, i) => (range.getColumn(i).format.columnWidth = WIDTHS[key]));
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  range.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  const body = range.getOffsetRange(1, 0).getResizedRange(-1, 0);
  const header = range.getRow(0).format;
  header.font.bold = true;
  header.font.color = '#FFFFFF';
  header.fill.color = '#0F6C5C';
  header.verticalAlignment = Excel.VerticalAlignment.center;
  header.rowHeight = HEADER;
  // What is to be filled in stands out from what explains it.
  body.getColumn(VALUE_COLUMN).format.fill.color = '#FFF8E1';
  for (const key of ['standard', 'note'] as const)
    body.getColumn(COLUMN_KEYS.indexOf(key)).format.font.color = '#595959';
  sheet.freezePanes.freezeRows(1);
}

const [HEADER, LINE] = [21, 15];
/** Of 11-point letters, in points. */
const [WIDE, NARROW] = [11, 5.8];

/** Rows of several lines are made high enough here: not every program does it when it opens a file. */
function makeRoom(sheet: Excel.Worksheet, rows: readonly SettingRow[]): void {
  rows.forEach(({ cells }, i) => {
    const lines = Math.max(...COLUMN_KEYS.map((key, k) => linesOf(String(cells[k] ?? ''), WIDTHS[key])));
    if (lines > 1) sheet.getRangeByIndexes(i + 1, 0, 1, 1).format.rowHeight = lines * LINE;
  });
}

function linesOf(text: string, width: number): number {
  let points = 0;
  for (const letter of text) points += letter > '\u2e80' ? WIDE : NARROW;
  return Math.ceil(points / (width - NARROW));
}

function setUpPrint(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.headersFooters.defaultForAllPages.centerHeader = '&A';
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}
