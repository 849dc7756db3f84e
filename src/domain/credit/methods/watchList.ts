import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CreditBook } from '../creditBook';
import { LADDER_STEPS, type CreditFigures, type CustomerCredit } from '../customerCredit';
import { byStake } from './customersByStake';
import { gradeRank } from './gradeScale';

/** Why a customer is watched. */
const WATCH_REASONS = ['overLimit', 'newlyOverdue', 'downgraded', 'concentrated', 'disputed'] as const;
export type WatchReason = (typeof WATCH_REASONS)[number];

/** A customer who is watched. */
export interface Watched {
  readonly customer: CustomerCredit;
  /** Why, with the money at stake; the most first. */
  readonly reasons: readonly { readonly reason: WatchReason; readonly amount: Fen }[];
  /** 分, the most that is at stake for one reason. */
  readonly amount: Fen;
}

export type WatchSettings = Pick<Settings, 'creditGrades' | 'largestShare'>;
type Totals = Pick<CreditFigures, 'receivable'>;
/** 分 at stake; null where it is no reason. */
type WatchRule = (customer: CustomerCredit, totals: Totals, settings: WatchSettings) => Fen | null;

const RULES: Readonly<Record<WatchReason, WatchRule>> = {
  overLimit: ({ over }) => (over > 0 ? over : null),
  newlyOverdue: (customer) => (isStricterStep(customer) ? customer.overdue : null),
  downgraded: (customer, _totals, settings) => (isDowngraded(customer, settings) ? customer.receivable : null),
  concentrated: ({ receivable }, totals, { largestShare }) =>
    receivable > 0 && receivable >= largestShare * totals.receivable ? receivable : null,
  disputed: ({ disputed }) => (disputed > 0 ? disputed : null),
};

/**
 * 预警名单: who was downgraded, is newly overdue by the ladder, over the limit, too large a part of the
 * receivables, or disputes what he owes.
 *
 * @param figures of the analysis
 * @param book the same
 * @param settings creditGrades and largestShare
 * @returns the most money at stake first
 * @example watchList(figures, book, DEFAULT_SETTINGS)[0]?.reasons // [{ reason: 'overLimit', amount: 1000000 }]
 */
export function watchList(
  figures: Pick<CreditFigures, 'customers' | 'receivable'>,
  book: Pick<CreditBook, 'customers'>,
  settings: WatchSettings,
): readonly Watched[] {
  const watched = figures.customers.flatMap((customer) => {
    const reasons = WATCH_REASONS.flatMap((reason) => {
      const amount = RULES[reason](customer, figures, settings);
      return amount === null ? [] : [{ reason, amount }];
    }).sort((one, other) => other.amount - one.amount);
    const [first] = reasons;
    return first ? [{ customer, reasons, amount: first.amount }] : [];
  });
  return byStake(watched, book);
}

/**
 * Whether a customer stands on a stricter step of the overdue ladder than at the end of the month before.
 *
 * @example isStricterStep({ step: 'stop', previousStep: 'remind' }) // true
 */
export function isStricterStep({ step, previousStep }: Pick<CustomerCredit, 'step' | 'previousStep'>): boolean {
  if (step === null) return false;
  return previousStep === null || LADDER_STEPS.indexOf(step) > LADDER_STEPS.indexOf(previousStep);
}

/**
 * Whether a customer is graded worse than before. Who was not graded, or is not any more, has no grade to compare.
 *
 * @param settings creditGrades
 * @example isDowngraded({ rating: { …rating, grade: 'C' }, previous: 'A' }, DEFAULT_SETTINGS) // true
 */
export function isDowngraded(
  { rating, previous }: Pick<CustomerCredit, 'rating' | 'previous'>,
  { creditGrades }: Pick<Settings, 'creditGrades'>,
): boolean {
  if (rating.grade === null || previous === null) return false;
  return gradeRank(rating.grade, creditGrades) > gradeRank(previous, creditGrades);
}
