import type { FieldKey } from '../domain/cards/types';
import type { ChangeSet } from '../domain/changes/changeSet';
import { gradeChanges, type GradeLabels } from '../domain/changes/gradeChanges';
import { gradeMove, gradeMoves } from '../domain/grading/gradeMove';
import { gradeReason } from '../domain/grading/gradeReason';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { columnLetters } from '../excel/address';
import { Failure } from '../excel/failure';
import { withWorkbook, type Session } from '../excel/session';
import { applySets, type Applied } from '../excel/writing/applySets';
import { text, type Locale } from '../i18n';
import { fieldName } from '../i18n/fieldName';
import { beginAgain } from './beginAgain';
import { gradeReview, REVIEW_FIELDS } from './gradeReview';
import { fixScope, leadsInScope } from './gradeScope';
import { readLeads, type GradedLeads } from './leads';
import { recogniseWorkbook } from './readings';
import { runInfo } from './runInfo';
import type { ActionContext, GradedSheet, GradeNote, GradeOutcome, GradePlan } from './types';

/** Where the next contact may stand. */
const NEXT_FIELDS: readonly FieldKey[] = ['nextContact', 'suggestedContact'];

/** What grading writes. */
const WRITTEN_FIELDS: readonly FieldKey[] = ['gradeAuto', ...NEXT_FIELDS];

/** Under this name leads without a computed grade are counted. */
const UNDATED = '未定';

/**
 * 定级并排回访: grades every lead and schedules the next contact, on every register of leads or on the one that is named.
 * Everything is read and computed before anything is written.
 *
 * @throws Failure noRegister, noLeads, noRowsChosen, noRowsShown, openRun, or what stands in the way of writing
 */
export function grade(context: ActionContext): Promise<GradeOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const { outcome, changes, scope } = await plan(session, own, WRITTEN_FIELDS);
      return apply(session, { ...own, scope }, outcome, changes);
    }),
  );
}

/**
 * What grading would write, for somebody to look at first; nothing is written.
 *
 * @throws Failure noRegister, noLeads, noRowsChosen, noRowsShown
 */
export function planGrade(context: ActionContext): Promise<GradePlan> {
  return withWorkbook(context, async (session) => ({
    ...(await plan(session, context)),
    of: 'grade' as const,
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
  { outcome, scope }: GradePlan,
  chosen: readonly ChangeSet[],
): Promise<GradeOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) =>
    apply(session, { ...context, scope }, outcome, chosen),
  );
}

/**
 * @param formats fields whose number formats are read with their values: what is written at once needs no second look
 */
async function plan(
  session: Session,
  context: ActionContext,
  formats: readonly FieldKey[] = [],
): Promise<Omit<GradePlan, 'date1904' | 'of'>> {
  const { sheets, settings } = await recogniseWorkbook(session, { today: context.today });
  const registers = sheets.filter(({ layout }) => layout === 'register');
  const readings = registers.filter(
    ({ name, kind }) => kind === 'leads' && (context.sheet === undefined || name === context.sheet),
  );
  if (!readings.length) throw nothingToGrade(sheets, context.sheet);
  const { readings: meant, scope } = await fixScope(session, readings, context.scope);
  const leads = await leadsInScope(
    session,
    await readLeads(session, sheets, meant, settings, context.today, { leads: REVIEW_FIELDS, formats }),
    scope,
  );
  const plans = leads.map((one): Plan => {
    const words = labels(languageOf(one.reading));
    return {
      ...one,
      changes: gradeChanges(one.register, one.grades, one.schedule, words, session.date1904, one.inScope),
    };
  });
  const written = plans.filter(({ changes }) => changes.columns.length > 0);
  const years = new Set(plans.flatMap(({ schedule }) => [...schedule.unknownYears]));
  return {
    outcome: {
      sheets: plans.map((one) => gradedSheet(one, settings)),
      review: gradeReview(plans, settings, context.today),
      conflicts: [],
      changed: 0,
      unknownYears: [...years].sort((a, b) => a - b),
    },
    changes: written.map(({ changes }) => changes),
    scope,
    noteOf: (set, row) => noteOf(written[set], row, settings, context.today),
  };
}

function noteOf(plan: Plan | undefined, row: number, settings: Settings, today: number): GradeNote | null {
  const reason = plan ? gradeReason(plan.register, plan.grades, settings, row, today) : null;
  if (!plan || !reason) return null;
  const before = String(plan.register.columns.get('gradeAuto')?.raw[row] ?? '');
  return { reason, move: gradeMove(before, plan.grades.computed[row] ?? '', settings.gradeProfile) };
}

async function apply(
  session: Session,
  context: ActionContext,
  outcome: GradeOutcome,
  changes: readonly ChangeSet[],
): Promise<GradeOutcome> {
  if (!changes.length) return outcome;
  const applied = await applySets(
    session,
    runInfo(context, 'grade', { sheet: context.sheet, scope: context.scope }),
    changes,
  );
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
  /** By register row; null for all. */
  readonly inScope: readonly boolean[] | null;
  readonly changes: ChangeSet;
}

function gradedSheet(plan: Plan, settings: Settings): GradedSheet {
  const { reading, register, schedule, changes } = plan;
  const letters = (field: FieldKey) => {
    const column = register.columns.get(field)?.column;
    return column === undefined ? '' : columnLetters(column);
  };
  const moved = changes.columns.find(({ field }) => field === 'gradeAuto');
  return {
    name: reading.name,
    columns: { grade: letters('gradeAuto'), next: letters(schedule.field) },
    ...count(plan, settings),
    moves: moved ? gradeMoves(moved.before, moved.after, settings.gradeProfile) : [],
  };
}

function count(
  { register, inScope, grades: { basis, computed, ask } }: Plan,
  { gradeProfile }: Settings,
): Pick<GradedSheet, 'rows' | 'counts' | 'closed' | 'review'> {
  const counts: Record<string, number> = Object.fromEntries(gradeProfile.grades.map(({ grade: name }) => [name, 0]));
  let rows = 0;
  let closed = 0;
  let review = 0;
  basis.forEach((why, row) => {
    if (register.skipped.has(row) || (inScope && !inScope[row])) return;
    rows++;
    if (why === 'closed') closed++;
    if (why === 'closed' || why === 'skipped') return;
    const name = computed[row] || UNDATED;
    counts[name] = (counts[name] ?? 0) + 1;
    if (ask[row]) review++;
  });
  return { rows, counts, closed, review };
}

/** What is written into a sheet is in the sheet's own language, whatever Excel speaks. */
function languageOf({ columns }: SheetReading): Locale {
  return columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? 'zh-CN' : 'en-US';
}

/** Headers and input prompts of the columns we add. */
function labels(locale: Locale): GradeLabels {
  const t = text(locale);
  const header = (field: FieldKey) => fieldName('leads', field, locale);
  return {
    gradeAuto: { header: header('gradeAuto'), prompt: t('column.gradeAuto.prompt') },
    suggestedContact: { header: header('suggestedContact'), prompt: t('column.suggestedContact.prompt') },
  };
}
