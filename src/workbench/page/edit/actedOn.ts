import { MAX_ROWS, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';

/** The selected cells that a command works on: in a filtered list only those that are seen. */
export function actedOn(sheet: Worksheet, selected: Rect): readonly Rect[] {
  if (selected.rows === 1 || selected.rows === MAX_ROWS || !isFiltered(sheet)) return [selected];
  const parts: Rect[] = [];
  const end = selected.row + selected.rows;
  let from = selected.row;
  for (let row = from; row <= end; row++) {
    if (row < end && !sheet.$grid.isHiddenRow(row)) continue;
    if (row > from) parts.push({ ...selected, row: from, rows: row - from });
    from = row + 1;
  }
  return parts;
}

function isFiltered(sheet: Worksheet): boolean {
  const { $tables } = sheet.$workbook;
  return (
    sheet.autoFilter.isDataFiltered ||
    $tables.some((table) => table.$sheet === sheet && table.autoFilter.isDataFiltered)
  );
}
