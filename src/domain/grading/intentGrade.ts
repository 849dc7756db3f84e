import type { SerialDay } from '../cell/value';
import type { GradeProfile } from './profiles';
import { addSpan, type MonthRule } from './span';

/** What an expected purchase date says about the intent. */
export type IntentOutcome =
  | { readonly outcome: 'grade'; readonly grade: string }
  /** The expected date has passed: ask for a new one, a deal or a loss. */
  | { readonly outcome: 'past'; readonly days: number }
  | { readonly outcome: 'none' };

/**
 * The last day of each grade of a profile, counted from today; the last grade has no last day.
 *
 * @param profile the scale of grades
 * @param today serial number
 * @param monthRule how a month is counted
 * @returns serial numbers parallel to `profile.grades`, Infinity for a grade without limit
 * @example gradeLimits(GRADE_PROFILES.threeTables, today, 'calendar')[0] // today + 7
 */
export function gradeLimits(profile: GradeProfile, today: SerialDay, monthRule: MonthRule): readonly number[] {
  return profile.grades.map(({ within }) => (within === null ? Infinity : addSpan(today, within, monthRule)));
}

/**
 * The intent grade that an expected purchase date gives (R-2.01, R-2.03, R-2.04, D-1): it rises as the date comes
 * nearer.
 *
 * @param expected serial number of the expected purchase date, or null
 * @param today serial number
 * @param profile the scale of grades
 * @param monthRule how a month is counted
 * @returns the grade, `past` with the days gone by, or `none` without a date
 * @example intentGrade(serialDay(2026, 11, 29), serialDay(2026, 11, 21), threeTables, 'calendar') // grade A: day 8
 */
export function intentGrade(
  expected: SerialDay | null,
  today: SerialDay,
  profile: GradeProfile,
  monthRule: MonthRule,
): IntentOutcome {
  if (expected === null) return { outcome: 'none' };
  if (expected < today) return { outcome: 'past', days: today - expected };
  const limits = gradeLimits(profile, today, monthRule);
  return { outcome: 'grade', grade: profile.grades[limits.findIndex((limit) => expected <= limit)]?.grade ?? '' };
}
