import type { Register } from '../../cards/register';
import type { SerialDay } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import { bookCustomers, type BookCustomers, type CustomerRegisters } from '../../structure/book/bookCustomers';
import { readLines, type LineSource } from '../../structure/book/bookLines';
import { numbersOf } from '../../structure/book/columnReader';
import type { Naming } from '../../structure/book/namedCustomers';
import { tradeSources, type TradeSources, type TypedRegister } from '../../structure/book/tradeSources';
import { balancesOf, type Balances } from './balances';
import type { BookSide } from './bookSide';
import { openingRows, type OpeningRow } from './openingRows';
import { orderSources } from './openOrders';
import { rowsOfType } from './rowsOfType';
import { besideDocuments, listedReceipts, sideSource } from './receiptSources';

/** All lines of a credit book by what they are, and whose they are. */
export interface BookSides {
  readonly trades: TradeSources;
  /** By register of trades. */
  readonly balances: readonly Balances[];
  readonly sales: BookSide;
  readonly listed: BookSide;
  readonly beside: BookSide;
  /** By register of trades: the receipts beside its documents stand in other registers once more. */
  readonly twice: readonly boolean[];
  readonly adjusted: BookSide;
  readonly ordered: BookSide;
  readonly openings: readonly (OpeningRow & { readonly customer: number })[];
  readonly who: BookCustomers;
  /** By naming of others, index of the customer; −1 where he is not known. */
  readonly others: Int32Array;
}

/**
 * Reads the lines of registers of trades, and whose they are. Who the customers are is decided by the sales that count, as in the
 * trade book; all other lines are of the same customers.
 *
 * @param registers of trades, and of customers
 * @param settings basis, tax
 * @param others whom other registers name, such as those of credit
 * @param asOf serial number; later lines are not counted
 * @example readSides(registers, DEFAULT_SETTINGS, [], asOf).sales.lines.count // 3
 */
export function readSides(
  registers: CustomerRegisters & { readonly trades: readonly Register[] },
  settings: Pick<Settings, 'basis' | 'tax'>,
  others: readonly Naming[],
  asOf: SerialDay,
): BookSides {
  const trades = tradeSources(registers.trades, settings, asOf);
  const balances = trades.typed.map(balancesOf);
  const lists = listedReceipts(trades.typed);
  const besides = besideDocuments(trades, balances, lists);
  const read = (sources: readonly LineSource[]) => ({ sources, lines: readLines(sources, asOf) });
  const sales = read(trades.sources);
  const listed = read(lists);
  const beside = read(besides.map(({ source }) => source));
  const adjusted = read(adjustmentSources(trades.typed));
  const ordered = read(orderSources(trades.typed, trades.document));
  const openings = openingRows(trades.typed);
  const naming = [listed, beside, adjusted, ordered].map(({ lines }) => lines.namings);
  const who = bookCustomers(sales.lines.namings, registers, [...naming.flat(), ...openings.map((row) => row.naming), ...others]); // prettier-ignore
  let next = 0;
  const take = (count: number) => who.of.subarray(next, (next += count));
  const side = (one: Omit<BookSide, 'customers'>) => ({ ...one, customers: take(one.lines.namings.length) });
  return {
    trades,
    balances,
    sales: side(sales),
    listed: side(listed),
    beside: side(beside),
    adjusted: side(adjusted),
    ordered: side(ordered),
    openings: [...take(openings.length)].flatMap((customer, i) => {
      const row = openings[i];
      return row ? [{ ...row, customer }] : [];
    }),
    twice: besides.map(({ twice }) => twice),
    who,
    others: take(others.length),
  };
}

/** 调整: an amount, or what is written in the column of receipts. */
function adjustmentSources(typed: readonly TypedRegister[]): readonly LineSource[] {
  return typed.map((one) => {
    const [amountOf, receivedOf] = [numbersOf(one.register, 'amount'), numbersOf(one.register, 'received')];
    return sideSource(one, rowsOfType(one, '调整'), (row) => amountOf(row) ?? receivedOf(row), one.dayOf);
  });
}
