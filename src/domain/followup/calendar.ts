import { civilDay, parseIsoDay } from '../cell/day';
import type { SerialDay } from '../cell/value';

/** Days in a row that are free, or worked although they are weekend days (调休). */
export interface Arrangement {
  readonly first: SerialDay;
  readonly last: SerialDay;
  readonly work: boolean;
  /** The holiday, as the user calls it. */
  readonly name: string;
}

/** The days on which people rest or, against the week, work; only the years listed are known. */
export interface RestDayCalendar {
  /** What the sets below were made of. */
  readonly arrangements: readonly Arrangement[];
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<SerialDay>;
  /** Weekend days that are worked to make up for a holiday (调休). */
  readonly workdays: ReadonlySet<SerialDay>;
}

type Announced = readonly [first: string, last: string, name: string];

/** Holidays in mainland China, as announced by the State Council for each year. */
const HOLIDAYS: readonly Announced[] = [
  ['2026-01-01', '2026-01-03', '元旦'],
  ['2026-02-15', '2026-02-23', '春节'],
  ['2026-04-04', '2026-04-06', '清明节'],
  ['2026-05-01', '2026-05-05', '劳动节'],
  ['2026-06-19', '2026-06-21', '端午节'],
  ['2026-09-25', '2026-09-27', '中秋节'],
  ['2026-10-01', '2026-10-07', '国庆节'],
];
/** Make-up working days. */
const WORKDAYS: readonly Announced[] = [
  ['2026-01-04', '2026-01-04', '元旦'],
  ['2026-02-14', '2026-02-14', '春节'],
  ['2026-02-28', '2026-02-28', '春节'],
  ['2026-05-09', '2026-05-09', '劳动节'],
  ['2026-09-20', '2026-09-20', '国庆节'],
  ['2026-10-10', '2026-10-10', '国庆节'],
];

const arranged =
  (work: boolean) =>
  ([first, last, name]: Announced): Arrangement => ({
    first: parseIsoDay(first) ?? 0,
    last: parseIsoDay(last) ?? 0,
    work,
    name,
  });

/**
 * The year an arrangement belongs to: that of its last day, since New Year's holiday may begin in December.
 *
 * @param arrangement days in a row
 * @returns four digits
 * @example arrangementYear({ first: serialDay(2026, 12, 31), last: serialDay(2027, 1, 2), work: false, name: '元旦' }) // 2027
 */
export function arrangementYear({ last }: Pick<Arrangement, 'last'>): number {
  return civilDay(last).year;
}

/**
 * A calendar out of what was announced.
 *
 * @param arrangements holidays and make-up days, in any order
 * @returns the calendar; it knows the years that have an arrangement
 * @example calendarOf([{ first: 46296, last: 46302, work: false, name: '国庆节' }]).holidays.size // 7
 */
export function calendarOf(arrangements: readonly Arrangement[]): RestDayCalendar {
  const holidays = new Set<SerialDay>();
  const workdays = new Set<SerialDay>();
  for (const { first, last, work } of arrangements)
    for (let day = first; day <= last; day++) (work ? workdays : holidays).add(day);
  return { arrangements, years: new Set(arrangements.map(arrangementYear)), holidays, workdays };
}

/** The calendar the product brings along; further years are entered in the settings. */
export const CHINA_CALENDAR: RestDayCalendar = calendarOf([
  ...HOLIDAYS.map(arranged(false)),
  ...WORKDAYS.map(arranged(true)),
]);
