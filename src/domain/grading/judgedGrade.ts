import type { SerialDay } from '../cell/value';
import type { GradeProfile } from './profiles';
import { addSpan, type MonthRule } from './span';

/** How long a judged grade holds. */
export type JudgedOutcome =
  /** `until` is the last day it holds; null for a grade without limit. */
  | { readonly outcome: 'valid'; readonly until: SerialDay | null }
  /** It ran out: to be judged again. `days` since the last day it held. */
  | { readonly outcome: 'expired'; readonly until: SerialDay; readonly days: number }
  /** Not a grade of the profile. */
  | { readonly outcome: 'foreign' };

/**
 * Until when a grade judged by the salesperson holds. The grade and the day it was judged give the latest day of
 * purchase: H +7 days, A +1 month, B +3 months.
 *
 * @param grade a grade of the profile
 * @param judgedOn serial number of the day it was judged
 * @param today serial number
 * @param profile the scale of grades
 * @param monthRule how a month is counted
 * @returns valid, expired with the days since, or foreign
 * @example judgedGrade('H', serialDay(2026, 11, 2), serialDay(2026, 11, 21), threeTables, 'calendar') // expired, 12
 *   days
 */
export function judgedGrade(
  grade: string,
  judgedOn: SerialDay,
  today: SerialDay,
  profile: GradeProfile,
  monthRule: MonthRule,
): JudgedOutcome {
  const limit = profile.grades.find((entry) => entry.grade === grade);
  if (limit === undefined) return { outcome: 'foreign' };
  if (limit.within === null) return { outcome: 'valid', until: null };
  const until = addSpan(judgedOn, limit.within, monthRule);
  return today <= until ? { outcome: 'valid', until } : { outcome: 'expired', until, days: today - until };
}
