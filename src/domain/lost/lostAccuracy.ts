import type { Verdict } from './verdict';

/**
 * 战败准确率 (ANALYSIS A9): the part of the losses that were judged to be real ones; those nobody has judged are not right.
 *
 * @param verdicts one a loss
 * @returns a fraction; null without losses
 * @example lostAccuracy(['true', 'true', 'false', null]) // 0.5
 */
export function lostAccuracy(verdicts: readonly (Verdict | null)[]): number | null {
  return verdicts.length > 0 ? verdicts.filter((verdict) => verdict === 'true').length / verdicts.length : null;
}
