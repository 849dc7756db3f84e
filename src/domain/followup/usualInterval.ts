import { median } from '../cell/median';
import type { SerialDay } from '../cell/value';

/** Fewer orders have no usual interval. */
const LEAST_ORDERS = 3;

/** How often somebody orders. */
export interface UsualInterval {
  /** Median of the days between two orders; it may end in a half. */
  readonly interval: number;
  /** The first and the last of the orders that tell. */
  readonly since: SerialDay;
  readonly last: SerialDay;
}

/**
 * The usual interval between the last orders (ANALYSIS A8). Orders of one day are one.
 *
 * @param days of the orders of one customer, the oldest first
 * @param history how many of the last orders tell what is usual, as in the setting orderHistory
 * @param today later orders are slips of the pen
 * @returns days; null for fewer than three orders, or than the history where that is shorter
 * @example usualInterval([46296, 46311, 46326], 6) // { interval: 15, since: 46296, last: 46326 }
 */
export function usualInterval(
  days: ArrayLike<SerialDay>,
  history: number,
  today: SerialDay = Infinity,
): UsualInterval | null {
  const told = lastDays(days, history, today);
  const [since, last] = [told[0], told.at(-1)];
  if (told.length < Math.min(LEAST_ORDERS, history) || since === undefined || last === undefined) return null;
  return { interval: median(told.slice(1).map((day, i) => day - (told[i] ?? 0))), since, last };
}

/** From the end: customers may have hundreds of orders, and few of them count. */
function lastDays(days: ArrayLike<SerialDay>, count: number, today: SerialDay): readonly SerialDay[] {
  const last: SerialDay[] = [];
  for (let i = days.length - 1; i >= 0 && last.length < count; i--) {
    const day = days[i] ?? 0;
    if (day <= today && day !== last.at(-1)) last.push(day);
  }
  return last.reverse();
}
