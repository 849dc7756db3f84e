import type { Fen } from '../../cell/value';

/**
 * 预计坏账 (ANALYSIS C8, simplified approach of IFRS 9 5.5.15 and CAS 22 art. 63): indicative, for management.
 *
 * @param buckets 分 by days past due: what is not due, then the buckets
 * @param rates of each bucket, as in the setting lossRates; where there are fewer the last one holds for the rest
 * @returns 分, not rounded, so that parts come to the whole; 0 without rates
 * @example expectedLoss([10000000, 5000000, 6000000, 4000000, 2000000, 2000000], [0.003, 0.016, 0.036, 0.066, 0.106, 0.5]) // 1802000
 */
export function expectedLoss(buckets: readonly Fen[], rates: readonly number[]): Fen {
  const last = rates.at(-1) ?? 0;
  return buckets.reduce((sum, amount, i) => sum + amount * (rates[i] ?? last), 0);
}
