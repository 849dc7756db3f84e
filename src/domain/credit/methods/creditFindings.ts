import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CreditFacts, CustomersAtStake } from './creditFacts';

/** What each finding says: names, and raw numbers, which become words in i18n. Amounts in 分, shares and growth are fractions. */
export interface CreditFindingParams {
  readonly receivableChange: { readonly now: Fen; readonly before: Fen; readonly growth: number };
  /** 逾期额 and 逾期率, now and before; `share` and `shareBefore` are of the receivables of the day. */
  readonly overdueRise: OverdueChange;
  readonly overdueFall: OverdueChange;
  /** Customers overdue by more than the days of the ladder, and what they have overdue as a share of all receivables. */
  readonly longOverdue: CustomersAtStake & { readonly days: number; readonly share: number };
  readonly newlyOverdue: CustomersAtStake;
  /** By how much approved limits are exceeded. */
  readonly overLimit: CustomersAtStake;
  readonly downgraded: CustomersAtStake;
  readonly notGraded: CustomersAtStake & { readonly share: number };
  readonly disputed: CustomersAtStake & { readonly share: number };
  /** The customer or group who owes most. */
  readonly largestDebtor: {
    readonly name: string;
    readonly amount: Fen;
    readonly share: number;
    readonly limit: number;
  };
  readonly unmatchedReceipts: { readonly amount: Fen; readonly share: number };
  readonly nothing: Readonly<Record<string, never>>;
}

interface OverdueChange {
  readonly now: Fen;
  readonly before: Fen;
  readonly share: number;
  readonly shareBefore: number;
}

export type CreditFindingKey = keyof CreditFindingParams;

/** A finding: what it is about, its figures, and the money at stake, by which findings are ordered. */
export type CreditFinding = {
  readonly [K in CreditFindingKey]: { readonly key: K; readonly params: CreditFindingParams[K]; readonly money: Fen };
}[CreditFindingKey];

type Limits = Pick<Settings, 'findingShare' | 'largestShare' | 'overdueLadder'>;
type Rule = (facts: CreditFacts, limits: Limits) => readonly CreditFinding[];

const MOST = 7;
/** A change of exactly the share is a finding, whatever binary fractions make of it. */
const TOLERANCE = 1e-9;

const RULES: readonly Rule[] = [
  receivableChanges,
  overdueChanges,
  longOverdue,
  crossedLimits,
  largestDebtors,
  notGraded,
  disputed,
  unmatchedReceipts,
];

/**
 * The findings of the credit analysis (ANALYSIS D): facts with figures and what they are compared with, never a cause. Shown are
 * changes and sums of at least findingShare of the receivables, and limits of the settings that are crossed.
 *
 * @param facts of the day and of the end of the month before
 * @param limits findingShare and largestShare as fractions, overdueLadder in days
 * @returns seven at most, the one with most money at stake first; only `nothing` (本期无异常) where there is none
 * @example creditFindings({ ...quiet, receivable: { now: 1120, before: 1000 } }, DEFAULT_SETTINGS)[0] // receivableChange, growth 0.12
 */
export function creditFindings(facts: CreditFacts, limits: Limits): readonly CreditFinding[] {
  const found = RULES.flatMap((rule) => rule(facts, limits)).sort((one, other) => other.money - one.money);
  return found.length > 0 ? found.slice(0, MOST) : [{ key: 'nothing', params: {}, money: 0 }];
}

/** Of a sum that there is; without one nothing is a share of it. */
function matters(amount: Fen, whole: Fen, { findingShare }: Limits): boolean {
  return amount !== 0 && whole > 0 && Math.abs(amount) >= (findingShare - TOLERANCE) * whole;
}

function shareOf(amount: Fen, whole: Fen): number {
  return whole > 0 ? amount / whole : 0;
}

function receivableChanges({ receivable }: CreditFacts, limits: Limits): readonly CreditFinding[] {
  const { now, before } = receivable;
  if (before === null || !matters(now - before, before, limits)) return [];
  const params = { now, before, growth: now / before - 1 };
  return [{ key: 'receivableChange', params, money: Math.abs(now - before) }];
}

/** Measured by the receivables: of the overdue amount alone, any small one that doubles would be a finding. */
function overdueChanges({ overdue, receivable }: CreditFacts, limits: Limits): readonly CreditFinding[] {
  const { now, before } = overdue;
  if (before === null || !matters(now - before, Math.max(receivable.now, receivable.before ?? 0), limits)) return [];
  const params = {
    now,
    before,
    share: shareOf(now, receivable.now),
    shareBefore: shareOf(before, receivable.before ?? 0),
  };
  return [{ key: now > before ? 'overdueRise' : 'overdueFall', params, money: Math.abs(now - before) }];
}

function longOverdue(
  { longOverdue: late, receivable }: CreditFacts,
  { overdueLadder }: Limits,
): readonly CreditFinding[] {
  if (late.customers === 0) return [];
  const params = { ...late, days: overdueLadder.at(-1) ?? 0, share: shareOf(late.amount, receivable.now) };
  return [{ key: 'longOverdue', params, money: late.amount }];
}

/** A limit or a step that is crossed is told, however little is at stake. */
function crossedLimits({ overLimit, newlyOverdue, downgraded }: CreditFacts): readonly CreditFinding[] {
  const counts = [
    { key: 'overLimit' as const, params: overLimit },
    { key: 'newlyOverdue' as const, params: newlyOverdue },
    { key: 'downgraded' as const, params: downgraded },
  ];
  return counts
    .filter(({ params }) => params.customers > 0)
    .map((finding) => ({ ...finding, money: finding.params.amount }));
}

function largestDebtors(
  { largest, receivable }: CreditFacts,
  { largestShare: limit }: Limits,
): readonly CreditFinding[] {
  if (!largest || shareOf(largest.amount, receivable.now) <= limit) return [];
  const params = { ...largest, share: shareOf(largest.amount, receivable.now), limit };
  return [{ key: 'largestDebtor', params, money: largest.amount }];
}

function notGraded({ notGraded: some, receivable }: CreditFacts, limits: Limits): readonly CreditFinding[] {
  if (!matters(some.amount, receivable.now, limits)) return [];
  return [{ key: 'notGraded', params: { ...some, share: shareOf(some.amount, receivable.now) }, money: some.amount }];
}

function disputed({ disputed: some, receivable }: CreditFacts, limits: Limits): readonly CreditFinding[] {
  if (!matters(some.amount, receivable.now, limits)) return [];
  return [{ key: 'disputed', params: { ...some, share: shareOf(some.amount, receivable.now) }, money: some.amount }];
}

/** Receipts of nobody make somebody owe what he has paid. */
function unmatchedReceipts(
  { unmatchedReceipts: amount, receivable }: CreditFacts,
  limits: Limits,
): readonly CreditFinding[] {
  if (!matters(amount, receivable.now, limits)) return [];
  return [{ key: 'unmatchedReceipts', params: { amount, share: shareOf(amount, receivable.now) }, money: Math.abs(amount) }]; // prettier-ignore
}
