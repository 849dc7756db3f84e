import { analyseCredit, creditAnalysisOf } from '../../src/actions/credit/creditAnalysis';
import { creditReports } from '../../src/actions/credit/creditReports';
import { makeCredit } from '../../src/actions/credit/makeCredit';
import { recogniseWorkbook } from '../../src/actions/readings';
import type { ReportRequest } from '../../src/actions/reports/types';
import { parseIsoDay } from '../../src/domain/cell/day';
import { readCreditBook, type CreditRegisters } from '../../src/domain/credit/book/readCreditBook';
import type { Settlement } from '../../src/domain/credit/creditBook';
import { creditFigures } from '../../src/domain/credit/creditFigures';
import { settle } from '../../src/domain/credit/settlement/settle';
import { settlementDays } from '../../src/domain/credit/settlementDays';
import type { Settings } from '../../src/domain/settings/settings';
import { withWorkbook, type Session } from '../../src/excel/session';
import { reportText } from '../../src/i18n/reports';
import { connect, workbookOf } from '../excel/hosted';
import { creditWorkbook } from './creditBook';
import { median, printTable, timed } from './measure';

const TODAY = parseIsoDay('2026-11-21') ?? 0;
const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const RUNS = 5;
/** The first runs are slower: what is run for the first time is not compiled yet. */
const WARM_UP = 3;
const SIZE = { documents: 100_000, customers: 5_000 };
const OPTIONS = {};

/** 客户信用分析 of a large book: book, settlement and figures alone, then the tables, then the whole action. */
export async function benchCredit(): Promise<void> {
  connect(creditWorkbook(SIZE, TODAY));
  const { registers, settings } = await readRegisters();
  // In Excel the workbook does not stand in the pane's memory: its cells would be gone through again and again.
  connect(workbookOf({ 空表: [['备注']] }));
  const measured: Record<'book' | 'days' | 'figures', number[]> = { book: [], days: [], figures: [] };
  let book = readCreditBook(registers, settings, TODAY);
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    let settlements: readonly Settlement[] = [];
    const read = await timed(() => (book = readCreditBook(registers, settings, TODAY)));
    const settled = await timed(() => (settlements = settlementDays(TODAY).map((day) => settle(book, day))));
    const counted = await timed(() => creditFigures(book, settlements, settings));
    if (run < WARM_UP) continue;
    measured.book.push(read);
    measured.days.push(settled);
    measured.figures.push(counted);
  }
  connect(creditWorkbook(SIZE, TODAY));
  let cells = 0;
  const tables = await withWorkbook({}, async (session) => {
    const request = await requestOf(session);
    const { read } = await analyseCredit(request, OPTIONS);
    return timed(() => {
      const reports = creditReports(creditAnalysisOf(request, OPTIONS, read), request);
      cells = reports.flatMap(({ sections }) => sections).reduce((sum, one) => sum + (one.kind === 'table' ? one.rows.length * one.columns.length : 0), 0); // prettier-ignore
    });
  });
  const whole: number[] = [];
  for (let run = 0; run < 3; run++) whole.push(await timed(() => makeCredit({ ...CONTEXT, options: OPTIONS })));
  const [days, figures] = [median(measured.days), median(measured.figures)];
  printTable(
    `Credit analysis of ${SIZE.documents} documents, ${SIZE.documents} receipts and ${SIZE.customers} customers, medians of ${RUNS} after ${WARM_UP}`,
    ['what', 'ms', 'budget ms', 'cells'],
    [
      ['the book of their lines', median(measured.book), '', ''],
      ['settled on six days, the first time', days, '', ''],
      ['figures of every customer', figures, '', ''],
      ['… computed from the book: settled and figures', days + figures, 500, ''],
      ['all of it again with the tables of the sheets', tables, '', cells],
      ['the whole action, drawn on eight sheets', median(whole), '', ''],
    ],
  );
}

async function requestOf(session: Session): Promise<ReportRequest> {
  const workbook = await recogniseWorkbook(session, CONTEXT);
  return { session, workbook, context: CONTEXT, options: {}, t: reportText('zh-CN') };
}

/** What the analysis reads of the workbook. */
function readRegisters(): Promise<{ readonly registers: CreditRegisters; readonly settings: Settings }> {
  return withWorkbook({}, async (session) => {
    const request = await requestOf(session);
    const { read } = await analyseCredit(request, OPTIONS);
    return { registers: registersOf(read.book.registers), settings: request.workbook.settings };
  });
}

/** The registers a book was read from: their cells have been turned into values by then. */
function registersOf(all: CreditRegisters['trades']): CreditRegisters {
  const of = (kind: string) => all.filter((register) => register.kind === kind);
  return {
    trades: of('trades'),
    corporate: of('corporate'),
    owners: of('owners'),
    members: of('members'),
    credit: of('credit'),
  };
}
