import type { Fen, SerialDay } from '../cell/value';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';
import type { Purchase } from './purchases';

/** How a customer stands to the amounts that make a VIP. */
export interface PurchaseVip {
  /** The largest purchase, and its day. */
  readonly single: Fen;
  readonly singleOn: SerialDay;
  /** The most within the months of the rule, from and to. */
  readonly total: Fen;
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly bySingle: boolean;
  readonly byTotal: boolean;
}

type Rule = Pick<Settings, 'vipSingle' | 'vipTotal' | 'vipTotalMonths' | 'monthRule'>;

/**
 * Whether purchases make a VIP (R-6.01, D-2 消费VIP): one of vipSingle or more, or vipTotal or more within vipTotalMonths of any
 * purchase; all limits are inclusive.
 *
 * @param purchases of one customer, the oldest first
 * @returns null for a customer without purchases
 * @example vipByPurchase([{ day, paid: 120_000 }, { day: day + 181, paid: 80_000 }], rule)?.byTotal // true: 2,000 yuan in six months
 */
export function vipByPurchase(purchases: readonly Purchase[], rule: Rule): PurchaseVip | null {
  const [first] = purchases;
  if (!first) return null;
  const largest = purchases.reduce((most, one) => (one.paid > most.paid ? one : most), first);
  let best = { total: -Infinity, from: 0, to: 0 };
  let sum = 0;
  let end = 0;
  purchases.forEach(({ day, paid }) => {
    const until = addSpan(day, { count: rule.vipTotalMonths, unit: 'month' }, rule.monthRule);
    for (let next = purchases[end]; next && next.day <= until; next = purchases[++end]) sum += next.paid;
    if (sum > best.total) best = { total: sum, from: day, to: purchases[end - 1]?.day ?? day };
    sum -= paid;
  });
  return {
    single: largest.paid,
    singleOn: largest.day,
    ...best,
    bySingle: largest.paid >= rule.vipSingle,
    byTotal: best.total >= rule.vipTotal,
  };
}
