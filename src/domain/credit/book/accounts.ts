import type { SerialDay } from '../../cell/value';
import type { CreditOddity, Credits, Debits, UnusedEntry } from '../creditBook';
import { NOBODY, numberedLines, type NumberedLines } from '../numberedLines';
import { creditColumns, debitColumns, type CreditEntry, type DebitEntry } from './entryColumns';

/** What customers owe and have paid while a book is being read. */
export interface Accounts {
  /** Adds a line, and gives back its index. */
  readonly owe: (entry: DebitEntry) => number;
  readonly pay: (entry: CreditEntry) => void;
  readonly unused: UnusedEntry[];
  readonly oddities: CreditOddity[];
  /** First day of a customer's lines; Infinity where he has none. */
  readonly firstDay: (customer: number) => SerialDay;
  /** First day of all lines; Infinity where there are none. */
  readonly firstOfAll: () => SerialDay;
  readonly debits: () => Debits;
  readonly credits: () => Credits;
}

/**
 * Empty accounts.
 *
 * @param customers how many there are
 * @example newAccounts(3).debits().count // 0
 */
export function newAccounts(customers: number): Accounts {
  const [debits, credits] = [debitColumns(), creditColumns()];
  const first = new Float64Array(customers).fill(Infinity);
  let firstOfAll = Infinity;
  const seen = (customer: number, day: SerialDay) => {
    if (day < (first[customer] ?? 0)) first[customer] = day;
    if (day < firstOfAll) firstOfAll = day;
  };
  return {
    owe: (entry) => {
      seen(entry.customer, entry.day);
      return debits.add(entry);
    },
    pay: (entry) => {
      seen(entry.customer, entry.day);
      credits.add(entry);
    },
    unused: [],
    oddities: [],
    firstDay: (customer) => first[customer] ?? Infinity,
    firstOfAll: () => firstOfAll,
    debits: debits.debits,
    credits: credits.credits,
  };
}

/**
 * Whose document or order has a number.
 *
 * @param debits documents
 * @returns by number, index of the customer; SEVERAL may have one, and NOBODY
 * @example ownersOf(debits)('FH001') // 0
 */
export function ownersOf(debits: Debits): (number: string) => number {
  const documents = numberedLines(debits, debits.number);
  // Few receipts name an order.
  let orders: NumberedLines | undefined;
  return (wanted) => {
    const owner = documents.ownerOf(wanted);
    if (owner !== NOBODY || wanted === '') return owner;
    orders ??= numberedLines(debits, debits.orderNo ?? []);
    return orders.ownerOf(wanted);
  };
}
