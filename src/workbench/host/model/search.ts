import { HostError } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
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
  if (!text) throw new HostError('InvalidArgument');
  const fold = (value: string) => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  return (value) => (completeMatch ? fold(value) === wanted : fold(value).includes(wanted));
}

/** The cells of a rectangle whose values have the text, row by row. */
export function findCells(sheet: Worksheet, rect: Rect, text: string, criteria: SearchCriteria): CellPosition[] {
  const matches = matcher(text, criteria);
  sheet.$workbook.$calculation.ensure();
  const found: CellPosition[] = [];
  const lastRow = Math.min(rect.row + rect.rows, sheet.$grid.rows.length);
  for (let row = rect.row; row < lastRow; row++) {
    const values = sheet.$grid.rows[row]?.values ?? [];
    const lastColumn = Math.min(rect.column + rect.columns, values.length);
    for (let column = rect.column; column < lastColumn; column++) {
      const value = values[column];
      if (value !== undefined && matches(String(value))) found.push({ row, column });
    }
  }
  return found;
}

/** The first cell with the text (the last one, going backwards). One cell stands for the sheet, which is searched from behind it. */
export function findCell(sheet: Worksheet, rect: Rect, text: string, criteria: SearchCriteria): CellPosition | null {
  const isCell = rect.rows === 1 && rect.columns === 1;
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const found = findCells(sheet, isCell ? whole : rect, text, criteria);
  if (criteria.searchDirection === 'Backwards') found.reverse();
  if (!isCell) return found[0] ?? null;
  const sign = criteria.searchDirection === 'Backwards' ? -1 : 1;
  const behind = ({ row, column }: CellPosition) => sign * (row - rect.row || column - rect.column) > 0;
  return found.find(behind) ?? found[0] ?? null;
}

/** Replaces text in cells without a formula and answers in how many cells it stood. */
export function replaceText(
  sheet: Worksheet,
  rect: Rect,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  const found = findCells(sheet, rect, text, criteria).filter(({ row, column }) => !sheet.$grid.formula(row, column));
  for (const { row, column } of found) {
    const value = sheet.$value(row, column);
    sheet.getCell(row, column).values = [
      [criteria.completeMatch ? replacement : String(value).replace(pattern, () => replacement)],
    ];
  }
  return found.length;
}
