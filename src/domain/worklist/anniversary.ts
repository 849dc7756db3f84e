import { civilDay, daysInMonth, serialDay } from '../cell/day';
import type { SerialDay } from '../cell/value';

/**
 * The next time a day of the year comes round, today included. Who was born on February 29 has his birthday on the 28th in
 * other years.
 *
 * @param day serial number of the day it began, in any year
 * @param today serial number
 * @returns serial number
 * @example nextAnniversary(serialDay(1990, 11, 23), serialDay(2026, 11, 21)) // 2026-11-23
 */
export function nextAnniversary(day: SerialDay, today: SerialDay): SerialDay {
  const { month, day: date } = civilDay(day);
  const { year } = civilDay(today);
  const inYear = (of: number) => serialDay(of, month, Math.min(date, daysInMonth(of, month)));
  const next = inYear(year);
  return next >= today ? next : inYear(year + 1);
}
