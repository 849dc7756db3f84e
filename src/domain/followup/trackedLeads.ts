import type { Register } from '../cards/register';
import { dayAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import type { LeadGrades } from '../grading/gradeLeads';
import type { LeadContact } from './leadContacts';

/** A register of leads with all that is known of their grades and contacts; arrays are parallel to its rows. */
export interface TrackedLeads {
  readonly register: Register;
  readonly grades: LeadGrades;
  readonly contacts: readonly (readonly LeadContact[])[];
}

/** The last day a lead was reached, and the next contact that was planned then and is still to be kept. */
export interface Standing {
  /** Serial numbers; 0 where there is none. */
  readonly reachedOn: SerialDay;
  readonly plannedOn: SerialDay;
}

/**
 * How a lead stood at the end of a day. A plan is kept once somebody was reached on that day or later; an unkept one stays
 * where it is. What the register says itself is known of today only: of a day gone by the contacts tell.
 *
 * @param leads fields lastContact, nextContact, suggestedContact where present
 * @param row of the register
 * @param day serial number
 * @param today serial number
 * @example standingOn(leads, 0, today, today) // { reachedOn: 46346, plannedOn: 46349 }
 */
export function standingOn(
  { register, contacts }: TrackedLeads,
  row: number,
  day: SerialDay,
  today: SerialDay,
): Standing {
  const noted = dayAt(register, 'lastContact', row);
  let reachedOn = noted <= day ? noted : 0;
  let agreed = 0;
  for (const { at, reached, next } of contacts[row] ?? []) {
    if (at >= day + 1) break;
    if (reached) reachedOn = Math.max(reachedOn, Math.floor(at));
    if (next) agreed = next;
  }
  const plans =
    day < today ? [agreed] : [dayAt(register, 'nextContact', row), agreed, dayAt(register, 'suggestedContact', row)];
  return { reachedOn, plannedOn: plans.find((plan) => plan > reachedOn) ?? 0 };
}

/**
 * The grade of a lead after its last contact before a moment.
 *
 * @param contacts of one lead, the oldest first
 * @param before serial number; the contacts of that day do not count
 * @returns empty where no contact noted one
 * @example gradeBefore(contacts, serialDay(2026, 11, 1)) // 'A'
 */
export function gradeBefore(contacts: readonly LeadContact[], before: SerialDay): string {
  let last = '';
  for (const { at, grade } of contacts) {
    if (at >= before) break;
    if (grade !== '') last = grade;
  }
  return last;
}
