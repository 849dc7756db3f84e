import { linesOf } from '../cardSheets/linesOf';
import { evenSpans, FONT_SIZE, INDENT } from './columnWidths';
import { sheetPages } from './pages';
import type { PlacedCell, PlacedChart, PlacedTable, ReportLayout, ReportRole, Rows, Span } from './placed';
import type { ReportColumn, ReportPaper, ReportTable, ReportValue, ReportWordsLine } from './report';

/** In points. */
export const ROW_HEIGHT = 16;
const LINE_HEIGHT = 13.5;
const HEIGHTS: Readonly<Partial<Record<ReportRole, number>>> = { title: 28, heading: 22, figure: 26, signature: 28, letterTitle: 40 }; // prettier-ignore
/** The words of a letter stand further apart, in points; they are larger too. */
const LETTER = { row: 21, line: 15, size: 10.5, air: 12 };
/** A head of no more rows than this stays in sight as a whole. */
const MOST_FROZEN = 9;
/** A table that is longer takes several pages. */
const LONG_TABLE = 25;

/** The worksheet of a report while it is filled from top to bottom. */
export class LayoutSheet {
  row = 0;
  readonly total: number;
  private readonly cells: PlacedCell[] = [];
  private readonly tables: PlacedTable[] = [];
  private readonly charts: PlacedChart[] = [];
  private readonly heights: { row: number; rows: number; height: number }[] = [];
  private readonly wanted: number[] = [];
  private readonly kept: Rows[] = [];

  /** @param widths of the columns, in points */
  constructor(
    readonly widths: readonly number[],
    private readonly paper: ReportPaper = 'sheet',
  ) {
    this.total = widths.reduce((sum, width) => sum + width, 0);
  }

  cell(cell: PlacedCell): void {
    this.cells.push(cell);
    const height = HEIGHTS[cell.role];
    if (height !== undefined) this.high(cell.row, height);
  }

  /** Cells side by side in the next row, as high as the longest words need. */
  cellsAbreast(cells: readonly Omit<PlacedCell, 'row' | 'rows'>[]): void {
    const lines = Math.max(1, ...cells.map((cell) => linesOf(String(cell.value ?? ''), this.widthOf(cell), FONT_SIZE)));
    if (lines > 1) this.high(this.row, heightOf(lines));
    for (const cell of cells) this.cell({ ...cell, row: this.row, rows: 1 });
    this.row++;
  }

  /** A line across the whole sheet, as many lines high as its words need. */
  line(role: ReportRole, value: string, to?: PlacedCell['to']): void {
    const place = { row: this.row, column: 0, rows: 1, columns: this.widths.length };
    this.cell({ ...place, role, value, as: 'text', ...(to === undefined ? {} : { to }) });
    const lines = HEIGHTS[role] === undefined ? linesOf(value, this.total, FONT_SIZE) : 1;
    if (lines > 1) this.high(this.row, heightOf(lines));
    this.row++;
  }

  room(text: string, rows: number): void {
    const needed = Math.max(rows, linesOf(text, this.total, FONT_SIZE));
    this.cell({ row: this.row, column: 0, rows: needed, columns: this.widths.length, role: 'room', value: text, as: 'text' }); // prettier-ignore
    this.row += needed;
  }

  /** A line of a letter, its pieces side by side. */
  words({ pieces, as }: ReportWordsLine): void {
    this.besides(pieces, as ?? 'words');
  }

  /** Boxes side by side, as high as what stands in the fullest; all begin at the top. */
  boxes(boxes: readonly (readonly string[])[]): void {
    const most = Math.max(0, ...boxes.map(({ length }) => length));
    const full = (lines: readonly string[]) => lines.join('\n') + '\n'.repeat(most - lines.length);
    this.besides(boxes.map(full), 'box');
  }

  chart(chart: PlacedChart): void {
    this.charts.push(chart);
  }

  table({ columns, rows: body, name, totalLabel }: ReportTable, row = this.row): PlacedTable {
    const totals = columns.some(({ total }) => total !== undefined);
    const rows = 1 + body.length + (totals ? 1 : 0);
    const table = {
      row,
      column: 0,
      rows,
      columns: columns.length,
      head: distinct(columns),
      body,
      totals,
      totalLabel,
      name,
    };
    this.tables.push(table);
    body.forEach((values, i) => {
      const lines = Math.max(...values.map((value, k) => this.linesIn(value, k)));
      if (lines > 1) this.high(table.row + 1 + i, heightOf(lines));
    });
    this.row = row + rows;
    return table;
  }

  /** The next row begins a page. */
  turnPage(): void {
    this.wanted.push(this.row);
  }

  /** Rows from one up to before another stand on one page. */
  keep(from: number, to: number): void {
    this.kept.push({ row: from, rows: to - from });
  }

  /** So many rows of the last table stand on one page with all that follows. */
  keepEnd(rows: number): void {
    const last = this.tables.at(-1);
    if (last) this.keep(Math.max(last.row, last.row + last.rows - rows), this.row);
  }

  private besides(pieces: readonly string[], role: 'words' | 'strong' | 'right' | 'box'): void {
    const spans = evenSpans(this.widths, pieces.length);
    const cells = pieces.flatMap((value, i) => (spans[i] ? [{ ...spans[i], value }] : []));
    const lines = Math.max(1, ...cells.map((cell) => linesOf(cell.value, this.widthOf(cell), LETTER.size)));
    const air = role === 'box' ? LETTER.air : 0;
    this.high(this.row, Math.min(HIGHEST, LETTER.row + (lines - 1) * LETTER.line + air));
    for (const cell of cells) this.cell({ ...cell, row: this.row, rows: 1, role, as: 'text' });
    this.row++;
  }

  private widthOf({ column, columns }: Span): number {
    return this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
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
    const { paper, widths, row: rows, cells, tables, charts, heights } = this;
    const only = tables.length === 1 ? tables[0] : undefined;
    const long = lastAlike(tables).find((table) => table.rows > LONG_TABLE);
    // Above rows that come before it a header would say something wrong.
    const repeated = long?.row ?? 0;
    return {
      paper,
      widths,
      rows,
      cells,
      tables,
      charts,
      heights,
      frozen: this.frozenAbove(only),
      repeated,
      pages: this.wanted.length || paper === 'letter' ? this.pages(repeated) : null,
    };
  }

  /** A letter is read as a page; its long paragraphs would leave no room on a screen. */
  private frozenAbove(only: PlacedTable | undefined): number {
    if (this.paper === 'letter') return 0;
    return only && only.row < MOST_FROZEN ? only.row + 1 : 1;
  }

  private pages(repeated: number): ReportLayout['pages'] {
    const { paper, total: width, row: rows, wanted, kept, heights } = this;
    const high = new Map(
      heights.flatMap((run) => Array.from({ length: run.rows }, (_none, i) => [run.row + i, run.height] as const)),
    );
    return sheetPages({ paper, width, rows, wanted, kept, repeated, heightOf: (row) => high.get(row) ?? ROW_HEIGHT });
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
