import type { SerialDay } from '../cell/value';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';
import { nextWorkingDay, previousWorkingDay, type WorkingDay } from './restDays';

/**
 * The next contact with a lead: last reached contact + the interval of its grade (D-25), moved to a working day in the
 * office profile (D-22), never after the expected purchase date where that is still to come, and, being a fresh
 * suggestion, never before today.
 *
 * @param since serial number the interval is counted from: the last reached contact, else the card's day
 * @param grade the grade that rules; a grade the table does not know has the interval of undecided leads
 * @param expected serial number of the expected purchase date, or null
 * @param today serial number
 * @param settings intervals, month rule, rest-day profile and calendar
 * @returns the day, and the year whose holidays are not known, if one was needed
 * @example nextContact(serialDay(2026, 11, 20), 'A', null, serialDay(2026, 11, 21), DEFAULT_SETTINGS).day //
 *   2026-11-27
 */
export function nextContact(
  since: SerialDay,
  grade: string,
  expected: SerialDay | null,
  today: SerialDay,
  settings: Settings,
): WorkingDay {
  const interval = settings.intervals.byGrade[grade] ?? settings.intervals.undecided;
  const due = Math.max(addSpan(since, interval, settings.monthRule), today);
  const latest = expected !== null && expected >= today ? expected : Infinity;
  if (settings.restDays === '4s') return { day: Math.min(due, latest), unknownYear: null };
  const shifted = nextWorkingDay(due, settings.calendar);
  if (shifted.day <= latest) return shifted;
  // The purchase would come first: the last working day before it, or the day itself if none is left.
  const before = previousWorkingDay(latest, settings.calendar);
  return before.day >= today ? before : { day: latest, unknownYear: before.unknownYear };
}
