import { grade } from '../../src/actions/grade';
import { recogniseSheet } from '../../src/domain/recognition/recogniseSheet';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/defaults';
import { gradeLeads } from '../../src/domain/grading/gradeLeads';
import { levelSchedule } from '../../src/domain/followup/levelSchedule';
import { scheduleLeads } from '../../src/domain/followup/scheduleLeads';
import { parseIsoDay } from '../../src/domain/cell/day';
import { chunksOf } from '../../src/excel/chunks';
import { OWN_SHEETS } from '../../src/excel/ownSheets';
import { readRegister } from '../../src/excel/readRegister';
import { sampleWorkbook } from '../../src/excel/sampleWorkbook';
import { withWorkbook } from '../../src/excel/session';
import type { Register } from '../../src/domain/cards/register';
import type { RequestBody } from '../../src/workbench/host/protocol/messages';
import { connect } from '../excel/hosted';
import { leadsWorkbook } from './leadsRegister';
import { median, printTable, timed } from './measure';

const TODAY = parseIsoDay('2026-11-21') ?? 0;
const FIELDS = [
  'leadId',
  'name',
  'phone',
  'createdOn',
  'expectedOn',
  'gradeManual',
  'gradedOn',
  'gradeAuto',
  'state',
  'lastContact',
  'nextContact',
  'suggestedContact',
];
const RUNS = 5;
const COMPUTE_BUDGET = 150;
const IO_SHARE = 0.6;

interface Measured {
  readonly rows: number;
  readonly compute: number;
  readonly bare: number;
  readonly guarded: number;
  readonly action: number;
  readonly requests: number;
  readonly dataRequests: number;
  readonly heapRatio: number;
  /** Characters that the journal of the run adds to the file. */
  readonly journal: number;
}

async function register(): Promise<Register> {
  return withWorkbook({}, async (session) => {
    const [sample] = await sampleWorkbook(session);
    if (!sample) throw new Error('no sheet');
    const leads = await readRegister(session, recogniseSheet(sample), FIELDS, TODAY);
    // Columns are read for their meaning when they are first asked for it: that is no part of the rules.
    for (const { parsed } of leads.columns.values()) if (parsed.length !== leads.rowCount) throw new Error('not read');
    return leads;
  });
}

/**
 * Reading and writing the same cells with Office.js and nothing else. Guarded, the keys and what is to be overwritten are
 * read once more before writing and again in the very request that writes.
 */
async function bareIo({ rowCount, firstRow, columns }: Register, guarded: boolean): Promise<void> {
  const wanted = [...columns.values()].map(({ column }) => column).sort((a, b) => a - b);
  const [first = 0, last = 0] = [wanted[0], wanted.at(-1)];
  const plan = columns.get('nextContact')?.column ?? 0;
  const key = columns.get('leadId')?.column ?? 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { start, rows } of chunksOf(rowCount, last - first + 1)) {
      const range = sheet.getRangeByIndexes(firstRow + start, first, rows, last - first + 1);
      range.load('values');
      await context.sync();
    }
    for (const { start, rows } of chunksOf(rowCount, 2)) {
      const read = (column: number, what: string) => sheet.getRangeByIndexes(firstRow + start, column, rows, 1).load(what); // prettier-ignore
      read(plan, 'formulas,numberFormat');
      await context.sync();
      if (guarded) {
        for (let times = 0; times < 2; times++) {
          read(key, 'values');
          read(plan, 'formulas');
        }
        await context.sync();
      }
      for (const column of [plan, 20])
        sheet.getRangeByIndexes(firstRow + start, column, rows, 1).values = Array.from({ length: rows }, () => [TODAY]);
      await context.sync();
    }
  });
}

async function measure(rows: number): Promise<Measured> {
  const compute: number[] = [];
  const bare: number[] = [];
  const guarded: number[] = [];
  const action: number[] = [];
  let requests = 0;
  let dataRequests = 0;
  for (let run = 0; run < RUNS; run++) {
    let host = leadsWorkbook(rows, TODAY);
    connect(host);
    const leads = await register();
    compute.push(
      await timed(() => {
        const grades = gradeLeads(leads, DEFAULT_SETTINGS, TODAY);
        scheduleLeads(leads, grades, DEFAULT_SETTINGS, TODAY);
      }),
    );
    bare.push(await timed(() => bareIo(leads, false)));
    connect(leadsWorkbook(rows, TODAY));
    guarded.push(await timed(() => bareIo(leads, true)));
    host = leadsWorkbook(rows, TODAY);
    connect(host);
    requests = 0;
    const stop = host.onTraffic(({ request }) => (requests += isSync(request) ? 1 : 0));
    action.push(await timed(() => grade({ today: TODAY, locale: 'zh-CN' })));
    stop();
    // Read with formats, looked at again, written.
    dataRequests = chunksOf(rows, 12).length + 2 * chunksOf(rows, 2).length;
  }
  return {
    rows,
    compute: median(compute),
    bare: median(bare),
    guarded: median(guarded),
    action: median(action),
    requests,
    dataRequests,
    heapRatio: await heapRatio(rows),
    journal: await journalSize(rows),
  };
}

/** The client lets go of its references after a run with a request of its own, which nobody waits for. */
function isSync({ Actions }: RequestBody): boolean {
  return Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== '_RemoveReference');
}

/** Live heap that the action adds at its highest, as a multiple of the arrays of the register it works on. */
async function heapRatio(rows: number): Promise<number> {
  const { gc } = globalThis;
  if (!gc) return NaN;
  const host = leadsWorkbook(rows, TODAY);
  connect(host);
  gc();
  const opened = process.memoryUsage().heapUsed;
  let most = 0;
  // At every request all that the action holds is there; what is read or written in it is counted too.
  const stop = host.onTraffic(() => {
    gc();
    most = Math.max(most, process.memoryUsage().heapUsed - opened);
  });
  await grade({ today: TODAY, locale: 'zh-CN' });
  stop();
  const leads = await register();
  const arrays = leads.columns.size * 2 * rows * 8;
  return most / arrays;
}

/** Characters of the journal of one run; a file holds each of them in a byte or less. */
async function journalSize(rows: number): Promise<number> {
  const host = leadsWorkbook(rows, TODAY);
  connect(host);
  await grade({ today: TODAY, locale: 'zh-CN' });
  const cells = host.workbook.$sheet(OWN_SHEETS.journalData)?.getUsedRange(true).values.flat() ?? [];
  return cells.reduce<number>((sum, cell) => sum + String(cell).length, 0);
}

/** 5,000 leads of ten salespersons, all due at once, fifteen a day. */
async function benchLevelling(): Promise<void> {
  connect(leadsWorkbook(5_000, TODAY));
  const leads = await register();
  const owners = Array.from({ length: leads.rowCount }, (_none, row) => `顾问${row % 10}`);
  const owner = { field: 'owner', column: 99, header: '销售顾问', raw: owners, parsed: owners, problems: new Map() };
  const owned: Register = { ...leads, columns: new Map([...leads.columns, ['owner', owner]]) };
  const settings = { ...DEFAULT_SETTINGS, dailyLimit: 15 };
  const grades = gradeLeads(owned, settings, TODAY);
  const schedule = scheduleLeads(owned, grades, settings, TODAY);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timed(() => levelSchedule(owned, grades, schedule, settings)));
  console.log(`levelling of 5,000 leads, 15 a day: ${median(times).toFixed(1)} ms (budget 200 ms)`);
}

/** `npm run bench`: what grading and scheduling cost, at 10,000 and 100,000 rows. */
export async function benchGrade(): Promise<void> {
  await measure(1_000);
  const small = await measure(10_000);
  const large = await measure(100_000);
  printTable(
    'grade + schedule, 20 columns (medians of 5, milliseconds)',
    ['rows', 'compute', 'bare I/O', 'guarded', 'action', 'action - guarded', 'budget', 'syncs', 'data requests', 'heap / register', 'journal, 1000 characters'], // prettier-ignore
    [small, large].map((m) => [
      m.rows.toLocaleString('en-US'),
      m.compute,
      m.bare,
      m.guarded,
      m.action,
      m.action - m.guarded,
      (COMPUTE_BUDGET * m.rows) / 100_000 + IO_SHARE * m.guarded,
      m.requests,
      m.dataRequests,
      m.heapRatio,
      m.journal / 1000,
    ]),
  );
  console.log(
    `growth 10k -> 100k: compute ${(large.compute / small.compute).toFixed(1)} x, action ${(large.action / small.action).toFixed(1)} x (budget 11 x)`,
  );
  await benchLevelling();
}
