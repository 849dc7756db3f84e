import type { Cell, CellStyle, MergeRange } from 'hucre/xlsx';
import type { SheetCell } from './register';

/** The cells of a sheet by "row,column", 0-based, as the writer takes them. */
export type Cells = Map<string, Partial<Cell>>;

/** Puts a value, or a formula with its value, into a cell. */
export function put(cells: Cells, row: number, column: number, value: SheetCell, style: CellStyle): void {
  const isFormula = value !== null && typeof value === 'object';
  const content = isFormula ? { formula: value.formula, formulaResult: value.result } : { value };
  cells.set(`${row},${column}`, { ...content, style });
}

/** A merged range from its first to its last row and column. */
export function merge(startRow: number, startCol: number, endRow: number, endCol: number): MergeRange {
  return { startRow, startCol, endRow, endCol };
}
