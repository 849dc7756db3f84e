import { fieldOf } from '../domain/cards';
import type { FieldKey } from '../domain/cards/types';
import type { ChangeSet } from '../domain/changes/changeSet';
import { gradeChanges, type GradeLabels } from '../domain/changes/gradeChanges';
import type { LeadGrades } from '../domain/grading/gradeLeads';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { columnLetters } from '../excel/address';
import { Failure } from '../excel/failure';
import { withWorkbook, type Session } from '../excel/session';
import { applySets, type Applied } from '../excel/writing/applySets';
import { text, type Locale } from '../i18n';
import { beginAgain } from './beginAgain';
import { readLeads, type GradedLeads } from './leads';
import { recogniseWorkbook } from './readings';
import { runInfo } from './runInfo';
import type { ActionContext, GradedSheet, GradeOutcome, GradePlan } from './types';

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
  const leads = await readLeads(session, sheets, readings, settings, context.today);
  const plans = leads.map((one): Plan => {
    const words = labels(languageOf(one.reading));
    return { ...one, changes: gradeChanges(one.register, one.grades, one.schedule, words, session.date1904) };
  });
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

function nothingToGrade(sheets: readonly SheetReading[], wanted: string | undefined): Failure {
  if (wanted !== undefined && !sheets.some(({ name }) => name === wanted))
    return new Failure('sheetGone', { sheet: wanted });
  if (wanted !== undefined) return new Failure('noLeads', { sheet: wanted });
  return new Failure(sheets.some(({ layout }) => layout !== 'other') ? 'noLeads' : 'noRegister');
}

/** What grading came to on one worksheet before anything is written. */
interface Plan extends GradedLeads {
  readonly changes: ChangeSet;
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
