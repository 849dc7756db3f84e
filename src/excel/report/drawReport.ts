import type { ReportLinks } from '../../domain/changes/journal';
import { FONT_SIZE } from '../../domain/report/columnWidths';
import { reportLayout } from '../../domain/report/layout';
import { ROW_HEIGHT } from '../../domain/report/layoutSheet';
import type { ReportLayout } from '../../domain/report/placed';
import type { Report } from '../../domain/report/report';
import { CELLS_PER_REQUEST } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { addChart } from './reportCharts';
import { entryIn, entryOf } from './reportEntries';
import { dressCell, numberFormat } from './reportLook';
import { setUpPage } from './reportPage';
import { finishTable, piecesOf, writePiece } from './reportTables';
import { freeTableNames } from './tableNames';

/** Something that is queued as a whole, and how many cells it sends. */
interface Step {
  readonly cells: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Where a report is drawn. */
export interface Canvas {
  /** The worksheets its links lead to. */
  readonly links: ReportLinks;
  /** Names of tables that go before it is drawn. */
  readonly tables: readonly string[];
  /** Queued before anything is drawn, in the same request: gives the worksheet, made or cleared just then. */
  readonly begin: () => Excel.Worksheet;
}

/**
 * Draws a report on a worksheet: one request, one more for every further 5 MB of rows, and one for names of tables.
 *
 * @returns the worksheet
 */
export async function drawReport(session: Session, report: Report, canvas: Canvas): Promise<Excel.Worksheet> {
  const layout = reportLayout(report);
  const names = await freeTableNames(session, layout.tables.map(({ name }) => name), canvas.tables); // prettier-ignore
  const all = batches(stepsOf(session, report, layout, names, canvas.links));
  let sheetOf = canvas.begin;
  for (const [i, batch] of all.entries()) {
    session.checkCancelled();
    session.progress('writing', i, all.length);
    const sheet = await send(session, batch, sheetOf);
    sheetOf = () => sheet;
  }
  return sheetOf();
}

function stepsOf(
  session: Session,
  report: Report,
  layout: ReportLayout,
  names: readonly (string | undefined)[],
  links: ReportLinks,
): Step[] {
  const { unit } = report;
  const entry = entryIn(session);
  const look = (queue: Step['queue']): Step => ({ cells: 0, queue });
  return [
    ...layout.tables.flatMap(piecesOf).map((piece) => ({
      cells: piece.rows * piece.table.columns,
      queue: (sheet: Excel.Worksheet) => writePiece(sheet, piece, entry, unit),
    })),
    look((sheet) => drawFrame(sheet, layout)),
    ...layout.cells.map((cell) =>
      look((sheet) => {
        const { row, column, rows, columns, role, as, to } = cell;
        const range = sheet.getRangeByIndexes(row, column, rows, columns);
        if (rows * columns > 1) range.merge();
        // What leads nowhere does not look as if it did.
        dressCell(range, to !== undefined && links[to] === undefined ? 'finding' : role);
        const first = sheet.getRangeByIndexes(row, column, 1, 1);
        first.numberFormat = [[numberFormat(as, unit)]];
        first.values = [[entryOf(cell, entry, links)]];
      }),
    ),
    ...layout.tables.map((table, i) => look((sheet) => finishTable(sheet, table, unit, names[i], layout.paper))),
    ...layout.charts.map((chart) => look((sheet) => addChart(sheet, chart, unit))),
    look((sheet) => setUpPage(sheet, layout, report)),
  ];
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

function drawFrame(sheet: Excel.Worksheet, { widths, heights, rows }: ReportLayout): void {
  sheet.showGridlines = false;
  const all = sheet.getRangeByIndexes(0, 0, rows, widths.length);
  all.format.font.size = FONT_SIZE;
  all.format.rowHeight = ROW_HEIGHT;
  widths.forEach((width, i) => (all.getColumn(i).format.columnWidth = width));
  for (const { row, rows: count, height } of heights)
    sheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = height;
}
