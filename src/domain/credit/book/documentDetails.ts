import type { Register } from '../../cards/register';
import { wordsAt } from '../../cards/valueAt';
import type { SerialDay } from '../../cell/value';
import { isRealDate, serialDay } from '../../cell/day';
import type { Settings } from '../../settings/settings';
import { numbersOf } from '../../structure/book/columnReader';
import { typesNamedIn } from '../../structure/book/documentWords';
import type { TypedRegister } from '../../structure/book/tradeSources';
import type { DueSource } from '../creditBook';
import { disputedRows } from './disputedRows';
import { rowsSaying } from './creditWords';
import { documentNumbers, numbersIn } from './documentNumber';
import { dueByTerms, parseTerms, type Terms } from './parseTerms';

/** What a document or a receipt says besides its amount, row by row. */
export interface DocumentDetails {
  /** As numbers are compared; empty where there is none. */
  readonly numberOf: (row: number) => string;
  /** Its number, where others may name it by that: those of vouchers begin anew every month. */
  readonly referenceOf: (row: number) => string;
  /** What it is for, in a column of its own; several numbers are apart by blanks. */
  readonly appliesTo: (row: number) => string;
  /** There is such a column. */
  readonly namesDocuments: boolean;
  /** Its own number is that of another document: 合同编号 in a list of receipts. */
  readonly numberIsOfDocument: boolean;
  readonly isDisputed: (row: number) => boolean;
  /** It makes customers owe less though it is written positive. */
  readonly isReducing: (row: number) => boolean;
  /** 0 where it is no bill of exchange. */
  readonly billDue: (row: number, day: SerialDay) => SerialDay;
  /** When it is to be paid, and where that comes from. */
  readonly dueOf: (row: number, day: SerialDay, terms: Terms | null) => Due;
}

/** When a document is to be paid, and where that comes from. */
export interface Due {
  readonly due: SerialDay;
  readonly dueFrom: DueSource;
}

/** What is read of the settings. */
export type DueSettings = Pick<Settings, 'dueRule' | 'defaultTermDays' | 'billDays'>;

/** 记-12 stands in January and in February. */
const VOUCHER = /凭证|voucher/i;
/** 2026-05-20到期. */
const FALLS_DUE = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*(?:日?到期|兑付)/;

/**
 * How the details of a register's rows are read. What a document's first row says holds for all of its rows.
 *
 * @param typed fields docNo, matchNo, due, payMethod, bills, docType, docState, dispute, note where present
 * @param settings dueRule, defaultTermDays, billDays
 * @example documentDetails(typed, DEFAULT_SETTINGS).billDue(3, serialDay(2026, 11, 5)) // 2027-05-04
 */
export function documentDetails({ register, headOf, types }: TypedRegister, settings: DueSettings): DocumentDetails {
  const numberAt = numbersIn(register, 'docNo');
  const isVoucher = VOUCHER.test(register.columns.get('docNo')?.header ?? '');
  const said = register.columns.get('matchNo')?.parsed;
  const reducing = rowsSaying(register, ['docType', 'note'], 'reducing');
  const saysBill = rowsSaying(register, ['payMethod', 'docType', 'note'], 'bill');
  const billsIn = numbersOf(register, 'bills');
  const dueIn = numbersOf(register, 'due');
  const agreedIn = agreedTerms(register);
  return {
    numberOf: (row) => numberAt(headOf(row)),
    referenceOf: (row) => (isVoucher ? '' : numberAt(headOf(row))),
    appliesTo: (row) => (said ? documentNumbers(String(said[row] ?? said[headOf(row)] ?? '')) : ''),
    namesDocuments: said !== undefined,
    numberIsOfDocument: typesNamedIn(register.columns.get('docNo')?.header ?? '').some((type) => type !== '回款'),
    isDisputed: disputedRows(register),
    isReducing: reducing,
    billDue: (row, day) => {
      if (!saysBill(row) && !billsIn(row)) return 0;
      // Beside a document the day is that of the document.
      const own = types[row]?.type === '回款' ? Math.floor(dueIn(row) ?? 0) : 0;
      return own || dayNoted(wordsAt(register, 'note', row)) || day + settings.billDays;
    },
    dueOf: (row, day, terms) => {
      if (settings.dueRule === 'documentDay') return { due: day + settings.defaultTermDays, dueFrom: 'setting' };
      const own = Math.floor(dueIn(row) ?? dueIn(headOf(row)) ?? 0);
      return own > 0 ? { due: own, dueFrom: 'document' } : agreedDue(day, agreedIn(headOf(row)) ?? terms, settings);
    },
  };
}

/**
 * When what has no due day of its own is to be paid: by the customer's terms, else so many days of the settings later; never by
 * the days of a grade, which would decide on its own overdue (ANALYSIS C0).
 *
 * @param day of the document, serial number
 * @example agreedDue(day, null, DEFAULT_SETTINGS) // { due: day + 30, dueFrom: 'setting' }
 */
export function agreedDue(day: SerialDay, terms: Terms | null, { dueRule, defaultTermDays }: DueSettings): Due {
  if (terms === null || dueRule === 'documentDay') return { due: day + defaultTermDays, dueFrom: 'setting' };
  return { due: dueByTerms(day, terms.term), dueFrom: 'terms' };
}

/** 结算方式 of a single document. */
function agreedTerms(register: Register): (row: number) => Terms | null {
  const column = register.columns.get('payMethod');
  if (!column) return () => null;
  const read = new Map<string, Terms | null>();
  return (row) => {
    const words = String(column.raw[row] ?? '');
    if (words === '') return null;
    let terms = read.get(words);
    if (terms === undefined) read.set(words, (terms = parseTerms(words, column.header)));
    return terms;
  };
}

function dayNoted(note: string): SerialDay {
  const match = FALLS_DUE.exec(note);
  if (!match) return 0;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? serialDay(year, month, day) : 0;
}
