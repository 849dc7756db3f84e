import { failureOf, type FailureCode } from './failure';

/** Something that can send a request. */
export interface Requester {
  readonly context: Excel.RequestContext;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether requests turn the add-in's events off. */
  readonly events: { off: boolean };
  /** Milliseconds that were waited for a cell to be left, over all requests. */
  readonly waited: { cellEditing: number };
  /** Told when a cell that is being edited holds a request up, and when it does no more. */
  readonly onCellEditing?: (isEdited: boolean) => void;
}

/** Nobody can ask whether a cell is being edited: so long a run waits for it, looking so often, in milliseconds. */
const EDITING = { patience: 10_000, pause: 500 };
/** A request that Excel is too busy for is sent again after these pauses, in milliseconds. */
const BUSY = [500, 1_000, 2_000, 4_000];

function pauseAfter(code: FailureCode, attempt: number, waited: Requester['waited']): number | undefined {
  if (code === 'busy') return BUSY[attempt];
  if (code !== 'cellEditing' || waited.cellEditing >= EDITING.patience) return undefined;
  waited.cellEditing += EDITING.pause;
  return EDITING.pause;
}

/**
 * Puts a request together and sends it. While somebody edits a cell, or Excel is too busy, the same request is put
 * together and sent again: it has not been carried out.
 *
 * @param build queues what is to be done; may be called several times
 * @param attempt how often it was not taken already
 * @param isHeldUp it waits for a cell to be left
 * @returns what `build` returned
 * @throws Failure
 */
export async function request<T>(requester: Requester, build: () => T, attempt = 0, isHeldUp = false): Promise<T> {
  const { context, wait, events, waited, onCellEditing } = requester;
  let isEdited = false;
  if (events.off) context.runtime.enableEvents = false;
  const result = build();
  try {
    await context.sync();
    if (isHeldUp) onCellEditing?.(false);
    return result;
  } catch (error) {
    const failure = failureOf(error);
    const pause = pauseAfter(failure.code, attempt, waited);
    if (pause === undefined) throw failure;
    isEdited = failure.code === 'cellEditing';
    if (isEdited !== isHeldUp) onCellEditing?.(isEdited);
    await wait(pause);
  }
  return request(requester, build, attempt + 1, isEdited);
}
