import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/address';
import type { Axis } from './axis';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './gridMeasures';
import type { Selection } from './selection';
import type { SheetLayout } from './sheetLayout';

/** Scrolls as little as it takes for the selection's end to be seen whole; frozen cells always are. */
export function scrollToCell(scroller: HTMLElement, layout: SheetLayout, selected: Selection): void {
  const { rows, columns, frozenRows, frozenColumns } = layout;
  const { row, column } = selected.shown;
  // Whole columns are selected from wherever their top is; whole rows from wherever their beginning is.
  if (selected.rows < MAX_ROWS)
    scroller.scrollTop += offset(
      rows,
      row,
      frozenRows,
      scroller.scrollTop,
      scroller.clientHeight - COLUMN_HEADER_HEIGHT,
    );
  if (selected.columns < MAX_COLUMNS)
    scroller.scrollLeft += offset(
      columns,
      column,
      frozenColumns,
      scroller.scrollLeft,
      scroller.clientWidth - ROW_HEADER_WIDTH,
    );
}

/** @param room pixels of the frozen and of the scrolling lines that are seen */
function offset(axis: Axis, line: number, frozen: number, scrolled: number, room: number): number {
  const position = axis.position(line);
  if (position < frozen) return 0;
  const above = axis.start(position) - (scrolled + axis.start(frozen));
  const below = axis.start(position + 1) - (scrolled + room);
  return above < 0 ? above : Math.max(0, Math.min(below, above));
}
