import type { CardKind } from '../../domain/cards/types';
import type { Report, ReportId } from '../../domain/report/report';
import { prepareSheets } from '../../excel/cardSheetsPrepare';
import { Failure } from '../../excel/failure';
import { journaled } from '../../excel/journal/run';
import { planReport, writeReport } from '../../excel/report/reportSheet';
import { withWorkbook, type Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { reportText } from '../../i18n/reports';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook, type RecognisedWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { ownSheetFor, planCompletion, writeCompletion } from './completions';
import { REPORT_NEEDS } from './needs';
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
  const { owner } = options;
  if (owner !== undefined && !built.rows && !(await ownersIn(request)).includes(owner))
    throw new Failure('ownerUnknown', { owner });
  const report = { ...built, footer: t('page.footer', { page: '&P', pages: '&N' }) };
  const sheet = await draw(session, context, report);
  return { id, sheet, rows: report.rows, findings: findingsOf(report) };
}

function hasAny({ sheets }: RecognisedWorkbook, kinds: readonly CardKind[]): boolean {
  return sheets.some(({ kind, layout }) => layout !== 'other' && kinds.some((one) => one === kind));
}

/** There is nothing a report could be made from; its builder throws it too where only it can tell. */
export function nothingToReport(id: ReportId, locale: Locale): Failure {
  const t = text(locale);
  const kinds = REPORT_NEEDS[id].kinds.map((kind) => t(`kind.${kind}`)).join(t('report.or'));
  return new Failure('nothingToReport', { kinds, report: t(`report.${id}`) });
}

async function draw(session: Session, context: ActionContext & ReportWish, report: Report): Promise<string> {
  const { id, options = {}, today } = context;
  await prepareSheets(session, []);
  const info = runInfo(context, 'report', { id, options });
  const plan = await planReport(session, info, report, today);
  const { sheet } = plan.effect;
  await journaled(session, info, [plan.effect], async (run) => ({
    cells: 0,
    made: { [sheet]: await writeReport(session, run.id, plan) },
  }));
  return sheet;
}

function findingsOf({ sections }: Report): readonly string[] {
  return sections.flatMap((section) => (section.kind === 'lines' ? section.lines : []));
}
