import { formatDay, OFFSET_1904 } from '../../domain/cell/day';
import { formatTime } from '../../domain/cell/formatTime';
import type { CellValue } from '../../domain/cell/value';
import { couldBeFormula } from '../../domain/changes/formulaText';
import { hashOfAll } from '../../domain/changes/hash';
import type { RowsEffect } from '../../domain/changes/journal';
import { isRoom, sumsDownTo, type NewCell, type NewCellFormat, type NewRows } from '../../domain/changes/newRows';
import { isHeader } from '../../domain/changes/relocate';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { NUMBER_FORMATS } from './cellFormats';
import { asEntry } from './guardedCells';

const TIMED: ReadonlySet<NewCellFormat> = new Set(['day', 'time', 'moment']);
const LOOKS_TIMED = /[ymdhs年月日时]/i;
const TEXT = NUMBER_FORMATS.text;
/** Totals may stand so many blank lines below. */
const TOTALS_WITHIN = 3;

/** Into blank lines, as rows of the table, or between the last row and what stands below it. */
type Place = 'blank' | 'table' | 'insert' | 'insertAbove';

/** Rows that are ready to be put in. */
export interface RowSite {
  readonly session: Session;
  readonly sheet: Excel.Worksheet;
  readonly rows: NewRows;
  readonly place: Place;
  /** Where they go: Excel lets it follow rows that are put in above. */
  readonly target: Excel.Range;
  /** Header cells by column: Excel lets them follow columns that are put in or deleted. */
  readonly anchors: ReadonlyMap<number, Excel.Range>;
  /** The row above, and the sheet columns in which it has a formula that new rows get too. */
  readonly pattern: Excel.Range | null;
  readonly formulas: readonly number[];
  /** Values and formats, cell by cell, by row. */
  readonly lines: readonly (readonly PlacedCell[])[];
  readonly effect: RowsEffect;
}

interface PlacedCell {
  readonly column: number;
  readonly value: CellValue;
  /** null leaves the cell's. */
  readonly format: string | null;
  /** The cell is one of text: everything stays what it is there. */
  readonly isText: boolean;
}

/**
 * Looks at the place below a register before rows are put there: into blank lines (prefilled numbers and formulas that show
 * nothing stay), as rows of a table, or between the last row and what stands below it: in front of a last row that totals
 * sum up to.
 *
 * @throws Failure readOnly, protected, sheetGone, sheetChanged
 */
export async function surveyRows(session: Session, rows: NewRows): Promise<RowSite> {
  const { sheet: name, table: tableName, block } = rows;
  if (session.outline.readOnly) throw new Failure('readOnly');
  const sheetId = session.outline.worksheets.items.find((one) => one.name === name)?.id;
  const sheet = session.context.workbook.worksheets.getItem(sheetId ?? name);
  const end = block.firstRow + block.rowCount;
  const width = block.columnCount;
  const table = tableName === undefined ? undefined : sheet.tables.getItem(tableName);
  const known = new Map(rows.rows.flat().map((cell) => [cell.column, cell.header]));
  const found = await request(session, () => {
    sheet.load('protection/protected');
    return {
      body: table?.getDataBodyRange().load('rowIndex,rowCount'),
      anchors: new Map(
        Array.from({ length: width }, (_column, i): [number, Excel.Range] => [
          block.left + i,
          sheet.getRangeByIndexes(block.headerRow, block.left + i, 1, 1).load('values'),
        ]),
      ),
      target: sheet.getRangeByIndexes(end, block.left, rows.rows.length, width).load('formulas,values,numberFormat'),
      under: sheet.getRangeByIndexes(end, block.left, rows.rows.length + TOTALS_WITHIN, width).load('formulas'),
      used: sheet.getUsedRange(true).load('rowIndex,rowCount'),
      formatted: sheet.getRangeByIndexes(end, block.left, rows.rows.length, width).getUsedRangeOrNullObject(false).load('address'), // prettier-ignore
      pattern: block.rowCount
        ? sheet.getRangeByIndexes(end - 1, block.left, 1, width).load('formulas,values,numberFormat')
        : null,
    };
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: name });
  const isThere = (column: number) =>
    isHeader((found.anchors.get(column)?.values as CellValue[][] | undefined)?.[0]?.[0], known.get(column) ?? '');
  if (![...known.keys()].every(isThere)) throw new Failure('sheetChanged', { sheet: name });
  const { target, pattern, body } = found;
  const before = target.formulas as CellValue[][];
  const room = isRoom({ formulas: before, values: target.values as CellValue[][] });
  const last = (pattern?.formulas as CellValue[][] | undefined)?.[0] ?? [];
  const isFull = body && end + rows.rows.length > body.rowIndex + body.rowCount;
  const place = placeOf(room, isFull, (found.under.formulas as CellValue[][]).flat(), end);
  const dressed = place === 'blank' && found.formatted.isNullObject && pattern !== null && body === undefined;
  const above = (pattern?.numberFormat as string[][] | undefined)?.[0] ?? [];
  const formats = place === 'blank' && !dressed ? (target.numberFormat as string[][]) : rows.rows.map(() => above);
  // A number or formula that is there already stays.
  const isPrefilled = (row: number, i: number) => place === 'blank' && (before[row]?.[i] ?? '') !== '';
  const lines = rows.rows.map((cells, row) =>
    cells.flatMap((cell) => {
      const i = cell.column - block.left;
      if (isPrefilled(row, i)) return [];
      return { cell, placed: placed(cell, formats[row]?.[i] ?? 'General', above[i] ?? 'General', session.date1904) };
    }),
  );
  const written = new Set(known.keys());
  const formulas = pattern && tableName === undefined ? formulaColumns(last, before, rows, written) : [];
  const serial = serialCells(rows, pattern, before, place);
  const effect: RowsEffect = {
    kind: 'rows',
    sheet: name,
    sheetId,
    table: tableName,
    row: place === 'insertAbove' ? end - 1 : end,
    headerRow: block.headerRow,
    left: block.left,
    columnCount: width,
    // What stands below blank lines must not move up when they are blank again.
    alone: rows.alone && (place !== 'blank' || found.used.rowIndex + found.used.rowCount <= end),
    blank: place === 'blank',
    dressed,
    filled: [...formulas, ...(serial ? [serial.column] : [])],
    lines: lines.map((cells, row) =>
      cells.map(({ cell, placed: { value, format } }) => ({
        column: cell.column,
        header: cell.header,
        print: hashOfAll([value]),
        ...(format === null || dressed ? {} : { formatBefore: formats[row]?.[cell.column - block.left] ?? 'General' }),
      })),
    ),
  };
  return {
    session,
    sheet,
    rows,
    place,
    target,
    anchors: found.anchors,
    pattern,
    formulas,
    effect,
    lines: lines.map((cells, row) => [
      ...cells.map(({ placed: one }) => one),
      ...(serial ? [{ column: serial.column, value: serial.first + row, format: null, isText: false }] : []),
    ]),
  };
}

function placeOf(room: boolean, full: boolean | undefined, below: readonly CellValue[], end: number): Place {
  // A table that is full takes rows in by itself, whatever stands below it.
  if (full) return 'table';
  // Into a blank line between the last row and its total no sum would reach.
  if (sumsDownTo(below, end)) return 'insertAbove';
  return room ? 'blank' : 'insert';
}

/** Columns in which the row above has a formula and nothing is to be written. */
function formulaColumns(
  last: readonly CellValue[],
  before: readonly (readonly CellValue[])[],
  { block }: NewRows,
  written: ReadonlySet<number>,
): readonly number[] {
  return last.flatMap((formula, i) => {
    const column = block.left + i;
    const isFormula = typeof formula === 'string' && formula.startsWith('=');
    return isFormula && !written.has(column) && before.every((line) => (line[i] ?? '') === '') ? [column] : [];
  });
}

/** The number that the first new row gets; none where it has one, or the row above has none or a formula. */
function serialCells(
  { serial, block }: NewRows,
  pattern: Excel.Range | null,
  before: readonly (readonly CellValue[])[],
  place: Place,
): { readonly column: number; readonly first: number } | null {
  if (serial === undefined || !pattern) return null;
  const i = serial - block.left;
  const last = (pattern.formulas as CellValue[][])[0]?.[i];
  if (typeof last !== 'number' || !Number.isInteger(last)) return null;
  return place === 'blank' && (before[0]?.[i] ?? '') !== '' ? null : { column: serial, first: last + 1 };
}

/** A value as it goes into its cell, with the number format it needs there. */
function placed({ column, as, value }: NewCell, code: string, above: string, date1904: boolean): PlacedCell {
  const inText = code === TEXT;
  if (typeof value === 'number' && TIMED.has(as)) {
    if (inText) return { column, value: timeText(value, as, date1904), format: null, isText: true };
    const fit = LOOKS_TIMED.test(above) && above !== TEXT ? above : NUMBER_FORMATS[as];
    return { column, value, format: LOOKS_TIMED.test(code) ? null : fit, isText: false };
  }
  const isText = typeof value === 'string' && needsText(value) && (as === 'text' || couldBeFormula(value));
  return { column, value, format: isText && !inText ? TEXT : null, isText: isText || inText };
}

/** Text that Excel would take for a number, a date or a formula. */
function needsText(value: string): boolean {
  return /^[\s\d.,:/%+-]/.test(value) || couldBeFormula(value);
}

function timeText(value: number, as: NewCellFormat, date1904: boolean): string {
  if (as === 'time') return formatTime(value);
  const day = formatDay(Math.floor(value) + (date1904 ? OFFSET_1904 : 0));
  return as === 'day' ? day : `${day} ${formatTime(value)}`;
}

/**
 * Puts the rows in. What a colleague has just written into the blank lines is put back, and the rows go in front of it.
 *
 * @returns 0-based sheet row of the first
 */
export async function writeRows(site: RowSite): Promise<number> {
  const { session, place, target } = site;
  const { range, held } = await request(session, () => {
    const held = target.getOffsetRange(0, 0).load('formulas,values,numberFormat');
    return { held, range: put(site, place) };
  });
  const formulas = held.formulas as CellValue[][];
  if (place !== 'blank' || isRoom({ formulas, values: held.values as CellValue[][] })) return range.rowIndex;
  const again = await request(session, () => {
    formulas.forEach((line, r) =>
      line.forEach((content, c) => {
        const cell = target.getCell(r, c);
        cell.numberFormat = [[(held.numberFormat as string[][])[r]?.[c] ?? 'General']];
        cell.values = [[asEntryAgain(content)]];
      }),
    );
    return put(site, 'insert');
  });
  return again.rowIndex;
}

/** What a cell held, as it has to be entered again: a formula stays one. */
function asEntryAgain(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith('=') ? value : asEntry(value);
}

/** Queues making room. */
function room({ sheet, rows, target, pattern }: RowSite, place: Place): Excel.Range {
  const count = rows.rows.length;
  if (place === 'table') {
    const { rows: tableRows } = sheet.tables.getItem(rows.table ?? '');
    const [first] = Array.from({ length: count }, () => tableRows.add());
    if (!first) throw new Error('no rows');
    return first.getRange().getResizedRange(count - 1, 0);
  }
  if (place === 'insertAbove' && pattern)
    return pattern.getResizedRange(count - 1, 0).insert(Excel.InsertShiftDirection.down);
  return place === 'blank' ? target : target.insert(Excel.InsertShiftDirection.down);
}

/** The cell of a column in the n-th row of a range, wherever the column is when Excel gets to it. */
function cellIn({ anchors }: RowSite, range: Excel.Range, row: number, column: number): Excel.Range {
  const anchor = anchors.get(column);
  if (!anchor) throw new Error('a column without an anchor');
  return range.getCell(row, 0).getEntireRow().getIntersection(anchor.getEntireColumn());
}

/** Queues making room and writing the cells. */
function put(site: RowSite, place: Place): Excel.Range {
  const { lines, pattern, formulas, effect } = site;
  const range = room(site, place);
  if (pattern && (place !== 'blank' || effect.dressed)) range.copyFrom(pattern, Excel.RangeCopyType.formats);
  lines.forEach((cells, row) => {
    for (const { column, value, format, isText } of cells) {
      const cell = cellIn(site, range, row, column);
      if (format !== null) cell.numberFormat = [[format]];
      cell.values = [[asEntry(value, isText)]];
    }
  });
  for (const column of pattern ? formulas : [])
    lines.forEach((_cells, row) => {
      const above = pattern && cellIn(site, pattern, 0, column);
      if (above) cellIn(site, range, row, column).copyFrom(above, Excel.RangeCopyType.formulas);
    });
  return range.load('rowIndex');
}
