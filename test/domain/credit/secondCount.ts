import { EVERYBODY, type WrittenBook, type WrittenCustomer, type WrittenLine } from './secondCountBooks';

/** The settings that books are counted with. */
export interface CountedBy {
  readonly agingFrom: 'due' | 'documentDay';
  readonly dueRule: 'agreed' | 'documentDay';
  readonly disputedCounts: boolean;
  readonly billsUseLimit: boolean;
}

/** What somebody owes: a line of a document, an opening, money that was given back. */
interface Owed {
  readonly id: number;
  readonly what: 'sale' | 'opening' | 'adjustment';
  readonly who: string;
  readonly day: number;
  readonly due: number;
  readonly number: string;
  readonly order: string;
  readonly disputed: boolean;
  readonly amount: bigint;
}

interface Paid {
  readonly what: 'receipt' | 'return' | 'adjustment';
  readonly who: string;
  readonly day: number;
  readonly names: readonly string[];
  readonly undated: boolean;
  readonly billDue: number;
  /** The line in whose row it stands; −1 for all others. */
  readonly beside: number;
  readonly amount: bigint;
}

export interface Ledger {
  readonly owed: readonly Owed[];
  readonly paid: readonly Paid[];
  readonly unknown: bigint;
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const [TERM, BILL] = [30, 180];
const abs = (fen: bigint) => (fen < 0n ? -fen : fen);

function monthEnd(day: number): number {
  const at = new Date(EPOCH + day * DAY_MS);
  return Math.round((Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0) - EPOCH) / DAY_MS);
}

const TERMS: Readonly<Record<WrittenCustomer['terms'], (day: number) => number>> = {
  '': (day) => day + TERM,
  月结30: (day) => monthEnd(day) + 30,
  月结: monthEnd,
  货到45天: (day) => day + 45,
  款到发货: (day) => day,
};

/** Why a line is not counted; empty where it is. */
function reasonOf(
  line: { readonly state?: string; readonly day: number; readonly fen: number | null; readonly customer: string },
  book: WrittenBook,
  asOf: number,
): string {
  // prettier-ignore
  if (line.state === '作废') return 'void';
  if (line.day === 0) return 'noDay';
  if (line.day > asOf) return 'future';
  if (line.fen === null) return 'noAmount';
  if (line.customer === '') return 'noCustomer';
  return book.customers && !book.customers.some(({ name }) => name === line.customer) ? 'unmatched' : '';
}

/** What everybody owes and has paid, as the sheets say it. */
export function ledgerOf(book: WrittenBook, settings: CountedBy, asOf: number): Ledger {
  const [owed, paid]: [Owed[], Paid[]] = [[], []];
  let unknown = 0n;
  const agreed = (who: string, day: number) => {
    const terms = settings.dueRule === 'agreed' ? (book.customers?.find(({ name }) => name === who)?.terms ?? '') : '';
    return TERMS[terms](day);
  };
  const owe = (one: Omit<Owed, 'id'>) => owed.push({ ...one, id: owed.length }) - 1;
  const usual = { undated: false, billDue: 0, beside: -1 };
  const ids = new Map<WrittenLine, number>();
  const number = (line: WrittenLine) => (line.number === '' ? [] : [line.number]);
  for (const line of book.lines) {
    if (reasonOf(line, book, asOf) !== '' || line.type === 'adjustment') continue;
    const { customer: who, day } = line;
    const amount = abs(BigInt(line.fen ?? 0));
    if (line.type === 'return')
      paid.push({ ...usual, what: 'return', who, day, names: line.order ? [line.order] : number(line), amount }); // prettier-ignore
    else {
      const due = settings.dueRule === 'agreed' && line.due ? line.due : agreed(who, day);
      ids.set(line, owe({ what: 'sale', who, day, due, number: line.number, order: line.order, disputed: line.state === '有争议', amount })); // prettier-ignore
    }
  }
  const ownerOf = (name: string) => {
    const having = (of: 'number' | 'order') => new Set(owed.filter((one) => name !== '' && one[of] === name).map(({ who }) => who)); // prettier-ignore
    const owners = having('number').size ? having('number') : having('order');
    return owners.size === 1 ? [...owners][0] : undefined;
  };
  for (const receipt of book.receipts) {
    const reason = reasonOf(receipt, book, asOf);
    const who = reason === 'noCustomer' ? ownerOf(receipt.names[0] ?? '') : receipt.customer;
    const amount = BigInt(receipt.fen ?? 0);
    if (reason !== '' && (reason !== 'noCustomer' || who === undefined)) {
      if (reason === 'noCustomer' || reason === 'unmatched') unknown += amount;
      continue;
    }
    const { day, names } = receipt;
    if (who === undefined || amount === 0n) continue;
    if (amount < 0n) owe({ what: 'adjustment', who, day, due: agreed(who, day), number: receipt.number, order: names.join(' '), disputed: false, amount: -amount }); // prettier-ignore
    else paid.push({ ...usual, what: 'receipt', who, day, names, billDue: receipt.isBill ? receipt.billDue || day + BILL : 0, amount }); // prettier-ignore
  }
  for (const line of book.lines) {
    if (line.received === null) continue;
    const one = { ...line, day: line.receivedOn || line.day, fen: line.received };
    const reason = reasonOf(one, book, asOf);
    if (reason === 'noCustomer' || reason === 'unmatched') unknown += BigInt(line.received);
    if (reason !== '') continue;
    paid.push({ ...usual, what: 'receipt', who: line.customer, day: one.day, names: number(line), undated: line.fen !== null && !line.receivedOn, beside: ids.get(line) ?? -1, amount: BigInt(line.received) }); // prettier-ignore
  }
  for (const line of book.lines) {
    if (line.type !== 'adjustment' || reasonOf(line, book, asOf) !== '') continue;
    const [{ customer: who, day }, amount] = [line, BigInt(line.fen ?? 0)];
    if (amount < 0n || line.reduces) paid.push({ ...usual, what: 'adjustment', who, day, names: line.order ? [line.order] : number(line), amount: abs(amount) }); // prettier-ignore
    else owe({ what: 'adjustment', who, day, due: agreed(who, day), number: line.number, order: line.order, disputed: line.state === '有争议', amount }); // prettier-ignore
  }
  const before = Math.min(asOf + 1, ...owed.map(({ day }) => day), ...paid.map(({ day }) => day)) - 1;
  for (const { name: who, opening } of book.customers ?? []) {
    if (opening && opening < 0) paid.push({ ...usual, what: 'receipt', who, day: before, names: [], undated: true, amount: BigInt(-opening) }); // prettier-ignore
    else if (opening) owe({ what: 'opening', who, day: before, due: agreed(who, before), number: '', order: '', disputed: false, amount: BigInt(opening) }); // prettier-ignore
  }
  return { owed, paid, unknown };
}

/** A payment of a part of a line. */
export interface Piece {
  readonly of: Owed;
  readonly by: Paid;
  readonly amount: bigint;
}

const text = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const large = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0);
const KINDS = ['receipt', 'return', 'adjustment', 'sale', 'opening'];
const byAge = (one: Owed, other: Owed) => one.day - other.day || one.due - other.due || large(one.amount, other.amount) || text(one.number, other.number) || Number(one.disputed) - Number(other.disputed); // prettier-ignore
const byDay = (one: Paid, other: Paid) => one.day - other.day || KINDS.indexOf(one.what) - KINDS.indexOf(other.what) || text(one.names.join(' '), other.names.join(' ')) || Number(one.undated) - Number(other.undated); // prettier-ignore

/**
 * Who has paid what of a customer's lines by a day. Lines and payments of each step are laid end to end on two tapes that lie side
 * by side; what lies beside each other pays for each other.
 */
export function piecesOf(
  { owed, paid }: Ledger,
  who: string,
  day: number,
): { readonly pieces: readonly Piece[]; readonly open: (one: Owed) => bigint; readonly left: (one: Paid) => bigint } {
  const lines = owed.filter((one) => one.who === who && one.day <= day).sort(byAge);
  const payments = paid.filter((one) => one.who === who && one.day <= day).sort(byDay);
  const pieces: Piece[] = [];
  const [settled, spent] = [new Map<Owed, bigint>(), new Map<Paid, bigint>()];
  const open = (one: Owed) => one.amount - (settled.get(one) ?? 0n);
  const left = (one: Paid) => one.amount - (spent.get(one) ?? 0n);
  const settle = (of: Owed, by: Paid, amount: bigint) => {
    pieces.push({ of, by, amount });
    settled.set(of, (settled.get(of) ?? 0n) + amount);
    spent.set(by, (spent.get(by) ?? 0n) + amount);
  };
  const lay = (some: readonly Owed[], by: readonly Paid[]) => {
    const tape = <T>(all: readonly T[], length: (one: T) => bigint) => {
      let end = 0n;
      return all.map((one) => ({ one, from: end, to: (end += length(one)) }));
    };
    const [above, below] = [tape(some, open), tape(by, left)];
    for (const line of above)
      for (const payment of below) {
        const from = line.from > payment.from ? line.from : payment.from;
        const to = line.to < payment.to ? line.to : payment.to;
        if (to > from) settle(line.one, payment.one, to - from);
      }
  };
  for (const payment of payments.filter(({ beside }) => beside >= 0)) lay(lines.filter(({ id }) => id === payment.beside), [payment]); // prettier-ignore
  const documents = new Set(lines.map(({ number }) => number));
  const ofDocument = (name: string) => lines.filter(({ number }) => name !== '' && number === name);
  for (const name of documents) lay(ofDocument(name), payments.filter(({ names }) => names.length === 1 && names[0] === name)); // prettier-ignore
  for (const payment of payments.filter(({ names }) => names.length > 1))
    for (const name of payment.names) lay(ofDocument(name), [payment]);
  // An order's number is asked for where no document of the customer has it, now or later.
  const isDocument = (name: string) => owed.some((one) => one.who === who && one.number === name);
  for (const payment of payments)
    for (const name of payment.names.filter((one) => !isDocument(one))) lay(lines.filter(({ order }) => order === name), [payment]); // prettier-ignore
  lay(lines, payments);
  return { pieces, open, left };
}

/** Orders that are not delivered, by customer. */
export function undelivered(book: WrittenBook, asOf: number): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>(EVERYBODY.map((name) => [name, 0n]));
  const numbers = new Set(book.orders.map(({ number }) => number).filter((number) => number !== ''));
  // What was delivered to somebody who is not on the list is delivered all the same.
  const sold = book.lines.filter(
    (line) => line.type === 'sale' && ['', 'unmatched'].includes(reasonOf(line, book, asOf)),
  );
  const naming = sold.filter(({ order }) => numbers.has(order));
  const isNamed = naming.length > 0 && 2 * naming.length >= sold.length;
  for (const { number, customer, fen, state } of book.orders) {
    const sent = isNamed ? naming.filter(({ order }) => order === number).reduce((sum, line) => sum + BigInt(line.fen ?? 0), 0n) : 0n; // prettier-ignore
    const isOpen = ['未发货', '部分发货'].includes(state) || (isNamed && state === '');
    const rest = BigInt(fen) - sent;
    if (isOpen && rest > 0n) sums.set(customer, (sums.get(customer) ?? 0n) + rest);
  }
  return sums;
}
