import type { Register } from '../cards/register';
import type { SerialDay } from '../cell/value';
import { gradeName } from '../grading/gradeName';
import type { GradeProfile } from '../grading/profiles';
import { countsAsReached } from './lastReached';
import { namedRows } from './namedRows';

/** One contact with a lead, made or tried. */
export interface LeadContact {
  /** The log it stands in, and its row there. */
  readonly log: Register;
  readonly row: number;
  /** Serial number with the time as its fraction. */
  readonly at: number;
  readonly reached: boolean;
  /** The grade after it, as the profile writes it; a value of another scale as it stands; empty where none is noted. */
  readonly grade: string;
  /** The day agreed on for the next one; 0 where none was. */
  readonly next: SerialDay;
}

/**
 * All contacts with every lead, the oldest first: from the follow-up logs of the workbook and from the contacts that stand
 * in columns of the lead's own row.
 *
 * @param leads the register of leads; fields leadId, phone, name where present
 * @param logs registers of follow-ups; fields leadId, phone, name, at, effective, gradeAfter, next where present
 * @param inRows groups of contact columns read as follow-ups: row `i` belongs to lead `i`
 * @param profile the scale in use
 * @param today serial number; what is noted for a later day is a plan and no contact
 * @returns contacts by row of the register
 * @example leadContacts(leads, [log], [], threeTables, today)[0]?.length // 3
 */
export function leadContacts(
  leads: Register,
  logs: readonly Register[],
  inRows: readonly Register[],
  profile: GradeProfile,
  today: SerialDay,
): readonly (readonly LeadContact[])[] {
  const contacts: LeadContact[][] = Array.from({ length: leads.rowCount }, () => []);
  for (const log of logs) {
    const contactAt = contactsIn(log, profile, today);
    const leadsNamed = namedRows(log, leads);
    for (let row = 0; row < log.rowCount; row++) {
      const contact = contactAt(row);
      if (contact) leadsNamed(row, (lead) => contacts[lead]?.push(contact));
    }
  }
  for (const group of inRows) {
    const contactAt = contactsIn(group, profile, today);
    contacts.forEach((own, row) => {
      const contact = contactAt(row);
      if (contact) own.push(contact);
    });
  }
  for (const own of contacts) own.sort((one, other) => one.at - other.at);
  return contacts;
}

/** What stands in a row of a log as a contact; null where it is none. */
function contactsIn(log: Register, profile: GradeProfile, today: SerialDay): (row: number) => LeadContact | null {
  const valuesOf = (field: string) => log.columns.get(field)?.parsed;
  const [moments, grades, plans] = [valuesOf('at'), valuesOf('gradeAfter'), valuesOf('next')];
  const counts = countsAsReached(log);
  return (row) => {
    const at = moments?.[row];
    if (typeof at !== 'number' || at >= today + 1 || log.skipped.has(row)) return null;
    const next = plans?.[row];
    return {
      log,
      row,
      at,
      reached: counts(row),
      grade: gradeText(grades?.[row], profile),
      next: typeof next === 'number' ? Math.floor(next) : 0,
    };
  };
}

/**
 * A grade in a cell as the profile writes it; one of another scale is left as it is.
 *
 * @returns empty where none is judged
 * @example gradeText('a类', GRADE_PROFILES.threeTables) // 'A'
 */
export function gradeText(value: unknown, profile: GradeProfile): string {
  if (typeof value !== 'string') return '';
  const name = gradeName(value, profile);
  return typeof name === 'object' ? (name?.foreign ?? '') : name;
}
