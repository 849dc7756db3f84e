import type { BookCustomer } from './tradeBook';

/** Lines of whom: all that has a customer a line. */
interface OfCustomers {
  readonly customer: Int32Array;
  readonly customers: readonly BookCustomer[];
}

/** Lines in the order of their customers: those of customer c stand from starts[c] up to starts[c + 1]. */
interface LinesByCustomer {
  readonly starts: Int32Array;
  readonly lines: Int32Array;
}

/** Tables ask for customers of the same lines again and again. */
const remembered = new WeakMap<Int32Array, LinesByCustomer>();

/**
 * Of lines, those of some customers.
 *
 * @param lines of the book, in its order
 * @param has whether a customer is one of them
 * @returns in the order of the book
 * @example linesOfCustomers(view, view.lines.now, (customer) => customer === 3) // Int32Array [17, 40]
 */
export function linesOfCustomers(
  { book }: { readonly book: OfCustomers },
  lines: Int32Array,
  has: (customer: number) => boolean,
): Int32Array {
  const { starts, lines: sorted } = linesByCustomer(book, lines);
  const found = new Int32Array(lines.length);
  let count = 0;
  for (let customer = 0; customer < book.customers.length; customer++) {
    const [from = 0, to = 0] = [starts[customer], starts[customer + 1]];
    if (from === to || !has(customer)) continue;
    found.set(sorted.subarray(from, to), count);
    count += to - from;
  }
  return found.slice(0, count).sort();
}

/**
 * Lines in the order of their customers, worked out once for the same lines.
 *
 * @example linesByCustomer(book, view.lines.now).starts[1] // 4: the first customer has four lines
 */
export function linesByCustomer({ customer, customers }: OfCustomers, lines: Int32Array): LinesByCustomer {
  const known = remembered.get(lines);
  if (known) return known;
  const starts = new Int32Array(customers.length + 1);
  for (const line of lines) {
    const next = (customer[line] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const places = starts.slice();
  const sorted = new Int32Array(lines.length);
  for (const line of lines) {
    const own = customer[line] ?? 0;
    const place = places[own] ?? 0;
    sorted[place] = line;
    places[own] = place + 1;
  }
  const found = { starts, lines: sorted };
  remembered.set(lines, found);
  return found;
}
