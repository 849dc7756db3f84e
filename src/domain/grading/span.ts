import { addMonths } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { Span } from './profiles';

/** How a month is counted: as Excel's EDATE does, or as thirty days (D-21). */
export type MonthRule = 'calendar' | 'thirtyDays';

/**
 * The day a span of time after another day.
 *
 * @param day serial number
 * @param span days or months
 * @param monthRule how a month is counted
 * @returns serial number (D-21: calendar months with end-of-month clamp, 30 days as the option)
 * @example addSpan(serialDay(2026, 11, 30), { count: 3, unit: 'month' }, 'calendar') // 2027-02-28
 */
export function addSpan(day: SerialDay, span: Span, monthRule: MonthRule): SerialDay {
  if (span.unit === 'day') return day + span.count;
  return monthRule === 'thirtyDays' ? day + 30 * span.count : addMonths(day, span.count);
}
