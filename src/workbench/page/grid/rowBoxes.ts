import type { Rect } from '../../host/model/address';
import { filterMark, headsInRow, type FilterMark, type FilterRange } from '../filter/filterRanges';
import type { CellLook } from './cellLook';
import type { SheetLayout } from './sheetLayout';
import type { SheetPainter } from './sheetPainter';

/** A cell on the screen. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  /** Pixels from the left edge of column A. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly look: CellLook;
  /** Pixels that long text may take up, the empty cells to its right included. */
  readonly reach: number;
  /** The filter button of a header cell. */
  readonly filter?: FilterMark;
}

/** The cells of one row that are drawn. */
export interface RowBoxes {
  readonly frozen: readonly CellBox[];
  readonly scrolling: readonly CellBox[];
  /**
   * The frozen part of merged cells that begin in frozen columns and end in scrolling ones: the cells themselves scroll,
   * and these pictures of them stay.
   */
  readonly copies: readonly CellBox[];
}

export interface RowView {
  readonly layout: SheetLayout;
  readonly painter: SheetPainter;
  readonly merges: readonly Rect[];
  readonly filters: readonly FilterRange[];
}

/** How many empty cells text may flow over. */
const FARTHEST_REACH = 30;

/**
 * @param position the row's position among those that are seen
 * @param columnPositions positions of the scrolling columns that are drawn
 */
export function rowBoxes(view: RowView, position: number, columnPositions: readonly number[]): RowBoxes {
  const { rows, columns, frozenColumns } = view.layout;
  const row = rows.line(position);
  const merges = view.merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
  const crosses = (merge: Rect) =>
    columns.position(merge.column) < frozenColumns && columns.position(merge.column + merge.columns) > frozenColumns;
  const boxesAt = (positions: readonly number[]) =>
    positions.flatMap((at) => {
      const column = columns.line(at);
      const merge = merges.find((one) => one.column <= column && column < one.column + one.columns);
      if (!merge) return [single(view, position, at, merges)];
      const isFirst = rows.position(merge.row) === position && columns.position(merge.column) === at;
      return isFirst && !crosses(merge) ? [merged(view, position, at, merge)] : [];
    });
  const copies = merges
    .filter((merge) => crosses(merge) && rows.position(merge.row) === position)
    .map((merge) => merged(view, position, columns.position(merge.column), merge));
  const heads = headsInRow(view.filters, row);
  return {
    frozen: marked(boxesAt(Array.from({ length: frozenColumns }, (_none, at) => at)), heads),
    scrolling: marked([...copies, ...boxesAt(columnPositions)], heads),
    copies,
  };
}

/** Header cells with their filter buttons, beside which no text flows on. */
function marked(boxes: readonly CellBox[], heads: readonly FilterRange[]): readonly CellBox[] {
  if (!heads.length) return boxes;
  return boxes.map((box) => {
    const filter = filterMark(heads, box.column);
    return filter ? { ...box, filter, reach: box.width } : box;
  });
}

function single(view: RowView, position: number, at: number, merges: readonly Rect[]): CellBox {
  const { layout, painter } = view;
  const row = layout.rows.line(position);
  const column = layout.columns.line(at);
  const face = painter.face(row, column);
  const width = layout.columns.size(at);
  return {
    ...face,
    row,
    column,
    left: layout.columns.start(at),
    width,
    height: layout.rows.size(position),
    rowSpan: 1,
    columnSpan: 1,
    reach: face.look.overflows && isLonger(face.text, face.look, width) ? reachOf(view, row, at, merges) : width,
  };
}

function merged(view: RowView, position: number, at: number, merge: Rect): CellBox {
  const { rows, columns } = view.layout;
  const width = columns.extent(merge.column, merge.column + merge.columns);
  return {
    ...view.painter.face(merge.row, merge.column),
    row: merge.row,
    column: merge.column,
    left: columns.start(at),
    width,
    height: rows.extent(rows.line(position), merge.row + merge.rows),
    rowSpan: merge.rows,
    columnSpan: merge.columns,
    reach: width,
  };
}

/** A guess is enough: whether text that fits is drawn as if it did not is not to be seen. */
function isLonger(text: string, { fontPixels }: CellLook, width: number): boolean {
  let length = 0;
  for (const character of text) length += character > '\u2e80' ? fontPixels : fontPixels * 0.5;
  return length > width - 3;
}

function reachOf({ layout: { columns }, painter }: RowView, row: number, at: number, merges: readonly Rect[]): number {
  let next = at + 1;
  while (next < columns.count && next - at < FARTHEST_REACH) {
    const column = columns.line(next);
    const isMerged = merges.some((merge) => merge.column <= column && column < merge.column + merge.columns);
    if (isMerged || !painter.isEmpty(row, column)) break;
    next++;
  }
  return columns.start(next) - columns.start(at);
}
