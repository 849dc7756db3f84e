import type { Register } from '../../cards/register';
import type { SerialDay } from '../../cell/value';
import type { Period } from '../../report/report';
import type { Settings } from '../../settings/settings';
import type { Measure, TradeBook, UnusedLine } from '../tradeBook';
import { amountTaxes, taxesOf, unitOf } from './amountWords';
import { bookCustomers, type BookCustomers } from './bookCustomers';
import { readLines, type LineSource, type ReadLines } from './bookLines';
import { reasonOf, unusedLine } from './lineReasons';
import { personSources } from './personSources';
import { salesOnly } from './salesOnly';
import { tradeSources } from './tradeSources';

/** The registers a trade book is read from. */
export interface BookRegisters {
  readonly trades: readonly Register[];
  readonly corporate: readonly Register[];
  readonly owners: readonly Register[];
  readonly leads: readonly Register[];
  readonly members: readonly Register[];
}

/** What a book is made of. */
interface Read extends Pick<TradeBook, 'source' | 'document' | 'repeated'> {
  readonly sources: readonly LineSource[];
  readonly lines: ReadLines;
  readonly customers: BookCustomers;
}

const NONE = -1;

/**
 * All sales of a workbook as one book (ANALYSIS C0; … ): which lines count, of whom they are, what they come to.
 * Where trades have no sales owners stand for them, a car bought each, else leads. Goods taken back are negative. Every data
 * row is a line of the book, or unused with a reason, or one of the other documents.
 *
 * @param registers all of the workbook; see BOOK_FIELDS
 * @param settings basis, tax
 * @param today serial number; later lines are not counted
 * @returns lines in the order of registers and rows
 * @example readTradeBook({ ...none, trades: [trades] }, DEFAULT_SETTINGS, today).amount[0] // 120000
 */
export function readTradeBook(
  registers: BookRegisters,
  settings: Pick<Settings, 'basis' | 'tax'>,
  today: SerialDay,
): TradeBook {
  return bookOf(readPeople(registers, settings, today), today);
}

function readPeople(registers: BookRegisters, settings: Pick<Settings, 'basis' | 'tax'>, today: SerialDay): Read {
  const { owners, leads } = registers;
  const { sources: all, document, repeated } = tradeSources(registers.trades, settings, today);
  const sources = all.map(salesOnly);
  const lines = readLines(sources, today);
  const instead = owners.some(hasRows) ? 'owners' : leads.some(hasRows) ? 'leads' : null;
  if (lines.count || instead === null) {
    const customers = bookCustomers(lines.namings, registers);
    return { source: 'trades', sources, lines, customers, document, repeated };
  }
  const people = personSources(instead === 'owners' ? owners : leads, instead);
  const read = readLines(people.sources, today);
  return {
    source: instead,
    sources: people.sources,
    lines: read,
    customers: people.customersOf(read.namings),
    document: null,
    repeated: [],
  };
}

const hasRows = ({ rowCount }: { readonly rowCount: number }): boolean => rowCount > 0;

function bookOf({ source, sources, lines, customers, document, repeated }: Read, today: SerialDay): TradeBook {
  const used = new Int32Array(lines.count);
  const unused: UnusedLine[] = [];
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    const reason = reasonOf(lines, line, customers.of);
    if (reason === null) used[count++] = line;
    else unused.push(unusedLine(sources, lines, line, reason));
  }
  const kept = used.subarray(0, count);
  const pick = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
    for (let i = 0; i < count; i++) to[i] = from[kept[i] ?? 0] ?? 0;
    return to;
  };
  const of = pick(lines.of, new Int32Array(count));
  const day = pick(lines.day, new Int32Array(count));
  const met = new Set(of);
  const counted = sources.filter((_source, i) => met.has(i));
  return {
    source,
    registers: sources.map(({ register }) => register),
    customers: customers.customers,
    matched: customers.matched,
    today,
    lines: count,
    of,
    row: pick(lines.row, new Int32Array(count)),
    day,
    customer: pick(lines.naming, new Int32Array(count)).map((naming) => customers.of[naming] ?? NONE),
    amount: pick(lines.amount, new Float64Array(count)),
    quantity: pick(lines.quantity, new Float64Array(count)),
    margin: pick(lines.margin, new Float64Array(count)),
    known: { amount: tells(counted, 'amount'), quantity: tells(counted, 'quantity'), margin: tells(counted, 'margin') },
    unused,
    document,
    others: lines.others,
    repeated,
    taxes: distinct(counted.map(({ amountHeader, register }) => taxesOf(amountHeader) ?? amountTaxes(register))),
    units: distinct(counted.map(({ amountHeader }) => unitOf(amountHeader))),
    days: daysOf(day),
  };
}

function tells(sources: readonly LineSource[], measure: Measure): boolean {
  return sources.some(({ known }) => known[measure]);
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function daysOf(days: Int32Array): Period | null {
  if (!days.length) return null;
  return days.reduce(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: Infinity,
    to: 0,
  });
}
