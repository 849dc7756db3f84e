import type { SerialDay } from './value';

/** A calendar day by its parts: `month` 1–12, `day` 1–31. */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a serial number of the 1904 date system lacks against the 1900 system, in days. */
export const OFFSET_1904 = 1462;

/** Days from 1970-01-01 to Excel's day 0 (1899-12-30, true for every day from 1900-03-01 on). */
const EPOCH = 25569;
const DAYS_IN_400_YEARS = 146097;

/**
 * The serial number of a calendar day, by civil-calendar arithmetic: years are counted from 1 March, so that the leap
 * day is the last day of its year. No clock and no time zone is asked.
 *
 * @param year four digits, from 1900
 * @param month 1–12
 * @param day 1–31; the parts must be a real date (see `isRealDate`)
 * @returns Excel's serial number in the 1900 system, right from 1900-03-01 (61) on
 * @example serialDay(2025, 4, 14) // 45761
 */
export function serialDay(year: number, month: number, day: number): SerialDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - 719468 + EPOCH;
}

/**
 * The calendar day of a serial number: the inverse of `serialDay`.
 *
 * @param serial Excel's serial number in the 1900 system; a time part is ignored
 * @returns year, month 1–12 and day 1–31
 * @example civilDay(45761) // { year: 2025, month: 4, day: 14 }
 */
export function civilDay(serial: SerialDay): CivilDay {
  const z = Math.floor(serial) - EPOCH + 719468;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const dayOfEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * How many days a month has.
 *
 * @param year four digits
 * @param month 1–12
 * @returns 28–31
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether year, month and day name a day that exists, within the years a customer's sheet can mean.
 *
 * @param year four digits; only 1900–2199 are taken
 * @param month any number
 * @param day any number
 * @returns false for 2026-02-29, 2026-13-01 and the like
 * @example isRealDate(2026, 2, 29) // false
 */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The same day some calendar months later or earlier; where that month is too short, its last day (as Excel's EDATE).
 *
 * @param day serial number
 * @param months whole months, negative for earlier
 * @returns serial number (D-21: a month is a calendar month with end-of-month clamp)
 * @example addMonths(serialDay(2026, 1, 31), 1) // 2026-02-28
 */
export function addMonths(day: SerialDay, months: number): SerialDay {
  const from = civilDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return serialDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * The day of the week.
 *
 * @param day serial number, from 61 on
 * @returns 0 = Sunday … 6 = Saturday
 * @example weekday(serialDay(2026, 11, 21)) // 6
 */
export function weekday(day: SerialDay): number {
  return (((Math.floor(day) + 6) % 7) + 7) % 7;
}

/**
 * A day as people and files write it.
 *
 * @param day serial number; a time part is ignored
 * @returns `yyyy-mm-dd`
 * @example formatDay(46347) // '2026-11-21'
 */
export function formatDay(day: SerialDay): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/**
 * Reads a day written as `yyyy-mm-dd`, strictly; for days as cells hold them see `readDay`.
 *
 * @param text ISO 8601 calendar date without time
 * @returns serial number, or null where it is none or does not exist
 * @example parseIsoDay('2026-11-21') // 46347
 */
export function parseIsoDay(text: string): SerialDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? serialDay(year, month, day) : null;
}
