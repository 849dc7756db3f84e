import type { Credits, Debits, Entries } from '../creditBook';

/** Lines by customer: those of customer c stand in `queue` from `start[c]` up to `start[c + 1]`. */
export interface ByCustomer {
  readonly queue: Int32Array;
  readonly start: Int32Array;
}

/**
 * What customers owe in the order in which it is paid: day, due day, amount, number. Lines that are alike in all of it are told
 * apart by register and row; which of them is paid makes no difference to anybody.
 *
 * @param customers how many there are
 * @example debitOrder(debits, 1).queue // Int32Array [2, 0, 1]: the third line is the oldest
 */
export function debitOrder(debits: Debits, customers: number): ByCustomer {
  const { day, due, amount, number, disputed, kind } = debits;
  return ordered(
    debits,
    customers,
    (one, other) =>
      at(day, one) - at(day, other) ||
      at(due, one) - at(due, other) ||
      at(amount, one) - at(amount, other) ||
      byText(number[one], number[other]) ||
      at(disputed, one) - at(disputed, other) ||
      at(kind, one) - at(kind, other) ||
      byPlace(debits, one, other),
  );
}

/**
 * What customers have paid in the order in which it pays: day, then what tells payments of one day apart, so that the order of
 * rows does not matter.
 *
 * @param customers how many there are
 * @example creditOrder(credits, 1).queue // Int32Array [1, 0]
 */
export function creditOrder(credits: Credits, customers: number): ByCustomer {
  const { day, kind, appliesTo, undated, billDue, amount, number } = credits;
  return ordered(
    credits,
    customers,
    (one, other) =>
      at(day, one) - at(day, other) ||
      at(kind, one) - at(kind, other) ||
      byText(appliesTo[one], appliesTo[other]) ||
      at(undated, one) - at(undated, other) ||
      at(billDue, one) - at(billDue, other) ||
      at(amount, one) - at(amount, other) ||
      byText(number[one], number[other]) ||
      byPlace(credits, one, other),
  );
}

type Column = Int32Array | Uint8Array | Float64Array;

function at(column: Column, line: number): number {
  return column[line] ?? 0;
}

function byText(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byPlace({ of, row }: Entries, one: number, other: number): number {
  return at(of, one) - at(of, other) || at(row, one) - at(row, other) || one - other;
}

/** Customers have few lines each: they are parted first, and sorted one by one. */
function ordered(
  { count, customer }: Entries,
  customers: number,
  compare: (one: number, other: number) => number,
): ByCustomer {
  const start = new Int32Array(customers + 1);
  for (let line = 0; line < count; line++) start[at(customer, line) + 1] = at(start, at(customer, line) + 1) + 1;
  for (let one = 0; one < customers; one++) start[one + 1] = at(start, one + 1) + at(start, one);
  const free = start.slice();
  const queue = new Int32Array(count);
  for (let line = 0; line < count; line++) {
    const who = at(customer, line);
    const place = at(free, who);
    queue[place] = line;
    free[who] = place + 1;
  }
  for (let one = 0; one < customers; one++) sort(queue.subarray(at(start, one), at(start, one + 1)), compare);
  return { queue, start };
}

/** Most sheets are kept by day: their lines stand in order already. */
function sort(lines: Int32Array, compare: (one: number, other: number) => number): void {
  for (let i = 1; i < lines.length; i++)
    if (compare(at(lines, i - 1), at(lines, i)) > 0) {
      lines.sort(compare);
      return;
    }
}
