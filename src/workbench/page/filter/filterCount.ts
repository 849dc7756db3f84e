import { contains, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import { filterRanges } from './filterRanges';

/** How many records a filter shows, and of how many. */
export interface FilterCount {
  readonly found: number;
  readonly total: number;
}

/** The count of the filtered range that the selection is in, else of the first one; null where nothing is filtered. */
export function filterCount(sheet: Worksheet, selected: Rect): FilterCount | null {
  const filtered = filterRanges(sheet).filter((range) => range.filtered.size > 0);
  const { rect } = filtered.find((range) => contains(range.rect, selected)) ?? filtered[0] ?? {};
  if (!rect) return null;
  let found = 0;
  for (let row = rect.row + 1; row < rect.row + rect.rows; row++) if (!sheet.$grid.isHiddenRow(row)) found++;
  return { found, total: rect.rows - 1 };
}
