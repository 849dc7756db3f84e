import type { SerialDay } from '../cell/value';
import type { Period } from '../report/report';
import type { Settings } from '../settings/settings';
import { linesWithin } from './book/linesWithin';
import { linesByCustomer } from './linesByCustomer';
import type { Measure, TradeBook } from './tradeBook';

/** The periods that are compared: the one asked for, the one it is compared with, and the same days of the year before. */
export type PeriodKey = 'now' | 'before' | 'yearAgo';
export type Periods = Readonly<Record<PeriodKey, Period | null>> & { readonly now: Period };

/** A trade book as it is looked at: which lines of it, which periods, what is counted. */
export interface StructureView {
  readonly book: TradeBook;
  readonly settings: Settings;
  readonly today: SerialDay;
  readonly measure: Measure;
  /** By line, what is counted. */
  readonly values: Float64Array;
  readonly periods: Periods;
  /** The lines of each period, in the order of the book; none where there is no such period. */
  readonly lines: Readonly<Record<PeriodKey, Int32Array>>;
  /** Which lines are looked at at all: those of a branch, of a salesperson, in sight. */
  readonly keep: ((line: number) => boolean) | undefined;
  /** The year up to the end of the period, or the period where that is longer: what customers are ranked by (ANALYSIS A3). */
  readonly ranking: { readonly period: Period; readonly lines: Int32Array };
}

/**
 * Looks at a trade book.
 *
 * @param wish periods, measure and scope; a measure the book does not know is replaced by one that it does
 * @example viewOf(book, { periods, measure: 'amount' }, settings, today).lines.now.length // 128
 */
export function viewOf(
  book: TradeBook,
  wish: {
    readonly periods: Periods;
    readonly ranking: Period;
    readonly measure: Measure;
    readonly keep?: ((line: number) => boolean) | undefined;
  },
  settings: Settings,
  today: SerialDay,
): StructureView {
  const { periods, keep } = wish;
  const measure = book.known[wish.measure] ? wish.measure : book.known.amount ? 'amount' : 'quantity';
  const within = (period: Period | null) => (period ? linesWithin(book, period, keep) : new Int32Array());
  return {
    book,
    settings,
    today,
    measure,
    values: book[measure],
    periods,
    lines: { now: within(periods.now), before: within(periods.before), yearAgo: within(periods.yearAgo) },
    keep,
    ranking: { period: wish.ranking, lines: within(wish.ranking) },
  };
}

/**
 * What lines come to.
 *
 * @example sumOf(view.values, view.lines.now) // 112000000
 */
export function sumOf(values: Float64Array, lines: Int32Array): number {
  let sum = 0;
  for (const line of lines) sum += values[line] ?? 0;
  return sum;
}

/**
 * What lines come to, by a code of theirs.
 *
 * @param codes by line
 * @param size one more than the highest code
 * @example sumsBy(view.values, view.lines.now, region.codes, region.names.length)[1] // 52000000
 */
export function sumsBy(values: Float64Array, lines: Int32Array, codes: Int32Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const line of lines) {
    const code = codes[line] ?? 0;
    sums[code] = (sums[code] ?? 0) + (values[line] ?? 0);
  }
  return sums;
}

/**
 * How many customers lines have, by a code of theirs.
 *
 * @example customersBy(view.book, view.lines.now, region.codes, region.names.length)[1] // 23
 */
export function customersBy(book: TradeBook, lines: Int32Array, codes: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  const { starts, lines: sorted } = linesByCustomer(book, lines);
  // By code, who was met last: a customer's lines stand together.
  const met = new Int32Array(size).fill(-1);
  for (let customer = 0; customer < book.customers.length; customer++)
    for (let place = starts[customer] ?? 0; place < (starts[customer + 1] ?? 0); place++) {
      const code = codes[sorted[place] ?? 0] ?? 0;
      if (met[code] === customer) continue;
      met[code] = customer;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  return counts;
}

/**
 * How many customers lines have.
 *
 * @example customersIn(view.book, view.lines.now) // 61
 */
export function customersIn(book: TradeBook, lines: Int32Array): number {
  const met = new Uint8Array(book.customers.length);
  let count = 0;
  for (const line of lines) {
    const customer = book.customer[line] ?? 0;
    if (met[customer]) continue;
    met[customer] = 1;
    count++;
  }
  return count;
}
