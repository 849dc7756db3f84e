import type { Period } from '../../report/report';
import type { TradeBook } from '../tradeBook';

/**
 * The lines of a period.
 *
 * @param period serial days, both included
 * @param keep which lines are looked at at all; all of them where it is left out
 * @returns indices in the order of the book
 * @example linesWithin(book, { from: 46327, to: 46356 }) // Int32Array [0, 2]
 */
export function linesWithin(
  { lines, day }: TradeBook,
  { from, to }: Period,
  keep?: (line: number) => boolean,
): Int32Array {
  const found = new Int32Array(lines);
  let count = 0;
  for (let line = 0; line < lines; line++) {
    const on = day[line] ?? 0;
    if (on >= from && on <= to && (!keep || keep(line))) found[count++] = line;
  }
  return found.slice(0, count);
}
