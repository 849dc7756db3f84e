import { fieldOf } from '../domain/cards';
import type { Register } from '../domain/cards/register';
import type { FieldKey } from '../domain/cards/types';
import type { ChangeSet } from '../domain/changes/changeSet';
import { gradeChanges, type GradeLabels } from '../domain/changes/gradeChanges';
import { lastReached } from '../domain/followup/lastReached';
import { scheduleLeads, type LeadSchedule } from '../domain/followup/scheduleLeads';
import { gradeLeads, type LeadGrades } from '../domain/grading/gradeLeads';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { applyChanges, type Applied } from '../excel/applyChanges';
import { columnLetters } from '../excel/address';
import { Failure } from '../excel/failure';
import { readRegister } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { text, type Locale } from '../i18n';
import { recogniseWorkbook } from './readings';
import type { ActionContext, GradedSheet, GradeOutcome } from './types';

/** What tells which rows of a follow-up log are a lead's. */
const IDENTITY_FIELDS: readonly FieldKey[] = ['leadId', 'name', 'phone'];
/** The fields grading and scheduling look at. */
const LEAD_FIELDS: readonly FieldKey[] = [
  'createdOn',
  'expectedOn',
  'gradeManual',
  'gradedOn',
  'gradeAuto',
  'state',
  'lastContact',
  'nextContact',
  'suggestedContact',
];
const LOG_FIELDS: readonly FieldKey[] = [...IDENTITY_FIELDS, 'at', 'effective'];

/** Under this name leads without a computed grade are counted. */
const UNDATED = '未定';

/**
 * 定级并排回访: grades every lead and schedules the next contact, on every register of leads or on the one that is named.
 * Everything is read and computed before anything is written.
 *
 * @throws Failure noRegister, noLeads, or what stands in the way of writing
 */
export function grade(context: ActionContext): Promise<GradeOutcome> {
  return withWorkbook(context, async (session) => {
    const { sheets, settings } = await recogniseWorkbook(session, { today: context.today });
    const registers = sheets.filter(({ layout }) => layout === 'register');
    const readings = registers.filter(
      ({ name, kind }) => kind === 'leads' && (context.sheet === undefined || name === context.sheet),
    );
    if (!readings.length) throw nothingToGrade(sheets, context.sheet);
    const logs = registers.filter(({ kind }) => kind === 'followups');
    const wanted = new Map<SheetReading, readonly FieldKey[]>([
      // Without a log nobody has to be found in it.
      ...readings.map(
        (reading) => [reading, logs.length ? [...LEAD_FIELDS, ...IDENTITY_FIELDS] : LEAD_FIELDS] as const,
      ),
      ...logs.map((log) => [log, LOG_FIELDS] as const),
    ]);
    const read = await readAll(session, wanted, context.today);
    const plans = planAll(
      session,
      readings,
      read.slice(0, readings.length),
      read.slice(readings.length),
      settings,
      context.today,
    );
    return outcomeOf(plans, await applyAll(session, plans), settings);
  });
}

function nothingToGrade(sheets: readonly SheetReading[], wanted: string | undefined): Failure {
  if (wanted !== undefined && !sheets.some(({ name }) => name === wanted))
    return new Failure('sheetGone', { sheet: wanted });
  if (wanted !== undefined) return new Failure('noLeads', { sheet: wanted });
  return new Failure(sheets.some(({ layout }) => layout !== 'other') ? 'noLeads' : 'noRegister');
}

async function readAll(
  session: Session,
  wanted: ReadonlyMap<SheetReading, readonly FieldKey[]>,
  today: number,
): Promise<Register[]> {
  const registers: Register[] = [];
  for (const [reading, fields] of wanted)
    registers.push(await readRegister(partOf(session, registers.length, wanted.size), reading, fields, today));
  return registers;
}

/** What grading came to on one worksheet before anything is written. */
interface Plan {
  readonly reading: SheetReading;
  readonly register: Register;
  readonly grades: LeadGrades;
  readonly schedule: LeadSchedule;
  readonly changes: ChangeSet;
}

function planAll(
  session: Session,
  readings: readonly SheetReading[],
  leads: readonly Register[],
  logs: readonly Register[],
  settings: Settings,
  today: number,
): Plan[] {
  return leads.flatMap((register, i) => {
    const reading = readings[i];
    if (!reading) return [];
    session.progress('computing', i, leads.length);
    session.checkCancelled();
    const grades = gradeLeads(register, settings, today);
    const schedule = scheduleLeads(register, grades, settings, today, lastContacts(logs, register, today));
    const changes = gradeChanges(register, grades, schedule, labels(languageOf(reading)), session.date1904);
    return [{ reading, register, grades, schedule, changes }];
  });
}

async function applyAll(session: Session, plans: readonly Plan[]): Promise<Applied[]> {
  const applied: Applied[] = [];
  for (const [i, { register, reading, changes }] of plans.entries())
    applied.push(await applyChanges(partOf(session, i, plans.length), register, reading, changes));
  return applied;
}

/** A session whose progress is one part of several. */
function partOf(session: Session, part: number, parts: number): Session {
  return { ...session, progress: (step, done, total) => session.progress(step, part * total + done, parts * total) };
}

function outcomeOf(plans: readonly Plan[], applied: readonly Applied[], settings: Settings): GradeOutcome {
  const years = new Set(plans.flatMap(({ schedule }) => [...schedule.unknownYears]));
  return {
    sheets: plans.map((plan, i) => gradedSheet(plan, applied[i], settings)),
    conflicts: plans.flatMap(({ reading }, i) =>
      (applied[i]?.conflicts ?? []).map((row) => ({ sheet: reading.name, row: row + 1 })),
    ),
    changed: applied.reduce((sum, { cells }) => sum + cells, 0),
    unknownYears: [...years].sort((a, b) => a - b),
  };
}

function gradedSheet(
  { reading, register, grades, schedule }: Plan,
  applied: Applied | undefined,
  settings: Settings,
): GradedSheet {
  const letters = (field: FieldKey) => {
    const column = applied?.columns.get(field) ?? register.columns.get(field)?.column;
    return column === undefined ? '' : columnLetters(column);
  };
  return {
    name: reading.name,
    rows: register.rowCount - register.skipped.size,
    columns: { grade: letters('gradeAuto'), next: letters(schedule.field) },
    ...count(grades, settings),
  };
}

/** The last reached contact by lead over all logs of the workbook. */
function lastContacts(logs: readonly Register[], leads: Register, today: number): Int32Array | undefined {
  return logs
    .map((log) => lastReached(log, leads, today))
    .reduce<Int32Array | undefined>(
      (all, one) => all?.map((day, row) => Math.max(day, one[row] ?? 0)) ?? one,
      undefined,
    );
}

function count(
  { basis, computed, ask }: LeadGrades,
  { gradeProfile }: Settings,
): Pick<GradedSheet, 'counts' | 'closed' | 'review'> {
  const counts: Record<string, number> = Object.fromEntries(gradeProfile.grades.map(({ grade: name }) => [name, 0]));
  let closed = 0;
  let review = 0;
  basis.forEach((why, row) => {
    if (why === 'closed') closed++;
    if (why === 'closed' || why === 'skipped') return;
    const name = computed[row] || UNDATED;
    counts[name] = (counts[name] ?? 0) + 1;
    if (ask[row]) review++;
  });
  return { counts, closed, review };
}

/** What is written into a sheet is in the sheet's own language, whatever Excel speaks. */
function languageOf({ columns }: SheetReading): Locale {
  return columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? 'zh-CN' : 'en-US';
}

/** Headers and input prompts of the columns we add. */
function labels(locale: Locale): GradeLabels {
  const t = text(locale);
  const header = (field: FieldKey) => {
    const known = fieldOf('leads', field);
    return (locale === 'en-US' ? known?.en : known?.zh) ?? field;
  };
  return {
    gradeAuto: { header: header('gradeAuto'), prompt: t('column.gradeAuto.prompt') },
    suggestedContact: { header: header('suggestedContact'), prompt: t('column.suggestedContact.prompt') },
  };
}
