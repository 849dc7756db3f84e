import type { GroupKey } from './parameter';
import type { Fault } from './valueType';

const HUNDRED = 100;
/** 33.3 + 33.3 + 33.4 is 100 but for the last binary digit. */
const TOLERANCE = 1e-6;

/**
 * Settings with a row of their own that have to fit together: the values of a group, in the order of its settings. Where they do
 * not, the defaults of the whole group hold.
 */
export const GROUP_CHECKS: ReadonlyMap<GroupKey, (values: readonly unknown[]) => Fault | null> = new Map([
  ['creditWeights', makesHundred],
]);

/** Weights of the scorecard come to 100 (ANALYSIS C2). */
function makesHundred(weights: readonly unknown[]): Fault | null {
  const sum = weights.reduce<number>((total, weight) => total + (typeof weight === 'number' ? weight : 0), 0);
  if (Math.abs(sum - HUNDRED) < TOLERANCE) return null;
  return { fault: 'notHundredPoints', params: { sum: Number(sum.toFixed(2)) } };
}
