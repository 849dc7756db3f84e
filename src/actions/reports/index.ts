import type { CardKind } from '../../domain/cards/types';
import type { Report, ReportId } from '../../domain/report/report';
import { prepareSheets } from '../../excel/cardSheetsPrepare';
import { Failure } from '../../excel/failure';
import { journaled } from '../../excel/journal/run';
import { planReports, writeReports } from '../../excel/report/reportSheet';
import { withWorkbook, type Session } from '../../excel/session';
import { reportText } from '../../i18n/reports';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { ownSheetFor, planCompletion, writeCompletion } from './completions';
import { REPORT_NEEDS } from './needs';
import { nothingToReport } from './nothingToReport';
import { ownersIn } from './reportOwners';
import type { ChangeSet } from '../../domain/changes/changeSet';
import type { BuildReport, ReportOptions, ReportOutcome, ReportPlan } from './types';

/** How each report is built; fetched when it is made. A new one joins by a line here and one in `REPORT_NEEDS`. */
const BUILDERS: Readonly<Record<ReportId, () => Promise<BuildReport>>> = {
  'call-list': async () => (await import('./callList')).buildCallList,
  pipeline: async () => (await import('./pipeline')).buildPipeline,
  daily: async () => (await import('./daily')).buildDaily,
  goals: async () => (await import('./goals')).buildGoals,
  performance: async () => (await import('./performance')).buildPerformance,
  'visit-statistics': async () => (await import('./visitStatistics')).buildVisitStatistics,
  'lost-analysis': async () => (await import('./lostAnalysis')).buildLost,
  care: async () => (await import('./ownerCare')).buildOwnerCare,
  members: async () => (await import('./membership')).buildMembership,
  checks: async () => (await import('./checkResults')).buildCheckResults,
  handover: async () => (await import('./customerHandover')).buildHandover,
  structure: async () => (await import('../structure/buildStructure')).buildStructure,
  credit: async () => (await import('../credit/buildCredit')).buildCredit,
  statement: async () => (await import('../credit/papers/papers')).statementPaper,
  'dunning-letter': async () => (await import('../credit/papers/papers')).dunningPaper,
  'export-without-personal': async () => (await import('../privacy/withoutPersonal')).buildWithoutPersonal,
};

/** Which report is wanted, and of whom or when. */
export interface ReportWish {
  readonly id: ReportId;
  readonly options?: ReportOptions;
}

/**
 * Makes a generated sheet and shows it, or completes the user's own one where he keeps it (推进表, 日报表): an earlier one that nobody has edited is drawn anew, any other stays as it is and the
 * new one gets a name with the day.
 *
 * @throws Failure nothingToReport where the workbook has none of the registers it is made from, ownerUnknown where nothing is
 * known of the salesperson it is wanted of, structureProtected, readOnly
 */
export function makeReport(context: ActionContext & ReportWish): Promise<ReportOutcome> {
  return beginAgain(context, (own) => withWorkbook(own, (session) => build(session, own)));
}

/**
 * What making a report would write into the user's own sheet, for him to look at first; null where a sheet of ours is made.
 * Nothing is written.
 */
export function planOwnSheet(context: ActionContext & ReportWish): Promise<ReportPlan | null> {
  return withWorkbook(context, async (session) => {
    const { id, options = {}, today, locale } = context;
    const workbook = await recogniseWorkbook(session, { today });
    const request = { session, workbook, context, options, t: reportText(locale) };
    const own = ownSheetFor(id, request);
    return own ? planCompletion(id, request, own) : null;
  });
}

/** Writes a plan for the user's own sheet, or what was chosen of it; what was changed meanwhile is left alone and listed. */
export function applyToOwnSheet(
  context: ActionContext,
  plan: ReportPlan,
  chosen: readonly ChangeSet[],
): Promise<ReportOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => writeCompletion(session, context, plan, chosen));
}

async function build(session: Session, context: ActionContext & ReportWish): Promise<ReportOutcome> {
  const { id, options = {}, today, locale } = context;
  const workbook = await recogniseWorkbook(session, { today });
  if (context.sheet !== undefined && !workbook.sheets.some(({ name }) => name === context.sheet))
    throw new Failure('sheetGone', { sheet: context.sheet });
  if (!hasAny(workbook, REPORT_NEEDS[id].kinds)) throw nothingToReport(id, locale);
  const t = reportText(locale);
  const request = { session, workbook, context, options, t };
  const own = ownSheetFor(id, request);
  if (own) {
    const plan = await planCompletion(id, request, own);
    return writeCompletion(session, context, plan, plan.changes);
  }
  const make = await BUILDERS[id]();
  const built = await make(request);
  const { reports, findings, ...summaries } =
    'reports' in built ? built : { reports: [built], findings: findingsOf(built) };
  const [first] = reports;
  if (!first) throw nothingToReport(id, locale);
  const { owner } = options;
  if (owner !== undefined && !first.rows && !(await ownersIn(request)).includes(owner))
    throw new Failure('ownerUnknown', { owner });
  const footer = t('page.footer', { page: '&P', pages: '&N' });
  const sheets = await draw(session, context, reports.map((report) => ({ ...report, footer }))); // prettier-ignore
  return {
    id,
    sheet: sheets[0]?.sheet ?? '',
    rows: first.rows,
    findings,
    ...('reports' in built ? { sheets, ...summaries } : {}),
  };
}

function hasAny({ sheets }: RecognisedWorkbook, kinds: readonly CardKind[]): boolean {
  return sheets.some(({ kind, layout }) => layout !== 'other' && kinds.some((one) => one === kind));
}

async function draw(
  session: Session,
  context: ActionContext & ReportWish,
  reports: readonly Report[],
): Promise<NonNullable<ReportOutcome['sheets']>> {
  const { id, options = {}, today } = context;
  await prepareSheets(session, []);
  const info = runInfo(context, 'report', { id, options });
  const plans = await planReports(session, info, reports, today);
  const effects = plans.map(({ effect }) => effect);
  await journaled(session, info, effects, async (run) => ({
    cells: 0,
    made: await writeReports(session, run.id, plans),
  }));
  return effects.map(({ sheet, report }) => ({ id: report.id, sheet }));
}

function findingsOf({ sections }: Report): readonly string[] {
  return sections.flatMap((section) => (section.kind === 'lines' ? section.lines : []));
}
