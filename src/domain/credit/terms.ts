import type { TracedRow, TraceTerm, TermName } from '../report/trace';
import { linesByCustomer } from '../structure/linesByCustomer';
import type { CreditBook, Entries, Settlement } from './creditBook';

/** What stands behind figures: all customers where it is left out. */
export type Whose = readonly number[] | undefined;
/** Which lines of a list, and what each adds to the figure; those that add nothing are left out. */
type ValueOf = (line: number) => number;

/** The lines of a list, in its order; asked for again and again. */
const remembered = new WeakMap<Entries, Int32Array>();

function linesOf(entries: Entries): Int32Array {
  let lines = remembered.get(entries);
  if (!lines) remembered.set(entries, (lines = Int32Array.from({ length: entries.count }, (_none, line) => line)));
  return lines;
}

/**
 * Lines of customers as a term of a figure.
 *
 * @param entries debits, credits or orders of the book
 * @param valueOf 分 that a line adds
 * @example entriesTerm(book, 'sales', book.debits, [3], (line) => book.debits.amount[line] ?? 0).value // 5000000
 */
export function entriesTerm(
  book: CreditBook,
  of: TermName,
  entries: Entries,
  whose: Whose,
  valueOf: ValueOf,
): TraceTerm {
  const { starts, lines } = linesByCustomer(
    { customer: entries.customer, customers: book.customers },
    linesOf(entries),
  );
  const own = whose
    ? whose.flatMap((customer) => Array.from(lines.subarray(starts[customer] ?? 0, starts[customer + 1] ?? 0)))
    : Array.from(linesOf(entries));
  const counted = own.filter((line) => valueOf(line) !== 0);
  return {
    of,
    count: 'sum',
    as: 'money',
    value: counted.reduce((sum, line) => sum + valueOf(line), 0),
    rows: () => counted.map((line) => rowOf(book, entries, line, valueOf(line))),
  };
}

function rowOf({ registers, customers }: CreditBook, entries: Entries, line: number, value: number): TracedRow {
  const register = registers[entries.of[line] ?? 0];
  return {
    sheet: register?.sheet ?? '',
    row: (register?.firstRow ?? 0) + (entries.row[line] ?? 0) + 1,
    name: customers[entries.customer[line] ?? 0]?.name ?? '',
    day: entries.day[line] ?? 0,
    value,
  };
}

/**
 * What is open, as a term of a figure.
 *
 * @param has which of the debits
 * @example openTerm(book, settlement, 'overdue', [3], (line) => isLate(line)).value // 1200000
 */
export function openTerm(
  book: CreditBook,
  { open }: Settlement,
  of: TermName,
  whose: Whose,
  has: (debit: number) => boolean = () => true,
): TraceTerm {
  return entriesTerm(book, of, book.debits, whose, (line) => (has(line) ? (open[line] ?? 0) : 0));
}

/** What was paid ahead, as a term of a figure. */
export function prepaidTerm(book: CreditBook, { left }: Settlement, whose: Whose): TraceTerm {
  return entriesTerm(book, 'prepaid', book.credits, whose, (line) => left[line] ?? 0);
}

/** The approved limits of customers, by the rows that say them; one of 0 is a limit too. */
export function limitsTerm(
  book: CreditBook,
  customers: readonly number[],
  limitOf: (customer: number) => number | null,
): TraceTerm {
  const rows = customers.flatMap((customer): TracedRow[] => {
    const [found, value] = [book.customers[customer], limitOf(customer)];
    const at = book.cards[customer]?.limitAt ?? found?.card;
    if (!found || !at || value === null) return [];
    const { register, row } = at;
    return [{ sheet: register.sheet, row: register.firstRow + row + 1, name: found.name, day: 0, value }];
  });
  return {
    of: 'limits',
    count: 'sum',
    as: 'money',
    value: rows.reduce((sum, { value }) => sum + value, 0),
    rows: () => rows,
  };
}

/** The same term with something else counted: how many different names its rows have. */
export function namesOf(term: TraceTerm): TraceTerm {
  return { ...term, count: 'names', value: new Set(term.rows().map(({ name }) => name)).size };
}
