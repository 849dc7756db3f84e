import type { SerialDay } from '../calendar';
import { isoOf, weekdayOf } from '../calendar';
import type { Random } from '../random';
import { FIRST_DAY, LAST_DAY } from './lives';
import { CATEGORY_MIX, GROWTH, PRODUCTS, SEASON } from './reference';

const SUNDAY = 7;

export type Product = (typeof PRODUCTS)[number];

/** How far the books have gone on a day: 0 on the first, 1 on the last. */
const progressOn = (day: SerialDay): number => (day - FIRST_DAY) / (LAST_DAY - FIRST_DAY);

/** What is asked for on a day: the mix of categories shifts over the two years. */
export function productOn(random: Random, day: SerialDay): Product {
  const progress = progressOn(day);
  const category = random.weighted(
    Object.entries(CATEGORY_MIX).map(([name, [first, last]]) => [name, first + (last - first) * progress] as const),
  );
  return random.pick(PRODUCTS.filter((product) => product.category === category));
}

/** How busy a day is against the average of the first year: by its month, growing, and not on Sundays. */
export function busyness(day: SerialDay): number {
  if (weekdayOf(day) === SUNDAY) return 0;
  return (SEASON[Number(isoOf(day).slice(5, 7)) - 1] ?? 1) * (1 + GROWTH * 2 * progressOn(day));
}

/** A day from one to another, drawn by how busy days are. */
export function busyDayWithin(random: Random, from: SerialDay, to: SerialDay): SerialDay {
  for (;;) {
    const day = random.int(from, to);
    if (random.chance(busyness(day) / 1.9)) return day;
  }
}

/** The next day on which goods are sent out: not a Sunday. */
export function workingDay(day: SerialDay): SerialDay {
  return weekdayOf(day) === SUNDAY ? day + 1 : day;
}

/** Quantity of a product for about this much money, in whole packs. */
export function quantityFor(product: Product, money: number): number {
  return Math.max(1, Math.round(money / product.price / product.pack)) * product.pack;
}

/** Yuan with two decimals. */
export function cents(yuan: number): number {
  return Math.round(yuan * 100) / 100;
}
