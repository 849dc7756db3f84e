import type { Rect } from './address';
import { fromFileSpelling } from './formulaSyntax';
import type { TableData } from './tablePart';
import type { Worksheet } from './worksheet';

/** Gives the blank cells of new rows the formula of their column. */
export function fillCalculatedColumns(sheet: Worksheet, data: TableData, added: Rect): void {
  for (let i = 0; i < data.columns.length; i++) {
    const formula = data.calculatedFormula(i);
    if (formula === undefined) continue;
    const column = data.rect.column + i;
    for (let row = added.row; row < added.row + added.rows; row++)
      if (sheet.$grid.value(row, column) === '' && !sheet.$grid.formula(row, column))
        sheet.$grid.setFormula(row, column, { text: `=${fromFileSpelling(formula)}` });
  }
}
