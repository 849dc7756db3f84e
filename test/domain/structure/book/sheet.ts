import { fieldOf } from '../../../../src/domain/cards';
import type { Register, RegisterColumn } from '../../../../src/domain/cards/register';
import type { CardKind } from '../../../../src/domain/cards/types';
import { readColumn } from '../../../../src/domain/cell/readValue';
import type { CellValue } from '../../../../src/domain/cell/value';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import type { Settings } from '../../../../src/domain/settings/settings';
import { readTradeBook, type BookRegisters } from '../../../../src/domain/structure/book/readTradeBook';
import type { TradeBook } from '../../../../src/domain/structure/tradeBook';
import { day } from '../../day';

export const TODAY = day('2026-11-21');

/** Cells by field; a header other than the dictionary's stands behind a colon: `date:发货日期`. */
export type Cells = Readonly<Record<string, readonly CellValue[]>>;

/** A worksheet with its name and its headers as they are written. */
export function sheetOf(
  kind: CardKind,
  name: string,
  cells: Cells,
  options: { skipped?: readonly number[] } = {},
): Register {
  const columns = new Map<string, RegisterColumn>();
  Object.entries(cells).forEach(([title, raw], column) => {
    const [key = '', header] = title.split(':');
    const field = fieldOf(kind, key);
    if (!field) throw new Error(`${kind} has no field ${key}`);
    const written = header ?? field.zh;
    columns.set(key, {
      field: key,
      column,
      header: written,
      raw,
      ...readColumn(raw, field, { today: TODAY, header: written }),
    });
  });
  const rowCount = Math.max(0, ...Object.values(cells).map((raw) => raw.length));
  const place = { table: undefined, headerRow: 0, firstRow: 1, left: 0, columnCount: columns.size };
  return { sheet: name, kind, ...place, rowCount, skipped: new Set(options.skipped ?? []), columns };
}

export const trades = (name: string, cells: Cells): Register => sheetOf('trades', name, cells);

/** The book of some registers. */
export function bookOf(registers: Partial<BookRegisters>, settings: Partial<Settings> = {}): TradeBook {
  const none = { trades: [], corporate: [], owners: [], leads: [], members: [] };
  return readTradeBook({ ...none, ...registers }, { ...DEFAULT_SETTINGS, ...settings }, TODAY);
}

/** 元 by customer's name; added up in 分. */
export function totals({ customers, customer, amount }: TradeBook): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  customer.forEach((who, line) => {
    const name = customers[who]?.name ?? '';
    sums.set(name, (sums.get(name) ?? 0) + (amount[line] ?? 0));
  });
  return Object.fromEntries([...sums].map(([name, fen]) => [name, fen / 100]));
}

/** 元 of all lines. */
export const total = ({ amount }: TradeBook): number => amount.reduce((sum, one) => sum + one, 0) / 100;

/** Reasons of the lines that are not counted, in their order. */
export const reasons = ({ unused }: TradeBook): readonly string[] =>
  unused.map(({ row, reason }) => `${String(row)} ${reason}`);
