import type { SerialDay } from '../calendar';
import type { Random } from '../random';
import { busyDayWithin, busyness, cents, productOn, quantityFor, workingDay, type Product } from './goods';
import { FIRST_DAY, LAST_DAY, type Life } from './lives';
import type { Company } from './model';

/** One line of an order and what became of it. */
export interface Ordered {
  readonly company: Company;
  /** Lines of one order have one key. */
  readonly order: number;
  readonly day: SerialDay;
  readonly product: Product;
  readonly quantity: number;
  readonly price: number;
  readonly isCancelled: boolean;
  /** The parts in which it is sent out, if all goes well. */
  readonly parts: readonly { readonly day: SerialDay; readonly quantity: number }[];
}

/** Who buys everything at this weight buys for so much a line. */
const MONEY_A_LINE = 62_000;
/** A large customer orders more often and more at a time. */
const OFTEN = 0.56;
/** Days between orders that a customer surely makes. */
const SURE_INTERVAL = 150;
/** Those who were there before and stay begin and end at some day of this many. */
const SPREAD = 110;

/** Days on which a customer surely orders: soon after its first day, shortly before its last one, and now and then. */
function sureDays(random: Random, [from, to]: Life): readonly SerialDay[] {
  const first = from === FIRST_DAY ? from + random.int(0, SPREAD) : from + random.int(1, 4);
  const last = to === LAST_DAY ? to - random.int(12, SPREAD) : to - random.int(1, 6);
  const days = [Math.min(first, to - 10)];
  for (let day = first + SURE_INTERVAL; day < last - 40; day += SURE_INTERVAL) days.push(day + random.int(-12, 12));
  if (last - first > 40) days.push(last);
  return days.map((day) => (busyness(day) ? day : day + 1));
}

function leadTime(random: Random): number {
  const [from, to] = random.weighted([
    [[1, 4], 56],
    [[5, 12], 26],
    [[13, 28], 18],
  ] as const);
  return random.int(from, to);
}

/** Nothing is sent out weeks after a customer has left. */
function sentBy([, to]: Life, day: SerialDay): SerialDay {
  return to === LAST_DAY ? day : Math.min(day, to + 4);
}

/** Normally distributed around 0. */
const bell = (random: Random): number => random.next() + random.next() + random.next() + random.next() - 2;

function lineOf(random: Random, company: Company, order: number, day: SerialDay, sentOn: SerialDay): Ordered {
  const product = productOn(random, day);
  const money = MONEY_A_LINE * company.weight ** (1 - OFTEN) * Math.exp(bell(random));
  const quantity = quantityFor(product, money);
  const discount = 1 - 0.09 * Math.min(1, company.weight * 4);
  const price = cents(product.price * discount * (0.97 + random.next() * 0.07));
  const isPartial = quantity >= 4 * product.pack && random.chance(0.035);
  const half = Math.round(quantity / product.pack / 2) * product.pack;
  const parts = isPartial
    ? [
        { day: sentOn, quantity: half },
        { day: workingDay(sentOn + random.int(7, 18)), quantity: quantity - half },
      ]
    : [{ day: sentOn, quantity }];
  return { company, order, day, product, quantity, price, isCancelled: false, parts };
}

/**
 * Orders without end: first those that every customer surely makes, then as many as are asked for. Taking more of them makes the
 * books longer and nothing else.
 */
export function* endlessOrders(random: Random, companies: readonly Company[]): Generator<Ordered> {
  let order = 0;
  for (const company of companies)
    for (const life of company.lives)
      for (const day of sureDays(random, life)) {
        yield lineOf(random, company, order, day, workingDay(day + random.int(1, 5)));
        order += 1;
      }
  const frequency = companies.map((company) => [company, company.weight ** OFTEN] as const);
  for (;;) {
    const company = random.weighted(frequency);
    const day = busyDayWithin(random, FIRST_DAY, LAST_DAY);
    const life = company.lives.find(([from, to]) => day >= from && day <= to);
    if (!life) continue;
    const lines = random.weighted([
      [1, 44],
      [2, 28],
      [3, 18],
      [4, 10],
    ] as const);
    const sentOn = workingDay(sentBy(life, day + leadTime(random)));
    for (let line = 0; line < lines; line++)
      yield { ...lineOf(random, company, order, day, sentOn), isCancelled: random.chance(0.075) };
    order += 1;
  }
}
