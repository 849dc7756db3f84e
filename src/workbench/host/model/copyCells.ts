import type { Rect } from './address';
import { translateFormula } from './shift';
import type { Worksheet } from './worksheet';

export interface CopyOptions {
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells; a source smaller than its target is repeated, a larger one is written whole from the target's first cell. */
export function copyCells(source: Worksheet, from: Rect, target: Worksheet, to: Rect, options: CopyOptions): void {
  const { copyType, skipBlanks, transpose } = options;
  const height = transpose ? from.columns : from.rows;
  const width = transpose ? from.rows : from.columns;
  const rows = to.rows % height === 0 ? to.rows : height;
  const columns = to.columns % width === 0 ? to.columns : width;
  const rect = { ...to, rows, columns };
  target.$assertWritable(rect);
  const cells = Array.from({ length: height }, (_r, r) =>
    Array.from({ length: width }, (_c, c) => {
      const row = from.row + (transpose ? c : r);
      const column = from.column + (transpose ? r : c);
      const { $grid } = source;
      return {
        row,
        column,
        value: $grid.value(row, column),
        formula: $grid.formula(row, column),
        style: $grid.style(row, column),
      };
    }),
  );
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const cell = cells[r % height]?.[c % width];
      if (!cell || (skipBlanks && cell.value === '' && !cell.formula)) continue;
      const row = to.row + r;
      const column = to.column + c;
      if (cell.formula && (copyType === 'All' || copyType === 'Formulas')) {
        const text = translateFormula(cell.formula.text, row - cell.row, column - cell.column);
        target.$grid.setFormula(row, column, { text });
      } else if (copyType !== 'Formats') target.$grid.setValue(row, column, cell.value);
      if (copyType === 'All' || copyType === 'Formats') target.$grid.setStyle(row, column, cell.style);
    }
  target.$workbook.$calculation.invalidateAll();
  target.$changed(rect, 'RangeEdited');
}
