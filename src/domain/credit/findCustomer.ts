import { textAt } from '../cards/valueAt';
import type { BookCustomer } from '../structure/tradeBook';
import { nameKey } from '../structure/book/namedCustomers';

/** What else a customer goes by, on his card. */
const ALSO = ['corpId', 'name', 'short', 'ownerId', 'cardNo'] as const;

/**
 * The customer somebody means: by the name he is shown with, by number or short name of his card, else the only one whose name
 * has the words in it.
 *
 * @returns index; null where nobody is meant, or several may be
 * @example findCustomer(book.customers, '华东机电') // 3, who is shown as 华东机电设备有限公司
 */
export function findCustomer(customers: readonly BookCustomer[], words: string): number | null {
  const wanted = nameKey(words);
  if (wanted === '') return null;
  const own = customers.findIndex(({ name, key }) => nameKey(name) === wanted || key === wanted);
  if (own >= 0) return own;
  const only = (is: (customer: BookCustomer) => boolean): number | null => {
    const found = customers.flatMap((customer, i) => (is(customer) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return (
    only(
      ({ card }) => card !== null && ALSO.some((field) => nameKey(textAt(card.register, field, card.row)) === wanted),
    ) ?? only(({ name }) => nameKey(name).includes(wanted))
  );
}
