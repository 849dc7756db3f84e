import type { SerialDay } from '../cell/value';
import { monthsEnding } from '../structure/methods/periods';

const MONTHS = 6;

/**
 * The days a credit analysis is settled for: the ends of the five months before, for the trend of aging and for what it was last
 * month, and the day of the analysis.
 *
 * @param asOf serial day
 * @returns the oldest first
 * @example settlementDays(serialDay(2026, 11, 21)) // 06-30, 07-31, 08-31, 09-30, 10-31, 11-21
 */
export function settlementDays(asOf: SerialDay): readonly SerialDay[] {
  return monthsEnding(asOf, MONTHS).map(({ to }) => to);
}
