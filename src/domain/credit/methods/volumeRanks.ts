import type { Fen } from '../../cell/value';

/**
 * 年交易额分位 (ANALYSIS C2, Q5): the share of the other customers who bought less, as Excel's PERCENTRANK.INC.
 *
 * @param sales of the customers who bought; null for who did not
 * @returns 0…1 for every customer, equal for equal sales; 1 for the only one; null for who bought nothing
 * @example volumeRanks([500, 100, 400, 200, 300]) // [1, 0, 0.75, 0.25, 0.5]
 */
export function volumeRanks(sales: readonly (Fen | null)[]): readonly (number | null)[] {
  const sorted = Float64Array.from(sales.filter((one) => one !== null)).sort();
  const less = new Map<Fen, number>();
  sorted.forEach((one, i) => less.has(one) || less.set(one, i));
  return sales.map((one) => {
    if (one === null) return null;
    return sorted.length > 1 ? (less.get(one) ?? 0) / (sorted.length - 1) : 1;
  });
}
