import type { Settings } from '../../settings/settings';
import type { GroupChange, StructureFacts } from './structureFacts';

/**
 * What each finding says: names, and raw numbers, which become words in i18n. Amounts are in the unit of the facts, shares and
 * growth fractions, changes as they are (negative where something fell).
 */
export interface FindingParams {
  readonly totalChange: { readonly now: number; readonly before: number; readonly growth: number };
  /** Of a dimension the part that rose most, and the one that fell most; `share` is the change ÷ the total before. */
  readonly groupRise: GroupChange & { readonly change: number; readonly share: number };
  readonly groupFall: GroupChange & { readonly change: number; readonly share: number };
  /** `before` is null where nothing is known of the period before. */
  readonly largestCustomer: {
    readonly name: string;
    readonly share: number;
    readonly before: number | null;
    readonly limit: number;
  };
  /** HHI is at or above a limit, the lower or the upper one; or it was, and is below it now. */
  readonly hhiOver: { readonly hhi: number; readonly before: number | null; readonly limit: number };
  readonly hhiBack: { readonly hhi: number; readonly before: number; readonly limit: number };
  readonly lostCustomers: { readonly customers: number; readonly amount: number };
  readonly newCustomers: { readonly customers: number; readonly amount: number };
  /** `name` is the largest of them. */
  readonly dormantKey: { readonly customers: number; readonly amount: number; readonly name: string };
  /** `name` is the most negative of them. */
  readonly negativeTotals: { readonly customers: number; readonly amount: number; readonly name: string };
  readonly missingRegion: { readonly amount: number; readonly share: number };
  readonly nothing: Readonly<Record<string, never>>;
}

export type FindingKey = keyof FindingParams;

/** A finding: what it is about, its figures, and the money at stake, by which findings are ordered. */
export type StructureFinding = {
  readonly [K in FindingKey]: { readonly key: K; readonly params: FindingParams[K]; readonly money: number };
}[FindingKey];

type Limits = Pick<Settings, 'findingShare' | 'largestShare' | 'hhiMedium' | 'hhiHigh'>;
type Rule = (facts: StructureFacts, limits: Limits) => readonly StructureFinding[];

const MOST = 7;
/** A change of exactly the share is a finding, whatever binary fractions make of it. */
const TOLERANCE = 1e-9;

const RULES: readonly Rule[] = [
  totalChanges,
  groupChanges,
  largestCustomers,
  concentrated,
  wonAndLost,
  dormantKeys,
  negatives,
  missingRegions,
];

/**
 * The findings of the structure analysis (ANALYSIS D): facts with figures and what they are compared with, never a cause. Shown are
 * changes of at least findingShare of the total before, and limits of the settings that are crossed.
 *
 * @param facts of the period and the one before
 * @param limits findingShare and largestShare as fractions, hhiMedium and hhiHigh on the scale to 10,000
 * @returns seven at most, the one with most money at stake first; only `nothing` (本期无异常) where there is none
 * @example structureFindings({ ...quiet, total: { now: 1120, before: 1000 } }, DEFAULT_SETTINGS)[0] // totalChange, growth 0.12
 */
export function structureFindings(facts: StructureFacts, limits: Limits): readonly StructureFinding[] {
  const found = RULES.flatMap((rule) => rule(facts, limits)).sort((one, other) => other.money - one.money);
  return found.length > 0 ? found.slice(0, MOST) : [{ key: 'nothing', params: {}, money: 0 }];
}

/** Of a total that there was; without one nothing is a share of it. */
function matters(change: number, { total }: StructureFacts, { findingShare }: Limits): boolean {
  return total.before !== null && total.before > 0 && Math.abs(change) >= (findingShare - TOLERANCE) * total.before;
}

function totalChanges(facts: StructureFacts, limits: Limits): readonly StructureFinding[] {
  const { now, before } = facts.total;
  if (before === null || !matters(now - before, facts, limits)) return [];
  return [{ key: 'totalChange', params: { now, before, growth: now / before - 1 }, money: Math.abs(now - before) }];
}

/** Parts of different dimensions tell the same change over again: of each dimension only the greatest rise and fall. */
function groupChanges(facts: StructureFacts, limits: Limits): readonly StructureFinding[] {
  const whole = facts.total.before ?? 0;
  return [...new Set(facts.groups.map(({ dimension }) => dimension))].flatMap((dimension) => {
    const changes = facts.groups
      .filter((group) => group.dimension === dimension)
      .map((group) => ({ ...group, change: group.now - group.before, share: (group.now - group.before) / whole }))
      .filter(({ change }) => change !== 0 && matters(change, facts, limits))
      .sort((one, other) => other.change - one.change);
    const [rise, fall] = [changes[0], changes.at(-1)];
    return [
      ...(rise && rise.change > 0 ? [{ key: 'groupRise' as const, params: rise, money: rise.change }] : []),
      ...(fall && fall.change < 0 ? [{ key: 'groupFall' as const, params: fall, money: -fall.change }] : []),
    ];
  });
}

function largestCustomers({ largest }: StructureFacts, { largestShare: limit }: Limits): readonly StructureFinding[] {
  if (!largest || largest.share <= limit) return [];
  const { name, share, before, amount } = largest;
  return [{ key: 'largestCustomer', params: { name, share, before, limit }, money: amount }];
}

/** What is at stake is what the largest customer brings in. */
function concentrated({ hhi, largest }: StructureFacts, limits: Limits): readonly StructureFinding[] {
  if (!hhi) return [];
  const { now, before } = hhi;
  const money = largest?.amount ?? 0;
  const over = hhiLimit(now, limits);
  const overBefore = before === null ? null : hhiLimit(before, limits);
  const back = overBefore !== null && overBefore > (over ?? 0) ? overBefore : null;
  if (before !== null && back !== null) return [{ key: 'hhiBack', params: { hhi: now, before, limit: back }, money }];
  return over === null ? [] : [{ key: 'hhiOver', params: { hhi: now, before, limit: over }, money }];
}

/** The limit an index has crossed, the bands being those of `concentrationLevel`. */
function hhiLimit(hhi: number, { hhiMedium, hhiHigh }: Limits): number | null {
  if (hhi > hhiHigh) return hhiHigh;
  return hhi >= hhiMedium ? hhiMedium : null;
}

function wonAndLost(facts: StructureFacts, limits: Limits): readonly StructureFinding[] {
  const counts = [
    { key: 'lostCustomers' as const, params: facts.lost },
    { key: 'newCustomers' as const, params: facts.won },
  ];
  return counts
    .filter(({ params }) => params.customers > 0 && matters(params.amount, facts, limits))
    .map((finding) => ({ ...finding, money: finding.params.amount }));
}

function dormantKeys({ dormantKey }: StructureFacts): readonly StructureFinding[] {
  if (dormantKey.customers === 0) return [];
  return [{ key: 'dormantKey', params: dormantKey, money: dormantKey.amount }];
}

function negatives({ negative }: StructureFacts): readonly StructureFinding[] {
  if (negative.customers === 0) return [];
  return [{ key: 'negativeTotals', params: negative, money: Math.abs(negative.amount) }];
}

function missingRegions(facts: StructureFacts, { findingShare }: Limits): readonly StructureFinding[] {
  const { total, withoutRegion: amount } = facts;
  if (amount <= 0 || total.now <= 0 || amount < (findingShare - TOLERANCE) * total.now) return [];
  return [{ key: 'missingRegion', params: { amount, share: amount / total.now }, money: amount }];
}
