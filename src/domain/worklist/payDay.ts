import { civilDay, daysInMonth, serialDay } from '../cell/day';
import { foldWidth } from '../cell/text';
import type { SerialDay } from '../cell/value';

/** The last day of every month, as a day of the month. */
const LAST = 31;
const NONE: readonly number[] = [];

/**
 * The days of the month on which a customer pays, as people write them.
 *
 * @param text such as 每月25日, 15/30, 月底, 25th; a date, or a number of days (月结30天), is no day of the month
 * @returns days of the month, 1–31; none where the text names none
 * @example readPayDays('每月10日、月底') // [10, 31]
 */
export function readPayDays(text: string): readonly number[] {
  if (text === '') return NONE;
  const folded = foldWidth(text).toLowerCase();
  if (/\d{3}|天|days/.test(folded)) return NONE;
  const days = (folded.match(/\d+/g) ?? []).map(Number).filter((day) => day >= 1 && day <= LAST);
  return /月[底末]|month.?end|end of|last day/.test(folded) ? [...days, LAST] : days;
}

/**
 * The first pay day on or after a day. A month that has no such day is paid on its last one.
 *
 * @param day serial number of the day a payment is due
 * @param payDays days of the month; where there are none it is the day itself
 * @example nextPayDay(serialDay(2026, 11, 21), [10]) // 2026-12-10
 */
export function nextPayDay(day: SerialDay, payDays: readonly number[]): SerialDay {
  if (!payDays.length) return day;
  const { year, month } = civilDay(day);
  let next = Infinity;
  for (const payDay of payDays)
    for (const months of [0, 1]) {
      const ofYear = month + months > 12 ? year + 1 : year;
      const ofMonth = month + months > 12 ? 1 : month + months;
      const on = serialDay(ofYear, ofMonth, Math.min(payDay, daysInMonth(ofYear, ofMonth)));
      if (on >= day) next = Math.min(next, on);
    }
  return next;
}
