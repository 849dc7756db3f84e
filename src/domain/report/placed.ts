import type { Report, ReportChart, ReportColumn, ReportPaper, ReportValue } from './report';
import type { ReportFormat } from './reportFormat';

/** What stands in a cell, which decides how it looks. */
export type ReportRole =
  | 'title'
  | 'basis'
  | 'heading'
  | 'note'
  | 'finding'
  | 'link'
  | 'label'
  | 'figure'
  | 'room'
  | 'signature'
  | 'letterTitle'
  | 'words'
  | 'strong'
  | 'right'
  | 'box';

/** Neighbouring columns of a worksheet, 0-based. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** A rectangle of cells, 0-based sheet coordinates. */
export interface Place extends Span {
  readonly row: number;
  readonly rows: number;
}

/** A cell outside of tables, or several that are merged into one. */
export interface PlacedCell extends Place {
  readonly role: ReportRole;
  readonly value: ReportValue;
  readonly as: ReportFormat;
  /** The report a click on it leads to. */
  readonly to?: Report['id'];
}

/** A table; its rows are those of header, data and totals. */
export interface PlacedTable extends Place {
  /** Their headers differ, as Excel wants it. */
  readonly head: readonly ReportColumn[];
  readonly body: readonly (readonly ReportValue[])[];
  readonly totals: boolean;
  /** What the row of totals is called; Excel's own word where it is left out. */
  readonly totalLabel?: string | undefined;
  /** What it is called, where somebody is to find it by name. */
  readonly name?: string | undefined;
}

/** A chart of columns of a table, as what it is drawn and with how many rows. */
export interface PlacedChart extends Place {
  readonly chart: Required<ReportChart>;
  readonly table: PlacedTable;
}

/** Rows of a worksheet, 0-based. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** Where the pages of a report are cut that has pages of its own. */
export interface Pages {
  /** Rows that a page begins with, 0-based. */
  readonly breaks: readonly number[];
}

/** A report on a worksheet: what stands where. */
export interface ReportLayout {
  readonly paper: ReportPaper;
  /** By column, in points. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  /** Runs of rows that are higher than the others, in points. */
  readonly heights: readonly (Rows & { readonly height: number })[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  /** Row that is printed on every page. */
  readonly repeated: number;
  /** null where Excel fits the report to the width of a page and cuts it where it is full. */
  readonly pages: Pages | null;
}
