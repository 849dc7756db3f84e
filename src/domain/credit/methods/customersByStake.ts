import type { Fen } from '../../cell/value';
import type { CreditBook } from '../creditBook';
import type { CustomerCredit } from '../customerCredit';

/**
 * Customers with the money at stake, the most first; equal ones by name, so that the order of the sheets does not matter.
 *
 * @param listed customers with an amount in 分
 * @param book for the names
 * @example byStake([{ customer: small, amount: 1 }, { customer: large, amount: 2 }], book)[0]?.customer // large
 */
export function byStake<T extends { readonly customer: CustomerCredit; readonly amount: Fen }>(
  listed: readonly T[],
  { customers }: Pick<CreditBook, 'customers'>,
): readonly T[] {
  const keyOf = ({ customer }: T) => customers[customer.customer]?.key ?? '';
  return [...listed].sort((one, other) => other.amount - one.amount || (keyOf(one) < keyOf(other) ? -1 : 1));
}
