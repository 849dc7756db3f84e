import { KEPT_RUNS, type RunBody, type RunHeader } from '../domain/changes/journal';
import { Failure } from '../excel/failure';
import { openJournal, runToUndo, type Journal } from '../excel/journal/journal';
import { takeBack } from '../excel/journal/takeBack';
import { OWN_SHEETS } from '../excel/ownSheets';
import { request } from '../excel/request';
import { withWorkbook, type Session } from '../excel/session';
import { journalWords } from './runInfo';
import { doAgain } from './doAgain';
import type { ActionContext, JournalOutcome, RunSummary, UndoOutcome, WritingAction } from './types';

/** The last runs of the workbook's journal. */
export function journalRuns(context: ActionContext): Promise<JournalOutcome> {
  return withWorkbook(context, async (session) => {
    const { runs } = await journalOf(session, context);
    return { runs: runs.slice(0, KEPT_RUNS).map(summary) };
  });
}

/**
 * 还原上次操作: takes a run back, the newest that can be, or the one that is named. Cells that were edited since stay as they
 * are and are listed.
 *
 * @throws Failure nothingToUndo, runUnknown, readOnly, protected
 */
export function undo(context: ActionContext & { readonly run?: string }): Promise<UndoOutcome> {
  return withWorkbook(context, async (session) => {
    const journal = await journalOf(session, context);
    const found = runToUndo(journal, context.run);
    if (found.status === 'reverted') throw new Failure('nothingToUndo');
    if (session.outline.readOnly) throw new Failure('readOnly');
    const { run, reverted, conflicts } = await takeBack(session, journal, found);
    return {
      run: summary(run),
      reverted,
      conflicts: conflicts.map(({ sheet, row }) => ({ sheet, row: row === undefined ? 0 : row + 1 })),
    };
  });
}

/**
 * Finishes a run that was broken off: takes back what it has done so far, and does its action again with what it was
 * told then.
 *
 * @throws Failure runUnknown, or what the action throws
 */
export async function finishRun(context: ActionContext & { readonly run: string }): Promise<void> {
  const { action, told } = await withWorkbook(context, async (session) => {
    const journal = await journalOf(session, context);
    const found = runToUndo(journal, context.run);
    const body: RunBody = await journal.read(found);
    await takeBack(session, journal, found);
    return { action: found.action as WritingAction, told: body.told };
  });
  await doAgain(context, action, told);
}

/**
 * Shows the list of runs, which is otherwise hidden.
 *
 * @throws Failure sheetGone where there is none yet
 */
export function showJournal(context: ActionContext): Promise<void> {
  return withWorkbook(context, async (session) => {
    const sheet = session.outline.worksheets.items.find(({ name }) => name === OWN_SHEETS.journal);
    if (!sheet) throw new Failure('sheetGone', { sheet: OWN_SHEETS.journal });
    await request(session, () => {
      if (sheet.visibility !== 'Visible') sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
    });
  });
}

function journalOf(session: Session, { locale }: ActionContext): Promise<Journal> {
  return openJournal(session, journalWords(locale), KEPT_RUNS);
}

function summary({ id, action, at, who, status, sheets, cells }: RunHeader): RunSummary {
  return { id, action: action as WritingAction, at, who, status, sheets, cells };
}
