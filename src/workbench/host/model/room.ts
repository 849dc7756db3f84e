import { HostError } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS, contains, intersect, type Rect } from './address';
import type { Shift } from './shift';
import type { Worksheet } from './worksheet';

/** What is inserted must not push anything off the sheet, nor tear merged cells apart. */
export function assertRoom(sheet: Worksheet, { axis, count, from, to }: Shift): void {
  const isRow = axis === 'row';
  const band: Rect = isRow
    ? { row: 0, rows: MAX_ROWS, column: from, columns: to - from + 1 }
    : { column: 0, columns: MAX_COLUMNS, row: from, rows: to - from + 1 };
  const last: Rect = isRow
    ? { ...band, row: Math.max(0, MAX_ROWS - count), rows: Math.min(count, MAX_ROWS) }
    : { ...band, column: Math.max(0, MAX_COLUMNS - count), columns: Math.min(count, MAX_COLUMNS) };
  if (count > 0 && sheet.$grid.used(true, last)) throw new HostError('NonBlankCellOffSheet');
  for (const merge of sheet.$features.merges)
    if (intersect(merge, band) && !contains(band, merge)) throw new HostError('InsertDeleteConflict');
}

/** The row whose format inserted rows take: the one above, but under the header of a table the one below. */
export function patternRow(sheet: Worksheet, { at }: Shift): number {
  const isHeader = sheet.$workbook.$tables.some(
    ({ $sheet, $data }) => $sheet === sheet && $data.headerRow && $data.rect.row === at - 1,
  );
  return isHeader ? at : at - 1;
}
