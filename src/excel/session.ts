import { Failure, failureOf } from './failure';

/** What a piece of work with the workbook tells while it goes on, and whether it is to stop. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly date1904: boolean;
  readonly progress: (step: 'reading' | 'computing' | 'writing', done: number, total: number) => void;
  /** Throws when the user has cancelled. */
  readonly checkCancelled: () => void;
}

export interface SessionOptions {
  readonly onProgress?: (progress: { step: 'reading' | 'computing' | 'writing'; done: number; total: number }) => void;
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
    let answered = false;
    try {
      return await Excel.run(async (context) => {
        const epoch = context.workbook.functions.date(1904, 1, 1);
        epoch.load('value');
        await context.sync();
        answered = true;
        return work({
          context,
          // 1904-01-01 is day 0 in the 1904 system and day 1462 in the other.
          date1904: Number(epoch.value) === 0,
          progress: (step, done, total) => options.onProgress?.({ step, done, total }),
          checkCancelled: () => {
            if (options.signal?.aborted) throw new Failure('cancelled');
          },
        });
      });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== 'cellEditing' || answered || Date.now() > until || options.signal?.aborted) throw failure;
      await new Promise((resolve) => setTimeout(resolve, EDIT_MODE_PAUSE));
    }
  }
}
