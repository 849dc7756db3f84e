import { newAccounts } from '../../../../src/domain/credit/book/accounts';
import type { CreditEntry, DebitEntry } from '../../../../src/domain/credit/book/entryColumns';
import type { CreditBook } from '../../../../src/domain/credit/creditBook';
import { day } from '../../day';

export const AS_OF = day('2026-11-21');

type Line<Of extends { readonly day: number; readonly amount: number }> = Partial<Of> & Pick<Of, 'day' | 'amount'>;

const PLACE = { of: 0, row: 0, customer: 0, number: '' };
const OWED = { ...PLACE, kind: 'sale', due: 0, dueFrom: 'setting', disputed: false, orderNo: '' } as const;
const PAID = { ...PLACE, kind: 'receipt', appliesTo: '', billDue: 0, undated: false, beside: -1 } as const;

/** A book of lines that are given one by one; rows are counted, and due is the day where nothing else is said. */
export function bookOf(
  debits: readonly Line<DebitEntry>[],
  credits: readonly Line<CreditEntry>[],
  customers = 1,
): CreditBook {
  const accounts = newAccounts(customers);
  debits.forEach((line, row) => accounts.owe({ ...OWED, row, due: line.day, ...line }));
  credits.forEach((line, row) => accounts.pay({ ...PAID, of: 1, row, ...line }));
  const names = Array.from({ length: customers }, (_none, i) => ({
    key: `k${String(i)}`,
    name: `K${String(i)}`,
    card: null,
  }));
  return {
    registers: [],
    customers: names,
    matched: false,
    asOf: AS_OF,
    document: '发货',
    taxes: [],
    debits: accounts.debits(),
    credits: accounts.credits(),
    orders: newAccounts(0).debits(),
    ordersKnown: true,
    unused: [],
    oddities: [],
    cards: [],
  };
}
