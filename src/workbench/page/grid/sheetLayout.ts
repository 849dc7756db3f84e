import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../host/model/address';
import type { Worksheet } from '../../host/model/worksheet';
import { Axis } from './axis';

/** Where the rows and columns of a worksheet stand on the screen. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many of the rows and columns that are seen stay in place when the others scroll. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

const PIXELS_PER_POINT = 96 / 72;

/** A sheet is shown at least this large, and this much further than its cells and the selection reach. */
const LEAST = { rows: 100, columns: 40 };
const BEYOND = { rows: 30, columns: 10 };
/** Frozen panes that would leave no room to scroll in are not frozen. */
const FROZEN_LIMIT = { height: 360, width: 640 };

const layouts = new WeakMap<Worksheet, SheetLayout>();

/** The layout of a worksheet; the same object as long as nothing about it has changed. */
export function sheetLayout(sheet: Worksheet, selected: Rect): SheetLayout {
  const made = measure(sheet, selected);
  const before = layouts.get(sheet);
  if (before && sameLayout(before, made)) return before;
  layouts.set(sheet, made);
  return made;
}

/** The layout of a worksheet as it was drawn last. */
export function drawnLayout(sheet: Worksheet, selected: Rect): SheetLayout {
  return layouts.get(sheet) ?? sheetLayout(sheet, selected);
}

function measure(sheet: Worksheet, selected: Rect): SheetLayout {
  const { $grid, $size: size } = sheet;
  let width = $grid.columns.length < MAX_COLUMNS ? $grid.columns.length : 0;
  for (const row of $grid.rows) if (row) width = Math.max(width, row.values.length, row.styles.length);
  const rows = Axis.of(
    shownLines($grid.rows.length, LEAST.rows, BEYOND.rows, selected.row, selected.rows, MAX_ROWS),
    (row) => Math.round(size.row(row) * PIXELS_PER_POINT),
  );
  const columns = Axis.of(
    shownLines(width, LEAST.columns, BEYOND.columns, selected.column, selected.columns, MAX_COLUMNS),
    (column) => Math.round(size.column(column) * PIXELS_PER_POINT),
  );
  const frozen = sheet.$frozen;
  return {
    rows,
    columns,
    frozenRows: frozen && frozen.rows < MAX_ROWS ? frozenLines(rows, frozen.row + frozen.rows, FROZEN_LIMIT.height) : 0,
    frozenColumns:
      frozen && frozen.columns < MAX_COLUMNS
        ? frozenLines(columns, frozen.column + frozen.columns, FROZEN_LIMIT.width)
        : 0,
  };
}

function shownLines(used: number, least: number, beyond: number, at: number, selected: number, most: number): number {
  // Whole rows or columns that are selected reach to the end of the sheet: they need not be shown up to there.
  const reach = selected === most ? 0 : at + selected;
  return Math.min(Math.max(least, used + beyond, reach + beyond), most);
}

function frozenLines(axis: Axis, lines: number, limit: number): number {
  const count = axis.position(lines);
  return axis.start(count) <= limit ? count : 0;
}

function sameLayout(a: SheetLayout, b: SheetLayout): boolean {
  return (
    a.frozenRows === b.frozenRows &&
    a.frozenColumns === b.frozenColumns &&
    a.rows.equals(b.rows) &&
    a.columns.equals(b.columns)
  );
}
