import type { SerialDay } from '../../cell/value';

/** How firmly a customer is asked to pay: 提醒, 催款, 最后通知. */
export const DUNNING_LEVELS = ['reminder', 'demand', 'final'] as const;
export type DunningLevel = (typeof DUNNING_LEVELS)[number];

/** Up to which limit of the overdue ladder a level goes (proposal): no letter is milder than the step its customer is on. */
const UP_TO: readonly (readonly [level: DunningLevel, limit: number])[] = [
  ['reminder', 0],
  ['demand', 2],
];
/** Days a customer is given to pay (proposal). */
const DAYS_TO_PAY: Readonly<Record<DunningLevel, number>> = { reminder: 10, demand: 7, final: 5 };

/**
 * How firmly somebody is to be asked who is so long overdue (ANALYSIS C3).
 *
 * @param longest days the oldest undisputed document is past its due day
 * @param ladder limits of the overdue ladder in days, rising
 * @returns null where nothing is overdue
 * @example dunningLevelOf(31, [30, 60, 90]) // 'demand'
 */
export function dunningLevelOf(longest: number, ladder: readonly number[]): DunningLevel | null {
  if (longest <= 0) return null;
  const fitting = UP_TO.find(([, limit]) => longest <= (ladder[limit] ?? Infinity));
  return fitting ? fitting[0] : 'final';
}

/**
 * The day a letter asks the money to be there.
 *
 * @param asOf serial day of the letter
 * @example payBy('demand', 46347) // 46354
 */
export function payBy(level: DunningLevel, asOf: SerialDay): SerialDay {
  return asOf + DAYS_TO_PAY[level];
}
