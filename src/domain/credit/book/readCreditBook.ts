import type { Register } from '../../cards/register';
import type { SerialDay } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import { amountTaxes, taxesOf } from '../../structure/book/amountWords';
import { SALES } from '../../structure/book/countedTypes';
import type { CreditBook, UnusedEntry } from '../creditBook';
import { newAccounts, type Accounts } from './accounts';
import { addAdjustments, addDocuments } from './addDocuments';
import { addOpenings } from './addOpenings';
import { addBeside, addReceipts } from './addReceipts';
import { assessmentsIn, type Assessment } from './assessments';
import { limitsWithoutDay, wrongBalances } from './bookOddities';
import { creditCard, type ReadCard } from './creditCards';
import { documentDetails, type DocumentDetails, type DueSettings } from './documentDetails';
import { plannedInstalments } from './instalments';
import { readSides, type BookSides } from './readSides';
import { rowsOfType } from './rowsOfType';
import { undelivered } from './undelivered';
import { withBills } from './withBills';

/** The registers a credit book is read from. */
export interface CreditRegisters {
  readonly trades: readonly Register[];
  readonly corporate: readonly Register[];
  readonly owners: readonly Register[];
  readonly members: readonly Register[];
  readonly credit: readonly Register[];
}

/** What a credit book depends on. */
export type CreditBookSettings = Pick<Settings, 'basis' | 'tax'> & DueSettings;

const NOBODY = -1;

/**
 * All that is owed and paid in a workbook (ANALYSIS C0). Documents are the sales of the trade book, the same lines of the same
 * customers; goods taken back, receipts and adjustments make customers owe less. Receipts stand in lists of their own, among
 * other lines, beside their documents, or as movements of a ledger; the same money counts once.
 *
 * @param read registers of the workbook; see CREDIT_BOOK_FIELDS
 * @param settings basis, tax, dueRule, defaultTermDays, billDays
 * @param asOf serial number; later lines are not counted
 * @returns lines in the order of registers and rows; registers of trades first, then those of companies
 * @example readCreditBook({ ...none, trades: [deliveries, receipts] }, DEFAULT_SETTINGS, asOf).credits.amount[0] // 3000000
 */
export function readCreditBook(read: CreditRegisters, settings: CreditBookSettings, asOf: SerialDay): CreditBook {
  const registers = { ...read, trades: read.trades.map(withBills) };
  const assessments = assessmentsIn(registers.credit, asOf);
  const namings = assessments.map(({ naming }) => naming);
  const sides = readSides(registers, settings, namings, asOf);
  const { customers, matched } = sides.who;
  const known = cardsOf(sides, assessments, asOf);
  const cards = known.map(({ card }) => card);
  const details = sides.trades.typed.map((typed) => documentDetails(typed, settings));
  const accounts = accountsOf(sides, registers, details, known, settings, asOf);
  const { orders, known: ordersKnown } = undelivered(sides, details);
  const all = [...registers.trades, ...registers.corporate];
  return {
    registers: all,
    customers,
    matched,
    asOf,
    document: sides.trades.document,
    taxes: taxesIn(sides),
    debits: accounts.debits(),
    credits: accounts.credits(),
    orders,
    ordersKnown,
    unused: accounts.unused,
    oddities: [...accounts.oddities, ...wrongBalances(sides.balances), ...limitsWithoutDay(customers, cards, all)],
    cards,
  };
}

function accountsOf(
  sides: BookSides,
  { trades, corporate }: CreditRegisters,
  details: readonly DocumentDetails[],
  cards: readonly ReadCard[],
  settings: CreditBookSettings,
  asOf: SerialDay,
): Accounts {
  const { customers } = sides.who;
  const accounts = newAccounts(customers.length);
  const reading = {
    accounts,
    details,
    settings,
    terms: cards.map(({ terms }) => terms),
    registers: trades,
    instalmentsOf: plannedInstalments(sides.trades.typed, details),
  };
  const debitAt = addDocuments(reading, sides.sales, movementsIn(sides));
  addReceipts(reading, sides.listed, otherNumbers(sides, details, accounts.unused));
  const running = sides.balances.map(({ kind }) => kind === 'running');
  addBeside(reading, { side: sides.beside, twice: sides.twice, running }, debitAt);
  addAdjustments(reading, sides.adjusted);
  addOpenings(reading, sides.openings, customers, { registers: corporate, first: trades.length }, asOf);
  return accounts;
}

function cardsOf({ who, others }: BookSides, assessments: readonly Assessment[], asOf: SerialDay): readonly ReadCard[] {
  const byCustomer = new Map<number, Assessment[]>();
  assessments.forEach((assessment, i) => {
    const customer = others[i] ?? NOBODY;
    const known = byCustomer.get(customer);
    if (known) known.push(assessment);
    else byCustomer.set(customer, [assessment]);
  });
  return who.customers.map((customer, i) => creditCard(customer, byCustomer.get(i) ?? [], asOf));
}

/** Rows without an amount that are no documents: a receipt alone in its row, or 期初余额. */
function movementsIn({ openings, beside }: BookSides): (of: number, row: number) => boolean {
  const rows = beside.sources.map((source) => new Set(source.rows));
  for (const { of, row } of openings) rows[of]?.add(row);
  return (of, row) => rows[of]?.has(row) === true;
}

/** Numbers of documents that do not count, worked out when a receipt names one that is not among those that do. */
function otherNumbers(
  { trades: { typed, document } }: BookSides,
  details: readonly DocumentDetails[],
  unused: readonly UnusedEntry[],
): (number: string) => boolean {
  let numbers: Set<string> | undefined;
  return (number) => {
    if (!numbers) {
      const others = SALES.filter((sale) => sale !== document);
      const rows = typed.flatMap((one, of) =>
        others.flatMap((sale) => rowsOfType(one, sale).map((row) => ({ of, row }))),
      );
      const documents = unused.filter(({ side }) => side === 'document');
      numbers = new Set([...rows, ...documents].map(({ of, row }) => details[of]?.numberOf(row) ?? ''));
      numbers.delete('');
    }
    return numbers.has(number);
  };
}

/** What the registers of documents that count say of taxes. */
function taxesIn({ sales: { lines, sources } }: BookSides): CreditBook['taxes'] {
  const met = new Set(lines.of.subarray(0, lines.count));
  const counted = sources.filter((_source, i) => met.has(i));
  const said = counted.map(({ amountHeader, register }) => taxesOf(amountHeader) ?? amountTaxes(register));
  return [...new Set(said.filter((one) => one !== null))];
}
