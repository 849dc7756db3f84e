import { textAt } from '../cards/valueAt';
import { addMonths, civilDay } from '../cell/day';
import { median } from '../cell/median';
import type { SerialDay } from '../cell/value';
import { linesWithin } from './book/linesWithin';
import type { CustomerFigures } from './customerFigures';
import { growthOf } from './methods/composition';
import { replenishment, type Replenishment } from './methods/replenishment';
import { rfm, type RfmScore } from './methods/rfm';
import { smallCustomerFlag, type SmallCustomerFlag, type SmallCustomerNorm } from './methods/smallCustomerFlag';
import { sumsBy, type StructureView } from './view';

/** How a customer who has bought in the ranking year buys. */
export interface Habit {
  /** Days with purchases in the ranking year. */
  readonly orders: number;
  /** 0 where he only brought back. */
  readonly last: SerialDay;
  readonly rfm: RfmScore;
  readonly flag: SmallCustomerFlag | null;
}

/** How customers buy, by customer. */
export interface CustomerHabits {
  /** undefined for who is not in the ranking. */
  readonly of: readonly (Habit | undefined)[];
  /** When the next order is usual; null where there are too few orders. */
  readonly next: readonly (Replenishment | null)[];
}

/**
 * How customers buy: recency, frequency and amount (ANALYSIS A6), the next order (A8), what small customers ask for.
 *
 * @example customerHabits(view, figures).of[0]?.rfm.weighted // 4.7
 */
export function customerHabits(view: StructureView, figures: CustomerFigures): CustomerHabits {
  const { settings, today, ranking } = view;
  const { period } = ranking;
  const orders = figures.days.map((days) => days.filter((day) => day >= period.from && day <= period.to).length);
  const lastOf = (customer: number) => figures.days[customer]?.at(-1) ?? 0;
  const scores = rfm(
    figures.ranking.map((customer) => ({
      days: today - lastOf(customer),
      frequency: orders[customer] ?? 0,
      amount: figures.ranked[customer] ?? 0,
    })),
    settings.rfmWeights,
  );
  const flag = flagsOf(view, figures, orders);
  const of = new Array<Habit | undefined>(figures.days.length);
  figures.ranking.forEach((customer, i) => {
    const score = scores[i];
    if (score) of[customer] = { orders: orders[customer] ?? 0, last: lastOf(customer), rfm: score, flag: flag(customer) }; // prettier-ignore
  });
  return { of, next: figures.days.map((days) => replenishment(days, settings, today)) };
}

function flagsOf(
  view: StructureView,
  figures: CustomerFigures,
  orders: readonly number[],
): (customer: number) => SmallCustomerFlag | null {
  const { book, settings, today, ranking, values } = view;
  const size = book.customers.length;
  const { lines, period } = ranking;
  const back = sumsBy(values, lines.filter((line) => (values[line] ?? 0) < 0), book.customer, size); // prettier-ignore
  const yearBefore = linesWithin(book, { from: addMonths(period.from, -12), to: period.from - 1 }, view.keep);
  const before = sumsBy(values, yearBefore, book.customer, size);
  const margins = sumsBy(book.margin, lines, book.customer, size);
  const amounts = sumsBy(book.amount, lines, book.customer, size);
  const rate = (margin: number, amount: number) => (book.known.margin && amount > 0 ? margin / amount : null);
  const sum = (of: Float64Array) => figures.ranking.reduce((total, customer) => total + (of[customer] ?? 0), 0);
  const ordering = figures.ranking.filter((customer) => (orders[customer] ?? 0) > 0);
  const norm: SmallCustomerNorm = {
    today,
    medianOrders: median(ordering.map((customer) => orders[customer] ?? 0)),
    medianOrder: median(ordering.map((customer) => (figures.ranked[customer] ?? 0) / (orders[customer] ?? 1))),
    marginRate: rate(sum(margins), sum(amounts)),
  };
  const last = settings.pyramid.length - 1;
  return (customer) => {
    const amount = figures.ranked[customer] ?? 0;
    const returned = -(back[customer] ?? 0);
    const sold = amount + returned;
    return smallCustomerFlag(
      {
        inLastTier: figures.tier[customer] === last,
        amount,
        returns: sold > 0 ? returned / sold : returned > 0 ? 1 : 0,
        growth: growthOf(amount, before[customer] ?? 0),
        orders: orders[customer] ?? 0,
        lastPurchase: figures.days[customer]?.at(-1) ?? null,
        marginRate: rate(margins[customer] ?? 0, amounts[customer] ?? 0),
      },
      norm,
    );
  };
}

/**
 * How many months the ranking year has in the book, one that has begun counting as one: what an average month is of.
 *
 * @returns at least 1
 * @example rankingMonths(view) // 12
 */
export function rankingMonths({ book, ranking: { period } }: StructureView): number {
  const from = Math.max(period.from, book.days?.from ?? period.from);
  const [first, next] = [civilDay(from), civilDay(Math.max(from, period.to) + 1)];
  const begun = next.day > first.day ? 1 : 0;
  return Math.max(1, 12 * (next.year - first.year) + next.month - first.month + begun);
}

/** What a customer's card says of a field; empty without a card. */
export function cardText({ book }: StructureView, customer: number, field: string): string {
  const card = book.customers[customer]?.card;
  return card ? textAt(card.register, field, card.row) : '';
}
