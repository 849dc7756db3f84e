import type { Register } from '../cards/register';
import { dataRows, dayAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { namedRows } from '../followup/namedRows';
import { addWorkingDays } from '../followup/restDays';
import type { LeadGrades } from '../grading/gradeLeads';
import type { Settings } from '../settings/settings';
import type { DueFlag, DueItem } from './dueItem';

/** What is known of the leads of a register beside their rows. */
export interface LeadHistory {
  readonly grades: LeadGrades;
  /** Serial number of the last reached contact by row, 0 where none. */
  readonly lastContact: ArrayLike<number>;
  /** Whether contacts are noted anywhere; where they are not, nobody knows who was reached. */
  readonly contactsNoted: boolean;
  /** Serial number of the first visit by row, 0 where none. */
  readonly firstVisit: ArrayLike<number>;
}

/**
 * Marks the leads that a manager has to look at. Nothing moves by itself (D-17).
 * - reassign: nobody was reached within so many natural days after the card was made.
 * - escalate: overdue for longer than the setting, where there is one.
 * - cardLate: the card was made later after the first visit than allowed: in a showroom the same day, in an office within
 *   two working days (R-12.01, D-18).
 * - regrade: the judged grade has run out (ANALYSIS B).
 *
 * @param items what `leadsDue` gave for them
 * @param leads their register; field createdOn where present
 * @param settings firstContactDays, escalationDays, cardDaysShowroom, cardDaysOffice, restDays, calendar
 * @param today serial number
 * @returns the items, with flags where there are any
 * @example flagLeads(items, leads, history, DEFAULT_SETTINGS, today)[0]?.flags // ['reassign']
 */
export function flagLeads(
  items: readonly DueItem[],
  leads: Register,
  { grades, lastContact, contactsNoted, firstVisit }: LeadHistory,
  settings: Settings,
  today: SerialDay,
): readonly DueItem[] {
  const { firstContactDays, escalationDays } = settings;
  return items.map((item) => {
    const { row, day } = item;
    const made = dayAt(leads, 'createdOn', row);
    const visit = firstVisit[row] ?? 0;
    const isNew = contactsNoted && !lastContact[row] && grades.basis[row] !== 'ordered';
    const flags: DueFlag[] = [];
    if (isNew && made && today - made > firstContactDays) flags.push('reassign');
    if (escalationDays !== null && day && today - day > escalationDays) flags.push('escalate');
    if (visit && made > lastCardDay(visit, settings)) flags.push('cardLate');
    if (grades.ask[row] === 'judgedExpired') flags.push('regrade');
    return flags.length ? { ...item, flags } : item;
  });
}

/**
 * The last day on which the card of a first visitor may be made (R-12.01, D-18).
 *
 * @param visit serial number of the day of registration
 * @example lastCardDay(46347, DEFAULT_SETTINGS) // 46347: in a showroom the same day
 */
export function lastCardDay(
  visit: SerialDay,
  { restDays, cardDaysShowroom, cardDaysOffice, calendar }: Settings,
): SerialDay {
  return restDays === '4s' ? visit + cardDaysShowroom : addWorkingDays(visit, cardDaysOffice, calendar).day;
}

/**
 * The first visit of every lead, from the showroom registers.
 *
 * @param visits registers; fields leadId, phone, name, date, firstVisit where present; second visits do not count
 * @param leads the register of leads; fields leadId, phone, name where present
 * @returns serial numbers by row; 0 where there was none
 * @example firstVisits([visits], leads)[0] // 46341
 */
export function firstVisits(visits: readonly Register[], leads: Register): Int32Array {
  const days = new Int32Array(leads.rowCount);
  for (const register of visits) {
    const leadsNamed = namedRows(register, leads);
    const first = register.columns.get('firstVisit')?.parsed;
    for (const row of dataRows(register)) {
      const day = dayAt(register, 'date', row);
      if (!day || first?.[row] === false) continue;
      leadsNamed(row, (lead) => {
        days[lead] = Math.min(days[lead] || day, day);
      });
    }
  }
  return days;
}
