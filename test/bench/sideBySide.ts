import { grade } from '../../src/actions/grade';
import { parseIsoDay } from '../../src/domain/cell/day';
import { intentGrade } from '../../src/domain/grading/intentGrade';
import { nextContact } from '../../src/domain/followup/nextContact';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/defaults';
import { cellsOfCsv, convertByLibreOffice, findLibreOffice } from '../run/libreOffice';
import { connect } from '../excel/hosted';
import { FORMULA_COLUMNS, gradeFormulas, withGradeFormulas } from './gradeFormulas';
import { HEADERS, leadsWorkbook } from './leadsRegister';
import { median, printTable, timed } from './measure';

const TODAY = parseIsoDay('2026-11-21') ?? 0;
const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const ROWS = 100_000;
const RUNS = 3;
/** One request a row takes so long that fewer rows have to do. */
const ROW_BY_ROW = 1_000;
const SHEET = '意向客户';
const COLUMN = { state: 12, planned: 11, grade: 20, next: 21 };

/** One way of doing it. */
interface Way {
  readonly name: string;
  readonly rows: number;
  readonly milliseconds: number;
  readonly note: string;
}

type Results = readonly (readonly unknown[])[];

/** The same grades and days in four ways, one after the other in the same run; all four have to come to the same. */
export async function benchSideBySide(): Promise<void> {
  const { ours, results } = await byOurAction();
  const ways = [ours, byEngine(results), ...byLibreOffice(results), await rowByRow(results)];
  const perRow = ours.milliseconds / ours.rows;
  printTable(
    `Grading and scheduling side by side, medians of ${RUNS}`,
    ['way', 'rows', 'ms', 'ms a 1,000 rows', 'of ours', ''],
    ways.map(({ name, rows, milliseconds, note }) => {
      const each = milliseconds / rows;
      return [name, rows.toLocaleString('en-US'), milliseconds, each * 1_000, `${(each / perRow).toFixed(1)} x`, note];
    }),
  );
}

/** The button: reads the workbook, grades, schedules, guards, writes, keeps the journal. */
async function byOurAction(): Promise<{ readonly ours: Way; readonly results: Results }> {
  const times: number[] = [];
  let results: Results = [];
  for (let run = 0; run < RUNS; run++) {
    const host = connect(leadsWorkbook(ROWS, TODAY));
    times.push(await timed(() => grade(CONTEXT)));
    results = host.workbook.$sheet(SHEET)?.getRange(`A2:U${ROWS + 1}`).values ?? [];
  }
  const note = 'reads, computes, guards, writes, keeps a journal';
  return { ours: { name: 'our action', rows: ROWS, milliseconds: median(times), note }, results };
}

/** Formulas in the cells, worked out by the host's formula engine. */
function byEngine(results: Results): Way {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const host = leadsWorkbook(ROWS, TODAY);
    const formulas = Array.from({ length: ROWS }, (_row, i) => gradeFormulas(i + 2, TODAY).map((text) => `=${text}`));
    const range = () => host.workbook.$sheet(SHEET)?.getRange(`${FORMULA_COLUMNS.join(`2:`)}${ROWS + 1}`);
    host.edit(() => {
      const cells = range();
      if (cells) cells.formulas = formulas;
    });
    let values: Results = [];
    const start = performance.now();
    values = range()?.values ?? [];
    times.push(performance.now() - start);
    compare('the formula engine', results, values);
  }
  return {
    name: 'formulas, excelts',
    rows: ROWS,
    milliseconds: median(times),
    note: 'recalculation only',
  };
}

/** Formulas in the cells, worked out by LibreOffice: what a file with them takes longer than one without. */
function byLibreOffice(results: Results): readonly Way[] {
  if (findLibreOffice() === undefined) {
    console.log('LibreOffice is not installed: formulas in it are left out.');
    return [];
  }
  const plain = leadsWorkbook(ROWS, TODAY).save();
  const formulas = withGradeFormulas(plain, TODAY);
  const measured = [plain, formulas].map((file) => {
    const times: number[] = [];
    let csv: Buffer = Buffer.alloc(0);
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      csv = [...convertByLibreOffice({ bench: file }, 'csv').values()][0] ?? csv;
      times.push(performance.now() - start);
    }
    return { milliseconds: median(times), csv };
  });
  const [without, having] = measured;
  if (!without || !having) return [];
  const values = cellsOfCsv(having.csv).slice(1, ROWS + 1).map((row) => row.slice(COLUMN.grade)); // prettier-ignore
  compare('LibreOffice', results, values);
  return [
    { name: 'formulas, LibreOffice', rows: ROWS, milliseconds: having.milliseconds - without.milliseconds, note: 'the difference to the same file without them' }, // prettier-ignore
    { name: '… opened, recalculated, saved', rows: ROWS, milliseconds: having.milliseconds, note: 'with starting it' },
  ];
}

/** What add-ins do who go from row to row: read it, wait, decide, write it. */
async function rowByRow(results: Results): Promise<Way> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const host = connect(leadsWorkbook(ROW_BY_ROW, TODAY));
    times.push(await timed(() => Excel.run((context) => gradeRowByRow(context))));
    compare('row by row', results, host.workbook.$sheet(SHEET)?.getRange(`U2:V${ROW_BY_ROW + 1}`).values ?? []);
  }
  const note = 'one request a row, on a host without any distance';
  return { name: 'Office.js row by row', rows: ROW_BY_ROW, milliseconds: median(times), note };
}

async function gradeRowByRow(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(SHEET);
  for (let row = 1; row <= ROW_BY_ROW; row++) {
    const range = sheet.getRangeByIndexes(row, 0, 1, HEADERS.length).load('values');
    await context.sync();
    const [, , , , , judged, , day, , , contact, planned, state] = (range.values[0] ?? []) as (string | number)[];
    if (state === '成交') continue;
    const expected = typeof day === 'number' ? day : null;
    const { gradeProfile, monthRule } = DEFAULT_SETTINGS;
    const outcome = intentGrade(expected, TODAY, gradeProfile, monthRule);
    const given = outcome.outcome === 'grade' ? outcome.grade : String(judged);
    const next = planned || nextContact(Number(contact), String(judged), expected, TODAY, DEFAULT_SETTINGS).day;
    sheet.getRangeByIndexes(row, COLUMN.grade, 1, 2).values = [[given, next]];
  }
  await context.sync();
}

/**
 * What is compared must come to the same: a fast way to something else is none.
 *
 * @param results rows as our action left them
 * @param others grade and next contact of the first of these rows
 * @throws where a row differs
 */
function compare(name: string, results: Results, others: Results): void {
  if (!others.length) throw new Error(`${name}: no results`);
  others.forEach(([given, next], i) => {
    const row = results[i] ?? [];
    if (row[COLUMN.state] === '成交') return;
    const wanted = [row[COLUMN.grade], row[COLUMN.planned]];
    // LibreOffice shows days as days.
    const day = typeof next === 'string' ? parseIsoDay(next) : next;
    if (given !== wanted[0] || day !== wanted[1])
      throw new Error(`${name}, row ${i + 2}: ${String(given)} ${String(next)} instead of ${wanted.join(' ')}`);
  });
}
