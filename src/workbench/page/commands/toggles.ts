import type { Worksheet } from '../../host/model/worksheet';
import { HostError } from '../../host/protocol/hostError';
import type { Selection } from '../grid/selection';

/** Whether the cell's table, or else the sheet, has filter buttons. */
export function isFiltering(sheet: Worksheet, { active }: Selection): boolean {
  return (sheet.$tableAt(active.row, active.column) ?? sheet).autoFilter.enabled;
}

/** Puts filter buttons on the records around the active cell, or takes them away and shows all records. */
export function toggleFilter(sheet: Worksheet, selected: Selection): void {
  const { active, row, column, rows, columns } = selected;
  const table = sheet.$tableAt(active.row, active.column);
  if (isFiltering(sheet, selected)) return (table ?? sheet).autoFilter.remove();
  if (table) {
    table.showFilterButton = true;
    return;
  }
  // A header alone stands for all that is below it.
  const wanted =
    rows === 1 ? sheet.getCell(active.row, active.column) : sheet.getRangeByIndexes(row, column, rows, columns);
  const records = rows === 1 ? wanted.getSurroundingRegion() : wanted;
  if (!records.getUsedRangeOrNullObject(true)) throw new HostError('InvalidSelection');
  sheet.autoFilter.apply(wanted);
}

/** Lets the rows above and the columns before the active cell stay in place, or all scroll again. */
export function toggleFreeze(sheet: Worksheet, { active: { row, column } }: Selection): void {
  const panes = sheet.freezePanes;
  if (sheet.$frozen) panes.unfreeze();
  else if (row && column) panes.freezeAt(sheet.getRangeByIndexes(0, 0, row, column));
  else if (row) panes.freezeRows(row);
  else panes.freezeColumns(column);
}
