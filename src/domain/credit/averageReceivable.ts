import type { Fen, SerialDay } from '../cell/value';
import { monthsEnding } from '../structure/methods/periods';
import type { CreditBook, Entries } from './creditBook';
import { dayBands } from './dayBands';

const MONTHS = 12;

/**
 * Average receivables of a year (ANALYSIS C6): at the ends of the twelve months before, and on the day of the analysis. A customer
 * who has paid ahead owes nothing; what he paid ahead makes nobody else owe less.
 *
 * @param book of all customers
 * @param asOf serial day; later lines do not count
 * @returns 分
 * @example averageReceivable(book, asOf) // 90000000
 */
export function averageReceivable({ debits, credits, customers }: CreditBook, asOf: SerialDay): Fen {
  const ends = monthsEnding(asOf, MONTHS + 1).map(({ to }) => to);
  const [first = 0] = ends;
  const bandOf = dayBands(ends);
  const size = customers.length;
  // What changed up to the first end, then from one end to the next; each of all customers.
  const changes = new Float64Array(ends.length * size);
  const count = ({ count: length, day, customer, amount }: Entries, sign: 1 | -1) => {
    for (let i = 0; i < length; i++) {
      const on = day[i] ?? 0;
      const band = on <= first ? 0 : bandOf(on) + 1;
      if (on > asOf) continue;
      const place = band * size + (customer[i] ?? 0);
      changes[place] = (changes[place] ?? 0) + sign * (amount[i] ?? 0);
    }
  };
  count(debits, 1);
  count(credits, -1);
  const balances = new Float64Array(size);
  let owed = 0;
  changes.forEach((change, place) => {
    const customer = place % size;
    const balance = (balances[customer] ?? 0) + change;
    balances[customer] = balance;
    if (balance > 0) owed += balance;
  });
  return owed / ends.length;
}
