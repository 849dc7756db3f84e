import type { FieldKey } from '../../cards/types';
import { dataRows } from '../../cards/valueAt';
import type { Fen } from '../../cell/value';
import type { LineSource } from '../../structure/book/bookLines';
import { numbersOf } from '../../structure/book/columnReader';
import { isSale } from '../../structure/book/countedTypes';
import { typeOfRegister } from '../../structure/book/documentTypes';
import { repeatedRegisters } from '../../structure/book/repeatedRegisters';
import type { TradeSources, TypedRegister } from '../../structure/book/tradeSources';
import type { DocumentType } from '../../structure/tradeBook';
import type { Balances } from './balances';
import { rowsSaying } from './creditWords';
import { numbersIn } from './documentNumber';
import { rowsOfType } from './rowsOfType';
import { isReceivedTwice, type NamedReceipt } from './receivedTwice';

/** A register whose receipts stand beside its documents, and how they are read. */
export interface BesideSource {
  readonly source: LineSource;
  /** They stand in other registers once more, and do not count. */
  readonly twice: boolean;
}

const NOTHING_KNOWN = { amount: false, quantity: false, margin: false };

/**
 * Lists of receipts, and lines among others that are receipts. What was received counts, not the amount of the contract beside
 * it; money given back is negative. A list of the year beside those of its months counts once.
 *
 * @param typed registers of trades; fields received, amount, receivedOn, date, docType where present
 * @returns by register
 * @example listedReceipts(typed)[2]?.figuresOf(0).amount // 3000000
 */
export function listedReceipts(typed: readonly TypedRegister[]): readonly LineSource[] {
  const lists = typed.map((one) => {
    const amounts: FieldKey = one.register.columns.has('received') ? 'received' : 'amount';
    return { register: one.register, told: true, rows: rowsOfType(one, '回款'), dayOf: one.dayOf, amounts };
  });
  const repeated = lists.filter(({ rows }) => rows.length).length > 1 ? repeatedRegisters(lists) : new Set<number>();
  return typed.map((one, i) => {
    const amountOf = listedAmounts(one);
    const wasMeant = plannedIn(one, amountOf);
    const rows = repeated.has(i) ? [] : (lists[i]?.rows ?? []).filter(wasMeant);
    return sideSource(one, rows, amountOf, receiptDays(one));
  });
}

/**
 * Receipts that stand beside their documents: 已回款金额, else what the balance of the document lacks of its amount. Decided by
 * register: where its receipts are in a list of receipts too, or beside the documents that count, none of its own counts.
 *
 * @param trades registers and what their lines are
 * @param balances by register
 * @param listed receipts of lists
 * @example besideDocuments(trades, balances, lists)[0]?.twice // false
 */
export function besideDocuments(
  { typed, sources, document, repeated }: TradeSources,
  balances: readonly Balances[],
  listed: readonly LineSource[],
): readonly BesideSource[] {
  const counting = (row: number, i: number) => sources[i]?.otherOf(row) === null;
  const found = typed.map((one, i) => {
    const amountOf = besideAmounts(one, balances[i]);
    const isMine = (row: number) => counting(row, i) || isOtherSale(one, row, document);
    const tells = amountOf !== null && !repeated.includes(one.register);
    const rows = tells ? dataRows(one.register).filter((row) => (amountOf(row) ?? 0) !== 0 && isMine(row)) : [];
    const source = sideSource(one, rows, amountOf ?? (() => null), receiptDays(one));
    const barredOf = (row: number) => (counting(row, i) ? (sources[i]?.barredOf(row) ?? null) : source.barredOf(row));
    const counts = document === null || [...one.sales].some((sale) => sale === document);
    return { source: { ...source, barredOf }, i, counts };
  });
  const withRows = found.filter(({ source }) => source.rows?.length);
  const known = withRows.length ? listed.flatMap((source, i) => namedReceipts(typed[i], source)) : [];
  const twice = new Set<number>();
  // What stands beside the documents that count comes before what stands beside the others.
  for (const { source, i } of withRows.sort((a, b) => Number(b.counts) - Number(a.counts))) {
    const own = namedReceipts(typed[i], source);
    if (isReceivedTwice(own, known)) twice.add(i);
    else known.push(...own);
  }
  return found.map(({ source, i }) => ({ source, twice: twice.has(i) }));
}

function isOtherSale({ types }: TypedRegister, row: number, document: DocumentType | null): boolean {
  const type = types[row]?.type ?? null;
  return isSale(type) && type !== document;
}

/**
 * Lines of one kind of document, as they are read.
 *
 * @param rows which they are
 * @example sideSource(typed, rowsOfType(typed, '订单'), amountOf, typed.dayOf)
 */
export function sideSource(
  { register, isVoidLine, namingOf, writtenOf }: TypedRegister,
  rows: readonly number[],
  amountOf: (row: number) => Fen | null,
  dayOf: (row: number) => number,
): LineSource {
  return {
    register,
    rows,
    otherOf: () => null,
    barredOf: (row) => (isVoidLine(row) ? 'void' : null),
    dayOf,
    figuresOf: (row) => ({ amount: amountOf(row), quantity: 0, margin: 0 }),
    namingOf,
    writtenOf,
    known: NOTHING_KNOWN,
    amountHeader: '',
  };
}

function listedAmounts({ register }: TypedRegister): (row: number) => Fen | null {
  const [receivedOf, amountOf] = [numbersOf(register, 'received'), numbersOf(register, 'amount')];
  const isGivenBack = rowsSaying(register, ['docType'], 'givenBack');
  const isList = typeOfRegister(register) === '回款' && register.columns.has('received');
  return (row) => {
    const amount = receivedOf(row) ?? (isList ? null : amountOf(row));
    return amount !== null && isGivenBack(row) ? -Math.abs(amount) : amount;
  };
}

/** A contract that nothing has been received for yet is no receipt that cannot be read. */
function plannedIn({ register }: TypedRegister, amountOf: (row: number) => Fen | null): (row: number) => boolean {
  const received = register.columns.get('received');
  if (!received || !register.columns.has('amount')) return () => true;
  return (row) => amountOf(row) !== null || (received.raw[row] ?? '') !== '';
}

/** null where a register tells no receipts. */
function besideAmounts(
  { register }: TypedRegister,
  balances: Balances | undefined,
): ((row: number) => Fen | null) | null {
  const receivedOf = numbersOf(register, 'received');
  if (balances?.kind !== 'document') return register.columns.has('received') ? receivedOf : null;
  const [amountOf, balanceOf] = [numbersOf(register, 'amount'), numbersOf(register, 'balance')];
  return (row) => {
    const [amount, balance] = [amountOf(row), balanceOf(row)];
    return receivedOf(row) ?? (amount === null || balance === null ? null : amount - balance);
  };
}

function receiptDays({ register, dayOf }: TypedRegister): (row: number) => number {
  const receivedOn = numbersOf(register, 'receivedOn');
  return (row) => Math.floor(receivedOn(row) ?? 0) || dayOf(row);
}

function namedReceipts(typed: TypedRegister | undefined, source: LineSource): NamedReceipt[] {
  if (!typed) return [];
  const { register, headOf } = typed;
  const [appliesTo, numberOf] = [numbersIn(register, 'matchNo'), numbersIn(register, 'docNo')];
  // A document's own row is named by its own number; what it delivers is another one's.
  const receiptNumber = (row: number) => (typed.types[row]?.type === '回款' && appliesTo(row)) || numberOf(headOf(row));
  const receipts: NamedReceipt[] = [];
  for (const row of source.rows ?? []) {
    if (source.barredOf(row) !== null) continue;
    const amount = source.figuresOf(row).amount ?? 0;
    if (amount) receipts.push({ naming: source.namingOf(row), number: receiptNumber(row), amount });
  }
  return receipts;
}
