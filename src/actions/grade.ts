import { fieldOf } from '../domain/cards';
import type { Register } from '../domain/cards/register';
import type { FieldKey } from '../domain/cards/types';
import type { ChangeSet } from '../domain/changes/changeSet';
import { gradeChanges, type GradeLabels } from '../domain/changes/gradeChanges';
import { keyFields } from '../domain/changes/rowKeys';
import { lastReached } from '../domain/followup/lastReached';
import { scheduleLeads, type LeadSchedule } from '../domain/followup/scheduleLeads';
import { gradeLeads, type LeadGrades } from '../domain/grading/gradeLeads';
import { keyColumns } from '../domain/recognition/keyColumns';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { columnLetters } from '../excel/address';
import { Failure } from '../excel/failure';
import { readRegister } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { applySets, partOf, type Applied } from '../excel/writing/applySets';
import { text, type Locale } from '../i18n';
import { recogniseWorkbook } from './readings';
import { beginAgain } from './beginAgain';
import { runInfo } from './runInfo';
import type { ActionContext, GradedSheet, GradeOutcome, GradePlan } from './types';

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
/** Where the next contact may stand. */
const NEXT_FIELDS: readonly FieldKey[] = ['nextContact', 'suggestedContact'];

/** Under this name leads without a computed grade are counted. */
const UNDATED = '未定';

/**
 * 定级并排回访: grades every lead and schedules the next contact, on every register of leads or on the one that is named.
 * Everything is read and computed before anything is written.
 *
 * @throws Failure noRegister, noLeads, openRun, or what stands in the way of writing
 */
export function grade(context: ActionContext): Promise<GradeOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { outcome, changes } = await plan(session, own);
      return apply(session, own, outcome, changes);
    }),
  );
}

/**
 * What grading would write, for somebody to look at first; nothing is written.
 *
 * @throws Failure noRegister, noLeads
 */
export function planGrade(context: ActionContext): Promise<GradePlan> {
  return withWorkbook(context, async (session) => ({
    ...(await plan(session, context)),
    date1904: session.date1904,
  }));
}

/**
 * Writes a plan, or what was chosen of it. Time may have passed: what was changed meanwhile is left alone and listed.
 *
 * @param chosen the plan's change sets, or some of their cells
 * @throws Failure sheetChanged where columns were moved meanwhile, openRun, or what stands in the way of writing
 */
export function applyGrade(
  context: ActionContext,
  { outcome }: GradePlan,
  chosen: readonly ChangeSet[],
): Promise<GradeOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => apply(session, context, outcome, chosen));
}

async function plan(session: Session, context: ActionContext): Promise<Omit<GradePlan, 'date1904'>> {
  const { sheets, settings } = await recogniseWorkbook(session, { today: context.today });
  const registers = sheets.filter(({ layout }) => layout === 'register');
  const readings = registers.filter(
    ({ name, kind }) => kind === 'leads' && (context.sheet === undefined || name === context.sheet),
  );
  if (!readings.length) throw nothingToGrade(sheets, context.sheet);
  const logs = registers.filter(({ kind }) => kind === 'followups');
  const wanted = new Map<SheetReading, readonly FieldKey[]>([
    ...readings.map((reading) => [reading, [...LEAD_FIELDS, ...identityOf(reading, logs.length > 0)]] as const),
    ...logs.map((log) => [log, LOG_FIELDS] as const),
  ]);
  const read = await readAll(session, wanted, context.today);
  const [leads, followups] = [read.slice(0, readings.length), read.slice(readings.length)];
  const plans = planAll(session, readings, leads, followups, settings, context.today);
  const years = new Set(plans.flatMap(({ schedule }) => [...schedule.unknownYears]));
  return {
    outcome: {
      sheets: plans.map((one) => gradedSheet(one, settings)),
      conflicts: [],
      changed: 0,
      unknownYears: [...years].sort((a, b) => a - b),
    },
    changes: plans.map(({ changes }) => changes).filter(({ columns }) => columns.length > 0),
  };
}

async function apply(
  session: Session,
  context: ActionContext,
  outcome: GradeOutcome,
  changes: readonly ChangeSet[],
): Promise<GradeOutcome> {
  if (!changes.length) return outcome;
  const applied = await applySets(session, runInfo(context, 'grade', { sheet: context.sheet }), changes);
  return {
    ...outcome,
    sheets: outcome.sheets.map((sheet) => placed(sheet, applied)),
    conflicts: applied.flatMap(({ sheet, conflicts }) => conflicts.map((row) => ({ sheet, row: row + 1 }))),
    changed: applied.reduce((sum, { cells }) => sum + cells, 0),
  };
}

/** Columns that were added have a place by now. */
function placed(sheet: GradedSheet, applied: readonly Applied[]): GradedSheet {
  const { columns } = applied.find((one) => one.sheet === sheet.name) ?? {};
  const grade = columns?.get('gradeAuto');
  const next = NEXT_FIELDS.map((field) => columns?.get(field)).find((column) => column !== undefined);
  return {
    ...sheet,
    columns: {
      grade: grade === undefined ? sheet.columns.grade : columnLetters(grade),
      next: next === undefined ? sheet.columns.next : columnLetters(next),
    },
  };
}

/** What tells rows apart: of a lead its number or phone, and its name; all of it where a log has to be searched. */
function identityOf(reading: SheetReading, all: boolean): readonly FieldKey[] {
  if (all) return IDENTITY_FIELDS;
  const [strongest = 'name'] = keyFields('leads').filter((key) => reading.columns.some(({ field }) => field === key));
  // What rows are told from blank lines by is read anyway.
  return [strongest, 'name', ...keyColumns(reading).map(({ field }) => field)];
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

function gradedSheet({ reading, register, grades, schedule }: Plan, settings: Settings): GradedSheet {
  const letters = (field: FieldKey) => {
    const column = register.columns.get(field)?.column;
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
