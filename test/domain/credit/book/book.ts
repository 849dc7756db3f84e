import { readCreditBook, type CreditRegisters } from '../../../../src/domain/credit/book/readCreditBook';
import { CREDIT_KINDS, DEBIT_KINDS, DUE_SOURCES, type CreditBook } from '../../../../src/domain/credit/creditBook';
import { formatDay } from '../../../../src/domain/cell/day';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import type { Settings } from '../../../../src/domain/settings/settings';
import { TODAY } from '../../structure/book/sheet';

export const NO_REGISTERS: CreditRegisters = { trades: [], corporate: [], owners: [], members: [], credit: [] };

/** The credit book of some registers. */
export function creditBook(
  registers: Partial<CreditRegisters>,
  settings: Partial<Settings> = {},
  asOf = TODAY,
): CreditBook {
  return readCreditBook({ ...NO_REGISTERS, ...registers }, { ...DEFAULT_SETTINGS, ...settings }, asOf);
}

const nameOf = ({ customers }: CreditBook, customer: number | undefined) => customers[customer ?? -1]?.name ?? '';

/** Kind, customer, day and 元 of what is owed, one after another. */
export function owed(book: CreditBook): readonly string[] {
  const { kind, customer, day, amount } = book.debits;
  return Array.from(kind, (one, i) =>
    [DEBIT_KINDS[one], nameOf(book, customer[i]), formatDay(day[i] ?? 0), (amount[i] ?? 0) / 100].join(' '),
  );
}

/** Kind, customer, day and 元 of what is paid, and what it is for. */
export function paid(book: CreditBook): readonly string[] {
  const { kind, customer, day, amount, appliesTo } = book.credits;
  return Array.from(kind, (one, i) =>
    [CREDIT_KINDS[one], nameOf(book, customer[i]), formatDay(day[i] ?? 0), (amount[i] ?? 0) / 100, appliesTo[i] ?? '']
      .join(' ')
      .trim(),
  );
}

/** Due days, and where they come from. */
export function dues({ debits: { due, dueFrom } }: CreditBook): readonly string[] {
  return Array.from(due, (one, i) => `${formatDay(one)} ${DUE_SOURCES[dueFrom[i] ?? 0] ?? ''}`);
}

/** Side, row and reason of lines that are not counted. */
export const unused = (book: CreditBook): readonly string[] =>
  book.unused.map(({ side, row, reason }) => `${side} ${String(row)} ${reason}`);

/** Code and row of what is odd. */
export const oddities = (book: CreditBook): readonly string[] =>
  book.oddities.map(({ code, row }) => `${code} ${String(row)}`);
