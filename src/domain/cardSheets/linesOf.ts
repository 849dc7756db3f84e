import type { CellValue } from '../cell/value';

/** Widths of letters as shares of the font's size, with some air. */
const [WIDE, NARROW] = [1.06, 0.6];
const PADDING = 6;

/**
 * How many lines a value takes in a cell.
 *
 * @param value what stands there
 * @param width of the cell in points
 * @param size of the font in points
 * @returns at least 1
 * @example linesOf('周六带家人来看车', 50, 9) // 2
 */
export function linesOf(value: CellValue, width: number, size: number): number {
  return String(value)
    .split('\n')
    .reduce((lines, line) => {
      const room = Math.max(size, width - PADDING);
      const points = [...line].reduce((sum, letter) => sum + (letter > '\u2e80' ? WIDE : NARROW) * size, 0);
      return lines + Math.max(1, Math.ceil(points / room));
    }, 0);
}
