import { textAt } from '../../cards/valueAt';
import type { BookCustomer } from '../../structure/tradeBook';

/** Whom a paper goes to. */
export interface Recipient {
  /** 客户全称. */
  readonly name: string;
  /** 简称, which a worksheet is called by; the full name where there is none. */
  readonly short: string;
  /** 联系人; empty where the card names none. */
  readonly contact: string;
}

/**
 * Whom a paper for a customer goes to, as his card says.
 *
 * @example recipientOf(book.customers[0]) // { name: '浙江华东机电设备有限公司', short: '华东机电', contact: '陈志明' }
 */
export function recipientOf({ name, card }: BookCustomer): Recipient {
  const said = (field: string) => (card ? textAt(card.register, field, card.row) : '');
  // Customers of one name are told apart by their number, which means nothing to them.
  return { name: said('name') || name, short: said('short') || name, contact: said('contact') };
}
