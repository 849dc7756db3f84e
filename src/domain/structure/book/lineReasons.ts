import { UNUSED_REASONS, type UnusedLine, type UnusedReason } from '../tradeBook';
import type { LineSource, ReadLines } from './bookLines';

const NONE = -1;

/**
 * Why a line is not counted.
 *
 * @param customers by naming, index of the customer; −1 where he does not stand in the register of customers
 * @returns null where it is counted
 * @example reasonOf(lines, 4, customers.of) // 'void'
 */
export function reasonOf(lines: ReadLines, line: number, customers: Int32Array): UnusedReason | null {
  const reason = lines.reason[line] ?? NONE;
  // Most lines are counted: looking up what is not in the list is slow.
  if (reason !== NONE) return UNUSED_REASONS[reason] ?? null;
  return (customers[lines.naming[line] ?? NONE] ?? NONE) === NONE ? 'unmatched' : null;
}

/**
 * A line that is not counted, for the list of them.
 *
 * @param sources the lines were read from
 * @example unusedLine(sources, lines, 4, 'void').customer // '华东机电'
 */
export function unusedLine(
  sources: readonly LineSource[],
  { of, row, day, amount }: ReadLines,
  line: number,
  reason: UnusedReason,
): UnusedLine {
  const [register, at, fen] = [of[line] ?? 0, row[line] ?? 0, amount[line] ?? NaN];
  return {
    of: register,
    row: at,
    reason,
    day: day[line] ?? 0,
    amount: Number.isNaN(fen) ? null : fen,
    customer: sources[register]?.writtenOf(at) ?? '',
  };
}
