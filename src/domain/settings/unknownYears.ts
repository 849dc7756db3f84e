import { civilDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { RestDayCalendar } from '../followup/calendar';

/**
 * This year and the next where their holidays are not entered: each autumn somebody has to enter them (VALIDATION §10).
 *
 * @param calendar the holidays that are known
 * @param today serial number
 * @returns years with four digits
 * @example unknownYears(CHINA_CALENDAR, serialDay(2026, 11, 21)) // [2027]
 */
export function unknownYears({ years }: RestDayCalendar, today: SerialDay): readonly number[] {
  const { year } = civilDay(today);
  return [year, year + 1].filter((one) => !years.has(one));
}
