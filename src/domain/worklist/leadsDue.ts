import type { Parsed, Register } from '../cards/register';
import type { SerialDay } from '../cell/value';
import { ORDERED } from '../followup/intervals';
import type { LeadGrades } from '../grading/gradeLeads';
import { leadRank, manOf } from '../grading/priority';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';
import type { DueItem } from './dueItem';

/**
 * The contacts that are due with the leads of a register (R-3.30; ANALYSIS B). An open lead is due on its planned day, or
 * an interval of its grade after the last reached contact, whichever comes first. A plan is kept once somebody was reached
 * on that day or later; an unkept one stays where it is. A lead that has no plan and is not due yet has no day.
 *
 * Of those that are due on a day a better grade comes first, then who has purchasing power, authority and need.
 *
 * @param register leads; fields nextContact, suggestedContact, money, authority, need where present
 * @param grades what `gradeLeads` gave for them
 * @param lastContact serial number of the last reached contact by row, 0 where none
 * @param agreed serial number of the next contact that was agreed on at the last one, 0 where none; it counts where the
 *   register has no plan of its own
 * @param settings intervals, profile and month rule
 * @param today serial number
 * @returns an item a lead, those that are closed left out
 * @example leadsDue(register, grades, last, () => 0, DEFAULT_SETTINGS, today)[0] // { kind: 'contact', row: 0, day: 46347, grade: 'H', rank: 0 }
 */
export function leadsDue(
  register: Register,
  grades: LeadGrades,
  lastContact: ArrayLike<number>,
  agreed: (row: number) => SerialDay,
  settings: Settings,
  today: SerialDay,
): readonly DueItem[] {
  const valueOf = (field: string, row: number): Parsed => register.columns.get(field)?.parsed[row] ?? null;
  const items: DueItem[] = [];
  for (let row = 0; row < register.rowCount; row++) {
    const basis = grades.basis[row];
    if (basis === undefined || basis === 'closed' || basis === 'skipped') continue;
    const grade = grades.effective[row] ?? '';
    const interval = settings.intervals.byGrade[basis === 'ordered' ? ORDERED : grade] ?? settings.intervals.undecided;
    const last = lastContact[row] ?? 0;
    const plan = valueOf('nextContact', row) ?? (agreed(row) || valueOf('suggestedContact', row));
    const planned = typeof plan === 'number' && plan > last ? Math.floor(plan) : Infinity;
    const again = last ? addSpan(last, interval, settings.monthRule) : Infinity;
    // Who is not due yet and has no plan has to be given one.
    const day = planned < Infinity || again <= today ? Math.min(planned, again) : 0;
    const rank = leadRank(grade, manOf(register, row), settings.gradeProfile);
    items.push({ kind: 'contact', row, day, grade, rank });
  }
  return items;
}
