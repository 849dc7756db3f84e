import type { Fen, SerialDay } from '../../cell/value';
import type { Period } from '../../report/report';
import { UNUSED_REASONS, type TradeBook, type UnusedLine, type UnusedReason } from '../tradeBook';
import { linesWithin } from './linesWithin';

/** How much of what stands in the registers is counted, and what is not. */
export interface DataQuality {
  /** Lines that are counted, and what they come to. */
  readonly used: number;
  readonly usedAmount: Fen;
  /** The others by reason, in the order of UNUSED_REASONS; amounts as far as they can be read. */
  readonly unused: readonly { readonly reason: UnusedReason; readonly count: number; readonly amount: Fen }[];
  /** Those lines one by one. */
  readonly lines: readonly UnusedLine[];
  /** What all of them come to. */
  readonly sourceAmount: Fen;
}

/**
 * 数据质量 of a period (ANALYSIS D): lines used, lines not used and why, and the difference to what the registers come to.
 * Lines without a day may be of any period and are always among them; lines of a day to come are part of what stands in the
 * registers by the day the book was read on, and among those of a period that reaches it.
 *
 * @param period serial days
 * @param keep which lines of the book are looked at; all of them where it is left out
 * @param keepUnused the same for those that are not counted
 * @example dataQuality(book, period).unused // [{ reason: 'void', count: 2, amount: 12000000 }]
 */
export function dataQuality(
  book: TradeBook,
  period: Period,
  keep?: (line: number) => boolean,
  keepUnused?: (line: UnusedLine) => boolean,
): DataQuality {
  const used = linesWithin(book, period, keep);
  const usedAmount = used.reduce((sum, line) => sum + (book.amount[line] ?? 0), 0);
  const lines = book.unused.filter((line) => isOfPeriod(line, period, book.today) && (!keepUnused || keepUnused(line)));
  const unused = UNUSED_REASONS.flatMap((reason) => {
    const own = lines.filter((line) => line.reason === reason);
    return own.length ? [{ reason, count: own.length, amount: sumOf(own) }] : [];
  });
  return { used: used.length, usedAmount, unused, lines, sourceAmount: usedAmount + sumOf(lines) };
}

function isOfPeriod({ day, reason }: UnusedLine, { from, to }: Period, today: SerialDay): boolean {
  if (!day) return true;
  return day >= from && (day <= to || (reason === 'future' && to >= today));
}

function sumOf(lines: readonly UnusedLine[]): Fen {
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
