import type { Settings } from '../../settings/settings';

/** Classes of customers by how often they are to be visited; always shown with the name of the scale (D-23). */
export const VISIT_CLASSES = ['A', 'B', 'C'] as const;
export type VisitClass = (typeof VISIT_CLASSES)[number];

/** What is wanted of a class. */
export interface VisitTarget {
  /** Visits a month, from and to, both included. */
  readonly limits: readonly number[];
  /** The share of the class that is to be visited; null where none is set. */
  readonly coverage: number | null;
}

/** How the customers of a class are visited. */
export interface VisitFrequency {
  readonly customers: number;
  readonly visits: number;
  /** Visits a month and customer; null without customers or months. */
  readonly perMonth: number | null;
  /** Customers who are visited less often than wanted, as often, and more often. */
  readonly below: number;
  readonly within: number;
  readonly above: number;
}

/** 拜访覆盖率: how many of the customers of a class were visited at all. */
export interface VisitCoverage {
  readonly customers: number;
  readonly visited: number;
  /** visited ÷ customers; null without customers. */
  readonly share: number | null;
  readonly target: number | null;
  /** Whether the share is what is wanted; null where either is not known. */
  readonly reached: boolean | null;
}

/**
 * What is wanted of every class (R-10.04, D-26).
 *
 * @param settings visitsA … visitsC, coverageA and coverageB; no coverage is wanted of C
 * @example visitTargets(DEFAULT_SETTINGS).A // { limits: [4, 6], coverage: 0.6 }
 */
export function visitTargets(
  settings: Pick<Settings, 'visitsA' | 'visitsB' | 'visitsC' | 'coverageA' | 'coverageB'>,
): Readonly<Record<VisitClass, VisitTarget>> {
  return {
    A: { limits: settings.visitsA, coverage: settings.coverageA },
    B: { limits: settings.visitsB, coverage: settings.coverageB },
    C: { limits: settings.visitsC, coverage: null },
  };
}

/**
 * Whether the customers of a class are visited as often as they should be (R-10.04 拜访频率).
 *
 * @param visits by customer, in the period; who was not visited is there with 0
 * @param months the period has; may be a fraction
 * @param limits visits a month, from and to
 * @returns numbers of customers and visits
 * @example visitFrequency([4, 12, 18, 21], 3, [4, 6]) // below 1, within 2, above 1
 */
export function visitFrequency(visits: readonly number[], months: number, limits: readonly number[]): VisitFrequency {
  const [least = 0, most = Infinity] = limits.map((limit) => limit * months);
  const below = visits.filter((count) => count < least).length;
  const above = visits.filter((count) => count > most).length;
  const sum = visits.reduce((total, count) => total + count, 0);
  return {
    customers: visits.length,
    visits: sum,
    perMonth: visits.length > 0 && months > 0 ? sum / months / visits.length : null,
    below,
    within: visits.length - below - above,
    above,
  };
}

/**
 * 拜访覆盖率 of a class, or of the customers with priority, against what is wanted (R-10.04, D-26: a target and no limit).
 *
 * @param visits by customer, in the period; who was not visited is there with 0
 * @param target a fraction: coverageA, coverageB or coveragePriority of the settings
 * @example visitCoverage([2, 0, 1, 4, 0], 0.6) // visited 3 of 5, share 0.6, reached
 */
export function visitCoverage(visits: readonly number[], target: number | null): VisitCoverage {
  const visited = visits.filter((count) => count > 0).length;
  const share = visits.length > 0 ? visited / visits.length : null;
  const reached = share === null || target === null ? null : share >= target;
  return { customers: visits.length, visited, share, target, reached };
}
