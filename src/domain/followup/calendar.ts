import { parseIsoDay } from '../cell/day';
import type { SerialDay } from '../cell/value';

/** The days on which people rest or, against the week, work; only the years listed are known. */
export interface RestDayCalendar {
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<SerialDay>;
  /** Weekend days that are worked to make up for a holiday (调休). */
  readonly workdays: ReadonlySet<SerialDay>;
}

/** One year's arrangement: holidays as first and last day, make-up working days one by one. */
interface YearArrangement {
  readonly year: number;
  readonly holidays: readonly (readonly [string, string])[];
  readonly workdays: readonly string[];
}

/** Holidays and make-up working days in mainland China, as announced by the State Council for each year. */
const ARRANGEMENTS: readonly YearArrangement[] = [
  {
    year: 2026,
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

function compile(arrangements: readonly YearArrangement[]): RestDayCalendar {
  const holidays = new Set<SerialDay>();
  const workdays = new Set<SerialDay>();
  for (const { holidays: spans, workdays: makeUp } of arrangements) {
    for (const [first, last] of spans) {
      const end = parseIsoDay(last) ?? 0;
      for (let day = parseIsoDay(first) ?? 1; day <= end; day++) holidays.add(day);
    }
    for (const text of makeUp) workdays.add(parseIsoDay(text) ?? 0);
  }
  return { years: new Set(arrangements.map(({ year }) => year)), holidays, workdays };
}

/** The calendar the product brings along; further years are entered in the settings. */
export const CHINA_CALENDAR: RestDayCalendar = compile(ARRANGEMENTS);
