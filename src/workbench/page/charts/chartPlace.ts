import type { Anchor } from '../../host/model/anchor';
import type { SheetSize } from '../../host/model/sheetSize';
import type { Axis } from '../grid/axis';
import type { SheetLayout } from '../grid/sheetLayout';
import { PIXELS_PER_POINT, type Area } from './chartMeasures';

/** Where something that floats over the cells stands, in pixels from the first cell; the cells themselves are whole pixels wide. */
export function placeOf({ from, to }: Anchor, { rows, columns }: SheetLayout, size: SheetSize): Area {
  const across = (column: number, right: number) => pixelsTo(columns, column, right, (at, n) => size.across(at, n));
  const down = (row: number, into: number) => pixelsTo(rows, row, into, (at, n) => size.down(at, n));
  const left = across(from.column, from.right);
  const top = down(from.row, from.down);
  return { left, top, width: across(to.column, to.right) - left, height: down(to.row, to.down) - top };
}

/** @param extent points of `count` lines from one on, for those behind the last that is shown */
function pixelsTo(axis: Axis, line: number, into: number, extent: (at: number, count: number) => number): number {
  const behind = axis.line(axis.count - 1) + 1;
  if (line >= behind) return axis.end + (extent(behind, line - behind) + into) * PIXELS_PER_POINT;
  const position = axis.position(line);
  // Of a hidden line nothing is to be seen, so one cannot be part of the way into it.
  const inside = axis.line(position) === line ? Math.min(into * PIXELS_PER_POINT, axis.size(position)) : 0;
  return axis.start(position) + inside;
}
