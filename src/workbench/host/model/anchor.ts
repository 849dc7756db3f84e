import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { SheetSize } from './sheetSize';
import type { Shift } from './shift';

/** A corner: a cell and how far into it, in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where something that floats over the cells stands. It moves and grows with the cells under it. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ from, to }: Anchor, size: SheetSize): Box {
  const left = size.across(0, from.column) + from.right;
  const top = size.down(0, from.row) + from.down;
  return {
    left,
    top,
    width: size.across(0, to.column) + to.right - left,
    height: size.down(0, to.row) + to.down - top,
  };
}

export function anchorOf({ left, top, width, height }: Box, size: SheetSize): Anchor {
  return { from: cornerOf(left, top, size), to: cornerOf(left + width, top + height, size) };
}

function cornerOf(left: number, top: number, size: SheetSize): Corner {
  const [column, right] = indexAt(left, MAX_COLUMNS, (index) => size.column(index));
  const [row, down] = indexAt(top, MAX_ROWS, (index) => size.row(index));
  return { row, column, down, right };
}

function indexAt(distance: number, max: number, sizeOf: (index: number) => number): [index: number, rest: number] {
  let rest = distance;
  for (let index = 0; index < max; index++) {
    const own = sizeOf(index);
    if (rest < own) return [index, rest];
    rest -= own;
  }
  return [max - 1, 0];
}

/** Whole rows or columns were inserted or deleted. */
export function shiftAnchor({ from, to }: Anchor, shift: Shift): Anchor {
  const max = shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS;
  if (shift.from > 0 || shift.to < max - 1) return { from, to };
  return { from: shiftCorner(from, shift), to: shiftCorner(to, shift) };
}

function shiftCorner(corner: Corner, { axis, at, count }: Shift): Corner {
  const index = corner[axis];
  if (index < at) return corner;
  const isGone = count < 0 && index < at - count;
  return {
    ...corner,
    [axis]: isGone ? at : index + count,
    ...(isGone ? { [axis === 'row' ? 'down' : 'right']: 0 } : {}),
  };
}
