import type { CellValue } from '../../domain/cell/value';
import { hashOfAll } from '../../domain/changes/hash';
import type { RowsEffect } from '../../domain/changes/journal';
import { columnBeside, findHeaders, isRoom } from '../../domain/changes/newRows';
import { readColumns } from '../readColumns';
import { request } from '../request';
import type { Session } from '../session';
import type { Kept, Reverted } from './reverted';
import { headNow, sheetNow } from './sheetNow';

/**
 * Takes rows away that a run has put in, wherever they stand by now. A row in which anything was edited since stays and is
 * listed.
 *
 * @param isOpen the run was broken off: of a row only a part may have been written
 */
export async function revertRows(session: Session, effect: RowsEffect, isOpen: boolean): Promise<Reverted> {
  const sheet = await sheetNow(session, effect);
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: effect.sheet }] };
  const now = await rowsNow(session, sheet, effect, isOpen);
  if (!now) return { reverted: 0, conflicts: [{ sheet: sheet.name }] };
  let reverted = 0;
  const conflicts: Kept[] = [];
  // From below: rows above keep their places.
  const found = now.lines.map((line, i) => ({ line, i, row: now.places[i] ?? -1 })).sort((a, b) => b.row - a.row);
  for (const { line, i, row } of found) {
    const cells = row < 0 ? 0 : await remove(session, sheet, effect, now, row, line);
    if (cells) reverted += cells;
    // Where headers are gone nobody can tell what of the row is ours.
    else conflicts.push(row >= 0 && now.gone.size ? { sheet: sheet.name } : { sheet: sheet.name, row: row < 0 ? effect.row + i : row }); // prettier-ignore
  }
  return { reverted, conflicts };
}

interface RowsNow {
  /** Where a column stands by now. */
  readonly moved: (column: number) => number;
  /** Columns that were written to and are no longer there. */
  readonly gone: ReadonlySet<number>;
  /** What is still there of the lines of the effect. */
  readonly lines: RowsEffect['lines'];
  /** By line: 0-based sheet row, -1 where it is not found. */
  readonly places: readonly number[];
}

async function rowsNow(
  session: Session,
  sheet: Excel.Worksheet,
  effect: RowsEffect,
  isOpen: boolean,
): Promise<RowsNow | null> {
  const wanted = [...new Map(effect.lines.flat().map((cell) => [cell.column, cell])).values()];
  const head = await headNow(session, sheet);
  // A colleague may have deleted columns: rows are told by the others.
  const headers = findHeaders(head, wanted, effect.headerRow, Math.ceil(wanted.length / 2));
  if (!headers?.columns.size) return null;
  const gone = new Set(wanted.flatMap(({ column }) => (headers.columns.has(column) ? [] : column)));
  const moved = (column: number) => columnBeside(headers.columns, gone, column);
  const first = headers.row + 1;
  const lines = effect.lines.map((line) => line.filter(({ column }) => !gone.has(column)));
  const start = effect.row + headers.row - effect.headerRow - first;
  // Blank rows of a run that was broken off may stand below everything else.
  const count = Math.max(head.end - first, isOpen ? start + lines.length : 0);
  const columns = [...headers.columns.values()];
  const cells = count > 0 ? await readColumns(session, sheet.name, first, count, columns) : new Map<number, CellValue[]>(); // prettier-ignore
  const places = placesOf(lines, start, count, isOpen, (column, row) => cells.get(moved(column))?.[row] ?? '');
  return {
    moved,
    gone,
    lines,
    places: places.map((place) => (place < 0 ? -1 : first + place)),
  };
}

/** By line: the row that holds it by now, of rows that begin below the headers; -1 where none does. */
function placesOf(
  lines: RowsEffect['lines'],
  start: number,
  count: number,
  isOpen: boolean,
  valueAt: (column: number, row: number) => CellValue,
): readonly number[] {
  const taken = new Set<number>();
  return lines.map((line, i) => {
    const held = (row: number) => line.map(({ column }) => valueAt(column, row));
    const isOurs = (value: CellValue, c: number) => hashOfAll([value]) === line[c]?.print;
    const isWhole = (row: number) => line.length > 0 && !taken.has(row) && held(row).every(isOurs);
    // A row that was put in and not written yet is blank, and stands where it was put.
    const isPart = (row: number) =>
      !taken.has(row) &&
      held(row).every((value, c) => value === '' || isOurs(value, c)) &&
      (row === start + i || held(row).some((value, c) => value !== '' && isOurs(value, c)));
    const whole = nearest(start + i, count, isWhole);
    const at = whole < 0 && isOpen ? nearest(start + i, count, isPart) : whole;
    if (at >= 0) taken.add(at);
    return at;
  });
}

/** The row nearest to where it was put that fits; -1 where none does. */
function nearest(start: number, count: number, fits: (row: number) => boolean): number {
  for (let away = 0; away < count || away <= Math.abs(start); away++)
    for (const row of away ? [start + away, start - away] : [start])
      if (row >= 0 && row < count && fits(row)) return row;
  return -1;
}

/** Takes one row away; 0 where something else stands in it. */
async function remove(
  session: Session,
  sheet: Excel.Worksheet,
  effect: RowsEffect,
  { moved }: RowsNow,
  row: number,
  line: RowsEffect['lines'][number],
): Promise<number> {
  const left = moved(effect.left);
  const width = moved(effect.left + effect.columnCount - 1) - left + 1;
  const table = effect.table === undefined ? null : sheet.tables.getItemOrNullObject(effect.table);
  const { own, below, body } = await request(session, () => ({
    own: sheet.getRangeByIndexes(row, left, 1, width).load('formulas'),
    below: sheet.getRangeByIndexes(row + 1, left, 1, width).load('formulas,values'),
    body: table?.getDataBodyRange().load('rowIndex,rowCount'),
  }));
  const ours = new Set([...line.map(({ column }) => column), ...effect.filled].map((column) => moved(column) - left));
  const isKept = (cell: CellValue, i: number) =>
    cell !== '' && !ours.has(i) && i > 0 && !(typeof cell === 'string' && cell.startsWith('='));
  if (((own.formulas as CellValue[][])[0] ?? []).some(isKept)) return 0;
  const inTable = table && body && !table.isNullObject && row >= body.rowIndex && row < body.rowIndex + body.rowCount;
  // A row that was to be added to a table, and was not.
  if (table && !inTable && !effect.blank && isRoom({ formulas: own.formulas as CellValue[][], values: own.formulas as CellValue[][] })) return 0; // prettier-ignore
  const isLast = isRoom({ formulas: below.formulas as CellValue[][], values: below.values as CellValue[][] });
  await request(session, () => {
    if (inTable && !effect.blank) table.rows.getItemAt(row - body.rowIndex).delete();
    else if (isLast || inTable || !effect.alone) clear(sheet, own, effect, line, left, moved);
    else own.delete(Excel.DeleteShiftDirection.up);
  });
  return line.length;
}

function clear(
  sheet: Excel.Worksheet,
  row: Excel.Range,
  { dressed, filled }: RowsEffect,
  line: RowsEffect['lines'][number],
  left: number,
  moved: RowsNow['moved'],
): void {
  for (const column of [...line.map((cell) => cell.column), ...filled])
    row.getCell(0, moved(column) - left).clear(Excel.ClearApplyTo.contents);
  // Below everything cells look like their columns.
  const untouched = sheet.getUsedRange(false).getRowsBelow(1).getEntireRow().getIntersection(row.getEntireColumn());
  if (dressed) row.copyFrom(untouched, Excel.RangeCopyType.formats);
  for (const { column, formatBefore } of line)
    if (formatBefore !== undefined) row.getCell(0, moved(column) - left).numberFormat = [[formatBefore]];
}
