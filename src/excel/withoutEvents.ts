import { request, type Requester } from './request';

/**
 * Does our own writing with the add-in's events off, so that no handler takes it for the user's, and turns them on
 * again whatever happens. They are this add-in's alone, and otherwise always on.
 *
 * @param last queues what goes with the last request, which turns the events on
 */
export async function withoutEvents<T>(
  requester: Requester,
  work: () => Promise<T>,
  last?: (result: T) => void,
): Promise<T> {
  const { context, events } = requester;
  const restore = (done?: () => void) => {
    events.off = false;
    return request(requester, () => {
      done?.();
      context.runtime.enableEvents = true;
    });
  };
  events.off = true;
  try {
    const result = await work();
    await restore(() => last?.(result));
    return result;
  } catch (error) {
    // What went wrong is what counts; a workbook that is gone cannot be restored either.
    await restore().catch(() => undefined);
    throw error;
  }
}
