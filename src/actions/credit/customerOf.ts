import type { CreditBook } from '../../domain/credit/creditBook';
import { findCustomer } from '../../domain/credit/findCustomer';
import { Failure } from '../../excel/failure';

/**
 * The customer somebody has named.
 *
 * @returns index in the book
 * @throws Failure customerUnknown where nobody of that name is known, or several may be meant
 */
export function customerOf({ customers }: CreditBook, name: string): number {
  const customer = findCustomer(customers, name);
  if (customer === null) throw new Failure('customerUnknown', { customer: name.trim() });
  return customer;
}
