import { Failure, type FailureCode } from '../excel/failure';
import type { ActionContext } from './types';

const ATTEMPTS = 3;
/** Somebody was quicker: what was read no longer stands, or a name is taken by now. */
const OVERTAKEN: ReadonlySet<FailureCode> = new Set(['sheetChanged', 'nameTaken']);

/** Begins an action again, from reading on, where somebody else has changed meanwhile what it goes by. */
export async function beginAgain<Context extends ActionContext, T>(
  context: Context,
  action: (context: Context) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action(context);
    } catch (error) {
      const overtaken = error instanceof Failure && OVERTAKEN.has(error.code);
      if (!overtaken || attempt === ATTEMPTS) throw error;
    }
  }
}
