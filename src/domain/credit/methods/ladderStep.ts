import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import { LADDER_STEPS, type LadderStep } from '../customerCredit';
import { bucketOf } from './agingBuckets';

/**
 * 逾期阶梯 (ANALYSIS C3): reminded, no new credit, not supplied, legal. A step is reached where at least overdueFloor is late by
 * more than the days the step before ends on.
 *
 * @param open 分; disputed amounts are left out by whom it asks unless they count
 * @param late days past the due day of each amount
 * @param settings overdueLadder, the last day of each step but the last, and overdueFloor in 分
 * @returns the highest step that is reached; null where none is
 * @example ladderStep([5000000, 20000], [31, 100], DEFAULT_SETTINGS) // 'noCredit': 200 yuan are less than 1,000
 */
export function ladderStep(
  open: ArrayLike<Fen>,
  late: ArrayLike<number>,
  { overdueLadder, overdueFloor }: Pick<Settings, 'overdueLadder' | 'overdueFloor'>,
): LadderStep | null {
  const amounts = LADDER_STEPS.map(() => 0);
  for (let i = 0; i < open.length; i++) {
    const step = bucketOf(late[i] ?? 0, overdueLadder) - 1;
    if (step >= 0) amounts[step] = (amounts[step] ?? 0) + (open[i] ?? 0);
  }
  let beyond = 0;
  for (let step = amounts.length - 1; step >= 0; step--) {
    beyond += amounts[step] ?? 0;
    if (beyond > 0 && beyond >= overdueFloor) return LADDER_STEPS[step] ?? null;
  }
  return null;
}
