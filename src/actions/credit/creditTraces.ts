import { bucketAge } from '../../domain/credit/agingMonth';
import { bucketOf } from '../../domain/credit/methods/agingBuckets';
import { entriesTerm, limitsTerm, openTerm, prepaidTerm, type Whose } from '../../domain/credit/terms';
import { CREDIT_KINDS, DEBIT_KINDS, type CreditKind, type DebitKind } from '../../domain/credit/creditBook';
import type { TraceTerm } from '../../domain/report/trace';
import type { CreditContext } from './creditContext';

/** The terms figures of the analysis are made of: rows of documents, receipts, orders and cards. Amounts in 分. */
export function creditTerms({ book, settlement, figures, settings }: CreditContext) {
  const { debits, credits, orders, asOf } = book;
  const late = (debit: number) => asOf - (debits.due[debit] ?? 0);
  const age = (debit: number) => bucketAge(asOf, debits.due[debit] ?? 0, debits.day[debit] ?? 0, settings.agingFrom);
  const debitsOf = (whose: Whose, kind: DebitKind, of: 'sales' | 'adjustments') =>
    entriesTerm(book, of, debits, whose, (line) => DEBIT_KINDS[debits.kind[line] ?? 0] === kind ? (debits.amount[line] ?? 0) : 0); // prettier-ignore
  const creditsOf = (whose: Whose, kind: CreditKind, of: 'returns' | 'receipts' | 'adjustments') =>
    entriesTerm(book, of, credits, whose, (line) => CREDIT_KINDS[credits.kind[line] ?? 0] === kind ? (credits.amount[line] ?? 0) : 0); // prettier-ignore
  const limitOf = new Map(figures.customers.map(({ customer, approvedLimit }) => [customer, approvedLimit]));
  return {
    open: (whose?: Whose) => openTerm(book, settlement, 'open', whose),
    overdue: (whose?: Whose) => openTerm(book, settlement, 'overdue', whose, (line) => late(line) > 0),
    bucket: (bucket: number, whose?: Whose) =>
      openTerm(book, settlement, 'open', whose, (line) => bucketOf(age(line), settings.agingBuckets) === bucket),
    disputed: (whose?: Whose) => openTerm(book, settlement, 'open', whose, (line) => debits.disputed[line] === 1),
    /** What is open the longest. */
    longest: (whose: Whose, days: number) =>
      openTerm(book, settlement, 'overdue', whose, (line) => late(line) === days),
    prepaid: (whose?: Whose) => prepaidTerm(book, settlement, whose),
    bills: (whose?: Whose) =>
      entriesTerm(book, 'bills', credits, whose, (line) => (credits.billDue[line] ?? 0) > asOf ? (credits.amount[line] ?? 0) : 0), // prettier-ignore
    orders: (whose?: Whose) => entriesTerm(book, 'orders', orders, whose, (line) => orders.amount[line] ?? 0),
    limits: (whose: readonly number[]) => limitsTerm(book, whose, (customer) => limitOf.get(customer) ?? null),
    sales: (whose?: Whose) => debitsOf(whose, 'sale', 'sales'),
    openings: (whose?: Whose) => debitsOf(whose, 'opening', 'adjustments'),
    adjustedUp: (whose?: Whose) => debitsOf(whose, 'adjustment', 'adjustments'),
    adjustedDown: (whose?: Whose) => creditsOf(whose, 'adjustment', 'adjustments'),
    returns: (whose?: Whose) => creditsOf(whose, 'return', 'returns'),
    receipts: (whose?: Whose) => creditsOf(whose, 'receipt', 'receipts'),
    /** Sales and returns from a day on: what DSO is worked out of. */
    salesFrom: (from: number) =>
      entriesTerm(book, 'sales', debits, undefined, (line) => DEBIT_KINDS[debits.kind[line] ?? 0] === 'sale' && (debits.day[line] ?? 0) >= from ? (debits.amount[line] ?? 0) : 0), // prettier-ignore
    returnsFrom: (from: number) =>
      entriesTerm(book, 'returns', credits, undefined, (line) => CREDIT_KINDS[credits.kind[line] ?? 0] === 'return' && (credits.day[line] ?? 0) >= from ? (credits.amount[line] ?? 0) : 0), // prettier-ignore
    /** Receipts of nobody who is known. */
    unmatched: (): TraceTerm => {
      const lines = book.unused.filter(
        ({ side, reason }) => side === 'receipt' && (reason === 'noCustomer' || reason === 'unmatched'),
      );
      return {
        of: 'unmatched',
        count: 'sum',
        as: 'money',
        value: lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        rows: () =>
          lines.map(({ of, row, customer, day, amount }) => {
            const register = book.registers[of];
            return { sheet: register?.sheet ?? '', row: (register?.firstRow ?? 0) + row + 1, name: customer, day, value: amount ?? 0 }; // prettier-ignore
          }),
      };
    },
  };
}

export type CreditTerms = ReturnType<typeof creditTerms>;
