import type { Parsed, Register, RegisterColumn } from '../cards/register';
import type { CellValue, SerialDay } from '../cell/value';
import type { LeadGrades } from '../grading/gradeLeads';
import type { Settings } from '../settings/settings';
import { ORDERED } from './intervals';
import { nextContact } from './nextContact';

/**
 * What a row's next contact rests on: the last reached contact · the day of the card · today, where neither is known ·
 * a plan in the sheet that stays · something else in the user's plan column, which stays too · nothing (closed, no
 * data).
 */
export type PlanBasis = 'contact' | 'created' | 'today' | 'planned' | 'unreadable' | 'none';

/** The next contact of every lead; arrays are parallel to the register's rows. */
export interface LeadSchedule {
  /** The column the days belong to: the user's own next contact where there is one, else our suggestion. */
  readonly field: 'nextContact' | 'suggestedContact';
  /** Serial number of the next contact; 0 where there is none. */
  readonly days: Int32Array;
  /** Days with basis contact, created or today are fresh and may be written; all others stand already. */
  readonly basis: readonly PlanBasis[];
  /** Years that were needed and whose holidays are not known. */
  readonly unknownYears: ReadonlySet<number>;
}

const NO_VALUES: readonly Parsed[] = [];

/**
 * Schedules the next contact of every open lead (R-3.10, D-25).
 * - The interval counts from the last reached contact: the later of the register's own column and of `lastReached`.
 *   Without one it counts from the day of the card, and without that from today. Days after today are slips of the pen
 *   and do not count.
 * - Where the register has its own next-contact column, only its blanks get a day: a plan of the user's is never
 *   moved.
 * - Else the days belong into our own column: a past suggestion with no contact since stays, because an unkept plan is
 *   overdue and not forgotten; all other suggestions are computed afresh. A lead that has ordered is contacted at the
 *   interval of 已订, whatever its grade.
 *
 * @param register leads; fields lastContact, createdOn, nextContact, suggestedContact where present
 * @param grades what `gradeLeads` gave for the same register
 * @param settings intervals, month rule, rest-day profile and calendar
 * @param today serial number
 * @param lastReached serial number of the last reached contact by row, 0 where none, as `lastReached` gives it
 * @returns the days with their basis
 * @example scheduleLeads(register, grades, DEFAULT_SETTINGS, today).days[0] // 46353
 */
export function scheduleLeads(
  register: Register,
  grades: LeadGrades,
  settings: Settings,
  today: SerialDay,
  lastReached?: ArrayLike<number>,
): LeadSchedule {
  const rows = register.rowCount;
  const own = register.columns.get('nextContact');
  const suggested = register.columns.get('suggestedContact');
  const [lastContact, createdOn] = [
    register.columns.get('lastContact')?.parsed ?? NO_VALUES,
    register.columns.get('createdOn')?.parsed ?? NO_VALUES,
  ];
  const days = new Int32Array(rows);
  const basis = new Array<PlanBasis>(rows).fill('none');
  const unknownYears = new Set<number>();

  for (let row = 0; row < rows; row++) {
    const gradeBasis = grades.basis[row];
    if (gradeBasis === undefined || gradeBasis === 'closed' || gradeBasis === 'skipped') continue;
    const contact = Math.max(dayUntil(lastContact[row], today), until(lastReached?.[row] ?? 0, today));
    const standing = own ? standingPlan(own, row) : unkeptSuggestion(suggested, row, contact, today);
    if (standing !== null) {
      days[row] = standing;
      basis[row] = standing === 0 ? 'unreadable' : 'planned';
      continue;
    }
    const created = contact === 0 ? dayUntil(createdOn[row], today) : 0;
    const expected = grades.expected[row] ?? 0;
    const next = nextContact(
      contact || created || today,
      gradeBasis === 'ordered' ? ORDERED : (grades.effective[row] ?? ''),
      expected && gradeBasis !== 'ordered' ? expected : null,
      today,
      settings,
    );
    days[row] = next.day;
    basis[row] = contact !== 0 ? 'contact' : created !== 0 ? 'created' : 'today';
    if (next.unknownYear !== null) unknownYears.add(next.unknownYear);
  }
  return { field: own !== undefined ? 'nextContact' : 'suggestedContact', days, basis, unknownYears };
}

/** The user's own plan: never moved, kept or not. 0 for a plan that is no day, null for a blank to be filled. */
function standingPlan(own: RegisterColumn, row: number): SerialDay | null {
  const plan = own.parsed[row];
  if (typeof plan === 'number') return plan;
  return isFilled(own.raw[row]) ? 0 : null;
}

/** Our suggestion for a day gone by on which nobody was reached: overdue, so it stays. */
function unkeptSuggestion(
  suggested: RegisterColumn | undefined,
  row: number,
  contact: SerialDay,
  today: SerialDay,
): SerialDay | null {
  const plan = suggested?.parsed[row];
  return typeof plan === 'number' && plan < today && contact < plan ? plan : null;
}

/** A dash or 无 is the user's word for "none", so it is no blank to be filled. */
function isFilled(raw: CellValue | undefined): boolean {
  return raw !== undefined && (typeof raw !== 'string' || raw.trim() !== '');
}

function dayUntil(value: Parsed | undefined, today: SerialDay): number {
  return typeof value === 'number' ? until(Math.floor(value), today) : 0;
}

function until(day: number, today: SerialDay): number {
  return day <= today ? day : 0;
}
