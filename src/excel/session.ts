import { Failure, failureOf } from './failure';
import { logFailure } from './logFailure';
import { has } from './gates';
import { request, type Requester } from './request';

type Step = 'reading' | 'computing' | 'writing' | 'reverting' | 'cellEditing';

/** What stands in the workbook: asked for in the first request of every run. */
export interface Outline {
  /** Name of the worksheet the user looks at. */
  readonly active: string;
  /** Items with id, name and visibility. */
  readonly worksheets: Excel.WorksheetCollection;
  /** Items with name, showHeaders, showTotals and the name of their worksheet. */
  readonly tables: Excel.TableCollection;
  /** Nothing can be written at all. */
  readonly readOnly: boolean;
  /** Worksheets can neither be made nor removed. */
  readonly structureProtected: boolean;
}

/** What a piece of work with the workbook is given: the workbook, and ways to tell how far it is. */
export interface Session extends Requester {
  /** What the session was opened with: another one is opened with the same. */
  readonly options: SessionOptions;
  readonly outline: Outline;
  readonly date1904: boolean;
  readonly progress: (step: Step, done: number, total: number) => void;
  /** Throws when the user has cancelled. */
  readonly checkCancelled: () => void;
}

export interface SessionOptions {
  readonly onProgress?: (progress: { step: Step; done: number; total: number }) => void;
  readonly signal?: AbortSignal;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** The run writes cells: where Excel can, all of it is one entry of Excel's own undo list. */
  readonly asOneUndo?: boolean;
}

/**
 * Runs one action against the workbook in one `Excel.run`.
 *
 * @throws Failure
 */
export async function withWorkbook<T>(options: SessionOptions, work: (session: Session) => Promise<T>): Promise<T> {
  const batch = async (context: Excel.RequestContext) => work(await openSession(context, options));
  const grouped = options.asOneUndo === true && has('RunOptions.mergeUndoGroup');
  try {
    return await (grouped ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
  } catch (error) {
    const failure = failureOf(error);
    // Where it cannot be told, nothing else is the matter.
    void logFailure(failure).catch(() => undefined);
    if (!grouped || failure.code !== 'undoUnsupported') throw failure;
    // What was written so far has been taken back.
    return withWorkbook({ ...options, asOneUndo: false }, work);
  }
}

async function openSession(context: Excel.RequestContext, options: SessionOptions): Promise<Session> {
  const { onProgress, signal, wait = pause } = options;
  const { workbook } = context;
  const { worksheets, tables, functions } = workbook;
  let step: Parameters<Session['progress']> = ['reading', 0, 1];
  const progress: Session['progress'] = (...now) => {
    const [name, done, total] = (step = now);
    onProgress?.({ step: name, done, total });
  };
  const requester: Requester = {
    context,
    wait,
    events: { off: false },
    waited: { cellEditing: 0 },
    onCellEditing: (isEdited) =>
      isEdited ? onProgress?.({ step: 'cellEditing', done: 0, total: 0 }) : progress(...step),
  };
  const { epoch, active } = await request(requester, () => {
    const epoch = functions.date(1904, 1, 1);
    epoch.load('value');
    workbook.load('readOnly,protection/protected');
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    return { epoch, active };
  });
  return {
    ...requester,
    options,
    outline: {
      active: active.name,
      worksheets,
      tables,
      readOnly: workbook.readOnly,
      structureProtected: workbook.protection.protected,
    },
    // 1904-01-01 is day 0 in the 1904 system and day 1462 in the other.
    date1904: Number(epoch.value) === 0,
    progress,
    checkCancelled: () => {
      if (signal?.aborted) throw new Failure('cancelled');
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The session with the worksheets as they are now, after one was made. */
export async function sessionAfresh(session: Session): Promise<Session> {
  await request(session, () => session.outline.worksheets.load('items/id,items/name,items/visibility'));
  return session;
}
