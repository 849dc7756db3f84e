import { addMonths, civilDay, daysInMonth } from '../../cell/day';
import type { SerialDay } from '../../cell/value';
import type { PeriodName } from '../../report/namedPeriod';
import type { Period } from '../../report/report';

/** How a period came to be: by name, as all there is, or by days that were asked for. */
export type PeriodKind = PeriodName | 'all' | 'custom';

const MONTHS_OF_TREND = 13;
/** Nothing may have been sold in the first days of a period. */
const LEAST_COVERED = 0.9;
const YEAR = 12;

/**
 * The calendar months up to the one of a day, so that a trend shows the same month of last year too (销售趋势, R-9.20).
 *
 * @param to serial day on which the last month is cut
 * @param count of months
 * @returns the oldest first
 * @example monthsEnding(serialDay(2026, 11, 21)).length // 13: 2025-11-01 to 11-30, … 2026-11-01 to 11-21
 */
export function monthsEnding(to: SerialDay, count = MONTHS_OF_TREND): readonly Period[] {
  const first = monthStart(to);
  return Array.from({ length: count }, (_none, i) => {
    const back = count - 1 - i;
    return { from: addMonths(first, -back), to: back === 0 ? to : addMonths(first, 1 - back) - 1 };
  });
}

/**
 * 上期 (环比): the period just before one. A month or quarter that is not over is compared with as many days of the one
 * before, at most all of it; a year with the same days of the last one.
 *
 * @param period serial days, both included
 * @param kind how the period came to be; days that were asked for go back by whole months where they are whole months
 * @returns null for all there is: nothing was before
 * @example previousPeriod({ from: serialDay(2026, 11, 1), to: serialDay(2026, 11, 21) }, 'this-month') // 2026-10-01 to 10-21
 */
export function previousPeriod(period: Period, kind: PeriodKind): Period | null {
  return PREVIOUS[kind](period);
}

/**
 * The same days of the year before (同比); whole months stay whole.
 *
 * @param period serial days, both included
 * @example yearAgo({ from: serialDay(2027, 2, 1), to: serialDay(2027, 2, 28) }) // 2026-02-01 to 02-28
 */
export function yearAgo(period: Period): Period {
  const whole = wholeMonths(period) > 0;
  const to = addMonths(period.to, -YEAR);
  return { from: addMonths(period.from, -YEAR), to: whole ? monthEnd(to) : to };
}

/**
 * Whether data reach back far enough for a period to be compared with: of a year of which they have seven weeks any later
 * one is a multiple.
 *
 * @param period serial days
 * @param days first and last day of the data; null where there are none
 * @example isCovered({ from: serialDay(2025, 1, 1), to: serialDay(2025, 12, 31) }, { from: serialDay(2025, 1, 6), to: today }) // true
 */
export function isCovered({ from, to }: Period, days: Period | null): boolean {
  if (!days) return false;
  return to - Math.max(from, days.from) + 1 >= LEAST_COVERED * (to - from + 1);
}

const PREVIOUS: Readonly<Record<PeriodKind, (period: Period) => Period | null>> = {
  'this-month': (period) => sameDaysBefore(period, 1),
  quarter: (period) => sameDaysBefore(period, 3),
  ytd: yearAgo,
  'last-month': ({ from }) => ({ from: addMonths(from, -1), to: from - 1 }),
  '12m': ({ from, to }) => ({ from: addMonths(to, -2 * YEAR) + 1, to: from - 1 }),
  custom: beforeCustom,
  all: () => null,
};

function sameDaysBefore({ from, to }: Period, months: number): Period {
  const start = addMonths(from, -months);
  return { from: start, to: Math.min(start + to - from, from - 1) };
}

function beforeCustom(period: Period): Period {
  const { from, to } = period;
  const months = wholeMonths(period);
  return { from: months > 0 ? addMonths(from, -months) : from - (to - from + 1), to: from - 1 };
}

/** How many calendar months a period is; 0 where it is not made of whole ones. */
function wholeMonths({ from, to }: Period): number {
  if (from !== monthStart(from) || to !== monthEnd(to) || to < from) return 0;
  const [first, last] = [civilDay(from), civilDay(to)];
  return (last.year - first.year) * YEAR + last.month - first.month + 1;
}

function monthStart(day: SerialDay): SerialDay {
  return day - civilDay(day).day + 1;
}

function monthEnd(day: SerialDay): SerialDay {
  const { year, month } = civilDay(day);
  return monthStart(day) + daysInMonth(year, month) - 1;
}
