import type { Settings } from '../../settings/settings';

/** How much of a total lies with few. */
export interface Concentration {
  /** Those with a positive amount. */
  readonly count: number;
  /** CRk: the share of the largest k; of all of them where there are fewer. */
  readonly cr: (k: number) => number;
  /** Herfindahl–Hirschman index on the scale to 10,000. */
  readonly hhi: number;
  /** 等效客户数: so many customers of one size would be as concentrated. */
  readonly effective: number;
  /** 0 where all are equal, nearly 1 where one has all. */
  readonly gini: number;
  /** The same corrected for few customers (× n ÷ (n − 1)); null for a single one. */
  readonly giniUnbiased: number | null;
  /** The share of the largest customers, given as a share of their number that is rounded up. */
  readonly topShare: (part: number) => number;
}

export type ConcentrationLevel = 'high' | 'medium' | 'low';

/** 0.07 of a hundred is more than 7 in binary, and would round up to 8. */
const TOLERANCE = 1e-9;

/**
 * 集中度 (ANALYSIS A4; 不过度依赖单一客户或单一行业): of customers, industries or regions.
 *
 * @param amounts in any order, in one unit; those that are not positive are left out
 * @returns shares as fractions; null where nothing is left
 * @example concentration([500, 200, 120, 60, 40, 30, 20, 15, 10, 5])?.hhi // 3112.5
 */
export function concentration(amounts: readonly number[]): Concentration | null {
  const sorted = amounts.filter((amount) => amount > 0).sort((one, other) => other - one);
  const count = sorted.length;
  if (count === 0) return null;
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  const squares = sorted.reduce((sum, amount) => sum + amount ** 2, 0);
  // From the smallest: the i-th of n weighs i, so that the largest weighs n.
  const weighted = sorted.reduce((sum, amount, i) => sum + (count - i) * amount, 0);
  const gini = (2 * weighted) / (count * total) - (count + 1) / count;
  const cr = (k: number) => sorted.slice(0, k).reduce((sum, amount) => sum + amount, 0) / total;
  return {
    count,
    cr,
    hhi: (10_000 * squares) / total ** 2,
    effective: total ** 2 / squares,
    gini: Math.max(0, gini),
    giniUnbiased: count > 1 ? Math.max(0, (gini * count) / (count - 1)) : null,
    topShare: (part) => cr(Math.ceil(part * count - TOLERANCE)),
  };
}

/**
 * Whether a total depends on few (ANALYSIS A4): high where one has more than the largest share that is wanted, or HHI is above
 * the upper limit; medium from the lower limit of HHI on.
 *
 * @param of as `concentration` gives it
 * @param settings largestShare as a fraction, hhiMedium and hhiHigh on the scale to 10,000
 * @example concentrationLevel({ cr: () => 0.5, hhi: 3112.5 }, DEFAULT_SETTINGS) // 'high'
 */
export function concentrationLevel(
  { cr, hhi }: Pick<Concentration, 'cr' | 'hhi'>,
  settings: Pick<Settings, 'largestShare' | 'hhiMedium' | 'hhiHigh'>,
): ConcentrationLevel {
  if (cr(1) > settings.largestShare || hhi > settings.hhiHigh) return 'high';
  return hhi >= settings.hhiMedium ? 'medium' : 'low';
}
