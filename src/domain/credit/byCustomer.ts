import { linesByCustomer } from '../structure/linesByCustomer';
import type { CreditBook, Entries } from './creditBook';

/** Entries in the order of their customers: those of customer c stand from starts[c] up to starts[c + 1]. */
interface ByCustomer {
  readonly starts: Int32Array;
  readonly lines: Int32Array;
}

/** The same book is looked at as of several days. */
const remembered = new WeakMap<Entries, ByCustomer>();

/**
 * All entries of a list by customer, each customer's in the order of the book; worked out once.
 *
 * @param entries debits, credits or orders of the book
 * @param book of all customers
 * @example byCustomer(book.debits, book).starts // Int32Array [0, 3, 5]
 */
export function byCustomer(entries: Entries, { customers }: Pick<CreditBook, 'customers'>): ByCustomer {
  const known = remembered.get(entries);
  if (known) return known;
  const all = Int32Array.from({ length: entries.count }, (_none, line) => line);
  const found = linesByCustomer({ customer: entries.customer, customers }, all);
  remembered.set(entries, found);
  return found;
}
