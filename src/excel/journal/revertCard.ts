import { cellNow, type CardCell, type CardGrid } from '../../domain/cardSheets/cardPlaces';
import type { CellValue } from '../../domain/cell/value';
import type { Effect } from '../../domain/changes/journal';
import { request } from '../request';
import type { Session } from '../session';
import { guardedCells, loadCell } from '../writing/guardedCells';
import type { Kept, Reverted } from './reverted';
import { sheetNow } from './sheetNow';

/**
 * Puts back what stood in the cells of a card, wherever they stand by now; cells that were edited since stay.
 *
 * @param skipped indices of cells the run left alone
 */
export async function revertCard(
  session: Session,
  { sheet: name, cells }: Extract<Effect, { kind: 'cardCells' }>,
  skipped: ReadonlySet<number>,
): Promise<Reverted> {
  const sheet = await sheetNow(session, { sheet: name });
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: name }] };
  const used = await request(session, () => sheet.getUsedRange(true).load('values,rowIndex,columnIndex'));
  const grid: CardGrid = { top: used.rowIndex, left: used.columnIndex, rows: used.values as CellValue[][] };
  const found = cells.filter((_cell, i) => !skipped.has(i)).map((cell) => ({ cell, place: placeOf(grid, cell) }));
  const wishes = found.flatMap(({ cell, place }) => {
    if (!place) return [];
    const { before, after, formula, formatBefore, formatAfter } = cell;
    const range = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
    const format = formatAfter === null ? null : formatBefore;
    return [{ cell: range, expected: after, wanted: before, formula, format, place }];
  });
  await request(session, () => wishes.forEach(({ cell }) => loadCell(cell)));
  const left = await guardedCells(session, wishes);
  const conflicts = [
    ...found.flatMap(({ cell, place }): Kept[] => (place === undefined ? [{ sheet: name, row: cell.row }] : [])),
    ...wishes.flatMap(({ place }, i): Kept[] => (left.has(i) ? [{ sheet: name, row: place.row }] : [])),
  ];
  return { reverted: wishes.length - left.size, conflicts };
}

/** Where a cell is to be put back; null where it holds what stood there before, undefined where it is gone. */
function placeOf(grid: CardGrid, cell: CardCell): { row: number; column: number } | null | undefined {
  const place = cellNow(grid, cell) ?? cellNow(grid, { ...cell, after: cell.before });
  if (!place) return undefined;
  const holds = grid.rows[place.row - grid.top]?.[place.column - grid.left] ?? '';
  return holds === cell.before ? null : place;
}
