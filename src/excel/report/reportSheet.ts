import type { Effect, ReportLinks } from '../../domain/changes/journal';
import type { SerialDay } from '../../domain/cell/value';
import type { Report } from '../../domain/report/report';
import { reportName } from '../../domain/report/reportName';
import { openJournal, type Journal } from '../journal/journal';
import { askMark, askReport, contentOf, contentOn, keepMade, markReport, markSheet } from '../journal/madeSheets';
import type { RunInfo } from '../journal/run';
import { request } from '../request';
import type { Session } from '../session';
import { drawReport } from './drawReport';
import { redrawReport, type DrawnReport } from './redrawReport';

/** The worksheet a report goes to. */
export interface ReportPlan {
  readonly effect: Extract<Effect, { kind: 'report' }>;
  /** The worksheet that is drawn anew, and what stands there as a hash; null where it has to be made. */
  readonly there: { readonly sheet: Excel.Worksheet; readonly content: number } | null;
}

/** A worksheet that we have drawn, and the run that has. */
interface OwnSheet {
  readonly sheet: Excel.Worksheet;
  readonly run: string;
}

/** The worksheets a report may go to. */
interface Candidates {
  readonly report: Report;
  readonly own: readonly OwnSheet[];
  /** The first name that no worksheet has. */
  readonly free: string;
}

/**
 * Chooses the worksheets that reports of one run go to (DESIGN §3.9): one that we have drawn and nobody has edited since is
 * drawn anew; any other stays as it is, and the report gets a name with the day. Links between the reports lead to these.
 *
 * @param info the run: what the journal says of earlier ones tells whether they were edited and can be taken back
 * @param reports of different kinds
 * @param today serial day
 * @returns plans in the order of the reports
 */
export async function planReports(
  session: Session,
  { words, kept }: RunInfo,
  reports: readonly Report[],
  today: SerialDay,
): Promise<readonly ReportPlan[]> {
  const candidates = await candidatesOf(session, reports, today);
  const own = candidates.flatMap((one) => one.own.map(({ sheet }) => sheet));
  const journal = own.length ? await openJournal(session, words, kept) : null;
  const contents = journal ? await contentOf(session, own) : {};
  const plans: ReportPlan[] = [];
  for (const one of candidates) plans.push(await planFor(one, journal, contents));
  const links: ReportLinks = Object.fromEntries(plans.map(({ effect }) => [effect.report.id, effect.sheet]));
  return plans.map((plan) => (hasLink(plan.effect.report) ? { ...plan, effect: { ...plan.effect, links } } : plan));
}

/** Chooses the worksheet a report goes to. */
export async function planReport(
  session: Session,
  info: RunInfo,
  report: Report,
  today: SerialDay,
): Promise<ReportPlan> {
  const [plan] = await planReports(session, info, [report], today);
  if (!plan) throw new Error('A report has no plan.');
  return plan;
}

function hasLink({ sections }: Report): boolean {
  return sections.some((section) => section.kind === 'lines' && section.link !== undefined);
}

async function planFor(
  { report, own, free }: Candidates,
  journal: Journal | null,
  contents: Readonly<Record<string, number>>,
): Promise<ReportPlan> {
  for (const { sheet, run } of journal ? own : []) {
    const content = contents[sheet.name] ?? 0;
    const before = journal && (await asDrawn(journal, sheet.name, run, content));
    if (before) return { effect: { kind: 'report', sheet: sheet.name, report, before }, there: { sheet, content } };
  }
  return { effect: { kind: 'report', sheet: free, report, before: null }, there: null };
}

/** Worksheets that have the names the reports may have; nobody hides or protects what he wants to see drawn anew. */
async function candidatesOf(
  session: Session,
  reports: readonly Report[],
  today: SerialDay,
): Promise<readonly Candidates[]> {
  const given = new Set<string>();
  const named = reports.map((report) => {
    const names = namesFor(session, report.sheet, today, given);
    given.add(names.free.toLowerCase());
    return { report, ...names };
  });
  if (named.every(({ taken }) => !taken.length)) return named.map(({ report, free }) => ({ report, free, own: [] }));
  const marks = await request(session, () =>
    named.map(({ taken }) =>
      taken.map((sheet) => {
        sheet.load('protection/protected');
        return { sheet, run: askMark(sheet), is: askReport(sheet) };
      }),
    ),
  );
  return named.map(({ report, free }, i) => {
    const own = (marks[i] ?? []).flatMap(({ sheet, run, is }) => {
      const by = run();
      const isFree = sheet.visibility === 'Visible' && !sheet.protection.protected;
      return by !== null && is() === report.id && isFree ? [{ sheet, run: by }] : [];
    });
    return { report, free, own };
  });
}

/** Worksheets that have the names the report may have, and the first name that is free. */
function namesFor({ outline }: Session, wanted: string, today: SerialDay, given: ReadonlySet<string>) {
  const taken: Excel.Worksheet[] = [];
  for (let index = 0; ; index++) {
    const name = reportName(wanted, today, index);
    const sheet = outline.worksheets.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (sheet) taken.push(sheet);
    else if (!given.has(name.toLowerCase())) return { taken, free: name };
  }
}

/** What a run has drawn, as far as the journal still knows; null where something else stands there by now. */
async function asDrawn(journal: Journal, sheet: string, id: string, content: number): Promise<DrawnReport | null> {
  const run = journal.runs.find((one) => one.id === id);
  if (run?.made?.[sheet] !== content) return null;
  const { effects } = await journal.read(run);
  const drawn = effects.find((effect) => effect.kind === 'report' && effect.sheet === sheet);
  if (drawn?.kind !== 'report') return null;
  const { report, links } = drawn;
  return { run: id, report, ...(links ? { links } : {}) };
}

/**
 * Draws the reports of a run on their worksheets and shows the first.
 *
 * @param run that the worksheets are marked with
 * @returns what stands on each worksheet, as a hash by its name
 * @throws Failure sheetChanged where somebody has edited a worksheet since it was looked at; what he has entered stays
 */
export async function writeReports(
  session: Session,
  run: string,
  plans: readonly ReportPlan[],
): Promise<Readonly<Record<string, number>>> {
  const drawn: Record<string, number> = {};
  for (const [i, plan] of plans.entries()) drawn[plan.effect.sheet] = await draw(session, run, plan, i === 0);
  return drawn;
}

/**
 * Draws a report on its worksheet and shows it.
 *
 * @param run that the worksheet is marked with
 * @returns what stands there, as a hash
 * @throws Failure sheetChanged where somebody has edited the worksheet since it was looked at; what he has entered stays
 */
export function writeReport(session: Session, run: string, plan: ReportPlan): Promise<number> {
  return draw(session, run, plan, true);
}

async function draw(session: Session, run: string, plan: ReportPlan, isShown: boolean): Promise<number> {
  const { effect, there } = plan;
  const { sheet: name, report, links = {}, before } = effect;
  if (there && before) {
    const { sheet, content } = there;
    const drawn = await redrawReport(session, sheet, { run: before.run, content }, { run, report, links });
    if (isShown) await request(session, () => sheet.activate());
    return drawn;
  }
  const begin = () => {
    const made = session.context.workbook.worksheets.add(name);
    // First of all, so that a half-made worksheet is known as ours.
    markSheet(made, run);
    markReport(made, report.id);
    keepMade(made, report.made);
    if (isShown) made.activate();
    return made;
  };
  return contentOn(session, await drawReport(session, report, { links, tables: [], begin }));
}
