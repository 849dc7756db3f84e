import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import type { DocumentType } from '../tradeBook';
import type { LineSource } from './bookLines';
import { numbersOf } from './columnReader';

/** What of a line says that something was sold, though nobody may have written down for how much. */
const OF_GOODS: readonly FieldKey[] = ['amount', 'qty', 'price', 'product', 'docNo'];

/**
 * A register without the lines of which nothing was sold. Ledgers have sales and payments in one list: a line with a payment
 * and nothing of goods is a receipt, and one with only a balance says what was owed before. Neither lacks an amount.
 *
 * @param source of trades; fields amount, qty, price, product, docNo, received, balance where present
 * @example salesOnly(ledger).otherOf(3) // '回款': only 付款 and 余额 stand in row 3
 */
export function salesOnly(source: LineSource): LineSource {
  const { columns } = source.register;
  if (!columns.has('amount')) return source;
  const unsoldOf = unsoldRows(source.register);
  return { ...source, otherOf: (row) => source.otherOf(row) ?? unsoldOf(row) };
}

function unsoldRows(register: Register): (row: number) => DocumentType | null {
  const goods = OF_GOODS.flatMap((field) => register.columns.get(field) ?? []);
  const [receivedOf, balanceOf] = [numbersOf(register, 'received'), numbersOf(register, 'balance')];
  return (row) => {
    if (goods.some(({ raw }) => String(raw[row] ?? '').trim() !== '')) return null;
    if (receivedOf(row)) return '回款';
    return balanceOf(row) === null ? null : '其他';
  };
}
