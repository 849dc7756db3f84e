import type { CellValue } from '../domain/cell/value';
import { request } from './request';
import type { Session } from './session';

/** One cell: what is in it, how it is shown, and whether a formula put it there. */
export interface RowCell {
  readonly value: CellValue;
  readonly text: string;
  readonly isFormula: boolean;
}

/**
 * Reads the cells of one row.
 *
 * @param row 0-based sheet row
 * @param left first column, 0-based
 * @returns the cell of a 0-based sheet column; blank outside of the row that was read
 */
export async function readRow(
  session: Session,
  sheet: string,
  row: number,
  left: number,
  columnCount: number,
): Promise<(column: number) => RowCell> {
  const range = await request(session, () =>
    session.context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, left, 1, columnCount)
      .load('values,text,formulas'),
  );
  const [values = []] = range.values as CellValue[][];
  const [texts = []] = range.text;
  const [formulas = []] = range.formulas as CellValue[][];
  return (column) => {
    const at = column - left;
    const value = values[at] ?? '';
    return { value, text: texts[at] ?? '', isFormula: isFormula(formulas[at] ?? '', value) };
  };
}

/** Text that begins with = is given as a formula too, and as the value. */
function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
