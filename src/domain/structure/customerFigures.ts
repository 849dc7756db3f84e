import { textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { linesWithin } from './book/linesWithin';
import { abcClasses, type AbcClass } from './methods/abcClasses';
import { movement, type Movement, type Purchasing } from './methods/movement';
import { pyramidTiers } from './methods/pyramidTiers';
import { sumsBy, type StructureView } from './view';

/** Word in the register of customers for one that no longer exists. */
const GONE = '注销';

/** What every customer of the book comes to; arrays by customer. */
export interface CustomerFigures {
  /** What is counted, in the period, in the one it is compared with, a year ago, and in the year customers are ranked by. */
  readonly now: Float64Array;
  readonly before: Float64Array;
  readonly yearAgo: Float64Array;
  readonly ranked: Float64Array;
  /** Days of purchases up to today, the oldest first, each once; goods taken back are none. */
  readonly days: readonly Int32Array[];
  /** Customers with lines in the ranking year, the largest first; equal ones in the order of the book. */
  readonly ranking: readonly number[];
  /** Index of the tier of the pyramid; −1 for who is not in the ranking. */
  readonly tier: Int8Array;
  /** Customers with lines in the period, the largest first. */
  readonly buyers: readonly number[];
  /** ABC 分类 of the period; empty for who is not among the buyers. */
  readonly abc: readonly (AbcClass | '')[];
  readonly purchasing: Purchasing;
  readonly movement: Movement;
}

/**
 * What every customer comes to: once, for all tables that are about customers.
 *
 * @example customerFigures(view).abc[0] // 'A'
 */
export function customerFigures(view: StructureView): CustomerFigures {
  const { book, values, lines, ranking: year, settings } = view;
  const size = book.customers.length;
  const sums = (of: Int32Array) => sumsBy(values, of, book.customer, size);
  const [now, ranked] = [sums(lines.now), sums(year.lines)];
  const ranking = largestFirst(ranked, met(book.customer, year.lines, size));
  const buyers = largestFirst(now, met(book.customer, lines.now, size));
  const tier = new Int8Array(size).fill(-1);
  const tiers = pyramidTiers(ranking.map((customer) => ranked[customer] ?? 0), settings.pyramid); // prettier-ignore
  ranking.forEach((customer, i) => (tier[customer] = tiers[i] ?? -1));
  const abc = new Array<AbcClass | ''>(size).fill('');
  const classes = abcClasses(buyers.map((customer) => now[customer] ?? 0), settings.abcLimits); // prettier-ignore
  buyers.forEach((customer, i) => (abc[customer] = classes[i] ?? ''));
  const days = purchaseDays(view);
  const purchasing: Purchasing = { days, goneFrom: (customer) => goneFrom(view, days, customer) };
  return {
    now,
    before: sums(lines.before),
    yearAgo: sums(lines.yearAgo),
    ranked,
    days,
    ranking,
    tier,
    buyers,
    abc,
    purchasing,
    movement: movement(purchasing, view.periods.now, settings.lostMonths),
  };
}

function met(customers: Int32Array, lines: Int32Array, size: number): Uint8Array {
  const found = new Uint8Array(size);
  for (const line of lines) found[customers[line] ?? 0] = 1;
  return found;
}

function largestFirst(sums: Float64Array, among: Uint8Array): readonly number[] {
  const customers: number[] = [];
  among.forEach((is, customer) => is && customers.push(customer));
  return customers.sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0));
}

function purchaseDays({ book, values, today, keep }: StructureView): readonly Int32Array[] {
  const days: SerialDay[][] = book.customers.map(() => []);
  for (const line of linesWithin(book, { from: 0, to: today }, keep))
    if ((values[line] ?? 0) > 0) days[book.customer[line] ?? 0]?.push(book.day[line] ?? 0);
  return days.map((all) => {
    const sorted = Int32Array.from(all).sort();
    return sorted.filter((day, i) => day !== sorted[i - 1]);
  });
}

/** Nobody writes down the day a company is closed: it is none from the day after its last purchase on. */
function goneFrom({ book }: StructureView, days: readonly Int32Array[], customer: number): SerialDay | null {
  const card = book.customers[customer]?.card;
  if (!card || textAt(card.register, 'status', card.row) !== GONE) return null;
  return (days[customer]?.at(-1) ?? 0) + 1;
}
