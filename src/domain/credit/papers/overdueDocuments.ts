import type { Fen, SerialDay } from '../../cell/value';
import { DEBIT_KINDS, type CreditBook, type DebitKind, type Settlement } from '../creditBook';
import { shownNumber } from './shownNumber';

/** A document that is past its due day and not paid in full; its lines together. */
export interface OverdueDocument {
  /** As it stands in the sheet; empty where there is none. */
  readonly number: string;
  readonly kind: DebitKind;
  readonly day: SerialDay;
  readonly due: SerialDay;
  /** 分: what it came to, and what is not paid of it. */
  readonly amount: Fen;
  readonly open: Fen;
  /** Days past its due day. */
  readonly days: number;
}

/** What a customer has to be asked for; what he disputes is no part of it. */
export interface Overdue {
  readonly claimed: readonly OverdueDocument[];
  readonly disputed: readonly OverdueDocument[];
}

/**
 * The documents of a customer that are overdue at the end of the settlement's day, the longest overdue first.
 *
 * @param customer index in the book
 * @example overdueDocuments(book, settlement, 0).claimed[0] // { number: 'FH-1001', days: 325, open: 2000000, … }
 */
export function overdueDocuments(book: CreditBook, settlement: Settlement, customer: number): Overdue {
  const { registers, debits } = book;
  const { asOf, open } = settlement;
  const [claimed, disputed] = [new Map<string, OverdueDocument>(), new Map<string, OverdueDocument>()];
  for (let i = 0; i < debits.count; i++) {
    const [day = 0, due = 0, kind = 0] = [debits.day[i], debits.due[i], debits.kind[i]];
    if (debits.customer[i] !== customer || due >= asOf || day > asOf) continue;
    const documents = debits.disputed[i] === 1 ? disputed : claimed;
    const compared = debits.number[i] ?? '';
    // Lines without a number are documents of their own.
    const key = compared === '' ? `#${String(i)}` : [compared, day, due, kind].join('\n');
    const before = documents.get(key);
    documents.set(key, {
      number: before?.number ?? shownNumber(registers, debits, i),
      kind: DEBIT_KINDS[kind] ?? 'sale',
      day,
      due,
      amount: (before?.amount ?? 0) + (debits.amount[i] ?? 0),
      open: (before?.open ?? 0) + (open[i] ?? 0),
      days: asOf - due,
    });
  }
  const listed = (documents: typeof claimed) => [...documents.values()].filter((one) => one.open > 0).sort(byAge);
  return { claimed: listed(claimed), disputed: listed(disputed) };
}

function byAge(a: OverdueDocument, b: OverdueDocument): number {
  return a.due - b.due || a.day - b.day || (a.number < b.number ? -1 : Number(a.number > b.number)) || a.open - b.open;
}
