import type { CellChange } from '../changes/cellChange';
import type { CellValue } from '../cell/value';

/** What stands on a card's worksheet. 0-based sheet coordinates of its first cell. */
export interface CardGrid {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The cell a value's label stands in, and how far from it the value is. */
interface LabelPlace {
  readonly text: string;
  /** Before it so many cells have the same text, in reading order. */
  readonly before: number;
  readonly down: number;
  readonly right: number;
}

/** A cell of a card that is written, and how it is found again; without a label its value tells. */
export interface CardCell extends CellChange {
  readonly label?: LabelPlace;
}

/**
 * The label beside or above a value: the nearest cell with words to the left of it, else over it, that holds the label.
 *
 * @param grid what stands on the card
 * @param place of the value
 * @param label as it was read
 * @example labelPlace({ top: 0, left: 0, rows: [['姓名', '', '张三']] }, { row: 0, column: 2 }, '姓名')?.right // 2
 */
export function labelPlace(
  grid: CardGrid,
  { row, column }: Pick<CellChange, 'row' | 'column'>,
  label: string,
): LabelPlace | undefined {
  const left = Array.from({ length: column - grid.left }, (_none, i) => ({ row, column: column - 1 - i }));
  const over = Array.from({ length: row - grid.top }, (_none, i) => ({ row: row - 1 - i, column }));
  for (const line of [left, over]) {
    const place = line.find((at) => textAt(grid, at) !== '');
    const text = place && textAt(grid, place);
    if (!place || text === undefined || !bare(text).includes(bare(label))) continue;
    const before = cellsWith(grid, text).findIndex((at) => at.row === place.row && at.column === place.column);
    return { text, before, down: row - place.row, right: column - place.column };
  }
  return undefined;
}

/**
 * Where a written cell stands now, after rows and columns were inserted or deleted: beside its label; a value that has its
 * label in its own cell is known by itself.
 *
 * @returns 0-based sheet coordinates, or null where it is gone
 * @example cellNow(grid, written)?.row // 4
 */
export function cellNow(
  grid: CardGrid,
  { row, column, after, label }: CardCell,
): { readonly row: number; readonly column: number } | null {
  if (!label) {
    const same = cellsWith(grid, String(after));
    return same.find((at) => at.row === row && at.column === column) ?? (same.length > 1 ? null : (same[0] ?? null));
  }
  const home = { row: row - label.down, column: column - label.right };
  const place = textAt(grid, home) === label.text ? home : cellsWith(grid, label.text)[label.before];
  return place ? { row: place.row + label.down, column: place.column + label.right } : null;
}

function textAt({ top, left, rows }: CardGrid, { row, column }: Pick<CellChange, 'row' | 'column'>): string {
  return String(rows[row - top]?.[column - left] ?? '');
}

function cellsWith({ top, left, rows }: CardGrid, text: string): { readonly row: number; readonly column: number }[] {
  return rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) => (String(cell) === text ? [{ row: top + r, column: left + c }] : [])),
  );
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
