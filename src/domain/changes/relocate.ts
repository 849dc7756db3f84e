import type { CellValue } from '../cell/value';
import type { PlacedSet } from './placedSet';
import type { KeyColumn } from './rowKeys';

/** The upper left part of a worksheet's used range. */
export interface SheetHead {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Whether a cell of the header row is the one a header was read from, which may stand in several rows. */
export function isHeader(cell: CellValue | undefined, header: string): boolean {
  return squeezed(header).includes(squeezed(String(cell ?? '')));
}

/** How many rows of headers may stand above the last one. */
const ROWS_ABOVE = 2;

/**
 * Rows as headers are read from them: a blank cell shows what stands above it, as one that is merged over several rows.
 *
 * @param rows the first rows of a worksheet
 * @example headersDown([['姓名', '回访'], ['', '内容']])[1] // ['姓名', '内容']
 */
export function headersDown(rows: SheetHead['rows']): SheetHead['rows'] {
  return rows.map((cells, row) => {
    const above = Array.from({ length: ROWS_ABOVE }, (_, i) => rows[row - 1 - i]);
    return cells.map((cell, c) => [cell, ...above.map((line) => line?.[c] ?? '')].find(isFilled) ?? '');
  });
}

function isFilled(cell: CellValue): boolean {
  return String(cell).trim() !== '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Finds the columns of a set again by their headers, after rows or columns were inserted or moved.
 *
 * @returns the set as it stands now, without columns that are no longer there; null where there is no such header row
 */
export function relocate(set: PlacedSet, { top, left, rows }: SheetHead): PlacedSet | null {
  const wanted = [...set.keys.columns, ...set.keys.printColumns, ...set.columns];
  const found = headersDown(rows).map((cells) => new Map(wanted.map((column) => [column.column, find(cells, left, column)]))); // prettier-ignore
  const scores = found.map((columns) => [...columns.values()].filter((column) => column >= 0).length);
  const most = Math.max(0, ...scores);
  // Of several rows that show the same headers the one nearest to where they stood.
  const away = scores.map((score, row) => (score === most ? Math.abs(top + row - set.block.headerRow) : Infinity));
  const best = away.indexOf(Math.min(...away));
  const columns = found[best];
  if (!columns || !scores[best]) return null;
  const at = ({ column }: KeyColumn) => columns.get(column) ?? -1;
  besideOthers(columns, rows[best] ?? [], left, set.added?.column ?? Infinity);
  if (!set.columns.some((column) => at(column) >= 0) || set.keys.columns.some((column) => at(column) < 0)) return null;
  const moved = <T extends KeyColumn>(column: T): T => ({ ...column, column: at(column) });
  const prints = set.keys.printColumns.map(moved);
  const down = top + best - set.block.headerRow;
  // Of the added columns some may be gone already.
  const own = set.columns.find((column) => set.added && column.column >= set.added.column && at(column) >= 0);
  const added = own && set.added ? at(own) - (own.column - set.added.column) : -1;
  return {
    ...set,
    block: {
      ...set.block,
      headerRow: set.block.headerRow + down,
      firstRow: set.block.firstRow + down,
    },
    keys: {
      ...set.keys,
      columns: set.keys.columns.map(moved),
      // Where a column that told rows apart is gone, rows with a weak key are not found.
      printColumns: prints.some(({ column }) => column < 0) ? [] : prints,
    },
    columns: set.columns.map(moved).filter(({ column }) => column >= 0),
    added: set.added && added >= 0 ? { ...set.added, column: added } : null,
  };
}

/**
 * A header that stands in the row above, merged over two: it has moved as far as the others, and its own cell is blank.
 * Columns that were added, which begin at `added`, have theirs in one row.
 */
function besideOthers(columns: Map<number, number>, cells: readonly CellValue[], left: number, added: number): void {
  const moves = [...columns].flatMap(([from, to]) => (to < 0 ? [] : [to - from]));
  const [move] = moves;
  if (move === undefined || moves.some((other) => other !== move)) return;
  for (const [from, to] of columns)
    if (to < 0 && from < added && String(cells[from + move - left] ?? '') === '') columns.set(from, from + move);
}

/** The column with a header, the one nearest to where it stood; -1 where there is none. */
function find(cells: readonly CellValue[], left: number, { header, column }: KeyColumn): number {
  let nearest = -1;
  cells.forEach((cell, i) => {
    if (!isFilled(cell) || !isHeader(cell, header)) return;
    const at = left + i;
    if (nearest < 0 || Math.abs(at - column) < Math.abs(nearest - column)) nearest = at;
  });
  return nearest;
}
