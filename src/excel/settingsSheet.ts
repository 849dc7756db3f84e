import type { CellValue } from '../domain/cell/value';
import type { SheetEdits } from '../domain/settings/edits';
import type { SettingRow } from '../domain/settings/rows';
import { COLUMN_KEYS, type ColumnKey, type SheetColumns } from '../domain/settings/sheetColumns';
import { Failure } from './failure';
import { OWN_SHEETS } from './ownSheets';
import type { Session } from './session';
import { withoutEvents } from './withoutEvents';

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

/** The sheet's own table, or null where the user has turned it into plain cells. */
interface Found {
  readonly sheet: Excel.Worksheet;
  readonly table: {
    readonly proxy: Excel.Table;
    readonly firstRow: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

const NAME = OWN_SHEETS.settings;
const VALUE_COLUMN = COLUMN_KEYS.indexOf('value');
/** 60%, but 0.3% and 12.25%. */
const PERCENT = ['0%', '0.0#%'] as const;

/** The number format of a value's cell. */
function formatOf(format: SettingRow['format'], value: CellValue): string {
  if (format === 'percent') return PERCENT[Number.isInteger(Number((Number(value) * 100).toFixed(6))) ? 0 : 1];
  return format === 'text' ? TEXT : 'General';
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

/**
 * Makes the settings sheet, or makes it anew: a table under a frozen header that can be sorted, added to and printed.
 * The sheet the user looks at stays in front.
 *
 * @param header the names of the columns
 * @throws Failure readOnly, structureProtected, protected
 */
export async function createSettingsSheet(
  session: Session,
  header: readonly string[],
  rows: readonly SettingRow[],
): Promise<void> {
  const { context, outline } = session;
  const { workbook } = context;
  const there = outline.worksheets.items.find(({ name }) => name === NAME);
  workbook.load('readOnly,protection/protected');
  there?.load('protection/protected');
  const old = there?.tables;
  old?.load('items/name');
  await context.sync();
  if (workbook.readOnly) throw new Failure('readOnly');
  if (!there && workbook.protection.protected) throw new Failure('structureProtected');
  if (there?.protection.protected) throw new Failure('protected', { sheet: NAME });
  session.progress('writing', 0, 1);
  // Fetched only where somebody makes the sheet: the package cannot be taken apart by the bundler.
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  await withoutEvents(context, async () => {
    // It clears cells only.
    for (const table of old?.items ?? []) table.convertToRange();
    const sheet = await ExcelUtilities.forceCreateSheet(workbook, NAME, true);
    sheet.getRange().dataValidation.clear();
    fill(sheet, header, rows);
    await context.sync();
  });
  session.progress('writing', 1, 1);
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
  rows.forEach(({ choices }, i) => offer(sheet.getRangeByIndexes(i + 1, VALUE_COLUMN, 1, 1), choices));
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

function offer(cell: Excel.Range, choices: readonly string[] | undefined): void {
  if (!choices) return;
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  // Other words may be right as well; what is wrong is said in the pane.
  cell.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
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

/**
 * Changes single entries where they stand, takes rows out and adds rows at the end of the table. Everything else on the
 * sheet stays as it is.
 *
 * @param cells what was read; the edits' rows are counted from it
 * @throws Failure readOnly, protected
 */
export async function editSettingsSheet(
  session: Session,
  cells: SheetCells,
  columns: SheetColumns,
  edits: SheetEdits,
): Promise<void> {
  if (!edits.set.length && !edits.remove.length && !edits.append.length) return;
  const { context } = session;
  const found = await find(session, cells, columns);
  session.progress('writing', 0, 1);
  await withoutEvents(context, async () => {
    setValues(found.sheet, cells, columns, edits.set);
    removeRows(found, cells, edits.remove);
    appendRows(found, cells, columns, edits);
    await context.sync();
  });
  session.progress('writing', 1, 1);
}

async function find({ context, outline }: Session, { top }: SheetCells, { headerRow }: SheetColumns): Promise<Found> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(NAME);
  const tables = outline.tables.items
    .filter(({ worksheet }) => worksheet.name === NAME)
    .map((proxy) => ({ proxy, body: proxy.getDataBodyRange(), header: proxy.getHeaderRowRange() }));
  for (const { body, header } of tables) {
    body.load('rowIndex,rowCount,columnCount');
    header.load('rowIndex');
  }
  workbook.load('readOnly');
  sheet.load('protection/protected');
  await context.sync();
  if (workbook.readOnly) throw new Failure('readOnly');
  if (sheet.protection.protected) throw new Failure('protected', { sheet: NAME });
  const own = tables.find(({ header }) => header.rowIndex === top + headerRow);
  return {
    sheet,
    table: own
      ? { proxy: own.proxy, firstRow: own.body.rowIndex, rows: own.body.rowCount, columns: own.body.columnCount }
      : null,
  };
}

function setValues(
  sheet: Excel.Worksheet,
  { top, left }: SheetCells,
  { at }: SheetColumns,
  edits: SheetEdits['set'],
): void {
  for (const { row, value, unit, format } of edits) {
    if (at.value === undefined) continue;
    const cell = sheet.getRangeByIndexes(top + row, left + at.value, 1, 1);
    cell.numberFormat = [[formatOf(format, value)]];
    cell.values = [[value]];
    if (at.unit !== undefined) sheet.getRangeByIndexes(top + row, left + at.unit, 1, 1).values = [[unit]];
  }
}

/** From the bottom, so that the rows above keep their place. */
function removeRows({ sheet, table }: Found, { top, left, rows }: SheetCells, removed: readonly number[]): void {
  const width = Math.max(1, rows[0]?.length ?? 1);
  for (const row of [...removed].sort((a, b) => b - a)) {
    const inTable = table ? top + row - table.firstRow : -1;
    if (table && inTable >= 0 && inTable < table.rows) table.proxy.rows.getItemAt(inTable).delete();
    else sheet.getRangeByIndexes(top + row, left, 1, width).delete(Excel.DeleteShiftDirection.up);
  }
}

function appendRows(
  { sheet, table }: Found,
  { top, left, rows }: SheetCells,
  { at }: SheetColumns,
  { append, remove }: SheetEdits,
): void {
  if (!append.length) return;
  let first = top + rows.length - remove.length;
  if (table) {
    first = table.firstRow + table.rows - remove.filter((row) => top + row < table.firstRow + table.rows).length;
    // Blank rows first: values given here would be taken for numbers and dates.
    table.proxy.rows.add(
      undefined,
      append.map(() => new Array<string>(table.columns).fill('')),
    );
  }
  append.forEach((row, i) => {
    COLUMN_KEYS.forEach((key, k) => {
      const column = at[key];
      if (column === undefined) return;
      const cell = sheet.getRangeByIndexes(first + i, left + column, 1, 1);
      const value = row.cells[k] ?? '';
      cell.numberFormat = [[key === 'value' ? formatOf(row.format, value) : TEXT]];
      cell.values = [[value]];
    });
    if (at.value !== undefined) offer(sheet.getRangeByIndexes(first + i, left + at.value, 1, 1), row.choices);
  });
}
