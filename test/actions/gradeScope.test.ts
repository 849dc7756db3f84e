import { ActionFailure } from '../../src/actions/failure';
import { applyGrade, grade, planGrade } from '../../src/actions/grade';
import { finishRun, journalRuns } from '../../src/actions/journal';
import type { RowScope } from '../../src/actions/types';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { textOf, TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const lead = (n: number) => [
  `YX${n}`,
  `客户${n}`,
  `1380013800${n}`,
  'A',
  '2026-11-10',
  '2026-11-28',
  n % 2 ? '李晓' : '王强',
];
/** Five leads in rows 2 to 6; those of 李晓 in rows 2, 4 and 6. */
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '判级日期', '预计购车日期', '销售顾问'],
  ...[1, 2, 3, 4, 5].map(lead),
];

const asBlock = (): ExcelHost => workbookOf({ 意向客户: LEADS, 说明: [['看这里']] });
const asTable = (): ExcelHost => {
  const host = asBlock();
  host.edit((workbook) => workbook.tables.add('意向客户!A1:G6', true));
  return host;
};

const failureCode = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ActionFailure ? error.code : error),
  );

/** 1-based rows that got a grade. */
const gradedRows = (host: ExcelHost): number[] =>
  textOf(host, '意向客户', 'H2:H6').flatMap(([text], i) => (text === 'H' ? [i + 2] : []));

const select = (host: ExcelHost, address: string): void =>
  host.edit((workbook) => {
    const [first, ...others] = address.split(',').map((area) => workbook.$active.getRange(area));
    if (first) workbook.$select(first, ...others);
  });

const gradeOnly = (scope: RowScope) => grade({ ...CONTEXT, scope });

describe.each([
  ['a bare block', asBlock],
  ['a table', asTable],
])('on %s, of the selected rows', (_, given) => {
  it.each([
    ['one cell', 'B3', [3]],
    ['several areas', 'A2,C4:D5', [2, 4, 5]],
    ['areas that overlap', 'A2:B3,B3:G4', [2, 3, 4]],
    ['more than the leads', 'A1:C3', [2, 3]],
    ['whole columns', 'A:B', [2, 3, 4, 5, 6]],
    ['whole rows', '6:9', [6]],
  ])('%s: only these are graded and counted', async (_name, address, rows) => {
    const host = given();
    select(host, address);
    const { sheets, changed } = await gradeOnly('selection');
    expect(gradedRows(host)).toEqual(rows);
    expect(sheets).toMatchObject([{ rows: rows.length, counts: { H: rows.length } }]);
    expect(changed).toBe(2 * rows.length);
  });

  it.each(['A1:G1', 'K20', '7:9'])('%s holds no lead: one sentence, and nothing is written', async (address) => {
    const host = given();
    select(host, address);
    expect(await failureCode(gradeOnly('selection'))).toBe('noRowsChosen');
    expect(textOf(host, '意向客户', 'H1:I6').flat().join('')).toBe('');
  });
});

describe('with a filter on', () => {
  const filtered = (): ExcelHost => {
    const host = asBlock();
    host.edit((workbook) => workbook.$active.autoFilter.apply('A1:G6', 6, { filterOn: 'Values', values: ['李晓'] }));
    return host;
  };

  it('the visible rows are graded, and the hidden ones stay as they are', async () => {
    const host = filtered();
    await gradeOnly('visible');
    expect(gradedRows(host)).toEqual([2, 4, 6]);
  });

  it('hidden rows between the selected ones are left out', async () => {
    const host = filtered();
    select(host, 'A3:A6');
    await gradeOnly('selection');
    expect(gradedRows(host)).toEqual([4, 6]);
  });

  it('says so where it hides all leads', async () => {
    const host = asBlock();
    host.edit((workbook) => workbook.$active.autoFilter.apply('A1:G6', 6, { filterOn: 'Values', values: ['没有他'] }));
    expect(await failureCode(gradeOnly('visible'))).toBe('noRowsShown');
  });
});

it('rows by number are graded', async () => {
  const host = asBlock();
  await gradeOnly([{ row: 2, count: 2 }]);
  expect(gradedRows(host)).toEqual([3, 4]);
});

it('rows hidden by hand are not in sight', async () => {
  const host = asBlock();
  host.edit((workbook) => (workbook.$active.getRange('3:5').rowHidden = true));
  await gradeOnly('visible');
  expect(gradedRows(host)).toEqual([2, 6]);
});

it('a selection on a worksheet without leads is said', async () => {
  const host = asBlock();
  host.edit((workbook) => workbook.$sheet('说明')?.activate());
  expect(await failureCode(gradeOnly('selection'))).toBe('noRowsChosen');
});

it('a plan is for what was selected when it was made', async () => {
  const host = asBlock();
  select(host, 'A3');
  const plan = await planGrade({ ...CONTEXT, scope: 'selection' });
  select(host, 'A5:A6');
  await applyGrade(CONTEXT, plan, plan.changes);
  expect(gradedRows(host)).toEqual([3]);
});

it('a run that is broken off is finished for the rows it was begun with', async () => {
  const host = asBlock();
  select(host, 'A3:A4');
  // The connection goes as soon as something is written.
  host.setFaults(() =>
    gradedRows(host).length ? { kind: 'error', code: 'ConnectionFailure', when: 'before' } : undefined,
  );
  expect(await failureCode(gradeOnly('selection'))).not.toBe('done');
  host.setFaults(null);
  select(host, 'A6');
  const [open] = (await journalRuns(CONTEXT)).runs;
  expect(open?.status).toBe('open');
  await finishRun({ ...CONTEXT, run: open?.id ?? '' });
  expect(gradedRows(host)).toEqual([3, 4]);
});
