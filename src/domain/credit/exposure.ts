import type { Fen, SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import type { CreditBook, CreditCard } from './creditBook';

/** What is used of the limit besides receivables; 分 by customer. */
export interface Exposure {
  /** Bills of exchange that are not due yet. */
  readonly bills: Float64Array;
  /** Orders that are not delivered yet. */
  readonly unshipped: Float64Array;
}

/**
 * What customers could still fail to pay besides what they owe (ANALYSIS C0): bills until they are due, and orders.
 *
 * @param book of all customers
 * @param asOf serial day; a bill that is due on it is not undue
 * @example exposure(book, asOf).bills[0] // 5000000
 */
export function exposure({ credits, orders, customers }: CreditBook, asOf: SerialDay): Exposure {
  const [bills, unshipped] = [new Float64Array(customers.length), new Float64Array(customers.length)];
  for (let i = 0; i < credits.count; i++) {
    if ((credits.billDue[i] ?? 0) <= asOf || (credits.day[i] ?? 0) > asOf) continue;
    const customer = credits.customer[i] ?? 0;
    bills[customer] = (bills[customer] ?? 0) + (credits.amount[i] ?? 0);
  }
  for (let i = 0; i < orders.count; i++) {
    const customer = orders.customer[i] ?? 0;
    unshipped[customer] = (unshipped[customer] ?? 0) + (orders.amount[i] ?? 0);
  }
  return { bills, unshipped };
}

/**
 * 已用额度 (ANALYSIS C0, C4).
 *
 * @param owed 分
 * @param settings billsUseLimit
 * @returns 分
 * @example usedLimit({ receivable: 300, bills: 50, unshipped: 20 }, DEFAULT_SETTINGS) // 370
 */
export function usedLimit(
  { receivable, bills, unshipped }: { readonly receivable: Fen; readonly bills: Fen; readonly unshipped: Fen },
  { billsUseLimit }: Pick<Settings, 'billsUseLimit'>,
): Fen {
  return receivable + (billsUseLimit ? bills : 0) + unshipped;
}

/**
 * 批准额度 as it holds on a day: with the temporary limit (临时额度) up to its day. A temporary one without a day does not count.
 *
 * @param card of the customer
 * @param asOf serial day
 * @returns 分; null where nothing is approved
 * @example limitOn({ approvedLimit: 20000000, tempLimit: 5000000, tempLimitEnd: asOf }, asOf) // 25000000
 */
export function limitOn(
  { approvedLimit, tempLimit, tempLimitEnd }: Pick<CreditCard, 'approvedLimit' | 'tempLimit' | 'tempLimitEnd'>,
  asOf: SerialDay,
): Fen | null {
  if (tempLimit === null || tempLimitEnd === null || asOf > tempLimitEnd) return approvedLimit;
  return (approvedLimit ?? 0) + tempLimit;
}
