import type { Effect } from '../../domain/changes/journal';
import type { SerialDay } from '../../domain/cell/value';
import type { Report } from '../../domain/report/report';
import { reportName } from '../../domain/report/reportName';
import { openJournal, type Journal } from '../journal/journal';
import { askMark, askReport, contentOf, contentOn, markReport, markSheet } from '../journal/madeSheets';
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

/**
 * Chooses the worksheet a report goes to (DESIGN §3.9): one that we have drawn and nobody has edited since is drawn anew; any
 * other stays as it is, and the report gets a name with the day.
 *
 * @param info the run: what the journal says of earlier ones tells whether they were edited and can be taken back
 * @param today serial day
 */
export async function planReport(
  session: Session,
  { words, kept }: RunInfo,
  report: Report,
  today: SerialDay,
): Promise<ReportPlan> {
  const { taken, free } = candidates(session, report.sheet, today);
  const own = await ownSheets(session, taken, report);
  if (own.length) {
    const journal = await openJournal(session, words, kept);
    const contents = await contentOf(session, own.map(({ sheet }) => sheet)); // prettier-ignore
    for (const { sheet, run } of own) {
      const content = contents[sheet.name] ?? 0;
      const before = await asDrawn(journal, sheet.name, run, content);
      if (before) return { effect: { kind: 'report', sheet: sheet.name, report, before }, there: { sheet, content } };
    }
  }
  return { effect: { kind: 'report', sheet: free, report, before: null }, there: null };
}

/** Worksheets that have the names the report may have, and the first name that is free. */
function candidates({ outline }: Session, wanted: string, today: SerialDay) {
  const taken: Excel.Worksheet[] = [];
  for (let index = 0; ; index++) {
    const name = reportName(wanted, today, index);
    const sheet = outline.worksheets.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return { taken, free: name };
    taken.push(sheet);
  }
}

/** Those that we have drawn, with the run that has; nobody hides or protects what he wants to see drawn anew. */
async function ownSheets(session: Session, sheets: readonly Excel.Worksheet[], { id }: Report) {
  if (!sheets.length) return [];
  const marks = await request(session, () =>
    sheets.map((sheet) => {
      sheet.load('protection/protected');
      return { sheet, run: askMark(sheet), report: askReport(sheet) };
    }),
  );
  return marks.flatMap(({ sheet, run, report }) => {
    const by = run();
    const isFree = sheet.visibility === 'Visible' && !sheet.protection.protected;
    return by !== null && report() === id && isFree ? [{ sheet, run: by }] : [];
  });
}

/** What a run has drawn, as far as the journal still knows; null where something else stands there by now. */
async function asDrawn(journal: Journal, sheet: string, id: string, content: number): Promise<DrawnReport | null> {
  const run = journal.runs.find((one) => one.id === id);
  if (run?.made?.[sheet] !== content) return null;
  const { effects } = await journal.read(run);
  const drawn = effects.find((effect) => effect.kind === 'report' && effect.sheet === sheet);
  return drawn?.kind === 'report' ? { run: id, report: drawn.report } : null;
}

/**
 * Draws a report on its worksheet and shows it.
 *
 * @param run that the worksheet is marked with
 * @returns what stands there, as a hash
 * @throws Failure sheetChanged where somebody has edited the worksheet since it was looked at; what he has entered stays
 */
export async function writeReport(session: Session, run: string, { effect, there }: ReportPlan): Promise<number> {
  const { sheet: name, report, before } = effect;
  const { worksheets } = session.context.workbook;
  if (there && before) {
    const { sheet, content } = there;
    const drawn = await redrawReport(session, sheet, { run: before.run, content }, { run, report });
    await request(session, () => sheet.activate());
    return drawn;
  }
  const sheet = await drawReport(session, report, () => {
    const made = worksheets.add(name);
    // First of all, so that a half-made worksheet is known as ours.
    markSheet(made, run);
    markReport(made, report.id);
    made.activate();
    return made;
  });
  return contentOn(session, sheet);
}
