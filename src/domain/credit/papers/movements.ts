import { textAt, wordsAt } from '../../cards/valueAt';
import type { Fen, SerialDay } from '../../cell/value';
import {
  CREDIT_KINDS,
  DEBIT_KINDS,
  type CreditBook,
  type CreditKind,
  type DebitKind,
  type Entries,
} from '../creditBook';
import { shownNumber, shownNumbers } from './shownNumber';

/** What moves the balance of a customer. */
export type MovementKind = DebitKind | CreditKind;

/** A line of a statement. */
export interface Movement {
  readonly day: SerialDay;
  readonly kind: MovementKind;
  /** Number of the document as it stands in the sheet; empty where there is none. */
  readonly number: string;
  /** 分: what he owes more, and what he owes less; one of them is 0. */
  readonly debit: Fen;
  readonly credit: Fen;
  /** What was delivered or brought back; empty where nothing says so. */
  readonly product: string;
  /** How it was paid; empty where nothing says so. */
  readonly payMethod: string;
  /** Number of the document it is for; empty where it names none. */
  readonly appliesTo: string;
  /** Day a bill of exchange falls due; 0 where it is no bill. */
  readonly billDue: SerialDay;
  /** Nobody knows the day: it is that of the document it is for. */
  readonly undated: boolean;
  /** Index of the register and row of it. */
  readonly of: number;
  readonly row: number;
}

/** Of one day: what makes somebody owe comes before what he pays. */
const SIDES = ['debit', 'credit'] as const;

/**
 * What has moved the balance of a customer, in an order that does not depend on the order of rows. Notes are left out: what
 * people write down for themselves does not go to the customer.
 *
 * @param customer index in the book
 * @example movementsOf(book, 0)[0] // { day: 45992, kind: 'sale', number: 'FH-1001', debit: 2000000, credit: 0, … }
 */
export function movementsOf(book: CreditBook, customer: number): readonly Movement[] {
  const sorted = SIDES.flatMap((side, order) => linesOf(book, side, customer).map((line) => ({ order, line })));
  sorted.sort(
    ({ line: a, order: first }, { line: b, order: second }) =>
      a.day - b.day ||
      first - second ||
      inOrder(a.number, b.number) ||
      a.debit - b.debit ||
      a.credit - b.credit ||
      a.of - b.of ||
      a.row - b.row,
  );
  return sorted.map(({ line }) => line);
}

/** Not as a language sorts: the same everywhere. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function linesOf(
  { registers, debits, credits }: CreditBook,
  side: (typeof SIDES)[number],
  customer: number,
): Movement[] {
  const entries: Entries = side === 'debit' ? debits : credits;
  const nameOf = shownNumbers(registers, debits, customer);
  const lines: Movement[] = [];
  for (let i = 0; i < entries.count; i++) {
    if (entries.customer[i] !== customer) continue;
    const [of, row, amount] = [entries.of[i] ?? 0, entries.row[i] ?? 0, entries.amount[i] ?? 0];
    const register = registers[of];
    const isDebit = side === 'debit';
    const kind = (isDebit ? DEBIT_KINDS[debits.kind[i] ?? 0] : CREDIT_KINDS[credits.kind[i] ?? 0]) ?? 'adjustment';
    const isGoods = kind === 'sale' || kind === 'return';
    lines.push({
      day: entries.day[i] ?? 0,
      kind,
      number: shownNumber(registers, entries, i),
      debit: isDebit ? amount : 0,
      credit: isDebit ? 0 : amount,
      product: register && isGoods ? wordsAt(register, 'product', row) : '',
      payMethod: register && kind === 'receipt' ? textAt(register, 'payMethod', row) : '',
      appliesTo: isDebit ? '' : paidFor(credits.appliesTo[i] ?? '', credits.number[i] ?? '', nameOf),
      billDue: isDebit ? 0 : (credits.billDue[i] ?? 0),
      undated: !isDebit && credits.undated[i] === 1,
      of,
      row,
    });
  }
  return lines;
}

/** A receipt in the row of its document has the number of that. */
function paidFor(appliesTo: string, own: string, nameOf: (number: string) => string): string {
  return appliesTo === own ? '' : appliesTo.split(' ').map(nameOf).join(' ');
}
