import { ActionFailure } from '../../actions/failure';
import type { Answers } from './job';

/** An answer nobody has asked for: what stands in the way of it is not told; what nobody could foresee is. */
export async function quietly(asked: Promise<Answers>): Promise<Answers> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ActionFailure && error.code !== 'unknown') return {};
    throw error;
  }
}
