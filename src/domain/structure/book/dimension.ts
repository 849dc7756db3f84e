import type { Register } from '../../cards/register';
import { textAt, wordsAt } from '../../cards/valueAt';
import type { FieldKey } from '../../cards/types';
import { foldWidth } from '../../cell/text';
import type { TradeBook } from '../tradeBook';
import { AGE_BANDS, ageBand } from './ageBand';
import { CARD_FIELDS, LINE_FIELDS, type Fields } from './cardFields';
import { documentRows } from './documentRows';
import { customerRows } from './writtenOnce';

/** By what the lines of a book are put into groups. */
export type DimensionKey = 'customer' | 'age' | keyof typeof LINE_FIELDS | keyof typeof CARD_FIELDS;

/** A name for every line. */
export interface Dimension {
  readonly key: DimensionKey;
  /** No two the same; the first is empty: nothing is filled in. */
  readonly names: readonly string[];
  /** By line, index of its name. */
  readonly codes: Int32Array;
}

interface Coded extends Dimension {
  /** By customer, index of the name. */
  readonly ofCustomers: Int32Array;
}

const OF_LINES: Readonly<Partial<Record<DimensionKey, Fields>>> = LINE_FIELDS;
const OF_CARDS: Readonly<Partial<Record<DimensionKey, Fields>>> = CARD_FIELDS;

/** What lines say of their customer. */
const OF_CUSTOMER: ReadonlySet<DimensionKey> = new Set(['region', 'owner', 'branch']);

/** 华东2线-08 is the eighth stop of a route: area and number stand in one cell. */
const STOP = /[-－—/、\s]+\d+$/;

/** The same book is asked again and again. */
const remembered = new WeakMap<TradeBook, Map<DimensionKey, Coded>>();

/**
 * What the lines of a book are of: customer, product, region, or what their customer's card says (R-9.01 … ). A line
 * without region or salesperson has those of the customer's card.
 *
 * @returns worked out once for each book
 * @example dimension(book, 'region').names // ['', '华东', '华南']
 */
export function dimension(book: TradeBook, key: DimensionKey): Dimension {
  return codedOnce(book, key);
}

/**
 * What the customers of a book are: by their cards, else by their last line that says so.
 *
 * @returns by customer, index among the names of `dimension`
 * @example customerDimension(book, 'industry')[0] // 2
 */
export function customerDimension(book: TradeBook, key: DimensionKey): Int32Array {
  return codedOnce(book, key).ofCustomers;
}

function codedOnce(book: TradeBook, key: DimensionKey): Coded {
  let known = remembered.get(book);
  if (!known) remembered.set(book, (known = new Map<DimensionKey, Coded>()));
  let coded = known.get(key);
  if (!coded) known.set(key, (coded = code(book, key)));
  return coded;
}

function code(book: TradeBook, key: DimensionKey): Coded {
  const names = [''];
  const codeOf = coder(names);
  if (key === 'customer') {
    const ofCustomers = Int32Array.from(book.customers, ({ name }) => codeOf(name));
    return { key, names, ofCustomers, codes: book.customer.map((customer) => ofCustomers[customer] ?? 0) };
  }
  const written = book.customers.map(({ card }) => (card ? onCard(card.register, card.row, key, book) : ''));
  // Ages stand in their own order.
  if (key === 'age') for (const { name } of AGE_BANDS) if (written.includes(name)) codeOf(name);
  const cards = Int32Array.from(written, codeOf);
  if (!OF_LINES[key]) return { key, names, codes: book.customer.map((who) => cards[who] ?? 0), ofCustomers: cards };
  const codes = codesOfLines(book, key, codeOf);
  for (let line = 0; line < book.lines; line++) if (!codes[line]) codes[line] = cards[book.customer[line] ?? 0] ?? 0;
  return { key, names, codes, ofCustomers: withLines(book, cards, codes) };
}

/** Gives every text a code, and puts new ones among the names. */
function coder(names: string[]): (text: string) => number {
  const codes = new Map(names.map((name, i) => [name, i]));
  return (text) => {
    let own = codes.get(text);
    if (own === undefined) {
      codes.set(text, (own = names.length));
      names.push(text);
    }
    return own;
  };
}

function onCard(register: Register, row: number, key: DimensionKey, { today }: TradeBook): string {
  if (key === 'age') return ageBand(register, row, today);
  const field = OF_CARDS[key]?.[register.kind];
  const text = field === undefined ? '' : textOrWritten(register, field, row);
  return key === 'route' ? text.replace(STOP, '') : text;
}

/** What cannot be read as its field wants it, such as a potential of A, is still what people wrote. */
function textOrWritten(register: Register, field: FieldKey, row: number): string {
  const unread = register.columns.get(field)?.problems.has(row) === true;
  return unread ? foldWidth(wordsAt(register, field, row)) : textAt(register, field, row);
}

/** What lines say themselves; 0 where they say nothing. */
function codesOfLines(book: TradeBook, key: DimensionKey, codeOf: (text: string) => number): Int32Array {
  const codes = new Int32Array(book.lines);
  const readers = book.registers.map((register) => codeReader(register, key, codeOf));
  for (let line = 0; line < book.lines; line++) {
    const codeAt = readers[book.of[line] ?? 0];
    if (codeAt) codes[line] = codeAt(book.row[line] ?? 0);
  }
  return codes;
}

/** A document's region stands in its first row, or in that of its customer; a customer buys more than one product. */
function codeReader(
  register: Register,
  key: DimensionKey,
  codeOf: (text: string) => number,
): ((row: number) => number) | undefined {
  const field = OF_LINES[key]?.[register.kind];
  const column = field === undefined ? undefined : register.columns.get(field);
  if (field === undefined || !column) return undefined;
  const headOf = register.kind === 'trades' ? documentRows(register) : (row: number) => row;
  const { parsed, problems } = column;
  const codeAt = (row: number) => {
    const value = parsed[row];
    return typeof value === 'string' && !problems.size ? codeOf(value) : codeOf(textOrWritten(register, field, row));
  };
  const whoRowOf = register.kind === 'trades' && OF_CUSTOMER.has(key) ? customerRows(register) : headOf;
  return (row) => codeAt(row) || codeAt(headOf(row)) || codeAt(whoRowOf(row));
}

/** Customers whose cards say nothing are what their last line is. */
function withLines({ customer, day, lines }: TradeBook, cards: Int32Array, codes: Int32Array): Int32Array {
  const ofCustomers = cards.slice();
  const last = new Int32Array(cards.length);
  for (let line = 0; line < lines; line++) {
    const [who, on, own] = [customer[line] ?? 0, day[line] ?? 0, codes[line] ?? 0];
    if (!own || cards[who] || on < (last[who] ?? 0)) continue;
    last[who] = on;
    ofCustomers[who] = own;
  }
  return ofCustomers;
}
