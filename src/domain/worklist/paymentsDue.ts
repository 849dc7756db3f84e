import type { Register } from '../cards/register';
import { dataRows, numberAt, textAt } from '../cards/valueAt';
import { foldWidth } from '../cell/text';
import type { Fen, SerialDay } from '../cell/value';
import { customerKey, type Company } from './companies';
import type { DueItem } from './dueItem';
import { nextPayDay, readPayDays } from './payDay';

/** Documents that nothing is to be paid for. */
const VOID: ReadonlySet<string> = new Set(['作废', '已作废', '取消', '已取消', '退货', '已退货', 'cancelled', 'void']);
const RANK = 50;

/**
 * What customers still have to pay, by its due day (R-4.11; DICTIONARY trades). The balance of the sheet counts, else the
 * amount less what was received. Who pays on a day of the month is asked on the first such day on or after the due day.
 *
 * @param register trades; fields due, balance, amount, received, docState, payDay, customer where present
 * @param companies the customers by name; their pay days count where the document has none
 * @returns an item a document that is not paid in full and has a due day
 * @example paymentsDue(trades)[0] // { kind: 'receivable', row: 4, day: 46340, grade: '', rank: 50, amount: 1200000 }
 */
export function paymentsDue(register: Register, companies?: ReadonlyMap<string, Company>): readonly DueItem[] {
  const payDaysOf = payDaysIn(register, companies);
  const items: DueItem[] = [];
  for (const row of dataRows(register)) {
    const due = numberAt(register, 'due', row);
    if (due === null) continue;
    const amount = owedOn(register, row);
    if (!amount) continue;
    items.push(paymentItem(row, Math.floor(due), amount, payDaysOf(row)));
  }
  return items;
}

/**
 * The days of the month on which the customer of a document pays: its own, else those of his card.
 *
 * @returns by row; empty where nothing is said
 * @example payDaysIn(trades, companies)(4) // [15]
 */
export function payDaysIn(
  register: Register,
  companies?: ReadonlyMap<string, Company>,
): (row: number) => readonly number[] {
  return (row) => {
    const own = readPayDays(textAt(register, 'payDay', row));
    if (own.length || !companies?.size) return own;
    return companies.get(customerKey(textAt(register, 'customer', row)))?.payDays ?? [];
  };
}

/**
 * An amount that has to be paid.
 *
 * @param row of the register
 * @param due serial day
 * @param amount 分
 * @param payDays of the customer
 */
export function paymentItem(row: number, due: SerialDay, amount: Fen, payDays: readonly number[]): DueItem {
  return { kind: 'receivable', row, day: nextPayDay(due, payDays), grade: '', rank: RANK, amount };
}

/**
 * What is still to be paid for a document: the balance of the sheet, else the amount less what was received.
 *
 * @returns 分; 0 where it is paid, or void
 * @example owedOn(trades, 4) // 1200000
 */
export function owedOn(register: Register, row: number): Fen {
  const numberOf = (field: 'balance' | 'amount' | 'received') => numberAt(register, field, row);
  if (isVoid(register, row)) return 0;
  return Math.max(0, numberOf('balance') ?? (numberOf('amount') ?? 0) - (numberOf('received') ?? 0));
}

/**
 * Whether a document was cancelled or taken back.
 *
 * @example isVoid(trades, 4) // true for 作废
 */
export function isVoid(register: Register, row: number): boolean {
  return VOID.has(foldWidth(textAt(register, 'docState', row)).toLowerCase());
}
