import type { Fen } from '../../cell/value';
import type { Period } from '../../report/report';
import type { CreditBook, Settlement } from '../creditBook';
import { movementsOf, type Movement, type MovementKind } from './movements';

/** A line of a statement, and what is owed after it; negative where it is paid ahead. */
export interface StatementLine extends Movement {
  readonly balance: Fen;
}

/** 对账单: what a customer owed, what moved it, what he owes. Amounts in 分. */
export interface Statement {
  /** It ends with the book at the latest. */
  readonly period: Period;
  /** 期初; negative where it is paid ahead. */
  readonly opening: Fen;
  readonly lines: readonly StatementLine[];
  /** What the lines of a kind come to; adjustments upwards less those downwards. */
  readonly sums: Readonly<Record<MovementKind, Fen>>;
  /** 期末 = opening + sale + what was owed when the sheets begin + adjustment − receipt − return. */
  readonly closing: Fen;
  /** The same apart: 应收 and 预收. */
  readonly receivable: Fen;
  readonly prepaid: Fen;
  /** Of what is receivable, past its due day; null where the settlement is of another day. */
  readonly overdue: Fen | null;
}

/**
 * The statement of a customer (对账单): opening balance, every movement of the period with the balance after it, closing
 * balance. The closing balance of a period is the opening balance of the one that follows it.
 *
 * @param customer index in the book
 * @param period serial days, both included
 * @param settlement what is open; it is looked at where it is of the last day of the period
 * @example statementOf(book, 0, { from: 46296, to: 46326 }).closing // 19560050
 */
export function statementOf(
  book: CreditBook,
  customer: number,
  { from, to: wanted }: Period,
  settlement?: Settlement,
): Statement {
  const to = Math.min(wanted, book.asOf);
  const moved = movementsOf(book, customer);
  const opening = netOf(moved.filter(({ day }) => day < from));
  const sums = { sale: 0, opening: 0, adjustment: 0, receipt: 0, return: 0 };
  const lines: StatementLine[] = [];
  let balance = opening;
  for (const movement of moved) {
    const { day, kind, debit, credit } = movement;
    if (day < from || day > to) continue;
    balance += debit - credit;
    sums[kind] += kind === 'receipt' || kind === 'return' ? credit : debit - credit;
    lines.push({ ...movement, balance });
  }
  const settled = settlement?.asOf === to ? settledOf(book, settlement, customer) : null;
  return {
    period: { from, to },
    opening,
    lines,
    sums,
    closing: balance,
    receivable: settled?.receivable ?? Math.max(0, balance),
    prepaid: settled?.prepaid ?? Math.max(0, -balance),
    overdue: settled?.overdue ?? null,
  };
}

function netOf(movements: readonly Movement[]): Fen {
  return movements.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
}

/** What is open and what is paid ahead at the end of the settlement's day. */
function settledOf({ debits, credits }: CreditBook, { asOf, open, left }: Settlement, customer: number) {
  let [receivable, overdue, prepaid] = [0, 0, 0];
  for (let i = 0; i < debits.count; i++) {
    if (debits.customer[i] !== customer) continue;
    receivable += open[i] ?? 0;
    if ((debits.due[i] ?? 0) < asOf) overdue += open[i] ?? 0;
  }
  for (let i = 0; i < credits.count; i++) if (credits.customer[i] === customer) prepaid += left[i] ?? 0;
  return { receivable, overdue, prepaid };
}
