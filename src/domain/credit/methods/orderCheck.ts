import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CustomerCredit, Handling } from '../customerCredit';
import { gradeHandling, stepHandling, strictness } from './handling';

/** An order, and what is known of who wants it. Amounts in 分. */
export interface OrderFacts extends Pick<
  CustomerCredit,
  'rating' | 'step' | 'handling' | 'approvedLimit' | 'suggestedLimit' | 'used' | 'prepaid' | 'unshipped'
> {
  /** Of the order, more than 0. */
  readonly amount: Fen;
}

/** `noLimit`: nothing was approved. `grade`, `ladder` and `notGraded`: what the handling comes from. */
export type OrderBlock = 'limit' | 'noLimit' | 'grade' | 'ladder' | 'notGraded';
/** 销售主管, 信用经理, 总经理. */
export type Approver = 'manager' | 'credit' | 'general';

/** Whether an order may be delivered. Amounts in 分. */
export interface OrderCheck {
  readonly allowed: boolean;
  /** How far what is used with the order exceeds the limit; 0 where it does not, or where the order is paid for ahead. */
  readonly over: Fen;
  /** 0 where nothing was approved. */
  readonly limit: Fen;
  /** Before the order; negative where the limit is exceeded already. */
  readonly available: Fen;
  readonly blockedBy: OrderBlock | null;
  /** Who has to approve what is allowed, or may approve what is not; null where nobody has to. */
  readonly approver: Approver | null;
}

/** On account, on account after approval, after payment, not at all. */
type Supply = 'account' | 'controlled' | 'ahead' | 'none';
const SUPPLY: Readonly<Record<Handling, Supply>> = {
  正常供货: 'account',
  控制供货: 'controlled',
  款到发货: 'ahead',
  停止供货: 'none',
  法务催收: 'none',
};

/** Who may approve an order: the first that holds (proposal). */
const APPROVERS: readonly {
  readonly approver: Approver | null;
  readonly when: (order: { readonly allowed: boolean; readonly supply: Supply; readonly beyond: boolean }) => boolean;
}[] = [
  { approver: 'manager', when: ({ allowed, supply }) => allowed && supply === 'controlled' },
  { approver: null, when: ({ allowed }) => allowed },
  { approver: 'general', when: ({ supply, beyond }) => supply === 'none' || beyond },
  { approver: 'credit', when: () => true },
];

/**
 * 发货前查额度 (ANALYSIS C0, C4; ): whether an order may be delivered, by how much it exceeds the approved limit, what
 * blocks it, and who may approve it. What is paid for ahead needs no limit; who is not supplied at all gets nothing even so.
 * Up to our suggested limit the credit manager may approve, beyond it the general manager.
 *
 * @param order amount in 分 (positive), and the customer as analysed
 * @param settings creditGrades
 * @example orderCheck({ ...customer, approvedLimit: 20000000, used: 15000000, amount: 6000000 }, DEFAULT_SETTINGS) // over 1000000
 */
export function orderCheck(order: OrderFacts, settings: Pick<Settings, 'creditGrades'>): OrderCheck {
  const { amount, approvedLimit, suggestedLimit, used } = order;
  const limit = approvedLimit ?? 0;
  const supply = SUPPLY[order.handling];
  const isPaid = supply !== 'none' && exceeds(amount, order.prepaid - order.unshipped) === 0;
  const over = isPaid ? 0 : exceeds(used + amount, limit);
  const blockedBy = isPaid ? null : blockOf(order, supply, over, settings);
  const allowed = blockedBy === null;
  const beyond = exceeds(used + amount, Math.max(limit, suggestedLimit)) > 0;
  const approver = isPaid ? null : APPROVERS.find(({ when }) => when({ allowed, supply, beyond }))?.approver;
  return { allowed, over, limit, available: limit - used, blockedBy, approver: approver ?? null };
}

/** Less than 1 分 is what division has left. */
function exceeds(amount: Fen, limit: Fen): Fen {
  return amount - limit < 1 ? 0 : amount - limit;
}

function blockOf(
  { rating, step, approvedLimit }: OrderFacts,
  supply: Supply,
  over: Fen,
  settings: Pick<Settings, 'creditGrades'>,
): OrderBlock | null {
  if (supply === 'none' || supply === 'ahead') {
    const byGrade = strictness(gradeHandling(rating.grade, settings));
    if (strictness(stepHandling(step)) >= byGrade) return 'ladder';
    return rating.grade === null ? 'notGraded' : 'grade';
  }
  if (over === 0) return null;
  return approvedLimit === null ? 'noLimit' : 'limit';
}
