import { MAX_COLUMNS, MAX_ROWS, addressOf, rectOf } from './address';
import { newRow, type Formula, type Grid, type GridRow } from './grid';
import { shiftRect, type Shift } from './shift';

/**
 * Moves the cells of a grid for rows, columns or cells that are inserted or deleted. New rows take their format from the row
 * `pattern`, as it was before.
 */
export function shiftCells(grid: Grid, shift: Shift, pattern = shift.at - 1): void {
  grid.changed = true;
  grid.rewriteFormulas = true;
  const whole = shift.from === 0 && shift.to >= (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (whole && shift.axis === 'row') shiftRows(grid, shift, pattern);
  else if (whole) shiftColumns(grid, shift);
  else moveCells(grid, shift);
  grid.formulaCount = 0;
  for (const line of grid.rows) {
    grid.formulaCount += line?.formulas?.size ?? 0;
    for (const [column, formula] of line?.formulas ?? [])
      if (formula.array) line?.formulas?.set(column, withArray(formula, shift));
  }
}

/** An array formula fills the same cells as before, wherever they are now. */
function withArray({ text, array, metadata, spills }: Formula, shift: Shift): Formula {
  const moved = array === undefined ? null : shiftRect(rectOf(array), shift);
  return { text, metadata, spills, array: moved ? addressOf(moved) : undefined };
}

function shiftRows(grid: Grid, { at, count }: Shift, pattern: number): void {
  if (at >= grid.rows.length) return;
  if (count < 0) {
    grid.rows.splice(at, -count);
    return;
  }
  const above = grid.rows[pattern];
  const made = Array.from({ length: count }, () => {
    if (!above) return undefined;
    const line = newRow();
    line.styles = above.styles;
    above.ownStyles = false;
    const { s, customFormat } = above.attributes;
    if (s && customFormat) line.attributes = { s, customFormat };
    return line;
  });
  const behind = grid.rows.splice(at);
  for (const line of made) grid.rows.push(line);
  for (const line of behind) grid.rows.push(line);
}

function shiftColumns(grid: Grid, { at, count }: Shift): void {
  const last = grid.rows.reduce((most, line) => Math.max(most, line?.values.length ?? 0, line?.styles.length ?? 0), 0);
  grid.columnOrigins ??= Array.from({ length: Math.max(last, at) }, (_none, column) => column);
  for (let column = grid.columnOrigins.length; column < Math.max(last, at); column++) grid.columnOrigins.push(-1);
  shiftList(grid.columnOrigins, at, count, -1);
  shiftList(grid.columns, at, count, grid.columns[at - 1]);
  grid.columnsChanged = true;
  const done = new Map<unknown, (number | undefined)[]>();
  const inserted = Array.from({ length: Math.max(0, count) }, (_none, i) => at + i);
  for (const line of grid.rows) {
    if (!line) continue;
    shiftList(line.values, at, count, undefined);
    // Rows share lists of styles, and go on doing so.
    let styles = done.get(line.styles);
    if (!styles) {
      const before = line.styles;
      styles = before.slice();
      shiftList(styles, at, count, before[at - 1]);
      done.set(before, styles);
    }
    line.styles = styles;
    line.ownStyles = false;
    if (line.formulas) line.formulas = shiftKeys(line.formulas, at, count);
    line.touched = shiftedColumns(line.touched, at, count);
    line.restyled = shiftedColumns(line.restyled, at, count);
    for (const column of inserted) if (styles[column] !== undefined) grid.touchStyle(line, column);
  }
}

function shiftedColumns(columns: readonly number[] | undefined, at: number, count: number): number[] | undefined {
  return columns?.map((column) => moved(column, at, count)).filter((column) => column !== null);
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
  if (axis === 'row') {
    const rows = indices(at, grid.rows.length - 1, count > 0);
    const last = Math.min(to, widthOf(grid, rows) - 1);
    for (const row of rows)
      for (let column = from; column <= last; column++) moveCell(grid, row, column, row + count, column, at);
    return;
  }
  for (let row = from; row <= Math.min(to, grid.rows.length - 1); row++)
    for (const column of indices(at, widthOf(grid, [row]) - 1, count > 0))
      moveCell(grid, row, column, row, column + count, at);
}

function widthOf(grid: Grid, rows: readonly number[]): number {
  return rows.reduce((most, r) => {
    const line = grid.rows[r];
    return line ? Math.max(most, line.values.length, line.styles.length, lastKey(line.formulas) + 1) : most;
  }, 0);
}

function lastKey(map: ReadonlyMap<number, unknown> | undefined): number {
  let last = -1;
  for (const key of map?.keys() ?? []) last = Math.max(last, key);
  return last;
}

function indices(from: number, to: number, backwards: boolean): number[] {
  const list = Array.from({ length: Math.max(0, to - from + 1) }, (_none, i) => from + i);
  return backwards ? list.reverse() : list;
}

/** What would come to lie before `at` was deleted. */
function moveCell(grid: Grid, row: number, column: number, toRow: number, toColumn: number, at: number): void {
  const line = grid.rows[row];
  const keeps = (toRow === row ? toColumn : toRow) >= at;
  if (keeps && (line || grid.rows[toRow])) put(grid, line, column, toRow, toColumn);
  if (line) clearCell(grid, line, row, column);
  // Cells that are inserted look like those that stood there; where cells have left, they look like their column.
  const leaves = toRow < row || toColumn < column;
  if (leaves && line?.styles[column] !== undefined) grid.setStyle(row, column, styleOfColumn(grid, column));
}

function styleOfColumn(grid: Grid, column: number): number {
  return Number(grid.columns[column]?.style ?? 0);
}

function put(grid: Grid, line: GridRow | undefined, column: number, toRow: number, toColumn: number): void {
  const formula = line?.formulas?.get(column);
  const value = line?.values[column];
  const style = line?.styles[column];
  const before = grid.rows[toRow];
  if (!formula && value === undefined && style === undefined && !before) return;
  if (formula) {
    const { text, array, metadata, spills } = formula;
    grid.setFormula(toRow, toColumn, { text, array, metadata, spills });
    grid.row(toRow).values[toColumn] = value;
  } else if (value !== undefined || before?.values[toColumn] !== undefined || before?.formulas?.has(toColumn))
    grid.setValue(toRow, toColumn, value ?? '');
  if (style !== undefined || before?.styles[toColumn] !== undefined)
    grid.setStyle(toRow, toColumn, style ?? styleOfColumn(grid, column));
}

function clearCell(grid: Grid, line: GridRow, row: number, column: number): void {
  if (line.values[column] !== undefined || line.formulas?.has(column)) grid.setValue(row, column, '');
}
