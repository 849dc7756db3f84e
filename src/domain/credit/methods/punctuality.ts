import type { Fen } from '../../cell/value';
import type { PaymentRecord } from '../customerCredit';

/** What fell due, by customer, in sums that are counted up. */
export interface DueSums {
  /** 分 that fell due, and of them what was paid by the due day. */
  readonly due: Float64Array;
  readonly onTime: Float64Array;
  /** 分 × days late. */
  readonly amountDays: Float64Array;
}

/**
 * Sums to count in, before anything is.
 *
 * @param customers how many
 * @example noDue(2).due // Float64Array [0, 0]
 */
export function noDue(customers: number): DueSums {
  return {
    due: new Float64Array(customers),
    onTime: new Float64Array(customers),
    amountDays: new Float64Array(customers),
  };
}

/**
 * Counts a part of a document that fell due: one that was paid, or what is still open of it.
 *
 * @param sums are changed
 * @param customer index
 * @param amount 分
 * @param late days from the due day to the day of payment, or to today; 0 or less is in time
 * @example countDue(sums, 0, 9200, -3); countDue(sums, 0, 800, 150); punctuality(sums, 0) // { onTime: 0.92, overdueDays: 12 }
 */
export function countDue(sums: DueSums, customer: number, amount: Fen, late: number): void {
  const { due, onTime, amountDays } = sums;
  due[customer] = (due[customer] ?? 0) + amount;
  if (late <= 0) onTime[customer] = (onTime[customer] ?? 0) + amount;
  else amountDays[customer] = (amountDays[customer] ?? 0) + amount * late;
}

/**
 * 按期回款率 and 加权平均逾期天数 of a customer (ANALYSIS C2, Q1 and Q2): what is paid in time counts with 0 days.
 *
 * @param sums counted with `countDue`
 * @param customer index
 * @returns a share and days; null where nothing fell due
 */
export function punctuality(
  { due, onTime, amountDays }: DueSums,
  customer: number,
): Pick<PaymentRecord, 'onTime' | 'overdueDays'> {
  const whole = due[customer] ?? 0;
  if (whole <= 0) return { onTime: null, overdueDays: null };
  return { onTime: (onTime[customer] ?? 0) / whole, overdueDays: (amountDays[customer] ?? 0) / whole };
}
