import type { NewCell, NewCellFormat } from '../../domain/changes/newRows';
import { markSheet } from '../journal/madeSheets';
import { NUMBER_FORMATS } from './cellFormats';
import { asEntry } from './guardedCells';

/** One column of a register that is made. */
export interface NewRegisterColumn {
  readonly header: string;
  readonly as: NewCellFormat;
  /** In points. */
  readonly width: number;
}

/** A register the workbook does not have yet, with its first rows; a cell's `column` counts from 0. */
export interface NewRegister {
  readonly sheet: string;
  readonly columns: readonly NewRegisterColumn[];
  readonly rows: readonly (readonly NewCell[])[];
  /** The worksheet is brought to the front. */
  readonly isShown?: boolean;
}

const STYLE = 'TableStyleMedium7';

/**
 * Queues making a register on a worksheet of its own, as a table with a filter; its header stays in sight.
 *
 * @param run that the worksheet is marked with
 */
export function addRegister(worksheets: Excel.WorksheetCollection, run: string, register: NewRegister): void {
  const { sheet: name, columns, rows, isShown } = register;
  const sheet = worksheets.add(name);
  markSheet(sheet, run);
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  columns.forEach(({ as, width }, i) => {
    const column = range.getColumn(i);
    column.numberFormat = [...rows, null].map(() => [NUMBER_FORMATS[as]]);
    column.format.columnWidth = width;
  });
  range.getRow(0).numberFormat = [columns.map(() => NUMBER_FORMATS.text)];
  range.getRow(0).values = [columns.map(({ header }) => header)];
  rows.forEach((cells, row) => {
    for (const { column, value, as } of cells)
      range.getCell(row + 1, column).values = [[asEntry(value, as === 'text')]];
  });
  sheet.tables.add(range, true).style = STYLE;
  sheet.freezePanes.freezeRows(1);
  if (isShown) sheet.activate();
}
