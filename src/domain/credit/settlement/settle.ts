import type { SerialDay } from '../../cell/value';
import type { CreditBook, Settlement } from '../creditBook';
import type { ByCustomer } from './paymentOrder';
import { prepareSettlement, type NamedPayments } from './prepareSettlement';

const NONE = -1;

/** What is still open and left while lines are being paid. */
interface Account {
  readonly open: Float64Array;
  readonly left: Float64Array;
  /** Pays as much as there is; tells whether the credit has anything left. */
  readonly pay: (credit: number, debit: number) => boolean;
}

/**
 * What is open at the end of a day, and who has paid what (ANALYSIS C0). A receipt in the row of its document pays that line,
 * credits that name a document pay its lines, those that name an order the lines of its deliveries; what is left of them, and
 * all others, pay the customer's oldest lines, first in, first out. What is left when nothing is open is prepaid, and never
 * netted with another customer's debts.
 *
 * @param book amounts in 分
 * @param asOf serial number; later debits and credits are not there yet
 * @returns by debit what is open, by credit what is left, and the pieces in which credits paid debits
 * @example settle(book, asOf).open // Float64Array [50000_00]: 80,000 delivered, 30,000 paid
 */
export function settle(book: CreditBook, asOf: SerialDay): Settlement {
  const { debits, credits, named, beside } = prepareSettlement(book);
  const most = book.debits.count + book.credits.count;
  const pieces = { debit: new Int32Array(most), credit: new Int32Array(most), amount: new Float64Array(most) };
  const [open, left] = [until(asOf, book.debits), until(asOf, book.credits)];
  let count = 0;
  const pay = (credit: number, debit: number): boolean => {
    const [owed, money] = [open[debit] ?? 0, left[credit] ?? 0];
    const amount = Math.min(owed, money);
    if (amount > 0) {
      pieces.debit[count] = debit;
      pieces.credit[count] = credit;
      pieces.amount[count++] = amount;
      open[debit] = owed - amount;
      left[credit] = money - amount;
    }
    return money > amount;
  };
  const account = { open, left, pay };
  for (const credit of beside) pay(credit, book.credits.beside?.[credit] ?? NONE);
  for (const payments of named) payNamed(account, payments);
  payOldest(account, debits, credits);
  return {
    asOf,
    open,
    left,
    pieces: {
      count,
      debit: pieces.debit.subarray(0, count),
      credit: pieces.credit.subarray(0, count),
      amount: pieces.amount.subarray(0, count),
    },
  };
}

/** Later lines come to nothing yet. */
function until(
  asOf: SerialDay,
  { count, day, amount }: { readonly count: number; readonly day: Int32Array; readonly amount: Float64Array },
): Float64Array {
  const amounts = amount.slice();
  for (let line = 0; line < count; line++) if ((day[line] ?? 0) > asOf) amounts[line] = 0;
  return amounts;
}

/** What is paid of a group is not looked at again. */
function payNamed({ open, left, pay }: Account, { groups, credit, group }: NamedPayments): void {
  const next = groups.first.slice(0, groups.count);
  for (let i = 0; i < credit.length; i++) {
    const [paying, paid] = [credit[i] ?? 0, group[i] ?? 0];
    if (!left[paying]) continue;
    let line = next[paid] ?? NONE;
    while (line !== NONE && pay(paying, line)) line = groups.next[line] ?? NONE;
    while (line !== NONE && !open[line]) line = groups.next[line] ?? NONE;
    next[paid] = line;
  }
}

function payOldest({ open, left, pay }: Account, debits: ByCustomer, credits: ByCustomer): void {
  for (let customer = 0; customer + 1 < credits.start.length; customer++) {
    let place = debits.start[customer] ?? 0;
    const end = debits.start[customer + 1] ?? 0;
    const last = credits.start[customer + 1] ?? 0;
    for (let i = credits.start[customer] ?? 0; i < last; i++) {
      const credit = credits.queue[i] ?? 0;
      if (!left[credit]) continue;
      while (place < end && !open[debits.queue[place] ?? 0]) place++;
      while (place < end && pay(credit, debits.queue[place] ?? 0)) place++;
      if (place >= end) break;
    }
  }
}
