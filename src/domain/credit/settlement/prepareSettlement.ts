import type { CreditBook, Credits, Debits } from '../creditBook';
import { documentGroups, type DocumentGroups } from './documentGroups';
import { creditOrder, debitOrder, type ByCustomer } from './paymentOrder';

/** Credits that name what they pay, one entry a credit and group of lines, in the order in which they pay. */
export interface NamedPayments {
  readonly groups: DocumentGroups;
  readonly credit: Int32Array;
  readonly group: Int32Array;
}

/** What of a settlement is the same on all days. */
export interface PreparedSettlement {
  readonly debits: ByCustomer;
  readonly credits: ByCustomer;
  /** Receipts that stand in the row of their document. */
  readonly beside: Int32Array;
  /** By document, then by order and several documents at once. */
  readonly named: readonly NamedPayments[];
}

/** Months and previous grades settle the same book again. */
const remembered = new WeakMap<CreditBook, PreparedSettlement>();
const NONE = -1;

/**
 * Order of payment and numbers of a book, worked out once.
 *
 * @example prepareSettlement(book).debits.queue // Int32Array [2, 0, 1]
 */
export function prepareSettlement(book: CreditBook): PreparedSettlement {
  let prepared = remembered.get(book);
  if (!prepared) remembered.set(book, (prepared = prepare(book)));
  return prepared;
}

function prepare({ customers, debits, credits }: CreditBook): PreparedSettlement {
  const [owed, paid] = [debitOrder(debits, customers.length), creditOrder(credits, customers.length)];
  return {
    debits: owed,
    credits: paid,
    beside: besideIn(paid.queue, credits.beside),
    named: namedPayments(debits, credits, owed.queue, paid.queue),
  };
}

function namedPayments(debits: Debits, credits: Credits, owed: Int32Array, paid: Int32Array): readonly NamedPayments[] {
  const documents = documentGroups(debits, debits.number, owed);
  const [ofOne, ofSeveral, others] = [paymentsOf(), paymentsOf(), new Map<number, readonly string[]>()];
  const only = onlyNamed(documents, credits);
  for (const credit of paid) {
    const group = only[credit] ?? NONE;
    if (group !== NONE) ofOne.add(credit, group);
    if (group !== NONE || !credits.appliesTo[credit]) continue;
    const who = credits.customer[credit] ?? NONE;
    const numbers = credits.appliesTo[credit].split(' ');
    const found = numbers.map((number) => (numbers.length > 1 ? documents.find(who, number) : NONE));
    for (const several of found) ofSeveral.add(credit, several);
    if (found.includes(NONE)) others.set(credit, numbers.filter((_number, i) => found[i] === NONE)); // prettier-ignore
  }
  const orders = orderPayments(debits, credits, owed, others);
  return [ofOne.payments(documents), ofSeveral.payments(documents), ...(orders ? [orders] : [])];
}

/** Few credits name an order: only the orders they name are looked for. */
function orderPayments(
  { orderNo, ...debits }: Debits,
  { customer }: Credits,
  owed: Int32Array,
  numbers: ReadonlyMap<number, readonly string[]>,
): NamedPayments | null {
  if (!numbers.size || !orderNo) return null;
  const wanted = new Set([...numbers.values()].flat());
  const orders = documentGroups(
    debits,
    orderNo.map((number) => (wanted.has(number) ? number : '')),
    owed,
  );
  const payments = paymentsOf();
  numbers.forEach((named, credit) => {
    for (const number of named) payments.add(credit, orders.find(customer[credit] ?? NONE, number));
  });
  return payments.payments(orders);
}

/**
 * By credit, the document it names; −1 where it names none or several. Looked up in the order of the sheet: those of one month
 * name documents of the same month, which are found faster one after another.
 */
function onlyNamed(documents: DocumentGroups, { count, appliesTo, customer }: Credits): Int32Array {
  const groups = new Int32Array(count).fill(NONE);
  for (let credit = 0; credit < count; credit++) {
    const number = appliesTo[credit] ?? '';
    if (number !== '') groups[credit] = documents.find(customer[credit] ?? NONE, number);
  }
  return groups;
}

function besideIn(queue: Int32Array, beside: Int32Array | undefined): Int32Array {
  return beside ? queue.filter((credit) => (beside[credit] ?? NONE) !== NONE) : new Int32Array(0);
}

/** Collects the credits that name a group of lines. */
function paymentsOf() {
  const [credits, named]: [number[], number[]] = [[], []];
  return {
    add: (credit: number, group: number): void => {
      if (group === NONE) return;
      credits.push(credit);
      named.push(group);
    },
    payments: (groups: DocumentGroups): NamedPayments => ({
      groups,
      credit: new Int32Array(credits),
      group: new Int32Array(named),
    }),
  };
}
