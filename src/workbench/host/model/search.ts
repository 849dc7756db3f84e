import { HostError } from '../protocol/hostError';
import type { Rect } from './address';
import type { Grid } from './grid';
import type { Worksheet } from './worksheet';

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

function matcher(
  text: string,
  { completeMatch = false, matchCase = false }: SearchCriteria,
): (value: string) => boolean {
  const fold = (value: string) => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  return (value) => (completeMatch ? fold(value) === wanted : fold(value).includes(wanted));
}

/** The first cell (the last one, going backwards) whose value has the text. */
export function findCell(grid: Grid, rect: Rect, text: string, criteria: SearchCriteria): CellPosition | null {
  if (!text) throw new HostError('InvalidArgument');
  const matches = matcher(text, criteria);
  const rows = grid.rows.slice(rect.row, rect.row + rect.rows).map((line, i) => ({ line, row: rect.row + i }));
  if (criteria.searchDirection === 'Backwards') rows.reverse();
  for (const { line, row } of rows)
    for (let i = 0; i < Math.min(rect.columns, line?.values.length ?? 0); i++) {
      const column = criteria.searchDirection === 'Backwards' ? rect.column + rect.columns - 1 - i : rect.column + i;
      const value = line?.values[column];
      if (value !== undefined && matches(String(value))) return { row, column };
    }
  return null;
}

/** Replaces text in plain text cells and answers how many cells changed. */
export function replaceText(
  sheet: Worksheet,
  rect: Rect,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const matches = matcher(text, criteria);
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  let count = 0;
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const value = sheet.$grid.value(row, column);
      if (typeof value !== 'string' || value === '' || sheet.$grid.formula(row, column) || !matches(value)) continue;
      sheet.getCell(row, column).values = [
        [criteria.completeMatch ? replacement : value.replace(pattern, () => replacement)],
      ];
      count++;
    }
  return count;
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
  for (let grown = true; grown;) {
    grown = false;
    if (top > 0 && anyInRow(top - 1)) (top--, (grown = true));
    if (anyInRow(bottom + 1)) (bottom++, (grown = true));
    if (left > 0 && anyInColumn(left - 1)) (left--, (grown = true));
    if (anyInColumn(right + 1)) (right++, (grown = true));
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
