import type { LineSource, ReadLines } from '../../structure/book/bookLines';
import { reasonOf, unusedLine } from '../../structure/book/lineReasons';
import type { UnusedReason } from '../../structure/tradeBook';
import type { UnusedEntry } from '../creditBook';

/** Lines of one sort, such as the documents that count or the receipts of lists, and whose they are. */
export interface BookSide {
  readonly sources: readonly LineSource[];
  readonly lines: ReadLines;
  /** By naming, index of the customer; −1 where he does not stand in the register of customers. */
  readonly customers: Int32Array;
}

/** A line of a side. */
export interface SideLine {
  readonly line: number;
  readonly of: number;
  readonly row: number;
  readonly day: number;
  /** NaN where it cannot be read. */
  readonly amount: number;
  /** −1 where he is not known. */
  readonly customer: number;
  /** null where it is counted. */
  readonly reason: UnusedReason | null;
}

/**
 * Goes through the lines of a side in the order of registers and rows.
 *
 * @example forEachLine(side, ({ amount }) => (sum += amount))
 */
export function forEachLine({ lines, customers }: BookSide, visit: (line: SideLine) => void): void {
  for (let line = 0; line < lines.count; line++)
    visit({
      line,
      of: lines.of[line] ?? 0,
      row: lines.row[line] ?? 0,
      day: lines.day[line] ?? 0,
      amount: lines.amount[line] ?? NaN,
      customer: customers[lines.naming[line] ?? -1] ?? -1,
      reason: reasonOf(lines, line, customers),
    });
}

/**
 * A line that is not counted, for the list of them.
 *
 * @example unusedOn('receipt', side, 4, 'unmatched').side // 'receipt'
 */
export function unusedOn(
  side: UnusedEntry['side'],
  { sources, lines }: BookSide,
  line: number,
  reason: UnusedReason,
): UnusedEntry {
  return { ...unusedLine(sources, lines, line, reason), side };
}
