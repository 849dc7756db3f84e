import { OFFSET_1904 } from '../../domain/cell/day';
import type { CellValue } from '../../domain/cell/value';
import { FONT_SIZE } from '../../domain/report/columnWidths';
import {
  reportLayout,
  ROW_HEIGHT,
  type PlacedCell,
  type PlacedTable,
  type ReportLayout,
} from '../../domain/report/layout';
import type { Report, ReportFormat, ReportValue } from '../../domain/report/report';
import { cellAddress } from '../address';
import { CELLS_PER_REQUEST } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { setNumberFormat } from '../writing/addedColumns';
import { asEntry } from '../writing/guardedCells';
import { addChart } from './reportCharts';
import { dressCell, GREEN, line, LINK, NUMBER_FORMATS } from './reportLook';

/** Something that is queued as a whole, and how many cells it sends. */
interface Step {
  readonly cells: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Rows of a table that are written in one piece. */
interface Piece {
  readonly table: PlacedTable;
  readonly start: number;
  readonly rows: number;
}

/** A piece has no more cells than this: one is never too much for Excel. */
const PIECE = 5_000;

/**
 * Draws a report on a worksheet: one request, and one more for every further 5 MB of rows.
 *
 * @param begin queued before anything is drawn, in the same request: gives the worksheet, made or cleared just then
 * @returns the worksheet
 */
export async function drawReport(
  session: Session,
  report: Report,
  begin: () => Excel.Worksheet,
): Promise<Excel.Worksheet> {
  const layout = reportLayout(report);
  const entry = entryIn(session);
  const look = (queue: Step['queue']): Step => ({ cells: 0, queue });
  const all = batches([
    ...layout.tables.flatMap(piecesOf).map((piece) => ({
      cells: piece.rows * piece.table.columns,
      queue: (sheet: Excel.Worksheet) => writePiece(sheet, piece, entry),
    })),
    look((sheet) => drawFrame(sheet, layout)),
    ...layout.cells.map((cell) => look((sheet) => drawCell(sheet, cell, entry))),
    ...layout.tables.map((table) => look((sheet) => finishTable(sheet, table))),
    ...layout.charts.map((chart) => look((sheet) => addChart(sheet, chart))),
    look((sheet) => setUpPage(sheet, layout, report)),
  ]);
  let sheetOf = begin;
  for (const [i, batch] of all.entries()) {
    session.checkCancelled();
    session.progress('writing', i, all.length);
    const sheet = await send(session, batch, sheetOf);
    sheetOf = () => sheet;
  }
  return sheetOf();
}

function piecesOf(table: PlacedTable): Piece[] {
  const most = Math.max(1, Math.floor(PIECE / table.columns));
  const rows = table.body.length + 1;
  return Array.from({ length: Math.ceil(rows / most) }, (_none, i) => ({
    table,
    start: i * most,
    rows: Math.min(most, rows - i * most),
  }));
}

/** Steps that fit into one request. */
function batches(steps: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  let cells = Infinity;
  for (const step of steps) {
    cells += step.cells;
    if (cells <= CELLS_PER_REQUEST) found.at(-1)?.push(step);
    else {
      found.push([step]);
      ({ cells } = step);
    }
  }
  return found;
}

/** What is too much for Excel after all is sent in halves. */
async function send(
  session: Session,
  steps: readonly Step[],
  sheetOf: () => Excel.Worksheet,
): Promise<Excel.Worksheet> {
  try {
    return await request(session, () => {
      const sheet = sheetOf();
      for (const { queue } of steps) queue(sheet);
      return sheet;
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'tooLarge' || steps.length < 2) throw error;
    const middle = Math.ceil(steps.length / 2);
    const sheet = await send(session, steps.slice(0, middle), sheetOf);
    return send(session, steps.slice(middle), () => sheet);
  }
}

type ToEntry = (value: ReportValue, as: ReportFormat) => CellValue;

/** A value as it is entered into a cell: yuan, days of the workbook's own epoch, text that stays text. */
function entryIn({ date1904 }: Session): ToEntry {
  return (value, as) => {
    if (as === 'link' && typeof value === 'string') return linkTo(value);
    if (typeof value !== 'number') return asEntry(value ?? '');
    if (as === 'money') return value / 100;
    return as === 'day' && date1904 ? value - OFFSET_1904 : value;
  };
}

/** A formula, so that thousands of links are written as fast as texts. */
function linkTo(place: string): string {
  const cut = place.lastIndexOf('!');
  const on = place.slice(0, cut).replace(/'/g, "''");
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return `=HYPERLINK(${quoted(`#'${on}'${place.slice(cut)}`)},${quoted(place)})`;
}

function drawFrame(sheet: Excel.Worksheet, { widths, heights, rows }: ReportLayout): void {
  sheet.showGridlines = false;
  const all = sheet.getRangeByIndexes(0, 0, rows, widths.length);
  all.format.font.size = FONT_SIZE;
  all.format.rowHeight = ROW_HEIGHT;
  widths.forEach((width, i) => (all.getColumn(i).format.columnWidth = width));
  for (const { row, rows: count, height } of heights)
    sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = height;
}

function drawCell(sheet: Excel.Worksheet, placed: PlacedCell, entry: ToEntry): void {
  const { row, column, rows, columns, role, value, as } = placed;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  if (rows * columns > 1) range.merge();
  dressCell(range, role);
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.numberFormat = [[NUMBER_FORMATS[as]]];
  cell.values = [[entry(value, as)]];
}

/** Row 0 of a table is its header. Formats come first: Excel goes by them. */
function writePiece(sheet: Excel.Worksheet, { table, start, rows }: Piece, entry: ToEntry): void {
  const { head, body, row, column } = table;
  head.forEach(({ as }, i) => {
    if (as === 'text') return;
    const first = Math.max(1, start);
    const cells = sheet.getRangeByIndexes(row + first, column + i, rows - (first - start), 1);
    setNumberFormat(cells, NUMBER_FORMATS[as]);
  });
  sheet.getRangeByIndexes(row + start, column, rows, table.columns).values = Array.from(
    { length: rows },
    (_none, i) => {
      const values = body[start + i - 1];
      return head.map(({ header, as }, k) => (values ? entry(values[k] ?? null, as) : asEntry(header)));
    },
  );
}

/** Figures stand to the right. */
const ALIGNMENT: Readonly<Partial<Record<ReportFormat, 'Left' | 'Center'>>> = {
  text: 'Left',
  link: 'Left',
  day: 'Center',
  time: 'Center',
};

function finishTable(sheet: Excel.Worksheet, table: PlacedTable): void {
  const { row, column, columns, head, body } = table;
  const range = sheet.getRangeByIndexes(row, column, body.length + 1, columns);
  const made = sheet.tables.add(range, true);
  made.style = 'TableStyleLight1';
  made.showBandedRows = body.length > 5;
  if (table.totals) addTotals(sheet, made, table);
  const { format } = sheet.getRangeByIndexes(row, column, table.rows, columns);
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const)
    line(format, edge);
  format.verticalAlignment = Excel.VerticalAlignment.center;
  head.forEach(({ as }, i) => {
    const cells = sheet.getRangeByIndexes(row, column + i, table.rows, 1).format;
    cells.horizontalAlignment = ALIGNMENT[as] ?? 'Right';
    if (as === 'link') cells.font.color = LINK;
    if (as === 'text') cells.wrapText = true;
    if (ALIGNMENT[as] === 'Left') cells.indentLevel = 1;
  });
  const header = sheet.getRangeByIndexes(row, column, 1, columns).format;
  header.fill.color = GREEN;
  header.font.color = '#FFFFFF';
  header.font.bold = true;
  header.wrapText = true;
  // On the right is the filter button.
  header.horizontalAlignment = Excel.HorizontalAlignment.left;
}

/** Excel writes its own word for totals into the first column, and a total of its own choice into the last. */
function addTotals(sheet: Excel.Worksheet, made: Excel.Table, { row, column, head, body }: PlacedTable): void {
  made.showTotals = true;
  const last = row + body.length;
  head.forEach(({ total, as }, i) => {
    const isLabel = i === 0 && total === undefined;
    if (isLabel) return;
    const cell = sheet.getRangeByIndexes(last + 1, column + i, 1, 1);
    cell.numberFormat = [[NUMBER_FORMATS[as]]];
    const rows = `${cellAddress(row + 1, column + i)}:${cellAddress(last, column + i)}`;
    cell.formulas = [[total === 'sum' ? `=SUBTOTAL(109,${rows})` : '']];
  });
  sheet.getRangeByIndexes(last + 1, column, 1, head.length).format.font.bold = true;
}

/** In points. */
const MARGIN = 36;

function setUpPage(sheet: Excel.Worksheet, { widths, rows, frozen, repeated }: ReportLayout, report: Report): void {
  sheet.freezePanes.freezeRows(frozen);
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  for (const side of ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin'] as const) pageLayout[side] = MARGIN;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, widths.length));
  pageLayout.setPrintTitleRows(`$${repeated + 1}:$${repeated + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerFooter = report.footer ?? '&P / &N';
}
