import { MAX_COLUMNS, MAX_ROWS, addressOf, equalRects, parseAddress, type Rect } from './address';
import { mapReferences, withDollars } from './references';

/**
 * A structural change: `count` rows or columns inserted before `at` (positive) or deleted from `at` on (negative),
 * in the band of columns (rows) from `from` to `to`. A whole-row change has the band 0…MAX.
 */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function wholeRows(at: number, count: number): Shift {
  return { axis: 'row', at, count, from: 0, to: MAX_COLUMNS - 1 };
}

export function wholeColumns(at: number, count: number): Shift {
  return { axis: 'column', at, count, from: 0, to: MAX_ROWS - 1 };
}

/** Where the interval [start, start + size) is after the change; null when all of it was deleted. */
function shiftInterval(start: number, size: number, { at, count }: Shift, max: number): [number, number] | null {
  const end = start + size;
  if (start === 0 && end === max) return [start, size];
  if (count > 0) {
    if (at <= start) return start + count >= max ? null : [start + count, Math.min(size, max - start - count)];
    return at < end ? [start, Math.min(size + count, max - start)] : [start, size];
  }
  const deletedEnd = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, deletedEnd));
  if (before + after === 0) return null;
  return [start < at ? start : Math.max(at, start + count), before + after];
}

/** Where a rectangle is after the change: moved, grown, shrunk, or null when it was deleted. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (shift.axis === 'row') {
    if (rect.column < shift.from || rect.column + rect.columns - 1 > shift.to) return rect;
    const moved = shiftInterval(rect.row, rect.rows, shift, MAX_ROWS);
    return moved && { ...rect, row: moved[0], rows: moved[1] };
  }
  if (rect.row < shift.from || rect.row + rect.rows - 1 > shift.to) return rect;
  const moved = shiftInterval(rect.column, rect.columns, shift, MAX_COLUMNS);
  return moved && { ...rect, column: moved[0], columns: moved[1] };
}

/** Rectangles after the change, without those that were deleted; the same list where nothing moved. */
export function shiftRects(rects: readonly Rect[], shift: Shift): readonly Rect[] {
  const moved = rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
  return moved.length === rects.length && moved.every((rect, i) => equalRects(rect, rects[i] ?? rect)) ? rects : moved;
}

/** A space-separated list of ranges ("A1:A9 C1"); ranges that were deleted drop out. */
export function shiftRanges(ranges: string, shift: Shift): string {
  return ranges
    .split(/\s+/)
    .filter(Boolean)
    .map((range) => {
      const rect = parseAddress(range);
      if (!rect) return range;
      const moved = shiftRect(rect, shift);
      return moved ? addressOf(moved) : '';
    })
    .filter(Boolean)
    .join(' ');
}

/** What becomes of a formula because something happened to the workbook. */
export type FormulaChange = (formula: string) => string;

/** Adjusts a formula that stands on `home` to a change of `sheet`, as Excel does; what was deleted becomes #REF!. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference, prefix) => {
    if ((reference.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return prefix + reference.text;
    const moved = shiftRect(reference.rect, shift);
    return prefix + (moved ? withDollars(moved, reference.text) : '#REF!');
  });
}
