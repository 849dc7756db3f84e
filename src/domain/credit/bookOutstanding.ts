import type { Fen, SerialDay } from '../cell/value';
import type { Period } from '../report/report';
import { monthsEnding } from '../structure/methods/periods';
import { addMonths, civilDay } from '../cell/day';
import { averageReceivable } from './averageReceivable';
import { CREDIT_KINDS, DEBIT_KINDS, type CreditBook } from './creditBook';
import type { SalesOutstanding } from './customerCredit';
import { salesOutstanding } from './methods/salesOutstanding';

const DAYS_OF_PERIOD = 90;
const YEAR = 12;
const SALE = DEBIT_KINDS.indexOf('sale');
const RETURN = CREDIT_KINDS.indexOf('return');

/**
 * DSO of a whole book (ANALYSIS C6). Sales are those of the document that counts, less what came back. Where the book is younger
 * than 90 days, the period is as long as the book is old.
 *
 * @param book of all customers
 * @param asOf serial day
 * @param owed 分: receivables, and of them what is not due
 * @example bookOutstanding(book, asOf, { receivable: 120000000, notDue: 80000000 }).period // 30
 */
export function bookOutstanding(
  book: CreditBook,
  asOf: SerialDay,
  owed: { readonly receivable: Fen; readonly notDue: Fen },
): SalesOutstanding {
  const byDay = salesByDay(book, asOf);
  const sumOf = ({ from, to }: Period): Fen => {
    let sum = 0;
    for (let day = Math.max(from, byDay.first); day <= to; day++) sum += byDay.sales[day - byDay.first] ?? 0;
    return sum;
  };
  const days = Math.min(DAYS_OF_PERIOD, asOf - byDay.first + 1);
  return salesOutstanding({
    ...owed,
    period: { sales: sumOf({ from: asOf - days + 1, to: asOf }), days },
    yearSales: sumOf({ from: addMonths(asOf, -YEAR) + 1, to: asOf }),
    averageReceivable: averageReceivable(book, asOf),
    months: monthsEnding(asOf, monthsBetween(byDay.first, asOf))
      .map((month) => ({ sales: sumOf(month), days: month.to - month.from + 1 }))
      .reverse(),
  });
}

/** Net sales from the first sale to the day of the analysis. */
function salesByDay({ debits, credits }: CreditBook, asOf: SerialDay) {
  let first = asOf;
  for (let i = 0; i < debits.count; i++) if (debits.kind[i] === SALE) first = Math.min(first, debits.day[i] ?? asOf);
  const sales = new Float64Array(asOf - first + 1);
  const count = (day: SerialDay, amount: Fen) => {
    const place = Math.max(day, first) - first;
    if (day <= asOf) sales[place] = (sales[place] ?? 0) + amount;
  };
  for (let i = 0; i < debits.count; i++) if (debits.kind[i] === SALE) count(debits.day[i] ?? 0, debits.amount[i] ?? 0);
  for (let i = 0; i < credits.count; i++)
    if (credits.kind[i] === RETURN) count(credits.day[i] ?? 0, -(credits.amount[i] ?? 0));
  return { first, sales };
}

/** Calendar months that two days and those between them lie in. */
function monthsBetween(first: SerialDay, last: SerialDay): number {
  const [from, to] = [civilDay(first), civilDay(last)];
  return (to.year - from.year) * YEAR + to.month - from.month + 1;
}
