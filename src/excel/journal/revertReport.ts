import type { Effect, RunHeader } from '../../domain/changes/journal';
import { redrawReport } from '../report/redrawReport';
import { request } from '../request';
import type { Session } from '../session';
import { askMark, askReport, contentOn } from './madeSheets';
import type { Reverted } from './reverted';

/**
 * Draws the report that a run has drawn over once more, wherever its worksheet is by now; one that was edited or drawn anew
 * since stays.
 */
export async function revertReport(
  session: Session,
  run: RunHeader,
  { sheet: name, report, before }: Extract<Effect, { kind: 'report' }>,
): Promise<Reverted> {
  // A worksheet that the run has made goes as a whole.
  if (!before) return { reverted: 0, conflicts: [] };
  const { worksheets } = session.context.workbook;
  await request(session, () => worksheets.load('items/name,items/protection/protected'));
  const marks = await request(session, () =>
    worksheets.items.map((sheet) => ({ sheet, mark: askMark(sheet), is: askReport(sheet) })),
  );
  // A run may draw several reports.
  const sheet = marks.find(({ mark, is }) => mark() === run.id && is() === report.id)?.sheet;
  // A run that was broken off may not have come to it.
  if (!sheet) return { reverted: 0, conflicts: run.status === 'open' ? [] : [{ sheet: name }] };
  const drawn = run.made?.[name];
  const isEdited = drawn !== undefined && drawn !== (await contentOn(session, sheet));
  if (isEdited || sheet.protection.protected) return { reverted: 0, conflicts: [{ sheet: sheet.name }] };
  await redrawReport(session, sheet, { run: run.id, content: drawn }, before);
  return { reverted: 1, conflicts: [] };
}
