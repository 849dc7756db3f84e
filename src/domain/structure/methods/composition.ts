import { compareNames } from '../../pipeline/nameOrder';

/** A part of a total in the period, in the one it is compared with, and in the same days of the year before. */
export interface CompositionGroup {
  /** Name of the part; empty where nothing is filled in. */
  readonly key: string;
  /** All three in one unit: 分 or pieces. Negative where more was taken back than sold. */
  readonly now: number;
  readonly before: number;
  readonly yearAgo: number;
  /** Customers who bought of it. */
  readonly customers: number;
}

/** now ÷ before − 1; `new` (新增) where nothing was before, null where it says nothing. */
export type Growth = number | 'new' | null;

/** A part of a total with what it means. Shares are fractions. */
export interface CompositionRow extends CompositionGroup {
  /** Of the sum of the parts that are not negative; null for a negative part, and where that sum is 0. */
  readonly share: number | null;
  /** The shares down to this row. */
  readonly cumulative: number | null;
  /** The share in the period before. */
  readonly shareBefore: number | null;
  /** Percentage points of share won. */
  readonly points: number | null;
  readonly growth: Growth;
  readonly yearGrowth: Growth;
  /** To the growth of the total, as a fraction of the total before; null where that is not positive. */
  readonly contribution: number | null;
}

/** A total in parts. */
export interface Composition {
  /** The largest part first; equal ones by name. */
  readonly rows: readonly CompositionRow[];
  /** Of all parts, the negative ones too. Customers buy of several parts, so that they are not added up. */
  readonly total: {
    readonly now: number;
    readonly before: number;
    readonly yearAgo: number;
    readonly growth: Growth;
    readonly yearGrowth: Growth;
  };
  /** Names of the parts that are negative now: listed, but left out of the shares. */
  readonly negative: readonly string[];
}

/**
 * The composition of a total (构成), and how it changed (ANALYSIS A1; … ).
 *
 * @param groups the parts, in any order; no two have the same key
 * @returns fractions, percentage points, amounts in the unit of the groups
 * @example composition(regions).rows[0] // 华东 400 → 520 of 1,120: share 0.4643, points 6.43, growth 0.3, contribution 0.12
 */
export function composition(groups: readonly CompositionGroup[]): Composition {
  const sum = (of: (group: CompositionGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  const [now, before, yearAgo] = [sum((one) => one.now), sum((one) => one.before), sum((one) => one.yearAgo)];
  const [shared, sharedBefore] = [sum((one) => Math.max(0, one.now)), sum((one) => Math.max(0, one.before))];
  let reached = 0;
  const rows = [...groups].sort(largerFirst).map((group): CompositionRow => {
    const share = shareOf(group.now, shared);
    const shareBefore = shareOf(group.before, sharedBefore);
    if (share !== null) reached += group.now;
    return {
      key: group.key,
      now: group.now,
      before: group.before,
      yearAgo: group.yearAgo,
      customers: group.customers,
      share,
      // Of the amounts, not of the shares: the last one is 1 and not nearly so.
      cumulative: share === null ? null : reached / shared,
      shareBefore,
      points: share === null || shareBefore === null ? null : 100 * (share - shareBefore),
      growth: growthOf(group.now, group.before),
      yearGrowth: growthOf(group.now, group.yearAgo),
      contribution: before > 0 ? (group.now - group.before) / before : null,
    };
  });
  return {
    rows,
    total: { now, before, yearAgo, growth: growthOf(now, before), yearGrowth: growthOf(now, yearAgo) },
    negative: rows.filter((row) => row.now < 0).map(({ key }) => key),
  };
}

/**
 * How much an amount has grown.
 *
 * @returns a fraction; `new` where there was nothing before, null where both are 0 or the amount before is negative
 * @example growthOf(520, 400) // 0.3
 */
export function growthOf(now: number, before: number): Growth {
  if (before > 0) return now / before - 1;
  return before === 0 && now !== 0 ? 'new' : null;
}

function shareOf(amount: number, whole: number): number | null {
  return amount < 0 || whole <= 0 ? null : amount / whole;
}

function largerFirst(one: CompositionGroup, other: CompositionGroup): number {
  return other.now - one.now || compareNames(one.key, other.key);
}
