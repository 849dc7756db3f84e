import type { Progress } from '../../actions/types';

/** Where each step begins and how much of the whole it takes. */
const STEPS: Readonly<Record<Progress['step'], { readonly from: number; readonly length: number }>> = {
  reading: { from: 0, length: 0.4 },
  computing: { from: 0.4, length: 0.1 },
  writing: { from: 0.5, length: 0.5 },
  reverting: { from: 0.5, length: 0.5 },
  // Nothing is done meanwhile.
  cellEditing: { from: 0, length: 0 },
};

/**
 * How much of a run is done, over all its steps.
 *
 * @returns 0…1
 * @example overallShare({ step: 'writing', done: 1, total: 2 }) // 0.75
 */
export function overallShare({ step, done, total, share }: Progress): number {
  if (share !== undefined) return share;
  const { from, length } = STEPS[step];
  return from + length * (total > 0 ? Math.min(1, done / total) : 0);
}
