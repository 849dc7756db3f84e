import type { Axis } from './axis';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './gridMeasures';
import type { CellPlace } from './selection';
import type { SheetLayout } from './sheetLayout';

/** What is at a point of the screen: a cell, or the headers that stand for whole rows, columns or the sheet. */
export interface GridPoint extends CellPlace {
  readonly kind: 'cells' | 'rows' | 'columns' | 'sheet';
}

/** @returns above, below and beside what can be seen the row and column that would be there */
export function cellAt(
  scroller: HTMLElement,
  { rows, columns, frozenRows, frozenColumns }: SheetLayout,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): GridPoint {
  const { left, top } = scroller.getBoundingClientRect();
  const x = clientX - left - ROW_HEADER_WIDTH;
  const y = clientY - top - COLUMN_HEADER_HEIGHT;
  return {
    kind: y < 0 ? (x < 0 ? 'sheet' : 'columns') : x < 0 ? 'rows' : 'cells',
    row: lineAt(rows, frozenRows, y, scroller.scrollTop),
    column: lineAt(columns, frozenColumns, x, scroller.scrollLeft),
  };
}

function lineAt(axis: Axis, frozen: number, pixels: number, scrolled: number): number {
  const isFrozen = pixels >= 0 && pixels < axis.start(frozen);
  return axis.line(axis.positionAt(isFrozen ? pixels : pixels + scrolled));
}
