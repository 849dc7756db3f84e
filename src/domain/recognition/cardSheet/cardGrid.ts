import type { CellValue } from '../../cell/value';
import type { AreaSample, CellArea } from '../types';

/** A cell of a form; a merged one by its top left. 0-based sheet coordinates. */
export interface CardCell {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly value: CellValue;
}

/** A form as cells instead of a rectangle of values. */
export interface CardGrid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Filled cells of a row by their top left, from left to right. */
  readonly filled: (row: number) => readonly CardCell[];
  /** The cell at a place, blank or not; a merged one from any of its places. */
  readonly at: (row: number, column: number) => CardCell;
  /** Whether merged cells are known, so that a blank cell really is a cell of its own. */
  readonly knowsMerges: boolean;
}

/**
 * The first rows of a sheet as the cells of a form.
 *
 * @param area the used range with its first rows
 * @param merges merged ranges of the sheet; undefined where nobody has looked
 * @returns the cells by row
 * @example cardGrid(area, [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]).at(0, 3).value // '意向客户管理卡'
 */
export function cardGrid(area: AreaSample, merges: readonly CellArea[] | undefined): CardGrid {
  const { top, left, rows } = area;
  const valueAt = (row: number, column: number): CellValue => {
    const value = rows[row - top]?.[column - left] ?? '';
    return typeof value === 'string' && value.trim() === '' ? '' : value;
  };
  const merged = new Map<string, CardCell>();
  for (const { row, column, rowCount, columnCount } of merges ?? []) {
    const cell = { row, column, width: columnCount, height: rowCount, value: valueAt(row, column) };
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) merged.set(`${r} ${c}`, cell);
  }
  const at = (row: number, column: number): CardCell =>
    merged.get(`${row} ${column}`) ?? { row, column, width: 1, height: 1, value: valueAt(row, column) };
  const right = left + area.columnCount - 1;
  const filled = rows.map((_, i) => {
    const cells: CardCell[] = [];
    for (let column = left; column <= right; column++) {
      const cell = at(top + i, column);
      if (cell.value !== '' && cell.row === top + i && cell.column === column) cells.push(cell);
    }
    return cells;
  });
  return {
    top,
    bottom: top + rows.length - 1,
    left,
    right,
    at,
    filled: (row) => filled[row - top] ?? [],
    knowsMerges: merges !== undefined && merges.length > 0,
  };
}
