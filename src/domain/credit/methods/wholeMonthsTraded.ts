import { addMonths, civilDay } from '../../cell/day';
import type { SerialDay } from '../../cell/value';

/**
 * 交易月数: whole months since the first document (ANALYSIS C2, Q4).
 *
 * @param first serial day
 * @param to serial day; not before the first
 * @example wholeMonthsTraded(serialDay(2024, 5, 21), serialDay(2026, 11, 21)) // 30
 */
export function wholeMonthsTraded(first: SerialDay, to: SerialDay): number {
  const [from, until] = [civilDay(first), civilDay(to)];
  const months = (until.year - from.year) * 12 + until.month - from.month;
  return addMonths(first, months) > to ? months - 1 : months;
}
