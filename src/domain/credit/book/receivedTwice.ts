import type { Fen } from '../../cell/value';
import { nameKey, type Naming } from '../../structure/book/namedCustomers';

/** A receipt, before it is known whose it is. */
export interface NamedReceipt {
  readonly naming: Naming;
  /** Number of the document it is for; empty where there is none. */
  readonly number: string;
  readonly amount: Fen;
}

/** What is received of one number or one customer. */
interface Received {
  sum: Fen;
  /** How often each amount. */
  readonly amounts: Map<Fen, number>;
}

/** So many receipts of a register stand in another one too where it is the same money. */
const MOST = 0.5;

/**
 * Whether the receipts of a register of documents stand in other registers once more: 已回款 beside each order, and a list of
 * receipts. Of each receipt is asked whether the others have it: its document's sum or one of its amounts, else the same amount,
 * or the same sum, of its customer. Where at least half of a register's receipts are found none of it counts; a deposit beside an
 * order and a list of the rest are not the same money.
 *
 * @param own receipts beside the documents of one register
 * @param others receipts that count already
 * @example isReceivedTwice([{ naming: 甲, number: 'DD1', amount: 100_00 }], [{ naming: 甲, number: 'DD1', amount: 100_00 }]) // true
 */
export function isReceivedTwice(own: readonly NamedReceipt[], others: readonly NamedReceipt[]): boolean {
  if (!own.length || !others.length) return false;
  const [byNumber, byCustomer] = [sumsBy(others, ({ number }) => number), sumsBy(others, customerOf)];
  const ownSums = sumsBy(own, customerOf);
  const found = own.filter((receipt) => {
    const { number, amount } = receipt;
    const document = byNumber.get(number);
    if (document) return document.sum === amount || document.amounts.has(amount);
    const customer = byCustomer.get(customerOf(receipt));
    if (!customer) return false;
    return customer.sum === ownSums.get(customerOf(receipt))?.sum || takenFrom(customer, amount);
  });
  return found.length >= MOST * own.length;
}

function customerOf({ naming: { name, number } }: NamedReceipt): string {
  return nameKey(name || number);
}

function sumsBy(
  receipts: readonly NamedReceipt[],
  keyOf: (receipt: NamedReceipt) => string,
): ReadonlyMap<string, Received> {
  const sums = new Map<string, Received>();
  for (const receipt of receipts) {
    const key = keyOf(receipt);
    if (key === '') continue;
    let known = sums.get(key);
    if (!known) sums.set(key, (known = { sum: 0, amounts: new Map<Fen, number>() }));
    known.sum += receipt.amount;
    known.amounts.set(receipt.amount, (known.amounts.get(receipt.amount) ?? 0) + 1);
  }
  return sums;
}

/** Each amount there stands for one only. */
function takenFrom({ amounts }: Received, amount: Fen): boolean {
  const count = amounts.get(amount) ?? 0;
  if (count > 0) amounts.set(amount, count - 1);
  return count > 0;
}
