import type { CreditBook, Entries } from './creditBook';

/**
 * A credit book of some customers only, such as those of a salesperson. Lines that are not counted stay: nobody knows whose they
 * are.
 *
 * @param has which customers, by index; indices stay what they are
 * @example bookOfCustomers(book, (customer) => book.cards[customer]?.owner === '王强').debits.count // 12
 */
export function bookOfCustomers(book: CreditBook, has: (customer: number) => boolean): CreditBook {
  return {
    ...book,
    debits: linesOf(book.debits, has),
    credits: linesOf(book.credits, has),
    orders: linesOf(book.orders, has),
    cards: book.cards.map((card, customer) =>
      has(customer) ? card : { ...card, approvedLimit: null, tempLimit: null },
    ),
  };
}

/** All arrays of lines, without those of others. */
function linesOf<T extends Entries>(entries: T, has: (customer: number) => boolean): T {
  const kept = Array.from({ length: entries.count }, (_none, line) => line).filter((line) => has(entries.customer[line] ?? 0)); // prettier-ignore
  const pick = (value: unknown): unknown => {
    if (Array.isArray(value)) return kept.map((line): unknown => value[line]);
    if (value instanceof Float64Array) return Float64Array.from(kept, (line) => value[line] ?? 0);
    if (value instanceof Int32Array) return Int32Array.from(kept, (line) => value[line] ?? 0);
    if (value instanceof Uint8Array) return Uint8Array.from(kept, (line) => value[line] ?? 0);
    return kept.length;
  };
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, pick(value)])) as unknown as T;
}
