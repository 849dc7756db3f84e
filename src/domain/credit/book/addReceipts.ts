import { NOBODY } from '../numberedLines';
import { ownersOf, type Accounts } from './accounts';
import type { DebitAt, ReadingOf } from './addDocuments';
import { forEachLine, unusedOn, type BookSide, type SideLine } from './bookSide';
import { rowsSaying } from './creditWords';
import { agreedDue, type DocumentDetails } from './documentDetails';

/** Receipts beside documents, and which of them count. */
export interface Beside {
  readonly side: BookSide;
  /** By register: they stand in other registers once more. */
  readonly twice: readonly boolean[];
  /** By register: a ledger, whose rows are movements of their own. */
  readonly running: readonly boolean[];
}

const NONE = -1;

/**
 * Receipts of lists: for the document they name, by 核销单号 or by their own number where that is a document's. One without a
 * customer is of the customer whose document it names. Money given back is owed again.
 *
 * @param isKnown numbers of documents that do not count, such as orders beside deliveries: a receipt may name them
 * @example addReceipts(reading, listed, () => false)
 */
export function addReceipts(reading: ReadingOf, listed: BookSide, isKnown: (number: string) => boolean): void {
  const { accounts, details, registers } = reading;
  if (!listed.lines.count) return;
  const ownerOf = ownersOf(accounts.debits());
  const reducing = registers.map((register) => rowsSaying(register, ['docType'], 'reducing'));
  forEachLine(listed, (line) => {
    const { of, row, day, amount, reason } = line;
    const said = details[of];
    const number = said?.numberOf(row) ?? '';
    const appliesTo = said ? appliedTo(said, row, said.referenceOf(row), ownerOf) : '';
    const owner = reason === 'noCustomer' ? ownerOf(appliesTo.split(' ')[0] ?? '') : NOBODY;
    if (!said || (reason !== null && owner < 0)) {
      accounts.unused.push(unusedOn('receipt', listed, line.line, reason ?? 'unmatched'));
      return;
    }
    const customer = reason === null ? line.customer : owner;
    if (!amount) return;
    if (appliesTo !== '' && ownerOf(appliesTo) !== customer)
      checkNumbers(accounts, { ...line, customer }, appliesTo, (one) => (isKnown(one) ? customer : NOBODY), ownerOf);
    if (amount < 0) giveBack(reading, { ...line, customer }, number, appliesTo);
    else {
      const kind = reducing[of]?.(row) ? 'adjustment' : 'receipt';
      const billDue = kind === 'receipt' ? said.billDue(row, day) : 0;
      accounts.pay({ of, row, day, customer, amount, number, kind, appliesTo, billDue, undated: false, beside: NONE });
    }
  });
}

/**
 * Receipts that stand beside their documents pay the document of their row; in a ledger each pays what is open. Where nothing
 * says when they were received the day is that of the document.
 *
 * @param debitAt where the documents stand
 * @example addBeside(reading, beside, debitAt)
 */
export function addBeside(reading: ReadingOf, { side, twice, running }: Beside, debitAt: DebitAt): void {
  const { accounts, details, registers } = reading;
  const isDated = registers.map(({ columns }) => {
    const parsed = columns.get('receivedOn')?.parsed;
    return (row: number) => typeof parsed?.[row] === 'number';
  });
  forEachLine(side, (line) => {
    const { of, row, day, amount, customer, reason } = line;
    const said = details[of];
    if (twice[of] === true) {
      if (reason === null) accounts.oddities.push({ code: 'receivedTwice', of, row, amount });
      return;
    }
    if (reason !== null || !said) {
      accounts.unused.push(unusedOn('receipt', side, line.line, reason ?? 'unmatched'));
      return;
    }
    const number = said.numberOf(row);
    if (amount < 0) {
      giveBack(reading, line, number, '');
      return;
    }
    const [isLedger, debit] = [running[of] === true, debitAt(of, row)];
    const hasDocument = registers[of]?.columns.get('amount')?.raw[row] !== '';
    accounts.pay({
      of,
      row,
      day,
      customer,
      amount,
      number,
      kind: 'receipt',
      appliesTo: isLedger && debit !== NONE ? '' : said.referenceOf(row),
      billDue: said.billDue(row, day),
      undated: !isLedger && hasDocument && isDated[of]?.(row) !== true,
      beside: isLedger ? NONE : debit,
    });
  });
}

/** A list of receipts has a column for the document, or carries the document's number as its own. */
function appliedTo(said: DocumentDetails, row: number, number: string, ownerOf: (number: string) => number): string {
  if (said.namesDocuments) return said.appliesTo(row);
  return said.numberIsOfDocument || ownerOf(number) !== NOBODY ? number : '';
}

function checkNumbers(
  { oddities }: Accounts,
  { of, row, amount, customer }: SideLine,
  appliesTo: string,
  otherwise: (number: string) => number,
  ownerOf: (number: string) => number,
): void {
  const owners = appliesTo.split(' ').map((number) => {
    const owner = ownerOf(number);
    return owner === NOBODY ? otherwise(number) : owner;
  });
  if (owners.includes(NOBODY)) oddities.push({ code: 'numberUnknown', of, row, amount });
  else if (owners.some((owner) => owner >= 0 && owner !== customer))
    oddities.push({ code: 'otherCustomer', of, row, amount });
}

function giveBack(
  { accounts, terms, settings }: ReadingOf,
  { of, row, day, amount, customer }: SideLine,
  number: string,
  orderNo: string,
): void {
  const due = agreedDue(day, terms[customer] ?? null, settings);
  const entry = {
    of,
    row,
    day,
    customer,
    amount: -amount,
    number,
    kind: 'adjustment',
    orderNo,
    disputed: false,
  } as const;
  accounts.owe({ ...entry, ...due });
}
