import { Failure, type FailureCode } from '../excel/failure';
import type { ActionContext } from './types';

const ATTEMPTS = 3;
/** Somebody was quicker: what was read no longer stands, or a name is taken by now. */
const OVERTAKEN: ReadonlySet<FailureCode> = new Set(['sheetChanged', 'nameTaken']);
const MILLISECOND = 1 / 86_400_000;

/**
 * Begins an action again, from reading on, where somebody else has changed meanwhile what it goes by. Each attempt is a
 * moment later, so that the journal has them in their order.
 */
export async function beginAgain<Context extends ActionContext, T>(
  context: Context,
  action: (context: Context) => Promise<T>,
): Promise<T> {
  const { today, now = today + 0.5 } = context;
  for (let attempt = 1; ; attempt++) {
    try {
      return await action({ ...context, now: now + (attempt - 1) * MILLISECOND });
    } catch (error) {
      const overtaken = error instanceof Failure && OVERTAKEN.has(error.code);
      if (!overtaken || attempt === ATTEMPTS) throw error;
    }
  }
}
