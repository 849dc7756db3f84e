import { Failure, failureOf } from './failure';

type Step = 'reading' | 'computing' | 'writing';

/** What stands in the workbook: asked for in the first request of every run. */
export interface Outline {
  /** Name of the worksheet the user looks at. */
  readonly active: string;
  /** Items with name and visibility. */
  readonly worksheets: Excel.WorksheetCollection;
  /** Items with name, showHeaders, showTotals and the name of their worksheet. */
  readonly tables: Excel.TableCollection;
}

/** What a piece of work with the workbook is given: the workbook, and ways to tell how far it is. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly outline: Outline;
  readonly date1904: boolean;
  readonly progress: (step: Step, done: number, total: number) => void;
  /** Throws when the user has cancelled. */
  readonly checkCancelled: () => void;
}

export interface SessionOptions {
  readonly onProgress?: (progress: { step: Step; done: number; total: number }) => void;
  readonly signal?: AbortSignal;
}

const EDIT_MODE_PATIENCE = 10_000;
const EDIT_MODE_PAUSE = 500;

/**
 * Runs one action against the workbook in one `Excel.run`. While somebody is editing a cell Excel refuses to answer and
 * cannot be asked about it: the run is begun again for up to ten seconds, which is safe as long as nothing was answered.
 *
 * @throws Failure
 */
export async function withWorkbook<T>(options: SessionOptions, work: (session: Session) => Promise<T>): Promise<T> {
  const until = Date.now() + EDIT_MODE_PATIENCE;
  for (;;) {
    const run = { answered: false };
    try {
      return await runOnce(options, work, run);
    } catch (error) {
      const failure = failureOf(error);
      const again = failure.code === 'cellEditing' && !run.answered && Date.now() < until && !options.signal?.aborted;
      if (!again) throw failure;
      await new Promise((resolve) => setTimeout(resolve, EDIT_MODE_PAUSE));
    }
  }
}

function runOnce<T>(
  { onProgress, signal }: SessionOptions,
  work: (session: Session) => Promise<T>,
  run: { answered: boolean },
): Promise<T> {
  return Excel.run(async (context) => {
    const { worksheets, tables, functions } = context.workbook;
    const epoch = functions.date(1904, 1, 1);
    epoch.load('value');
    worksheets.load('items/name,items/visibility');
    tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    run.answered = true;
    return work({
      context,
      outline: { active: active.name, worksheets, tables },
      // 1904-01-01 is day 0 in the 1904 system and day 1462 in the other.
      date1904: Number(epoch.value) === 0,
      progress: (step, done, total) => onProgress?.({ step, done, total }),
      checkCancelled: () => {
        if (signal?.aborted) throw new Failure('cancelled');
      },
    });
  });
}

/** The session with the worksheets as they are now, after one was made. */
export async function sessionAfresh(session: Session): Promise<Session> {
  session.outline.worksheets.load('items/name,items/visibility');
  await session.context.sync();
  return session;
}
