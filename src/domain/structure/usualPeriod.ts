import { civilDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { PeriodName } from '../report/namedPeriod';

/** Up to this day of the month people look back at the month that has just ended. */
const LAST_DAY_OF_LOOKING_BACK = 10;

/**
 * Which period a customer structure analysis (客户结构分析) is about where nobody has said: last month up to the 10th, then
 * this month.
 *
 * @param today serial day
 * @example usualPeriod(serialDay(2026, 11, 10)) // 'last-month'
 * @example usualPeriod(serialDay(2026, 11, 11)) // 'this-month'
 */
export function usualPeriod(today: SerialDay): PeriodName {
  return civilDay(today).day <= LAST_DAY_OF_LOOKING_BACK ? 'last-month' : 'this-month';
}
