import type { Fen } from '../cell/value';
import type { Settings } from '../settings/settings';
import type { UnusedReason } from '../structure/tradeBook';
import { customersOnDay } from './customersOnDay';
import { agingMonth } from './agingMonth';
import { bookOutstanding } from './bookOutstanding';
import type { CreditBook, Settlement } from './creditBook';
import type { CreditFigures, CustomerCredit } from './customerCredit';
import { customerCredits } from './customerCredits';
import { openItems } from './openItems';

const NOBODYS: ReadonlySet<UnusedReason> = new Set(['noCustomer', 'unmatched']);

/**
 * 客户信用分析 in figures (ANALYSIS C): what is owed and how late, DSO, and every customer graded, with terms, limit and handling.
 *
 * @param book all that is owed and paid
 * @param settlements of the days of `settlementDays`: the day of the analysis is the last one, the end of the month before the
 *   one before it
 * @param settings of receivables, credit, weights and credit grades
 * @returns amounts in 分
 * @throws where nothing was settled
 * @example creditFigures(book, settlementDays(asOf).map((day) => settle(book, day)), DEFAULT_SETTINGS).receivable // 29000000
 */
export function creditFigures(book: CreditBook, settlements: readonly Settlement[], settings: Settings): CreditFigures {
  const [last, earlier] = [settlements.at(-1), settlements.at(-2)];
  if (!last) throw new Error('a credit analysis without a settlement');
  const onDay = (settlement: Settlement) =>
    customersOnDay(book, settlement, openItems(book, settlement, settings), settings);
  const { asOf } = last;
  const customers = customerCredits(book, onDay(last), earlier ? onDay(earlier) : null, asOf, settings);
  const [receivable, overdue] = [sumOf(customers, 'receivable'), sumOf(customers, 'overdue')];
  return {
    asOf,
    customers,
    months: settlements.map((settlement) => agingMonth(book, settlement, settings)),
    outstanding: bookOutstanding(book, asOf, { receivable, notDue: receivable - overdue }),
    receivable,
    overdue,
    disputed: sumOf(customers, 'disputed'),
    prepaid: sumOf(customers, 'prepaid'),
    unmatchedReceipts: book.unused
      .filter(({ side, reason }) => side === 'receipt' && NOBODYS.has(reason))
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    // Not to a 分, as the parts are not; the order of customers must not show in binary fractions.
    expectedLoss: Math.round(100 * sumOf(customers, 'expectedLoss')) / 100,
  };
}

type Amount = 'receivable' | 'overdue' | 'disputed' | 'prepaid' | 'expectedLoss';

function sumOf(customers: readonly CustomerCredit[], amount: Amount): Fen {
  return customers.reduce((sum, customer) => sum + customer[amount], 0);
}
