import type { Rect } from '../../host/model/address';
import type { AutoFilter } from '../../host/model/autoFilter';
import type { Worksheet } from '../../host/model/worksheet';

/** A range whose first row has filter buttons: that of the worksheet, or a table. */
export interface FilterRange {
  readonly filter: AutoFilter;
  readonly rect: Rect;
  /** Columns of the worksheet that are filtered. */
  readonly filtered: ReadonlySet<number>;
}

/** What the filter button of a header cell shows. */
export type FilterMark = 'plain' | 'filtered';

/** The filters of a worksheet: looked up once a redraw, and asked for every header cell. */
export function filterRanges(sheet: Worksheet): FilterRange[] {
  const tables = sheet.$workbook.$tables.filter(({ $sheet, $data }) => $sheet === sheet && $data.headerRow);
  return [sheet.autoFilter, ...tables.map((table) => table.autoFilter)].flatMap((filter) => {
    const rect = filter.$rect;
    return rect ? [{ filter, rect, filtered: new Set(filter.$filtered.map((column) => rect.column + column)) }] : [];
  });
}

/** The filters whose header is in a row. */
export function headsInRow(ranges: readonly FilterRange[], row: number): FilterRange[] {
  return ranges.filter(({ rect }) => rect.row === row);
}

/** The filter button of a cell; none for most cells. */
export function filterMark(heads: readonly FilterRange[], column: number): FilterMark | undefined {
  const head = heads.find(({ rect }) => column >= rect.column && column < rect.column + rect.columns);
  return head && (head.filtered.has(column) ? 'filtered' : 'plain');
}

/** Whether a row is a record of a filtered range: its number is then drawn in another colour. */
export function isFilteredRow(ranges: readonly FilterRange[], row: number): boolean {
  return ranges.some(({ rect, filtered }) => filtered.size > 0 && row > rect.row && row < rect.row + rect.rows);
}
