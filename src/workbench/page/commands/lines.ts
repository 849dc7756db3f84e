import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/address';
import type { Range } from '../../host/model/range';
import type { Worksheet } from '../../host/model/worksheet';

/** Does something to as many whole rows or columns as are selected. */
export type LineCommand = (sheet: Worksheet, selected: Rect) => void;

function rowsOf(sheet: Worksheet, { row, rows }: Rect): Range {
  return sheet.getRangeByIndexes(row, 0, rows, MAX_COLUMNS);
}

function columnsOf(sheet: Worksheet, { column, columns }: Rect): Range {
  return sheet.getRangeByIndexes(0, column, MAX_ROWS, columns);
}

/** The selection stays where it is: on what was inserted, or on what has come in the place of what was deleted. */
function inPlace(command: LineCommand): LineCommand {
  return (sheet, selected) => {
    command(sheet, selected);
    const { row, column, rows, columns } = selected;
    sheet.getRangeByIndexes(row, column, rows, columns).select();
  };
}

export const insertRows = inPlace((sheet, selected) => rowsOf(sheet, selected).insert('Down'));
export const insertColumns = inPlace((sheet, selected) => columnsOf(sheet, selected).insert('Right'));
export const deleteRows = inPlace((sheet, selected) => rowsOf(sheet, selected).delete('Up'));
export const deleteColumns = inPlace((sheet, selected) => columnsOf(sheet, selected).delete('Left'));

export const hideRows: LineCommand = (sheet, selected) => void (rowsOf(sheet, selected).rowHidden = true);
export const showRows: LineCommand = (sheet, selected) => void (rowsOf(sheet, selected).rowHidden = false);
export const hideColumns: LineCommand = (sheet, selected) => void (columnsOf(sheet, selected).columnHidden = true);
export const showColumns: LineCommand = (sheet, selected) => void (columnsOf(sheet, selected).columnHidden = false);
