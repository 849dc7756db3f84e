import type { SerialDay } from '../cell/value';

/** The sheets that are generated (REQUIREMENTS §18). The command line knows them by the same names. */
export type ReportId =
  | 'visit-statistics'
  | 'pipeline'
  | 'daily'
  | 'care'
  | 'lost-analysis'
  | 'handover'
  | 'members'
  | 'goals'
  | 'performance'
  | 'call-list'
  | 'checks';

/**
 * How a value is shown: `count` whole numbers, `decimal` one digit, `share` a fraction as per cent, `money` 分 as 元,
 * `day` a serial number as a date, `time` a fraction of a day as 14:05, `link` a place such as 意向客户!D41 that a click leads
 * to.
 */
export type ReportFormat = 'text' | 'count' | 'decimal' | 'share' | 'money' | 'day' | 'time' | 'link';

/** null is a blank cell: nothing is known. */
export type ReportValue = string | number | null;

/** One column of a table. */
export interface ReportColumn {
  readonly header: string;
  readonly as: ReportFormat;
  /** In Chinese characters; what its header and values need where it is left out. */
  readonly width?: number;
  /** The table ends in a row of totals, which is a formula. */
  readonly total?: 'sum';
}

/** A native chart of a table's columns. A pie has at most six slices. */
export interface ReportChart {
  readonly as: 'column' | 'stacked' | 'bar' | 'line' | 'pie';
  readonly title: string;
  /** Index of the column with the names. */
  readonly category: number;
  /** Indices of the columns with the values. */
  readonly series: readonly number[];
}

/** A real Excel table with a filter. */
export interface ReportTable {
  readonly kind: 'table';
  readonly title: string;
  /** One line beneath the title: what is counted, what is left out. */
  readonly note?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
  /** Said in place of a table without rows. */
  readonly none: string;
  readonly charts?: readonly ReportChart[];
}

/** The figures that matter, side by side. */
export interface ReportFigures {
  readonly kind: 'figures';
  readonly figures: readonly { readonly label: string; readonly value: ReportValue; readonly as: ReportFormat }[];
}

/** Findings in words, a sentence a line. */
export interface ReportLines {
  readonly kind: 'lines';
  readonly title: string;
  readonly lines: readonly string[];
}

/** Room for what people write by hand: a summary, a note of the manager. */
export interface ReportRoom {
  readonly kind: 'room';
  readonly title: string;
  /** What is known already. */
  readonly text?: string;
  /** Rows high. */
  readonly lines: number;
}

export type ReportSection = ReportTable | ReportFigures | ReportLines | ReportRoom;

/** A generated sheet as data, in words of the reader; only the renderer knows Excel. */
export interface Report {
  readonly id: ReportId;
  /** Name of the worksheet. */
  readonly sheet: string;
  readonly title: string;
  /** 统计口径: period, scope, what counts, as of when; a line each. */
  readonly basis: readonly string[];
  readonly sections: readonly ReportSection[];
  /** Who signs, such as 制表 and 审核. */
  readonly signatures: readonly string[];
  /** Rows of data the report is about. */
  readonly rows: number;
  /** At the foot of every page; `&P` is the page and `&N` how many there are. */
  readonly footer?: string;
}

/** Serial days from and to, both included. */
export interface Period {
  readonly from: SerialDay;
  readonly to: SerialDay;
}
