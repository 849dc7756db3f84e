import type { ExcelHost } from '../../host/excelHost';
import { MAX_COLUMNS, MAX_ROWS, contains, equalRects, intersect, union, type Rect } from '../../host/model/address';
import type { Range } from '../../host/model/range';
import type { Workbook } from '../../host/model/workbook';
import type { Worksheet } from '../../host/model/worksheet';

/** A cell by its row and column, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The selected cells of a worksheet. */
export interface Selection extends Rect {
  /** The one that typing goes to: the corner where the selecting began. */
  readonly active: CellPlace;
  /** The one to be kept in sight: the corner where the selecting ended. */
  readonly shown: CellPlace;
}

/** What the page knows of the host's selections beyond their cells. */
const selections = new WeakMap<Range, Selection>();

/** The selected cells of the active worksheet; the first cell where they were deleted. */
export function selectedRect(workbook: Workbook): Selection {
  try {
    const range = workbook.$selected();
    if (range.$sheet === workbook.$active) return selectionOf(range);
  } catch {
    // Its cells are gone.
  }
  return FIRST_CELL;
}

function selectionOf(range: Range): Selection {
  const known = selections.get(range);
  if (known && equalRects(known, range.$rect)) return known;
  const { row, column } = range.$rect;
  const made = { ...range.$rect, active: { row, column }, shown: { row, column } };
  selections.set(range, made);
  return made;
}

const FIRST_CELL: Selection = {
  ...{ row: 0, column: 0, rows: 1, columns: 1 },
  active: { row: 0, column: 0 },
  shown: { row: 0, column: 0 },
};

/** The cell that typing would go to. */
export function activeCell(workbook: Workbook): CellPlace {
  return selectedRect(workbook).active;
}

/** Selects cells on the user's behalf; the host does it, so that the add-in hears of it. */
export function select(
  host: ExcelHost,
  sheet: Worksheet,
  rect: Rect,
  { row, column }: CellPlace = rect,
  shown: CellPlace = { row, column },
): void {
  const before = sheet === host.workbook.$active ? selectedRect(host.workbook) : null;
  if (before && equalRects(before, rect) && before.active.row === row && before.active.column === column) return;
  host.edit(() => {
    const range = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
    selections.set(range, { ...range.$rect, active: { row, column }, shown });
    range.$activeAt = { row: row - rect.row, column: column - rect.column };
    range.select();
  });
}

/** Selects one cell, or the merged cell that it is part of. */
export function selectCell(host: ExcelHost, sheet: Worksheet, cell: CellPlace): void {
  select(host, sheet, wholeCell(cell, sheet.$features.merges));
}

/** Lets the selection reach from its active cell to another one. */
export function selectUpTo(host: ExcelHost, sheet: Worksheet, active: CellPlace, cell: CellPlace): void {
  const { merges } = sheet.$features;
  const rect = union(wholeCell(active, merges), wholeCell(cell, merges));
  const isLines = rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;
  select(host, sheet, isLines ? rect : withWholeCells(rect, merges), active, cell);
}

/** The cell, or the merged cell that it is part of. */
export function wholeCell({ row, column }: CellPlace, merges: readonly Rect[]): Rect {
  const cell = { row, column, rows: 1, columns: 1 };
  return merges.find((merge) => contains(merge, cell)) ?? cell;
}

/** Cells together with all of the merged cells that they are part of. */
function withWholeCells(rect: Rect, merges: readonly Rect[]): Rect {
  const cut = merges.find((merge) => intersect(merge, rect) && !contains(rect, merge));
  return cut ? withWholeCells(union(rect, cut), merges) : rect;
}

/** The end of a selection that moves when it is extended: opposite to its active cell. */
export function movingEnd(selection: Selection, merges: readonly Rect[]): Rect {
  const fixed = wholeCell(selection.active, merges);
  const [row, rows] = farLine(selection.row, selection.rows, fixed.row, fixed.rows);
  const [column, columns] = farLine(selection.column, selection.columns, fixed.column, fixed.columns);
  return { row, rows, column, columns };
}

function farLine(start: number, count: number, fixed: number, fixedCount: number): readonly [number, number] {
  if (start + count > fixed + fixedCount) return [start + count - 1, 1];
  return start < fixed ? [start, 1] : [fixed, fixedCount];
}
