import { contains, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import { HostError } from '../../host/protocol/hostError';
import type { CellPlace } from '../grid/selection';

/**
 * Sorts the records around a cell by the cell's column: a table, the range with the sheet's filter, or else the block of
 * cells around it. The header stays, and what was filtered out stays so.
 */
export function sortBlock(sheet: Worksheet, { row, column }: CellPlace, ascending: boolean): void {
  const table = sheet.$tableAt(row, column);
  if (table) {
    table.sort.apply([{ key: column - table.$data.rect.column, ascending }]);
    if (table.autoFilter.isDataFiltered) table.autoFilter.reapply();
    return;
  }
  const { autoFilter } = sheet;
  const filtered = autoFilter.$rect;
  const inFilter = filtered && contains(filtered, { row, column, rows: 1, columns: 1 });
  const rect = inFilter ? filtered : sheet.getCell(row, column).getSurroundingRegion().$rect;
  if (!sheet.$grid.used(true, rect)) throw new HostError('InvalidSelection');
  const key = column - rect.column;
  sheet.$range(rect).sort.apply([{ key, ascending }], false, inFilter ? true : hasHeader(sheet, rect));
  if (inFilter && autoFilter.isDataFiltered) autoFilter.reapply();
}

/** A guess, as Excel's: the first row is all text, and the second one looks different or is not. */
export function hasHeader({ $grid }: Worksheet, { row, column, rows, columns }: Rect): boolean {
  const all = Array.from({ length: columns }, (_none, i) => column + i);
  if (rows < 2 || !all.every((c) => typeof $grid.value(row, c) === 'string' && $grid.value(row, c) !== ''))
    return false;
  return all.some(
    (c) => typeof $grid.value(row + 1, c) !== 'string' || $grid.style(row, c) !== $grid.style(row + 1, c),
  );
}
