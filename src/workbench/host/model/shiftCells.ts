import { MAX_COLUMNS, MAX_ROWS } from './address';
import { newRow, type Grid, type GridRow } from './grid';
import type { Shift } from './shift';

/** Moves the cells of a grid for rows, columns or cells that are inserted or deleted. */
export function shiftCells(grid: Grid, shift: Shift): void {
  grid.changed = true;
  grid.rewriteFormulas = true;
  const whole = shift.from === 0 && shift.to >= (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (whole && shift.axis === 'row') shiftRows(grid, shift);
  else if (whole) shiftColumns(grid, shift);
  else moveCells(grid, shift);
  grid.formulaCount = grid.rows.reduce((sum, line) => sum + (line?.formulas?.size ?? 0), 0);
}

function shiftRows(grid: Grid, { at, count }: Shift): void {
  if (at >= grid.rows.length) return;
  if (count < 0) grid.rows.splice(at, -count);
  else {
    // A new row takes the format of the row above, as in Excel.
    const above = grid.rows[at - 1];
    const made = Array.from({ length: count }, () => {
      if (!above) return undefined;
      const line = newRow();
      line.styles = above.styles.slice();
      line.ownStyles = true;
      return line;
    });
    grid.rows.splice(at, 0, ...made);
  }
}

function shiftColumns(grid: Grid, { at, count }: Shift): void {
  const last = grid.rows.reduce((most, line) => Math.max(most, line?.values.length ?? 0, line?.styles.length ?? 0), 0);
  grid.columnOrigins ??= Array.from({ length: Math.max(last, at) }, (_none, column) => column);
  shiftList(grid.columnOrigins, at, count, -1);
  shiftList(grid.columns, at, count, grid.columns[at - 1]);
  grid.columnsChanged = true;
  const done = new Set<unknown>();
  for (const line of grid.rows) {
    if (!line) continue;
    shiftList(line.values, at, count, undefined);
    // Rows may share one list of styles.
    if (!done.has(line.styles)) shiftList(line.styles, at, count, line.styles[at - 1]);
    done.add(line.styles);
    if (line.formulas) line.formulas = shiftKeys(line.formulas, at, count);
    if (line.touched) line.touched = line.touched.map((c) => moved(c, at, count)).filter((c) => c !== null);
  }
}

function shiftList<T>(list: T[], at: number, count: number, filler: T): void {
  if (count < 0) list.splice(at, -count);
  else if (at <= list.length) list.splice(at, 0, ...Array.from({ length: count }, () => filler));
}

function moved(index: number, at: number, count: number): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

function shiftKeys<T>(map: ReadonlyMap<number, T>, at: number, count: number): Map<number, T> {
  const next = new Map<number, T>();
  for (const [key, value] of map) {
    const to = moved(key, at, count);
    if (to !== null) next.set(to, value);
  }
  return next;
}

/** Moves single cells: those of a band of columns down or up, or of a band of rows to the right or left. */
function moveCells(grid: Grid, { axis, at, count, from, to }: Shift): void {
  const length = axis === 'row' ? grid.rows.length : MAX_COLUMNS;
  if (axis === 'row') {
    const indices = Array.from({ length: Math.max(0, length - at) }, (_none, i) => at + i);
    if (count > 0) indices.reverse();
    const column = range(from, Math.min(to, MAX_COLUMNS - 1));
    for (const row of indices) for (const c of column) moveCell(grid, row, c, row + count, c, row + count >= at);
    if (count > 0) for (const row of range(at, at + count - 1)) for (const c of column) clearCell(grid, row, c);
    return;
  }
  for (const row of range(from, Math.min(to, grid.rows.length - 1))) {
    const width = Math.max(grid.rows[row]?.values.length ?? 0, grid.rows[row]?.styles.length ?? 0);
    const columns = range(at, width - 1);
    if (count > 0) columns.reverse();
    for (const column of columns) moveCell(grid, row, column, row, column + count, column + count >= at);
    if (count > 0) for (const column of range(at, at + count - 1)) clearCell(grid, row, column);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_none, i) => from + i);
}

function moveCell(grid: Grid, row: number, column: number, toRow: number, toColumn: number, keep: boolean): void {
  const line = grid.rows[row];
  if (keep && (line || grid.rows[toRow])) {
    const target: GridRow = grid.row(toRow);
    const style = line?.styles[column];
    const formula = line?.formulas?.get(column);
    const value = line?.values[column];
    if (formula) {
      grid.setFormula(toRow, toColumn, { text: formula.text, array: formula.array });
      target.values[toColumn] = value;
    } else grid.setValue(toRow, toColumn, value ?? '');
    if (style !== undefined) grid.setStyle(toRow, toColumn, style);
  }
  if (line) clearCell(grid, row, column);
}

function clearCell(grid: Grid, row: number, column: number): void {
  if (grid.rows[row]) grid.setValue(row, column, '');
}
