import type { CellValue } from '../../domain/cell/value';
import { hashOfAll } from '../../domain/changes/hash';
import type { RowsEffect } from '../../domain/changes/journal';
import { isRoom, sumsDownTo, type NewCell, type NewRows } from '../../domain/changes/newRows';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { askAnchors, standThere, type Anchors } from './anchors';
import { placedCell, type PlacedCell } from './placedCell';
import { sheetToWrite } from './sheetToWrite';

/** Totals may stand so many blank lines below. */
const TOTALS_WITHIN = 3;

/** Into blank lines, as rows of the table, or between the last row and what stands below it. */
export type Place = 'blank' | 'table' | 'insert' | 'insertAbove';

/** Rows that are ready to be put in. */
export interface RowSite {
  readonly session: Session;
  readonly sheet: Excel.Worksheet;
  readonly rows: NewRows;
  readonly place: Place;
  /** Where they go: Excel lets it follow rows that are put in above. */
  readonly target: Excel.Range;
  /** Header cells: Excel lets them follow columns that are put in or deleted. */
  readonly anchors: Anchors;
  /** The row above, and the sheet columns in which it has a formula that new rows get too. */
  readonly pattern: Excel.Range | null;
  readonly formulas: readonly number[];
  /** Values and formats, cell by cell, by row. */
  readonly lines: readonly (readonly PlacedCell[])[];
  readonly effect: RowsEffect;
}

/** The place below a register as Excel shows it. */
type Look = Awaited<ReturnType<typeof look>>;

/** What the place below a register means for the rows that are put there. All arrays begin at the block's first column. */
interface Ground {
  readonly place: Place;
  /** Blank lines without a look of their own get that of the row above. */
  readonly dressed: boolean;
  /** What the lines hold now, formulas where there are any. */
  readonly before: readonly (readonly CellValue[])[];
  /** Number formats of the cells that are written to. */
  readonly formats: readonly (readonly string[])[];
  /** The row above: its content and its number formats; blank where the register has no rows. */
  readonly last: readonly CellValue[];
  readonly above: readonly string[];
}

/** A cell of a new row with the number format that it finds. */
interface Line {
  readonly cell: NewCell;
  readonly code: string;
  readonly placed: PlacedCell;
}

/** The number that the first new row gets; the others count on. */
interface Serial {
  readonly column: number;
  readonly first: number;
}

/**
 * Looks at the place below a register before rows are put there: into blank lines (prefilled numbers and formulas that show
 * nothing stay), as rows of a table, or between the last row and what stands below it: in front of a last row that totals
 * sum up to.
 *
 * @throws Failure readOnly, protected, sheetGone, sheetChanged
 */
export async function surveyRows(session: Session, rows: NewRows): Promise<RowSite> {
  const { sheet, sheetId } = sheetToWrite(session, rows.sheet);
  const found = await look(session, sheet, rows);
  const ground = groundOf(rows, found);
  const lines = linesOf(rows, ground, session.date1904);
  const formulas = rows.table === undefined ? formulaColumns(rows, ground) : [];
  const serial = serialOf(rows, ground);
  const filled = [...formulas, ...(serial ? [serial.column] : [])];
  return {
    session,
    sheet,
    rows,
    place: ground.place,
    target: found.target,
    anchors: found.anchors,
    pattern: found.pattern,
    formulas,
    effect: { ...effectOf(rows, found, ground), sheetId, filled, lines: writtenLines(lines, ground) },
    lines: lines.map((cells, row) => [
      ...cells.map(({ placed }) => placed),
      ...(serial ? [{ column: serial.column, value: serial.first + row, format: null, isText: false }] : []),
    ]),
  };
}

async function look(session: Session, sheet: Excel.Worksheet, { sheet: name, table: tableName, block, rows }: NewRows) {
  const { left, columnCount: width } = block;
  const end = endOf(block);
  const table = tableName === undefined ? undefined : sheet.tables.getItem(tableName);
  const columns = Array.from({ length: width }, (_column, i) => left + i);
  const found = await request(session, () => {
    sheet.load('protection/protected');
    const lines = () => sheet.getRangeByIndexes(end, left, rows.length, width);
    return {
      body: table?.getDataBodyRange().load('rowIndex,rowCount'),
      anchors: askAnchors(sheet, block.headerRow, columns),
      target: lines().load('formulas,values,numberFormat'),
      under: sheet.getRangeByIndexes(end, left, rows.length + TOTALS_WITHIN, width).load('formulas'),
      used: sheet.getUsedRange(true).load('rowIndex,rowCount'),
      formatted: lines().getUsedRangeOrNullObject(false).load('address'),
      pattern: block.rowCount
        ? sheet.getRangeByIndexes(end - 1, left, 1, width).load('formulas,values,numberFormat')
        : null,
    };
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: name });
  if (!standThere(found.anchors, rows.flat())) throw new Failure('sheetChanged', { sheet: name });
  return found;
}

/** 0-based sheet row below the last one. */
function endOf({ firstRow, rowCount }: NewRows['block']): number {
  return firstRow + rowCount;
}

function groundOf({ block, rows }: NewRows, { body, target, under, formatted, pattern }: Look): Ground {
  const end = endOf(block);
  const before = target.formulas as CellValue[][];
  const isFull = body !== undefined && end + rows.length > body.rowIndex + body.rowCount;
  const room = isRoom({ formulas: before, values: target.values as CellValue[][] });
  const place = placeOf(room, isFull, (under.formulas as CellValue[][]).flat(), end);
  const dressed = place === 'blank' && formatted.isNullObject && pattern !== null && body === undefined;
  const above = (pattern?.numberFormat as string[][] | undefined)?.[0] ?? [];
  return {
    place,
    dressed,
    before,
    formats: place === 'blank' && !dressed ? (target.numberFormat as string[][]) : rows.map(() => above),
    last: (pattern?.formulas as CellValue[][] | undefined)?.[0] ?? [],
    above,
  };
}

function placeOf(room: boolean, full: boolean, below: readonly CellValue[], end: number): Place {
  // A table that is full takes rows in by itself, whatever stands below it.
  if (full) return 'table';
  // Into a blank line between the last row and its total no sum would reach.
  if (sumsDownTo(below, end)) return 'insertAbove';
  return room ? 'blank' : 'insert';
}

/** A number or formula that is there already stays. */
function isPrefilled({ place, before }: Ground, row: number, i: number): boolean {
  return place === 'blank' && (before[row]?.[i] ?? '') !== '';
}

function linesOf({ block, rows }: NewRows, ground: Ground, date1904: boolean): readonly (readonly Line[])[] {
  return rows.map((cells, row) =>
    cells.flatMap((cell) => {
      const i = cell.column - block.left;
      if (isPrefilled(ground, row, i)) return [];
      const code = ground.formats[row]?.[i] ?? 'General';
      return { cell, code, placed: placedCell(cell, code, ground.above[i] ?? 'General', date1904) };
    }),
  );
}

/** Columns in which the row above has a formula and nothing is to be written. */
function formulaColumns({ block, rows }: NewRows, { last, before }: Ground): readonly number[] {
  const written = new Set(rows.flat().map(({ column }) => column));
  return last.flatMap((formula, i) => {
    const column = block.left + i;
    const isFormula = typeof formula === 'string' && formula.startsWith('=');
    return isFormula && !written.has(column) && before.every((line) => (line[i] ?? '') === '') ? [column] : [];
  });
}

/** null where the first new row has a number already, or the row above has none or a formula. */
function serialOf({ serial, block }: NewRows, ground: Ground): Serial | null {
  if (serial === undefined) return null;
  const i = serial - block.left;
  const last = ground.last[i];
  if (typeof last !== 'number' || !Number.isInteger(last) || isPrefilled(ground, 0, i)) return null;
  return { column: serial, first: last + 1 };
}

/** What the journal has to know about the rows as a whole. */
function effectOf(
  { sheet, table, block, alone }: NewRows,
  { used }: Look,
  { place, dressed }: Ground,
): Omit<RowsEffect, 'sheetId' | 'filled' | 'lines'> {
  const end = endOf(block);
  return {
    kind: 'rows',
    sheet,
    table,
    row: place === 'insertAbove' ? end - 1 : end,
    headerRow: block.headerRow,
    left: block.left,
    columnCount: block.columnCount,
    // What stands below blank lines must not move up when they are blank again.
    alone: alone && (place !== 'blank' || used.rowIndex + used.rowCount <= end),
    blank: place === 'blank',
    dressed,
  };
}

function writtenLines(lines: readonly (readonly Line[])[], { dressed }: Ground): RowsEffect['lines'] {
  return lines.map((cells) =>
    cells.map(({ cell: { column, header }, code, placed: { value, format } }) => ({
      column,
      header,
      print: hashOfAll([value]),
      ...(format === null || dressed ? {} : { formatBefore: code }),
    })),
  );
}
