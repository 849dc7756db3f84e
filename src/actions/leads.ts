import type { Register } from '../domain/cards/register';
import type { FieldKey } from '../domain/cards/types';
import { keyFields } from '../domain/changes/rowKeys';
import { lastContacts, type LastContacts } from '../domain/followup/lastContacts';
import { levelSchedule } from '../domain/followup/levelSchedule';
import { scheduleLeads, type LeadSchedule } from '../domain/followup/scheduleLeads';
import { gradeLeads, type LeadGrades } from '../domain/grading/gradeLeads';
import { keyColumns } from '../domain/recognition/keyColumns';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { readContactsInRows, readRegister } from '../excel/readRegister';
import type { Session } from '../excel/session';
import { partOf } from '../excel/writing/applySets';

/** What tells which rows of a follow-up log are a lead's. */
const IDENTITY_FIELDS: readonly FieldKey[] = ['leadId', 'name', 'company', 'phone'];
/** The fields grading and scheduling look at. */
const LEAD_FIELDS: readonly FieldKey[] = [
  'createdOn',
  'expectedOn',
  'gradeManual',
  'gradedOn',
  'gradeAuto',
  'state',
  'wonOn',
  'lastContact',
  'nextContact',
  'suggestedContact',
];
const LOG_FIELDS: readonly FieldKey[] = [...IDENTITY_FIELDS, 'at', 'effective'];

/** One register of leads, graded and scheduled; nothing is written. */
export interface GradedLeads {
  readonly reading: SheetReading;
  readonly register: Register;
  readonly grades: LeadGrades;
  readonly schedule: LeadSchedule;
  readonly last: LastContacts;
  /** The follow-up logs of the workbook, and the groups of contacts in columns of the lead's own row. */
  readonly logs: readonly Register[];
  readonly inRows: readonly Register[];
}

/** Fields that are read beside those that grading needs. */
interface More {
  readonly leads?: readonly FieldKey[];
  readonly log?: readonly FieldKey[];
  /** The leads are written to in the same session: the number formats of these fields are read too. */
  readonly formats?: readonly FieldKey[];
}

/**
 * Reads registers of leads with everything that is known of their contacts, grades and schedules them.
 *
 * @param sheets the worksheets of the workbook; its follow-up logs are among them
 * @param wanted the registers of leads
 */
export async function readLeads(
  session: Session,
  sheets: readonly SheetReading[],
  wanted: readonly SheetReading[],
  settings: Settings,
  today: number,
  more: More = {},
): Promise<GradedLeads[]> {
  const logs = sheets.filter(({ kind, layout }) => kind === 'followups' && layout === 'register');
  const count = wanted.length + logs.length;
  const leads: Register[] = [];
  for (const reading of wanted) {
    const fields = [...LEAD_FIELDS, ...identityOf(reading, logs.length > 0), ...(more.leads ?? [])];
    if (settings.dailyLimit !== null) fields.push('owner');
    leads.push(await readRegister(partOf(session, leads.length, count), reading, fields, today, more.formats));
  }
  const followups: Register[] = [];
  for (const log of logs) {
    const part = partOf(session, leads.length + followups.length, count);
    followups.push(await readRegister(part, log, [...LOG_FIELDS, ...(more.log ?? [])], today));
  }
  const graded: GradedLeads[] = [];
  for (const [i, register] of leads.entries()) {
    const reading = wanted[i];
    if (!reading) continue;
    session.progress('computing', i, leads.length);
    session.checkCancelled();
    const inRows = await readContactsInRows(session, reading, register, today);
    const last = lastContacts(register, followups, inRows, today);
    const grades = gradeLeads(register, settings, today);
    const days = scheduleLeads(register, grades, settings, today, last.days);
    const schedule = levelSchedule(register, grades, days, settings);
    graded.push({ reading, register, grades, schedule, last, logs: followups, inRows });
  }
  return graded;
}

/** What tells rows apart: of a lead its number or phone, and its name; all of it where a log has to be searched. */
function identityOf(reading: SheetReading, all: boolean): readonly FieldKey[] {
  if (all) return IDENTITY_FIELDS;
  const [strongest = 'name'] = keyFields('leads').filter((key) => reading.columns.some(({ field }) => field === key));
  // What rows are told from blank lines by is read anyway.
  return [strongest, 'name', ...keyColumns(reading).map(({ field }) => field)];
}
