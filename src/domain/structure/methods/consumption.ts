import type { SerialDay } from '../../cell/value';

/** A month of use is thirty days, whatever the calendar says (ANALYSIS A8). */
const DAYS_OF_USE = 30;

/** 30 × 1.1 ÷ 1.1 is less than 30 in binary, and would be a day short. */
const TOLERANCE = 1e-9;

/**
 * The day on which a stock is used up (ANALYSIS A8, 王永庆's rice).
 *
 * @param stock `last`: serial day of the purchase; `quantity` bought and `monthlyUse` in one unit, a month of thirty days
 * @returns serial day; null where nothing is used
 * @example lastsUntil({ last: serialDay(2026, 11, 1), quantity: 60, monthlyUse: 5 * 6 }) // 2026-12-31
 */
export function lastsUntil(stock: {
  readonly last: SerialDay;
  readonly quantity: number;
  readonly monthlyUse: number;
}): SerialDay | null {
  const { last, quantity, monthlyUse } = stock;
  if (monthlyUse <= 0) return null;
  return last + Math.max(0, Math.floor((quantity * DAYS_OF_USE) / monthlyUse + TOLERANCE));
}

/**
 * What a customer uses in a month: all that was bought before the day of the last order has been used by then.
 *
 * @param days of the orders, the oldest first
 * @param quantities of the same orders, in any unit; what was taken back is negative
 * @returns the quantity in thirty days; null for orders of one day only, and where no more was bought than taken back
 * @example monthlyUse([46296, 46326, 46356], [30, 30, 60]) // 30
 */
export function monthlyUse(days: readonly SerialDay[], quantities: readonly number[]): number | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || last <= first) return null;
  const used = quantities.reduce((sum, quantity, i) => ((days[i] ?? last) < last ? sum + quantity : sum), 0);
  return used > 0 ? (used * DAYS_OF_USE) / (last - first) : null;
}
