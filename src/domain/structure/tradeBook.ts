import type { Register } from '../cards/register';
import type { Fen, SerialDay } from '../cell/value';
import type { Period } from '../report/report';

/**
 * What a sale is written down as (ANALYSIS C0). Receipts and adjustments are no sales; nor is 其他: quotations, purchases,
 * and registers that have the lines of another one once more.
 */
export type DocumentType = '订单' | '发货' | '开票' | '回款' | '退货' | '调整' | '其他';

/** Why a line is not counted; in words in i18n. `noType`: its register tells orders from deliveries, but not for this line. */
export const UNUSED_REASONS = ['noAmount', 'noCustomer', 'unmatched', 'noDay', 'void', 'future', 'noType'] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

/** A line that is not counted, and why. */
export interface UnusedLine {
  /** Index of the register, and row of it. */
  readonly of: number;
  readonly row: number;
  readonly reason: UnusedReason;
  /** 0 where it cannot be read. */
  readonly day: SerialDay;
  /** null where it cannot be read; goods taken back are negative. */
  readonly amount: Fen | null;
  /** As it stands in the sheet. */
  readonly customer: string;
}

/** A customer who has bought, or who stands in a register of customers. */
export interface BookCustomer {
  /** Name or number as names are compared; no two customers have the same. */
  readonly key: string;
  /** As it is shown; customers of one name are told apart by their number. */
  readonly name: string;
  /** The row of a register of customers; null where there is none. */
  readonly card: { readonly register: Register; readonly row: number } | null;
}

/** What is counted of a line. */
export const MEASURES = ['amount', 'quantity', 'margin'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * All sales of a workbook in parallel arrays, one entry a line: rules loop over them. Lines stand in the order of their
 * registers and rows. A workbook without trades has a line for every owner (a car bought) or lead instead.
 */
export interface TradeBook {
  readonly source: 'trades' | 'owners' | 'leads';
  /** The registers the lines come from. */
  readonly registers: readonly Register[];
  readonly customers: readonly BookCustomer[];
  /** The customers are those of a register of customers; else they are whom the lines name. */
  readonly matched: boolean;
  /** The day the book was read on. */
  readonly today: SerialDay;
  /** Number of lines. */
  readonly lines: number;
  /** By line: index of its register, row of it, day, index of the customer. */
  readonly of: Int32Array;
  readonly row: Int32Array;
  readonly day: Int32Array;
  readonly customer: Int32Array;
  /** By line, goods taken back negative: 分, pieces, 分; 0 where nothing is known. */
  readonly amount: Float64Array;
  readonly quantity: Float64Array;
  readonly margin: Float64Array;
  /** Which of them the registers tell at all. */
  readonly known: Readonly<Record<Measure, boolean>>;
  readonly unused: readonly UnusedLine[];
  /** Which document counts; null where registers do not tell. */
  readonly document: DocumentType | null;
  /** Documents of other types that do not count, by number of lines. */
  readonly others: ReadonlyMap<DocumentType, number>;
  /** Of the registers, those that have the lines of another one once more, such as a year beside its months; not counted. */
  readonly repeated: readonly Register[];
  /** What the headers of amounts say of taxes; both where registers differ. */
  readonly taxes: readonly ('included' | 'excluded')[];
  /** Units the headers of amounts give, such as 元 and 万元; amounts are in 分 whatever they are. */
  readonly units: readonly string[];
  /** First and last day of a line; null without lines. */
  readonly days: Period | null;
}
