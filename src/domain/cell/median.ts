/**
 * The value in the middle; between two of them their average.
 *
 * @returns 0 without values
 * @example median([3, 1, 2, 10]) // 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return ((sorted[sorted.length % 2 ? middle : middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
