import { addMonths } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { CREDIT_KINDS, DEBIT_KINDS, type CreditBook } from './creditBook';
import { dayBands } from './dayBands';
import type { DeliveredMonths } from './methods/suggestedLimit';

const MONTHS = 12;
const SALE = DEBIT_KINDS.indexOf('sale');
const RETURN = CREDIT_KINDS.indexOf('return');

/**
 * What every customer got and brought back in each of the last twelve months (ANALYSIS C4). Months end on the day of the month on
 * which the analysis is made, so that none of them is cut short.
 *
 * @param book of all customers
 * @param asOf serial day; later lines do not count
 * @returns for a customer his months, the latest last; 分
 * @example deliveredMonths(book, asOf)(0).sold[11] // 18000000
 */
export function deliveredMonths(
  { debits, credits, customers }: CreditBook,
  asOf: SerialDay,
): (customer: number) => DeliveredMonths {
  const monthOf = dayBands(Array.from({ length: MONTHS + 1 }, (_none, i) => addMonths(asOf, i - MONTHS)));
  const [sold, returned] = [new Float64Array(customers.length * MONTHS), new Float64Array(customers.length * MONTHS)];
  for (let i = 0; i < debits.count; i++) {
    const month = debits.kind[i] === SALE ? monthOf(debits.day[i] ?? 0) : -1;
    if (month < 0) continue;
    const place = (debits.customer[i] ?? 0) * MONTHS + month;
    sold[place] = (sold[place] ?? 0) + (debits.amount[i] ?? 0);
  }
  for (let i = 0; i < credits.count; i++) {
    const month = credits.kind[i] === RETURN ? monthOf(credits.day[i] ?? 0) : -1;
    if (month < 0) continue;
    const place = (credits.customer[i] ?? 0) * MONTHS + month;
    returned[place] = (returned[place] ?? 0) + (credits.amount[i] ?? 0);
  }
  return (customer) => ({
    sold: sold.subarray(customer * MONTHS, (customer + 1) * MONTHS),
    returned: returned.subarray(customer * MONTHS, (customer + 1) * MONTHS),
  });
}
