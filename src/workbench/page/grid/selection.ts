import { contains, type Rect } from '../../host/model/address';
import type { Workbook } from '../../host/model/workbook';

/** A cell by its row and column, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const FIRST_CELL: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** The selected cells of the active worksheet; the first cell where they were deleted. */
export function selectedRect(workbook: Workbook): Rect {
  try {
    const { $sheet, $rect } = workbook.$selected();
    return $sheet === workbook.$active ? $rect : FIRST_CELL;
  } catch {
    return FIRST_CELL;
  }
}

/** The cell that typing would go to: the first of the selected ones. */
export function activeCell(workbook: Workbook): CellPlace {
  const { row, column } = selectedRect(workbook);
  return { row, column };
}

/** The cell, or the merged cell that it is part of. */
export function wholeCell({ row, column }: CellPlace, merges: readonly Rect[]): Rect {
  const cell = { row, column, rows: 1, columns: 1 };
  return merges.find((merge) => contains(merge, cell)) ?? cell;
}
