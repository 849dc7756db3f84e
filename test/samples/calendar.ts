/** Days as Excel counts them (1900 system): 2026-11-21 is 46347. */
export type SerialDay = number;

const UNIX_EPOCH = 25569;
const MS_A_DAY = 86_400_000;

/** Serial day of an ISO date: `dayOf('2026-11-21')` is 46347. */
export function dayOf(iso: string): SerialDay {
  return UNIX_EPOCH + Date.parse(`${iso}T00:00:00Z`) / MS_A_DAY;
}

/** ISO date of a serial day; a time of day is dropped. */
export function isoOf(day: SerialDay): string {
  return new Date((Math.floor(day) - UNIX_EPOCH) * MS_A_DAY).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: SerialDay): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** The same day `months` later; the last day of the month where that day does not exist (01-31 + 1 month = 02-28). */
export function addMonths(day: SerialDay, months: number): SerialDay {
  const date = new Date((day - UNIX_EPOCH) * MS_A_DAY);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return UNIX_EPOCH + first / MS_A_DAY + Math.min(date.getUTCDate(), lastDay) - 1;
}

/** A moment as Excel holds it: day plus minutes since midnight. */
export function momentOf(day: SerialDay, minute: number): number {
  return day + minute / 1440;
}

/** The day on which the sample workbook is opened. */
export const TODAY = dayOf('2026-11-21');
/** First day of the registers. */
export const PERIOD_START = dayOf('2026-08-01');
/** First day of the month of the grade progress table and of the daily report, which are kept by the month. */
export const MONTH_START = dayOf('2026-11-01');
