import { addMonths } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { byCustomer } from './byCustomer';
import { CREDIT_KINDS, DEBIT_KINDS, type CreditBook } from './creditBook';

const SALE = DEBIT_KINDS.indexOf('sale');
const ADJUSTMENT = DEBIT_KINDS.indexOf('adjustment');
const RETURN = CREDIT_KINDS.indexOf('return');
const NOBODY = -1;

/** What customers have bought up to a day; arrays by customer, 分. */
export interface Trading {
  /** Day of the first document, or since when the card says; 0 where there is neither. */
  readonly first: Int32Array;
  /** Different days with sales. */
  readonly deals: Int32Array;
  /** In the months of the setting. */
  readonly sold: Float64Array;
  readonly returned: Float64Array;
}

/**
 * What every customer has bought up to a day (ANALYSIS C2).
 *
 * @param book of all customers
 * @param asOf serial day; later lines do not count
 * @param creditMonths of the setting
 * @example trading(book, asOf, 12).sold[0] // 18000000
 */
export function trading(book: CreditBook, asOf: SerialDay, creditMonths: number): Trading {
  const { debits, credits, customers } = book;
  const [sold, returned] = [new Float64Array(customers.length), new Float64Array(customers.length)];
  const since = addMonths(asOf, -creditMonths);
  for (let i = 0; i < debits.count; i++) {
    const day = debits.day[i] ?? 0;
    if (debits.kind[i] !== SALE || day <= since || day > asOf) continue;
    const customer = debits.customer[i] ?? 0;
    sold[customer] = (sold[customer] ?? 0) + (debits.amount[i] ?? 0);
  }
  for (let i = 0; i < credits.count; i++) {
    const day = credits.day[i] ?? 0;
    if (credits.kind[i] !== RETURN || day <= since || day > asOf) continue;
    const customer = credits.customer[i] ?? 0;
    returned[customer] = (returned[customer] ?? 0) + (credits.amount[i] ?? 0);
  }
  const { first, deals } = beginnings(book, asOf);
  return { first, deals, sold, returned };
}

function beginnings(book: CreditBook, asOf: SerialDay): Pick<Trading, 'first' | 'deals'> {
  const { debits, customers, cards } = book;
  const { starts, lines } = byCustomer(debits, book);
  const first = Int32Array.from(cards, ({ since }) => (since <= asOf ? Math.max(0, since) : 0));
  const deals = new Int32Array(customers.length);
  // By day, the customer who was last found to have bought on it: one customer's lines stand together.
  const begin = debits.day.reduce((earliest, day) => Math.min(earliest, day), asOf);
  const buyer = new Int32Array(asOf - begin + 1).fill(NOBODY);
  for (let customer = 0; customer < customers.length; customer++) {
    const to = starts[customer + 1] ?? 0;
    for (let i = starts[customer] ?? 0; i < to; i++) {
      const debit = lines[i] ?? 0;
      const day = debits.day[debit] ?? 0;
      const kind = debits.kind[debit];
      if (day > asOf || kind === ADJUSTMENT) continue;
      if (first[customer] === 0 || day < (first[customer] ?? 0)) first[customer] = day;
      if (kind !== SALE || buyer[day - begin] === customer) continue;
      buyer[day - begin] = customer;
      deals[customer] = (deals[customer] ?? 0) + 1;
    }
  }
  return { first, deals };
}
