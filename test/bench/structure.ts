import { recogniseWorkbook } from '../../src/actions/readings';
import type { ReportRequest } from '../../src/actions/reports/types';
import { makeStructure } from '../../src/actions/structure/makeStructure';
import { readBook } from '../../src/actions/structure/readBook';
import { traceFigure } from '../../src/actions/trace/traceFigure';
import { analysisOf, structureReports } from '../../src/actions/structure/structureReport';
import { parseIsoDay } from '../../src/domain/cell/day';
import { readTradeBook } from '../../src/domain/structure/book/readTradeBook';
import { withWorkbook } from '../../src/excel/session';
import { reportText } from '../../src/i18n/reports';
import { connect } from '../excel/hosted';
import { median, printTable, timed } from './measure';
import { tradesWorkbook } from './tradeBook';

const TODAY = parseIsoDay('2026-11-21') ?? 0;
const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const RUNS = 5;
/** Runs before those that count. */
const WARM = 3;
const SIZE = { lines: 100_000, customers: 5_000 };
const OPTIONS = { period: '12m' } as const;
const EVERYTHING = { keep: undefined, keepUnused: () => true };

/** 客户结构分析 of a large book: the rules alone, then the whole action, then a figure that is traced. */
export async function benchStructure(): Promise<void> {
  const host = connect(tradesWorkbook(SIZE, TODAY));
  const books: number[] = [];
  const figures: number[] = [];
  const tables: number[] = [];
  const reading: number[] = [];
  let cells = 0;
  for (let run = -WARM; run < RUNS; run++)
    await withWorkbook({}, async (session) => {
      const workbook = await recogniseWorkbook(session, CONTEXT);
      const request: ReportRequest = { session, workbook, context: CONTEXT, options: {}, t: reportText('zh-CN') };
      let read = await readBook(request);
      const times = [
        await timed(async () => (read = await readBook(request))),
        await timed(() => readTradeBook(read.registers, workbook.settings, TODAY)),
        await timed(() => analysisOf(request, OPTIONS, read, EVERYTHING)),
        await timed(() => {
          const reports = structureReports(analysisOf(request, OPTIONS, read, EVERYTHING), request);
          cells = reports.flatMap(({ sections }) => sections).reduce((sum, one) => sum + (one.kind === 'table' ? one.rows.length * one.columns.length : 0), 0); // prettier-ignore
        }),
      ];
      if (run >= 0) [reading, books, figures, tables].forEach((measured, i) => measured.push(times[i] ?? NaN));
    });
  const whole: number[] = [];
  for (let run = 0; run < 3; run++) whole.push(await timed(() => makeStructure({ ...CONTEXT, options: OPTIONS })));
  host.edit((workbook) => workbook.$sheet('客户结构分析')?.getRange('A11').select());
  const traced: number[] = [];
  for (let run = 0; run < 3; run++) traced.push(await timed(() => traceFigure(CONTEXT)));
  printTable(
    `Customer structure of ${SIZE.lines} lines and ${SIZE.customers} customers, medians of ${RUNS} after ${WARM}`,
    ['what', 'ms', 'budget ms', 'cells'],
    [
      ['reading the registers', median(reading), '', ''],
      ['the book of their lines', median(books), '', ''],
      ['figures of every customer, from the book', median(figures), '', ''],
      ['these again, and all tables of the sheets', median(tables), 500, cells],
      ['the whole action, drawn on four sheets', median(whole), '', ''],
      ['what stands behind a figure, read and worked out again', median(traced), '', ''],
    ],
  );
}
