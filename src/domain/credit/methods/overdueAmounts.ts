import type { Fen } from '../../cell/value';

/** What is open, and how much of it is late. */
export interface OverdueAmounts {
  /** 分, all that is open. */
  readonly receivable: Fen;
  /** 分, past its due day. */
  readonly overdue: Fen;
  /** Days the oldest of them is late; 0 where nothing is. */
  readonly longest: number;
  /** 加权逾期天数: days late by amount, of what is overdue; null where nothing is. */
  readonly weightedDays: number | null;
  /** The same of all that is open, with 0 days for what is not due; null where nothing is open. */
  readonly weightedDaysAll: number | null;
}

/**
 * 逾期额 and how late it is (ANALYSIS C7).
 *
 * @param open 分
 * @param late days past the due day of each amount; 0 or less is not due yet
 * @example overdueAmounts([10000000, 5000000], [-19, 21]) // receivable 15000000, overdue 5000000, longest 21, weightedDays 21, …All 7
 */
export function overdueAmounts(open: ArrayLike<Fen>, late: ArrayLike<number>): OverdueAmounts {
  let receivable = 0;
  let overdue = 0;
  let longest = 0;
  let amountDays = 0;
  for (let i = 0; i < open.length; i++) {
    const amount = open[i] ?? 0;
    const days = late[i] ?? 0;
    receivable += amount;
    if (days <= 0 || amount <= 0) continue;
    overdue += amount;
    amountDays += amount * days;
    if (days > longest) longest = days;
  }
  return {
    receivable,
    overdue,
    longest,
    weightedDays: overdue > 0 ? amountDays / overdue : null,
    weightedDaysAll: receivable > 0 ? amountDays / receivable : null,
  };
}

/**
 * How much is late by more than some days (ANALYSIS C2, C3: over 90 days).
 *
 * @param open 分
 * @param late days past the due day of each amount
 * @param days
 * @returns 分
 * @example overdueBeyond([4000000, 2000000], [89, 174], 90) // 2000000
 */
export function overdueBeyond(open: ArrayLike<Fen>, late: ArrayLike<number>, days: number): Fen {
  let amount = 0;
  for (let i = 0; i < open.length; i++) if ((late[i] ?? 0) > days) amount += open[i] ?? 0;
  return amount;
}
