import type { Fen } from '../cell/value';
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

/**
 * 战败成本 (ANALYSIS A9): what was spent to win the customers who were lost = lost × (a month's marketing costs ÷ a month's leads).
 *
 * @param lost customers lost in the month
 * @param costs 月营销费用, in 分
 * @param leads 月集客量
 * @returns 分, rounded; null without leads
 * @example lostCost(30, 120_000_00, 400) // 9_000_00: 30 customers of 300 yuan each
 */
export function lostCost(lost: number, costs: Fen, leads: number): Fen | null {
  return leads > 0 ? Math.round((lost * costs) / leads) : null;
}
