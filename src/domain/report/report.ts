import type { ReportFormat } from './reportFormat';
import type { SerialDay } from '../cell/value';
import type { Trace } from './trace';

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
  | 'checks'
  | 'structure'
  | 'credit'
  | 'statement'
  | 'dunning-letter'
  | 'export-without-personal';

/** Sheets that are made with a report and belong to it. */
export type ReportPartId =
  | 'structure-customers'
  | 'structure-unused'
  | 'indicators'
  | 'credit-aging'
  | 'credit-ratings'
  | 'credit-scores'
  | 'credit-open'
  | 'credit-watch'
  | 'credit-unused'
  | 'credit-indicators';

/** null is a blank cell: nothing is known. */
export type ReportValue = string | number | null;

/** One column of a table. */
export interface ReportColumn {
  readonly header: string;
  readonly as: ReportFormat;
  /** In Chinese characters; what its header and values need where it is left out. */
  readonly width?: number;
  /**
   * The table ends in a row of totals, which is a formula: `sum` of the rows in sight, `all` of those filtered away too, `last`
   * what stands in the last row.
   */
  readonly total?: 'sum' | 'all' | 'last';
  /** Numbers are written as this formula, and stand in the report as what it comes to; words and blanks stay what they are. */
  readonly formula?: ColumnFormula;
}

/**
 * A column that is worked out from others of its table, which are given by their index. `share`: of the sum of the positive
 * values of a column. `cumulative`: what the column comes to down to the row. `difference`, `points` (a hundred times that),
 * `growth` (column ÷ from − 1) and `quotient` (column ÷ from): of two cells of the row. `contribution`: of the row to the
 * growth of the sum of `from`. `balance`: what the row above comes to, and a column less `from`; the first row has its value.
 */
export type ColumnFormula =
  | { readonly of: 'share' | 'cumulative'; readonly column: number }
  | {
      readonly of: 'difference' | 'points' | 'growth' | 'quotient' | 'contribution' | 'balance';
      readonly column: number;
      readonly from: number;
    };

/** A native chart of a table's columns. A pie has at most six slices; `pareto`: columns, and the last series as a line from 0 to 100 %. */
export interface ReportChart {
  readonly as: 'column' | 'stacked' | 'bar' | 'line' | 'pie' | 'pareto';
  readonly title: string;
  /** Index of the column with the names. */
  readonly category: number;
  /** Indices of the columns with the values. */
  readonly series: readonly number[];
  /** Only so many rows from the top. */
  readonly rows?: number;
}

/** A real Excel table with a filter. */
export interface ReportTable {
  readonly kind: 'table';
  /** Stands above it; nothing does where it is empty. */
  readonly title: string;
  /** One line beneath the title: what is counted, what is left out. */
  readonly note?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
  /** Said in place of a table without rows. */
  readonly none: string;
  readonly charts?: readonly ReportChart[];
  /** Its charts stand beside those of the table before, above both. */
  readonly joined?: true;
  /** What its row of totals is called; Excel's own word where it is left out. */
  readonly totalLabel?: string;
  /** What Excel calls the table, where people are to find it by name. */
  readonly name?: string;
  /** What stands behind the figure of a row and column, both by index; undefined where it is no figure. Not kept with the report. */
  readonly trace?: (row: number, column: number) => Trace | undefined;
}

/** The figures that matter, side by side. */
export interface ReportFigures {
  readonly kind: 'figures';
  readonly figures: readonly ReportFigure[];
}

/** One of them. */
export interface ReportFigure {
  readonly label: string;
  readonly value: ReportValue;
  readonly as: ReportFormat;
  /** What stands behind it. Not kept with the report. */
  readonly trace?: () => Trace | undefined;
}

/** Findings in words, a sentence a line. */
export interface ReportLines {
  readonly kind: 'lines';
  readonly title: string;
  readonly lines: readonly string[];
  /** A line below them that leads to another sheet of the same run, which is named by its report. */
  readonly link?: { readonly text: string; readonly to: ReportId | ReportPartId };
}

/** What follows begins on a new page. */
export interface ReportPage {
  readonly kind: 'page';
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

/** The words of a letter: paragraphs, and short lines. */
export interface ReportWords {
  readonly kind: 'words';
  readonly lines: readonly ReportWordsLine[];
}

/** One of them. */
export interface ReportWordsLine {
  /** Side by side; a paragraph is one alone. */
  readonly pieces: readonly string[];
  /** `strong` stands out; `right` stands to the right, as who has signed it and when. */
  readonly as?: 'strong' | 'right';
}

/** Boxes side by side that the other side fills in and stamps. */
export interface ReportBoxes {
  readonly kind: 'boxes';
  /** What stands in each, line by line. */
  readonly boxes: readonly (readonly string[])[];
}

export type ReportSection =
  ReportTable | ReportFigures | ReportLines | ReportRoom | ReportPage | ReportWords | ReportBoxes;

/** What a report is printed as: a sheet across, or a letter upright. */
export type ReportPaper = 'sheet' | 'letter';

/** A generated sheet as data, in words of the reader; only the renderer knows Excel. */
export interface Report {
  readonly id: ReportId | ReportPartId;
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
  /** `letter`: a business paper to be printed, stamped and sent, upright and in black. */
  readonly paper?: ReportPaper;
  /** At the foot of every page; `&P` is the page and `&N` how many there are. */
  readonly footer?: string;
  /** What amounts are shown in; their values are 元 all the same. */
  readonly unit?: 'yuan' | 'tenThousand';
  /** What it was made with, as its action wrote it down: enough to work out again what stands behind a figure. */
  readonly made?: string;
}

/** Serial days from and to, both included. */
export interface Period {
  readonly from: SerialDay;
  readonly to: SerialDay;
}
