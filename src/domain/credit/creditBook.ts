import type { Register } from '../cards/register';
import type { Fen, SerialDay } from '../cell/value';
import type { BookCustomer, DocumentType, UnusedReason } from '../structure/tradeBook';

/** What makes a customer owe: a sale, what he owed when the sheets begin, an adjustment upwards. */
export const DEBIT_KINDS = ['sale', 'opening', 'adjustment'] as const;
export type DebitKind = (typeof DEBIT_KINDS)[number];

/** What makes him owe less: money, goods taken back, an adjustment downwards such as a discount or a bad debt. */
export const CREDIT_KINDS = ['receipt', 'return', 'adjustment'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** Where the due day of a document comes from (ANALYSIS C0): its own, the customer's terms, the setting. */
export const DUE_SOURCES = ['document', 'terms', 'setting'] as const;
export type DueSource = (typeof DUE_SOURCES)[number];

/** Lines of registers in parallel arrays, one entry a line; amounts are positive. */
export interface Entries {
  readonly count: number;
  /** Index of the register, and row of it. */
  readonly of: Int32Array;
  readonly row: Int32Array;
  readonly day: Int32Array;
  /** Index of the customer. */
  readonly customer: Int32Array;
  /** 分, never negative. */
  readonly amount: Float64Array;
  /** Number of the document, as numbers are compared; empty where there is none. */
  readonly number: readonly string[];
}

/** What customers owe. */
export interface Debits extends Entries {
  /** Index in DEBIT_KINDS. */
  readonly kind: Uint8Array;
  readonly due: Int32Array;
  /** Index in DUE_SOURCES. */
  readonly dueFrom: Uint8Array;
  /** 1 where the customer disputes it. */
  readonly disputed: Uint8Array;
  /** Number of the order it delivers or bills, for credits that name the order; left out where no register has any. */
  readonly orderNo?: readonly string[];
}

/** What customers have paid or brought back. */
export interface Credits extends Entries {
  /** Index in CREDIT_KINDS. */
  readonly kind: Uint8Array;
  /** Number of the document or order it is for, as numbers are compared, several apart by blanks; empty where it names none. */
  readonly appliesTo: readonly string[];
  /** Day a bill of exchange falls due; 0 where it is no bill. */
  readonly billDue: Int32Array;
  /** 1 where the day is not known: then it is that of the document it is for, and punctuality is not judged by it. */
  readonly undated: Uint8Array;
  /** Index of the debit in whose row it stands, −1 for all others; left out where no receipt stands beside its document. */
  readonly beside?: Int32Array;
}

/** Orders that are not delivered yet, one entry a line; the amount is what is still to be delivered. */
export type OpenOrders = Entries;

/** A line that is not counted, and why. */
export interface UnusedEntry {
  readonly of: number;
  readonly row: number;
  readonly side: 'document' | 'receipt';
  readonly reason: UnusedReason;
  /** 0 where it cannot be read. */
  readonly day: SerialDay;
  /** null where it cannot be read; goods taken back are negative. */
  readonly amount: Fen | null;
  /** As it stands in the sheet. */
  readonly customer: string;
}

/** Something that was read and is odd, but counts: for somebody to look at. */
export interface CreditOddity {
  /**
   * `numberUnknown`: a receipt names a document that does not exist; `otherCustomer`: one of another customer; `receivedTwice`: a
   * receipt stands in its document's row and in the list of receipts, the list counts; `balanceDiffers`: the balance of the sheet
   * is not what its row or the rows above come to; `limitWithoutDay`: a temporary limit without a day it ends on does not count.
   */
  readonly code: 'numberUnknown' | 'otherCustomer' | 'receivedTwice' | 'balanceDiffers' | 'limitWithoutDay';
  readonly of: number;
  readonly row: number;
  readonly amount: Fen;
}

/** What the registers of customers and the credit register say of a customer; null where they say nothing. */
export interface CreditCard {
  /** 批准额度 of the user; 分. */
  readonly approvedLimit: Fen | null;
  /** The row that says it: of a register of companies, or of a credit register. */
  readonly limitAt?: { readonly register: Register; readonly row: number };
  /** 临时额度 and the last day it holds. */
  readonly tempLimit: Fen | null;
  readonly tempLimitEnd: SerialDay | null;
  /** 结算方式/账期 as it is written; empty where nothing is. */
  readonly terms: string;
  /** Days from the document (or from the end of its month) that the terms come to. */
  readonly termDays: number | null;
  readonly owner: string;
  /** 所属集团; empty where there is none. */
  readonly group: string;
  readonly industry: string;
  /** Trading since, as the card says; 0 where it does not. */
  readonly since: SerialDay;
  /** Grade of the last assessment before the day of the analysis, and its day; empty and 0 where there is none. */
  readonly lastGrade: string;
  readonly lastGradedOn: SerialDay;
  /** Closed down or blacklisted: the word that says so; empty where nothing does. */
  readonly closed: string;
  /** A lawsuit or other veto, in the user's words; empty where there is none. */
  readonly veto: string;
  readonly judgement: Judgement;
}

/** What is judged of a customer (ANALYSIS C2, D1–D5), in the order of the scorecard. */
export const JUDGED_ITEMS = ['business', 'standing', 'cooperation', 'management', 'lawsuits'] as const;
export type JudgedItem = (typeof JUDGED_ITEMS)[number];

/** What people have judged of a customer: 0–100 an item, those nobody has judged left out. */
export interface Judgement {
  readonly scores: Readonly<Partial<Record<JudgedItem, number>>>;
  /** Who judged last, and when; empty and 0 where nobody has. */
  readonly by: string;
  readonly on: SerialDay;
}

/** All that is owed and paid in a workbook. */
export interface CreditBook {
  readonly registers: readonly Register[];
  readonly customers: readonly BookCustomer[];
  /** The customers are those of a register of customers; else they are whom the lines name. */
  readonly matched: boolean;
  /** Later lines are not counted. */
  readonly asOf: SerialDay;
  /** Which document counts as the sale; null where registers do not tell. */
  readonly document: DocumentType | null;
  /** What headers say of taxes; both where registers differ. */
  readonly taxes: readonly ('included' | 'excluded')[];
  readonly debits: Debits;
  readonly credits: Credits;
  readonly orders: OpenOrders;
  /** Whether it can be told which orders are not delivered. */
  readonly ordersKnown: boolean;
  readonly unused: readonly UnusedEntry[];
  readonly oddities: readonly CreditOddity[];
  /** By customer. */
  readonly cards: readonly CreditCard[];
}

/** What is open at the end of a day. */
export interface Settlement {
  readonly asOf: SerialDay;
  /** By debit, 分 still open; 0 for later ones. */
  readonly open: Float64Array;
  /** By credit, 分 that pay for nothing yet: prepayments; 0 for later ones. */
  readonly left: Float64Array;
  /** Which credit pays how much of which debit. */
  readonly pieces: {
    readonly count: number;
    readonly debit: Int32Array;
    readonly credit: Int32Array;
    readonly amount: Float64Array;
  };
}
