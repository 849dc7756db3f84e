import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
import type { Grid } from './grid';

import { chosen } from './choice';

export type Direction = 'Up' | 'Down' | 'Left' | 'Right';

const STEPS: Readonly<Record<Direction, readonly [row: number, column: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell that Ctrl+arrow leads to: the end of the data, or the next data, or the edge of the sheet. */
export function edgeCell(grid: Grid, from: { row: number; column: number }, direction: Direction): Rect {
  const [down, right] = chosen(STEPS, direction);
  let { row, column } = from;
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const filled = (r: number, c: number) => inside(r, c) && grid.value(r, c) !== '';
  const inData = filled(row, column) && filled(row + down, column + right);
  const used = grid.used(true);
  const beyond = (r: number, c: number) => !used || r >= used.row + used.rows || c >= used.column + used.columns;
  while (inside(row + down, column + right)) {
    if (inData && !filled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inData && filled(row, column)) break;
    // Nothing more to meet: straight to the edge.
    if (!inData && down + right > 0 && beyond(row, column)) {
      if (down) row = MAX_ROWS - 1;
      else column = MAX_COLUMNS - 1;
      break;
    }
  }
  return { row, column, rows: 1, columns: 1 };
}

/** The block of cells around `rect` up to the nearest blank rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(grid: Grid, rect: Rect): Rect {
  let { row: top, column: left } = rect;
  let bottom = top + rect.rows - 1;
  let right = left + rect.columns - 1;
  const filled = (row: number, column: number) => grid.value(row, column) !== '';
  const anyInRow = (row: number) => {
    for (let c = Math.max(0, left - 1); c <= right + 1; c++) if (filled(row, c)) return true;
    return false;
  };
  const anyInColumn = (column: number) => {
    for (let r = Math.max(0, top - 1); r <= bottom + 1; r++) if (filled(r, column)) return true;
    return false;
  };
  for (let before = -1; before !== bottom - top + right - left;) {
    before = bottom - top + right - left;
    while (top > 0 && anyInRow(top - 1)) top--;
    while (anyInRow(bottom + 1)) bottom++;
    while (left > 0 && anyInColumn(left - 1)) left--;
    while (anyInColumn(right + 1)) right++;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
