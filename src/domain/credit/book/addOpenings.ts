import type { Register } from '../../cards/register';
import { dataRows, numberAt, wordsAt } from '../../cards/valueAt';
import type { SerialDay } from '../../cell/value';
import type { BookCustomer } from '../../structure/tradeBook';
import type { ReadingOf } from './addDocuments';
import { agreedDue } from './documentDetails';
import type { OpeningRow } from './openingRows';

/** An opening of a customer. */
interface Opening extends Omit<OpeningRow, 'naming'> {
  readonly customer: number;
}

const NONE = -1;

/**
 * What customers owed before the sheets begin: the first 期初余额 of a customer's ledgers, unless he has earlier movements, which
 * it would count again; else 期初应收 of the register of companies, on the day before the first line of the book. What was paid
 * ahead is a receipt whose day is not known.
 *
 * @param rows of ledgers, with their customers
 * @param corporate registers of companies, and the index of the first among the registers of the book
 * @param asOf serial number; without any line the day before it is the day of openings
 * @example addOpenings(reading, [], customers, { registers: [corporate], first: 3 }, asOf)
 */
export function addOpenings(
  reading: ReadingOf,
  rows: readonly (OpeningRow & { readonly customer: number })[],
  customers: readonly BookCustomer[],
  corporate: { readonly registers: readonly Register[]; readonly first: number },
  asOf: SerialDay,
): void {
  const { accounts } = reading;
  const first = accounts.firstOfAll();
  const before = (Number.isFinite(first) ? Math.min(first, asOf + 1) : asOf + 1) - 1;
  const openings = firstByCustomer(rows)
    .map((opening) => ({ ...opening, day: opening.day || before }))
    .filter(({ customer, day }) => day <= asOf && accounts.firstDay(customer) >= day);
  const inLedgers = new Set(openings.map(({ customer }) => customer));
  const cards = cardRows(customers);
  corporate.registers.forEach((register, i) => {
    for (const row of dataRows(register)) {
      const amount = numberAt(register, 'opening', row);
      if (!amount) continue;
      const [of, customer] = [corporate.first + i, cards.get(register)?.get(row)];
      if (customer === undefined) {
        const written = wordsAt(register, 'name', row);
        accounts.unused.push({ of, row, side: 'document', reason: 'unmatched', day: 0, amount, customer: written });
      } else if (!inLedgers.has(customer)) openings.push({ of, row, day: before, customer, amount });
    }
  });
  for (const opening of openings) open(reading, opening);
}

function firstByCustomer(rows: readonly Opening[]): readonly Opening[] {
  const first = new Map<number, Opening>();
  for (const { of, row, day, amount, customer } of rows) {
    if (customer < 0) continue;
    const known = first.get(customer);
    if (!known || day < known.day) first.set(customer, { of, row, day, amount, customer });
  }
  return [...first.values()];
}

function cardRows(customers: readonly BookCustomer[]): ReadonlyMap<Register, ReadonlyMap<number, number>> {
  const rows = new Map<Register, Map<number, number>>();
  customers.forEach(({ card }, customer) => {
    if (!card) return;
    const known = rows.get(card.register);
    if (known) known.set(card.row, customer);
    else rows.set(card.register, new Map([[card.row, customer]]));
  });
  return rows;
}

function open({ accounts, terms, settings }: ReadingOf, { of, row, day, customer, amount }: Opening): void {
  const entry = { of, row, day, customer, amount: Math.abs(amount), number: '' };
  if (amount < 0) accounts.pay({ ...entry, kind: 'receipt', appliesTo: '', billDue: 0, undated: true, beside: NONE });
  else if (amount > 0) {
    const due = agreedDue(day, terms[customer] ?? null, settings);
    accounts.owe({ ...entry, ...due, kind: 'opening', disputed: false, orderNo: '' });
  }
}
