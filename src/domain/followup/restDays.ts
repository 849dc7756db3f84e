import { civilDay, weekday } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { RestDayCalendar } from './calendar';

/**
 * Which days are kept free of planned contacts: showrooms are open at weekends and holidays (`4s`: no shift), offices
 * are not (`office`: next working day) (D-22).
 */
export type RestDayProfile = '4s' | 'office';

/**
 * A working day, and whether to believe it: for a year the calendar does not have, Monday to Friday is only a guess,
 * and the year is named so that it can be said.
 */
export interface WorkingDay {
  readonly day: SerialDay;
  readonly unknownYear: number | null;
}

/**
 * Whether a day is worked.
 *
 * @param day serial number
 * @param calendar holidays and make-up days by year
 * @returns `work`, `rest`, or for a year without data `unknown`
 * @example dayKind(serialDay(2026, 2, 14), CHINA_CALENDAR) // 'work': a Saturday that is made up
 */
export function dayKind(day: SerialDay, calendar: RestDayCalendar): 'work' | 'rest' | 'unknown' {
  if (!calendar.years.has(civilDay(day).year)) return 'unknown';
  return isWorked(day, calendar) ? 'work' : 'rest';
}

/**
 * The first working day on or after a day.
 *
 * @param day serial number
 * @param calendar holidays and make-up days by year
 * @returns the day, and the year without data met on the way
 * @example nextWorkingDay(serialDay(2026, 10, 3), CHINA_CALENDAR).day // 2026-10-08
 */
export function nextWorkingDay(day: SerialDay, calendar: RestDayCalendar): WorkingDay {
  return walk(day, 1, calendar);
}

/**
 * The last working day on or before a day.
 *
 * @param day serial number
 * @param calendar holidays and make-up days by year
 * @returns the day, and the year without data met on the way
 * @example previousWorkingDay(serialDay(2026, 10, 3), CHINA_CALENDAR).day // 2026-09-30
 */
export function previousWorkingDay(day: SerialDay, calendar: RestDayCalendar): WorkingDay {
  return walk(day, -1, calendar);
}

/**
 * The day some working days later; the starting day is not counted.
 *
 * @param day serial number
 * @param count working days, 0 or more
 * @param calendar holidays and make-up days by year
 * @returns the day, and the year without data met on the way
 * @example addWorkingDays(serialDay(2026, 9, 30), 2, CHINA_CALENDAR).day // 2026-10-09
 */
export function addWorkingDays(day: SerialDay, count: number, calendar: RestDayCalendar): WorkingDay {
  let result: WorkingDay = { day, unknownYear: null };
  for (let i = 0; i < count; i++) {
    const step = nextWorkingDay(result.day + 1, calendar);
    result = { day: step.day, unknownYear: result.unknownYear ?? step.unknownYear };
  }
  return result;
}

function walk(from: SerialDay, step: 1 | -1, calendar: RestDayCalendar): WorkingDay {
  let day = from;
  let unknownYear: number | null = null;
  for (;;) {
    const kind = dayKind(day, calendar);
    if (kind === 'unknown') unknownYear ??= civilDay(day).year;
    if (kind === 'work' || (kind === 'unknown' && isWorked(day, calendar))) return { day, unknownYear };
    day += step;
  }
}

function isWorked(day: SerialDay, calendar: RestDayCalendar): boolean {
  if (calendar.workdays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6;
}
