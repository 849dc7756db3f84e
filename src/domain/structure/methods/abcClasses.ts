/** Classes of customers by what they bring in; always shown with the name of the scale (D-23). */
export const ABC_CLASSES = ['A', 'B', 'C'] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];

/** Of the total: sums of amounts and a limit such as 0.95 are not exact in binary, what stands at the limit has reached it. */
const TOLERANCE = 1e-12;

/**
 * ABC 分类 (ANALYSIS A2): an item's class goes by what all before it come to together. Up to 80 % of the total A, up to
 * 95 % B, else C; the one before which the limit is reached exactly is the first of the next class.
 *
 * @param amounts largest first, in one unit; those that are not positive are C and no part of the total
 * @param limits cumulative shares at which B and C begin, as in the setting abcLimits
 * @returns a class by item
 * @example abcClasses([500, 200, 120, 60, 40, 30, 20, 15, 10, 5], [0.8, 0.95]).join('') // 'AAABBBCCCC'
 */
export function abcClasses(amounts: readonly number[], limits: readonly number[]): readonly AbcClass[] {
  const total = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  let before = 0;
  return amounts.map((amount) => {
    if (amount <= 0) return 'C';
    const passed = limits.filter((limit) => before >= (limit - TOLERANCE) * total).length;
    before += amount;
    return ABC_CLASSES[passed] ?? 'C';
  });
}
