import { linesOf } from '../cardSheets/linesOf';
import { columnWidths, evenSpans, FONT_SIZE, INDENT, spansOf } from './columnWidths';
import type {
  Report,
  ReportChart,
  ReportColumn,
  ReportFormat,
  ReportSection,
  ReportTable,
  ReportValue,
} from './report';

/** What stands in a cell, which decides how it looks. */
export type ReportRole = 'title' | 'basis' | 'heading' | 'note' | 'finding' | 'label' | 'figure' | 'room' | 'signature';

/** A rectangle of cells, 0-based sheet coordinates. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell outside of tables, or several that are merged into one. */
export interface PlacedCell extends Place {
  readonly role: ReportRole;
  readonly value: ReportValue;
  readonly as: ReportFormat;
}

/** A table; its rows are those of header, data and totals. */
export interface PlacedTable extends Place {
  /** Their headers differ, as Excel wants it. */
  readonly head: readonly ReportColumn[];
  readonly body: readonly (readonly ReportValue[])[];
  readonly totals: boolean;
}

/** A chart of columns of a table. */
export interface PlacedChart extends Place {
  readonly chart: ReportChart;
  readonly table: PlacedTable;
}

/** A report on a worksheet: what stands where. */
export interface ReportLayout {
  /** By column, in points. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  /** Runs of rows that are higher than the others, in points. */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  /** Row that is printed on every page. */
  readonly repeated: number;
}

/** In points. */
export const ROW_HEIGHT = 16;
const LINE_HEIGHT = 13.5;
const HEIGHTS: Readonly<Partial<Record<ReportRole, number>>> = { title: 28, heading: 22, figure: 26, signature: 28 };
const CHART = { rows: 15, width: 340 };
const FIGURE_WIDTH = 96;
/** One figure alone does not take the whole page. */
const FEWEST_PIECES = 4;
/** A head of no more rows than this stays in sight as a whole. */
const MOST_FROZEN = 9;
/** A table that is longer takes several pages. */
const LONG_TABLE = 25;

/**
 * Where everything of a report stands on its worksheet: title, 统计口径, sections in their order, signatures. Charts stand
 * above their table, so that rows that are filtered away or added take nothing of them.
 *
 * @param report the report as data
 * @returns 0-based places, widths and heights in points
 * @example reportLayout(report).tables[0] // { row: 5, column: 0, rows: 9, columns: 4, … }
 */
export function reportLayout(report: Report): ReportLayout {
  const tables = report.sections.filter(isTable);
  const sheet = new Sheet(columnWidths(tables.map(({ columns, rows }) => ({ columns, rows }))));
  sheet.line('title', report.title);
  for (const line of report.basis) sheet.line('basis', line);
  for (const section of report.sections) {
    sheet.row++;
    addSection(sheet, section);
  }
  if (report.signatures.length) {
    sheet.row++;
    addSignatures(sheet, report.signatures);
  }
  return sheet.layout();
}

function isTable(section: ReportSection): section is ReportTable {
  return section.kind === 'table';
}

function addSection(sheet: Sheet, section: ReportSection): void {
  switch (section.kind) {
    case 'figures':
      return addFigures(sheet, section.figures);
    case 'lines':
      sheet.line('heading', section.title);
      for (const line of section.lines) sheet.line('finding', line);
      return;
    case 'room':
      sheet.line('heading', section.title);
      return sheet.room(section.text ?? '', section.lines);
    case 'table':
      return addTable(sheet, section);
  }
}

function addFigures(sheet: Sheet, figures: Extract<ReportSection, { kind: 'figures' }>['figures']): void {
  const fitting = Math.max(1, Math.floor(sheet.total / FIGURE_WIDTH));
  const lines = Math.ceil(figures.length / fitting);
  const spans = evenSpans(sheet.widths, Math.max(FEWEST_PIECES, Math.ceil(figures.length / lines)));
  for (let first = 0; first < figures.length; first += spans.length) {
    figures.slice(first, first + spans.length).forEach(({ label, value, as }, i) => {
      const span = spans[i] ?? { column: 0, columns: 1 };
      sheet.cell({ ...span, row: sheet.row, rows: 1, role: 'label', value: label, as: 'text' });
      sheet.cell({ ...span, row: sheet.row + 1, rows: 1, role: 'figure', value, as });
    });
    sheet.row += 2;
  }
}

function addTable(sheet: Sheet, { title, note, columns, rows, none, charts = [] }: ReportTable): void {
  sheet.line('heading', title);
  if (note !== undefined) sheet.line('note', note);
  if (!rows.length) return sheet.line('note', none);
  const spans = spansOf(sheet.widths, CHART.width);
  const top = sheet.row;
  const bands = Math.ceil(charts.length / spans.length);
  sheet.row += bands * CHART.rows + (bands ? 1 : 0);
  const table = sheet.table(columns, rows);
  charts.forEach((chart, i) => {
    const span = spans[i % spans.length] ?? { column: 0, columns: 1 };
    const row = top + Math.floor(i / spans.length) * CHART.rows;
    sheet.charts.push({ ...span, row, rows: CHART.rows, chart, table });
  });
}

function addSignatures(sheet: Sheet, signatures: readonly string[]): void {
  const spans = evenSpans(sheet.widths, signatures.length);
  signatures.forEach((who, i) => {
    const span = spans[i];
    if (span) sheet.cell({ ...span, row: sheet.row, rows: 1, role: 'signature', value: who, as: 'text' });
  });
  sheet.row++;
}

/** The worksheet while it is filled from top to bottom. */
class Sheet {
  row = 0;
  readonly charts: PlacedChart[] = [];
  readonly total: number;
  private readonly cells: PlacedCell[] = [];
  private readonly tables: PlacedTable[] = [];
  private readonly heights: { row: number; rows: number; height: number }[] = [];

  constructor(readonly widths: readonly number[]) {
    this.total = widths.reduce((sum, width) => sum + width, 0);
  }

  cell(cell: PlacedCell): void {
    this.cells.push(cell);
    const height = HEIGHTS[cell.role];
    if (height !== undefined) this.high(cell.row, height);
  }

  /** A line across the whole sheet, as many lines high as its words need. */
  line(role: ReportRole, value: string): void {
    this.cell({ row: this.row, column: 0, rows: 1, columns: this.widths.length, role, value, as: 'text' });
    const lines = HEIGHTS[role] === undefined ? linesOf(value, this.total, FONT_SIZE) : 1;
    if (lines > 1) this.high(this.row, heightOf(lines));
    this.row++;
  }

  room(text: string, rows: number): void {
    const needed = Math.max(rows, linesOf(text, this.total, FONT_SIZE));
    this.cell({ row: this.row, column: 0, rows: needed, columns: this.widths.length, role: 'room', value: text, as: 'text' }); // prettier-ignore
    this.row += needed;
  }

  table(columns: readonly ReportColumn[], body: readonly (readonly ReportValue[])[]): PlacedTable {
    const totals = columns.some(({ total }) => total === 'sum');
    const rows = 1 + body.length + (totals ? 1 : 0);
    const table = { row: this.row, column: 0, rows, columns: columns.length, head: distinct(columns), body, totals };
    this.tables.push(table);
    body.forEach((values, i) => {
      const lines = Math.max(...values.map((value, k) => this.linesIn(value, k)));
      if (lines > 1) this.high(table.row + 1 + i, heightOf(lines));
    });
    this.row += rows;
    return table;
  }

  private linesIn(value: ReportValue, column: number): number {
    return typeof value === 'string' ? linesOf(value, (this.widths[column] ?? 0) - INDENT, FONT_SIZE) : 1;
  }

  private high(row: number, height: number): void {
    const last = this.heights.at(-1);
    if (last?.height === height && last.row + last.rows >= row) last.rows = row - last.row + 1;
    else this.heights.push({ row, rows: 1, height });
  }

  layout(): ReportLayout {
    const { widths, row: rows, cells, tables, charts, heights } = this;
    const only = tables.length === 1 ? tables[0] : undefined;
    const long = lastAlike(tables).find((table) => table.rows > LONG_TABLE);
    return {
      widths,
      rows,
      cells,
      tables,
      charts,
      heights,
      frozen: only && only.row < MOST_FROZEN ? only.row + 1 : 1,
      // Above rows that come before it a header would say something wrong.
      repeated: long?.row ?? 0,
    };
  }
}

/** The last table and those before it that have the same headers, from top to bottom. */
function lastAlike(tables: readonly PlacedTable[]): readonly PlacedTable[] {
  const headersOf = (table: PlacedTable | undefined) => table?.head.map(({ header }) => header).join('\n');
  const last = headersOf(tables.at(-1));
  const others = tables.map(headersOf).reduce((found, headers, i) => (headers === last ? found : i), -1);
  return tables.slice(others + 1);
}

/** No row of Excel is higher; what does not fit is read in the formula bar. */
const HIGHEST = 409;

function heightOf(lines: number): number {
  return Math.min(HIGHEST, ROW_HEIGHT + (lines - 1) * LINE_HEIGHT);
}

/** Excel numbers headers that are alike, each program in its own way. */
function distinct(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const base = column.header.trim() || '-';
    let header = base;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${base} ${number}`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}
