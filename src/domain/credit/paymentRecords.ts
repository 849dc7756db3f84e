import { addMonths } from '../cell/day';
import type { Settings } from '../settings/settings';
import { CREDIT_KINDS, type CreditBook, type Settlement } from './creditBook';
import type { PaymentRecord } from './customerCredit';
import { overdueShare } from './methods/overdueShare';
import { countDue, noDue, punctuality, type DueSums } from './methods/punctuality';
import { returnRate } from './methods/returnRate';
import { volumeRanks } from './methods/volumeRanks';
import { wholeMonthsTraded } from './methods/wholeMonthsTraded';
import type { Standing } from './standings';
import type { Trading } from './trading';

const RECEIPT = CREDIT_KINDS.indexOf('receipt');

/**
 * What the payments and purchases of every customer say (ANALYSIS C2, Q1–Q6).
 *
 * @param book of all customers
 * @param settlement of the day
 * @param standing by customer, of the same day
 * @param bought by the same day
 * @param settings creditMonths
 * @returns by customer
 * @example paymentRecords(book, settlement, standing, bought, DEFAULT_SETTINGS)[0]?.onTime // 0.92
 */
export function paymentRecords(
  book: CreditBook,
  settlement: Settlement,
  standing: readonly Standing[],
  bought: Trading,
  { creditMonths }: Pick<Settings, 'creditMonths'>,
): readonly PaymentRecord[] {
  const due = dueSums(book, settlement, creditMonths);
  const { first, deals, sold, returned } = bought;
  const ranks = volumeRanks(Array.from(sold, (amount, i) => (amount > 0 ? amount - (returned[i] ?? 0) : null)));
  return standing.map(({ overdue, receivable }, customer) => {
    const begin = first[customer] ?? 0;
    const { onTime, overdueDays } = punctuality(due, customer);
    return {
      onTime,
      overdueDays,
      // Of somebody who never had a document not even this can be said.
      overdueShare: begin > 0 ? overdueShare(overdue, receivable) : null,
      months: begin > 0 ? wholeMonthsTraded(begin, settlement.asOf) : null,
      volume: ranks[customer] ?? null,
      returns: returnRate(returned[customer] ?? 0, sold[customer] ?? 0),
      deals: deals[customer] ?? 0,
    };
  });
}

/**
 * What fell due in the months of the setting: documents whose due day is past, without what was settled by goods taken back or by an
 * adjustment (that was not to be paid), and without receipts of which nobody knows the day.
 */
function dueSums({ debits, credits, customers }: CreditBook, settlement: Settlement, months: number): DueSums {
  const { asOf, pieces, open } = settlement;
  const sums = noDue(customers.length);
  const since = addMonths(asOf, -months);
  // Marked first: pieces come in the order of payment, and looking up every due day from there is slow.
  const fellDue = new Uint8Array(debits.count);
  for (let debit = 0; debit < debits.count; debit++) {
    const due = debits.due[debit] ?? 0;
    if (due > since && due < asOf) fellDue[debit] = 1;
  }
  for (let i = 0; i < pieces.count; i++) {
    const debit = pieces.debit[i] ?? 0;
    if (fellDue[debit] !== 1) continue;
    const credit = pieces.credit[i] ?? 0;
    if (credits.kind[credit] !== RECEIPT || credits.undated[credit] === 1) continue;
    const late = (credits.day[credit] ?? 0) - (debits.due[debit] ?? 0);
    countDue(sums, debits.customer[debit] ?? 0, pieces.amount[i] ?? 0, late);
  }
  for (let debit = 0; debit < debits.count; debit++) {
    const amount = open[debit] ?? 0;
    if (amount > 0 && fellDue[debit] === 1) countDue(sums, debits.customer[debit] ?? 0, amount, asOf - (debits.due[debit] ?? 0)); // prettier-ignore
  }
  return sums;
}
