import { recognise } from '../../src/actions/recognise';
import { parseIsoDay } from '../../src/domain/cell/day';
import type { AreaSample } from '../../src/domain/recognition/types';
import { recogniseSheet } from '../../src/domain/recognition/recogniseSheet';
import { sampleWorkbook } from '../../src/excel/sampleWorkbook';
import { withWorkbook } from '../../src/excel/session';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { connect } from '../excel/hosted';
import { fillLeads, HEADERS, leadRow } from './leadsRegister';
import { median, printTable, timed } from './measure';

const TODAY = parseIsoDay('2026-11-21') ?? 0;
const RUNS = 5;
const SHEETS = 30;
const ROWS = 5_000;
const COLUMNS = 50;

/** Recognising a workbook of many registers, and one wide sheet by itself. */
export async function benchRecognise(): Promise<void> {
  const host = ExcelHost.open(null, { name: 'bench.xlsx' });
  host.edit((workbook) => {
    for (let i = 0; i < SHEETS; i++) {
      const sheet = i ? workbook.worksheets.add(`意向客户${i}`) : workbook.$active;
      fillLeads(sheet, ROWS, TODAY);
    }
  });
  connect(host);
  const action: number[] = [];
  for (let run = 0; run < RUNS; run++) action.push(await timed(() => recognise({ today: TODAY, locale: 'zh-CN' })));
  const cells = await cellsRead(host, () => recognise({ today: TODAY, locale: 'zh-CN' }));
  const samples = await withWorkbook({}, (session) => sampleWorkbook(session));
  const compute: number[] = [];
  for (let run = 0; run < RUNS; run++)
    compute.push(await timed(() => samples.forEach((sample) => recogniseSheet(sample, { today: TODAY }))));
  const wide: number[] = [];
  for (let run = 0; run < RUNS; run++)
    wide.push(await timed(() => recogniseSheet({ name: '客户总表', areas: [wideArea(run)] }, { today: TODAY })));
  const perSheet = SHEETS * (60 * HEADERS.length + ROWS);
  printTable(
    `Recognition, medians of ${RUNS}`,
    ['what', 'ms', 'budget ms', 'cells read', 'cells allowed'],
    [
      [`${SHEETS} sheets x ${ROWS} rows, the whole action`, median(action), 1000, cells, perSheet],
      ['… of it the rules', median(compute), '', '', ''],
      [`one sheet of ${COLUMNS} columns, the rules`, median(wide), 50, '', ''],
    ],
  );
}

/** Sixty rows under fifty headers nobody has seen before, so that nothing is remembered. */
function wideArea(run: number): AreaSample {
  const rows = Array.from({ length: 60 }, (_row, r) =>
    Array.from({ length: COLUMNS }, (_cell, c) => {
      const header = HEADERS[c % HEADERS.length] ?? '';
      if (r === 0) return c < HEADERS.length ? header : `${header}${run}${c}`;
      return leadRow(r, TODAY)[c % HEADERS.length] ?? '';
    }),
  );
  return { top: 0, left: 0, rowCount: rows.length, columnCount: COLUMNS, rows };
}

/** The number of cells whose values Excel hands over during a piece of work. */
async function cellsRead(host: ExcelHost, work: () => Promise<unknown>): Promise<number> {
  let cells = 0;
  const answer = host.process.bind(host);
  host.process = (body) => {
    const given = answer(body);
    if (given.ok) cells += cellsIn(JSON.parse(given.text));
    return given;
  };
  await work();
  host.process = answer;
  return cells;
}

/** Values in a response, wherever they are. */
function cellsIn(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, item) => sum + cellsIn(item), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce((sum, [key, value]) => {
    if (key === 'Values' || key === 'values') return sum + (value as unknown[][]).reduce((n, row) => n + row.length, 0);
    return sum + cellsIn(value);
  }, 0);
}
