/** 0.1 + 0.2 of ten is more than 3 in binary, and would round up to 4. */
const TOLERANCE = 1e-9;

/**
 * 客户金字塔 (R-10.01; ANALYSIS A3): the tier of every customer by rank. A tier ends after ⌈its cumulative share of the
 * number⌉ customers, the first one after one customer at least; customers of equal amount on both sides of a cut are all in
 * the upper tier. Who brought in nothing is in the last tier: a tie of customers without purchases lifts nobody.
 *
 * @param amounts by customer, in any order: amount, margin or a score
 * @param tiers the highest first, with their shares of the number of customers, as in the setting pyramid
 * @returns index of the tier, by customer
 * @example pyramidTiers([60, 500, 20, 200, 120], pyramid) // [3, 0, 3, 2, 2]: five customers are 1, 0, 2 and 2
 */
export function pyramidTiers(
  amounts: readonly number[],
  tiers: readonly { readonly share: number }[],
): readonly number[] {
  const last = Math.max(0, tiers.length - 1);
  const cuts = cutsOf(amounts.length, tiers);
  const places = amounts.map((_amount, i) => i).sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0));
  const result = amounts.map(() => last);
  let above: number | null = null;
  let tier = 0;
  places.forEach((customer, rank) => {
    const amount = amounts[customer] ?? 0;
    if (amount <= 0) return;
    if (amount !== above) while (tier < last && rank >= (cuts[tier] ?? 0)) tier++;
    above = amount;
    result[customer] = tier;
  });
  return result;
}

/** How many customers there are down to the end of each tier. */
function cutsOf(count: number, tiers: readonly { readonly share: number }[]): readonly number[] {
  let share = 0;
  return tiers.map((tier) => {
    share += tier.share;
    return Math.max(1, Math.ceil(share * count - TOLERANCE));
  });
}
