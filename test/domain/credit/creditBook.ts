import {
  CREDIT_KINDS,
  DEBIT_KINDS,
  type CreditBook,
  type CreditCard,
  type CreditKind,
  type DebitKind,
  type Settlement,
  type UnusedEntry,
} from '../../../src/domain/credit/creditBook';
import { NO_CARD } from '../../../src/domain/credit/customersOnDay';
import { day } from '../day';

/** A document of a test: whose, of which day, due when; in 元. */
export interface Document {
  readonly of: string;
  readonly on: number;
  readonly due?: number;
  readonly yuan: number;
  readonly kind?: DebitKind;
  readonly number?: string;
  readonly disputed?: boolean;
}

/** Money or goods that came back; in 元. */
export interface Payment {
  readonly of: string;
  readonly on: number;
  readonly yuan: number;
  readonly kind?: CreditKind;
  readonly pays?: string;
  readonly billDue?: number;
  readonly undated?: boolean;
}

export interface Told {
  readonly documents?: readonly Document[];
  readonly payments?: readonly Payment[];
  readonly orders?: readonly { readonly of: string; readonly yuan: number }[];
  /** By customer; whoever is named here is a customer, with or without documents. */
  readonly cards?: Readonly<Record<string, Partial<CreditCard>>>;
  readonly unused?: readonly UnusedEntry[];
}

export const AS_OF = day('2026-11-21');
const TERM_DAYS = 30;

/**
 * A book of what is told; customers in the order in which they are named, cards first.
 *
 * @param told documents, payments, orders and cards
 * @param asOf day of the analysis
 */
export function bookOf(told: Told, asOf = AS_OF): CreditBook {
  const { documents = [], payments = [], orders = [], cards = {}, unused = [] } = told;
  const names = [...new Set([...Object.keys(cards), ...[...documents, ...payments, ...orders].map(({ of }) => of)])];
  const entries = (lines: readonly { readonly of: string; readonly on?: number; readonly yuan: number }[]) => ({
    count: lines.length,
    of: new Int32Array(lines.length),
    row: Int32Array.from(lines, (_line, i) => i),
    day: Int32Array.from(lines, ({ on }) => on ?? asOf),
    customer: Int32Array.from(lines, ({ of }) => names.indexOf(of)),
    amount: Float64Array.from(lines, ({ yuan }) => Math.round(yuan * 100)),
  });
  return {
    registers: [],
    customers: names.map((name) => ({ key: name, name, card: null })),
    matched: false,
    asOf,
    document: '发货',
    taxes: [],
    debits: {
      ...entries(documents),
      number: documents.map(({ number }) => number ?? ''),
      kind: Uint8Array.from(documents, ({ kind }) => DEBIT_KINDS.indexOf(kind ?? 'sale')),
      due: Int32Array.from(documents, ({ on, due }) => due ?? on + TERM_DAYS),
      dueFrom: new Uint8Array(documents.length),
      disputed: Uint8Array.from(documents, ({ disputed }) => (disputed ? 1 : 0)),
    },
    credits: {
      ...entries(payments),
      number: payments.map(() => ''),
      kind: Uint8Array.from(payments, ({ kind }) => CREDIT_KINDS.indexOf(kind ?? 'receipt')),
      appliesTo: payments.map(({ pays }) => pays ?? ''),
      billDue: Int32Array.from(payments, ({ billDue }) => billDue ?? 0),
      undated: Uint8Array.from(payments, ({ undated }) => (undated ? 1 : 0)),
    },
    orders: { ...entries(orders), number: orders.map(() => '') },
    ordersKnown: true,
    unused,
    oddities: [],
    cards: names.map((name) => ({ ...NO_CARD, ...cards[name] })),
  };
}

/** Settles a small book in the plainest way: by number first, then the oldest first. */
export function settled({ debits, credits }: CreditBook, asOf: number): Settlement {
  const [open, left] = [debits, credits].map(({ amount, day: on }) =>
    amount.map((one, i) => ((on[i] ?? 0) <= asOf ? one : 0)),
  );
  const oldest = [...debits.amount.keys()].sort(
    (one, other) =>
      (debits.day[one] ?? 0) - (debits.day[other] ?? 0) || (debits.due[one] ?? 0) - (debits.due[other] ?? 0),
  );
  const byDay = [...credits.amount.keys()].sort((one, other) => (credits.day[one] ?? 0) - (credits.day[other] ?? 0));
  const pieces: [debit: number, credit: number, amount: number][] = [];
  const pay = (isFor: (debit: number, credit: number) => boolean) => {
    for (const credit of byDay)
      for (const debit of oldest) {
        const amount = Math.min(open?.[debit] ?? 0, left?.[credit] ?? 0);
        if (amount <= 0 || debits.customer[debit] !== credits.customer[credit] || !isFor(debit, credit)) continue;
        open?.fill((open[debit] ?? 0) - amount, debit, debit + 1);
        left?.fill((left[credit] ?? 0) - amount, credit, credit + 1);
        pieces.push([debit, credit, amount]);
      }
  };
  pay((debit, credit) => credits.appliesTo[credit] !== '' && credits.appliesTo[credit] === debits.number[debit]);
  pay(() => true);
  return {
    asOf,
    open: open ?? new Float64Array(),
    left: left ?? new Float64Array(),
    pieces: {
      count: pieces.length,
      debit: Int32Array.from(pieces, ([debit]) => debit),
      credit: Int32Array.from(pieces, ([, credit]) => credit),
      amount: Float64Array.from(pieces, ([, , amount]) => amount),
    },
  };
}
