import type { Fen } from '../../cell/value';

/**
 * The bucket of an amount by its age (ANALYSIS C7; setting agingBuckets).
 *
 * @param days past the due day, or since the document; 0 or less is not due yet
 * @param limits last day of each bucket, rising
 * @returns 0 for what is not due, then the buckets in order, the last of which is open
 * @example bucketOf(53, [30, 60, 90, 180]) // 2
 */
export function bucketOf(days: number, limits: readonly number[]): number {
  if (days <= 0) return 0;
  let bucket = 1;
  for (const limit of limits) {
    if (days <= limit) break;
    bucket += 1;
  }
  return bucket;
}

/**
 * 账龄: open amounts by age (ANALYSIS C7).
 *
 * @param open 分
 * @param days of each amount, as for `bucketOf`
 * @param limits last day of each bucket, rising
 * @returns 分: what is not due, then the buckets; they come to all that is open
 * @example agingBuckets([10000000, 5000000], [-19, 21], [30, 60, 90, 180]) // [10000000, 5000000, 0, 0, 0, 0]
 */
export function agingBuckets(open: ArrayLike<Fen>, days: ArrayLike<number>, limits: readonly number[]): readonly Fen[] {
  const buckets = new Array<Fen>(limits.length + 2).fill(0);
  for (let i = 0; i < open.length; i++) {
    const bucket = bucketOf(days[i] ?? 0, limits);
    buckets[bucket] = (buckets[bucket] ?? 0) + (open[i] ?? 0);
  }
  return buckets;
}
