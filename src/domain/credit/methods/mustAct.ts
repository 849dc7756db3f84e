import { addMonths, civilDay } from '../../cell/day';
import type { Fen, SerialDay } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CreditBook } from '../creditBook';
import type { CreditFigures, CustomerCredit } from '../customerCredit';
import { byStake } from './customersByStake';
import { gradeHandling, strictness } from './handling';

/** Why something has to be done this month: by the ladder, by the limit, or because of the grade (or for want of one). */
const ACT_REASONS = ['overdue', 'overLimit', 'lowGrade'] as const;
export type ActReason = (typeof ACT_REASONS)[number];

/** A customer for whom something has to be done this month. */
export interface CreditTask {
  readonly customer: CustomerCredit;
  readonly reasons: readonly ActReason[];
  /** 分 at stake. */
  readonly amount: Fen;
  readonly deadline: SerialDay;
}

const MOST = 15;
/** Days from today for who is not supplied or goes to court; for the others the end of the month, but no sooner (proposal). */
const URGENT_DAYS = 7;

/** 分 at stake for each reason; 0 where it is none. */
const STAKES: Readonly<Record<ActReason, (customer: CustomerCredit, grades: Pick<Settings, 'creditGrades'>) => Fen>> = {
  overdue: ({ step, overdue }) => (step === null ? 0 : overdue),
  overLimit: ({ over }) => over,
  lowGrade: ({ rating, receivable }, grades) =>
    strictness(gradeHandling(rating.grade, grades)) >= strictness('款到发货') ? receivable : 0,
};

/**
 * 本月须处理: who is overdue by the ladder, over the limit, or owes without a grade that is supplied on account.
 *
 * @param figures of the analysis
 * @param book the same
 * @param settings creditGrades
 * @returns fifteen at most, the most money at stake first
 * @example mustAct(figures, book, DEFAULT_SETTINGS)[0] // { customer, reasons: ['overdue'], amount: 3200000, deadline: 46354 }
 */
export function mustAct(
  { customers, asOf }: Pick<CreditFigures, 'customers' | 'asOf'>,
  book: Pick<CreditBook, 'customers'>,
  settings: Pick<Settings, 'creditGrades'>,
): readonly CreditTask[] {
  const tasks = customers.flatMap((customer): CreditTask[] => {
    const stakes = ACT_REASONS.map((reason) => ({ reason, amount: STAKES[reason](customer, settings) })).filter(
      ({ amount }) => amount > 0,
    );
    if (stakes.length === 0) return [];
    const amount = Math.max(...stakes.map((stake) => stake.amount));
    return [{ customer, reasons: stakes.map(({ reason }) => reason), amount, deadline: deadlineOf(customer, asOf) }];
  });
  return byStake(tasks, book).slice(0, MOST);
}

function deadlineOf({ step }: CustomerCredit, asOf: SerialDay): SerialDay {
  const soonest = asOf + URGENT_DAYS;
  if (step === 'stop' || step === 'legal') return soonest;
  return addMonths(soonest - civilDay(soonest).day + 1, 1) - 1;
}
