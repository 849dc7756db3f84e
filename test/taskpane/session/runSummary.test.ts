import type { GradedSheet } from '../../../src/actions/types';
import { text } from '../../../src/i18n';
import { lastRunLine, runSummary, sheetNames } from '../../../src/taskpane/session/runSummary';
import type { LastRun } from '../../../src/taskpane/session/state';
import { written } from '../forms';
import { LEADS_MAPPING, RUN } from '../workbook';

const sheet: GradedSheet = {
  name: '意向客户',
  rows: 400,
  columns: { grade: 'S', next: 'T' },
  counts: { H: 12, A: 88 },
  closed: 0,
  review: 0,
  moves: [],
};
const done = (sheets: readonly GradedSheet[]): LastRun => ({
  action: 'grade',
  time: '14:05',
  ended: 'done',
  answers: { graded: { sheets, review: [], conflicts: [], changed: 1, unknownYears: [] } },
});
const inChinese = (run: LastRun | undefined) => runSummary(text('zh-CN'), run).replace(/\u00a0/g, ' ');

test('before anything was done it says so', () => {
  expect(inChinese(undefined)).toBe('打开后还没有操作');
});

test('one worksheet is named', () => {
  expect(inChinese(done([sheet]))).toBe('14:05 定级并排回访：意向客户 400行，H 12 · A 88');
});

test('several worksheets are counted and summed', () => {
  expect(inChinese(done([sheet, { ...sheet, name: '二店' }]))).toBe('14:05 定级并排回访：2张表 800行，H 24 · A 176');
  expect(runSummary(text('en-US'), done([sheet, sheet])).replace(/\u00a0/g, ' ')).toBe(
    '14:05 Grade and schedule: 2 sheets, 800 rows, H 24 · A 176',
  );
});

test('a worksheet without customers has no counts', () => {
  expect(runSummary(text('zh-CN'), done([{ ...sheet, rows: 0, counts: {} }]))).toBe('14:05 定级并排回访：意向客户 0行');
});

test('leads without a grade are counted under a name of the language', () => {
  const run = done([{ ...sheet, counts: { 未定: 3 } }]);
  expect(inChinese(run)).toBe('14:05 定级并排回访：意向客户 400行，未定级 3');
  expect(runSummary(text('en-US'), run)).toContain('No grade\u00a03');
});

test('rows that were not written are told, each row once', () => {
  const conflicts = [7, 7, 9].map((row) => ({ sheet: '意向客户', row }));
  const graded = { sheets: [sheet], review: [], conflicts, changed: 1, unknownYears: [] };
  expect(inChinese({ action: 'grade', time: '14:05', ended: 'done', answers: { graded } })).toBe(
    '14:05 定级并排回访：意向客户 400行，H 12 · A 88；同事已改动或是公式，未写入 2行',
  );
});

test('an entry says where it stands, when the next contact is, and what was left alone', () => {
  const entry = { ...written('跟进记录', 900), conflicts: [{ sheet: '意向客户', row: 12 }] };
  expect(inChinese({ action: 'logContact', time: '14:05', ended: 'done', answers: { entry } })).toBe(
    '14:05 记录联系：跟进记录第 900 行（新增）；下次回访 2026-11-28；同事已改动，未写入：意向客户第 12 行',
  );
});

test.each<[LastRun, string]>([
  [
    { action: 'saveMapping', time: '14:05', ended: 'done', answers: { mapping: LEADS_MAPPING } },
    '14:05 列对应：意向客户',
  ],
  [
    {
      action: 'cardsToRegister',
      time: '14:05',
      ended: 'done',
      answers: { cards: { sheets: ['意向客户汇总', '跟进记录汇总'], cards: 3 } },
    },
    '14:05 卡片汇总成登记表：意向客户汇总、跟进记录汇总',
  ],
  [{ action: 'createSettings', time: '14:05', ended: 'done', answers: {} }, '14:05 建立设置表：已完成'],
  [{ action: 'importSettings', time: '14:05', ended: 'failed' }, '14:05 导入设置：没有完成'],
])('every run says what it did and where: %#', (run, line) => {
  expect(inChinese(run)).toBe(line);
});

test('of many worksheets the first are named and all counted', () => {
  expect(sheetNames(text('zh-CN'), ['客户卡目录', '袁美美', '林超刚', '黄平强'])).toBe(
    '客户卡目录、袁美美、林超刚等 4 张表',
  );
});

test.each([
  ['nothing else was done', undefined, '可还原：2026-11-20 18:32 定级并排回访（意向客户）'],
  [
    'the last run failed',
    { action: 'saveMapping', time: '14:05', ended: 'failed' },
    '14:05 列对应：没有完成。可还原：2026-11-20 18:32 定级并排回访（意向客户）',
  ],
  ['it is the last run', done([sheet]), '14:05 定级并排回访：意向客户 400行，H 12 · A 88'],
] as const)('what can be taken back is named where %s', (_, run, line) => {
  expect(lastRunLine(text('zh-CN'), run, RUN).replace(/\u00a0/g, ' ')).toBe(line);
});

test('what was taken back is told, and what was edited since and stays', () => {
  const undone = (conflicts: readonly { sheet: string; row: number }[]): LastRun => ({
    action: 'undo',
    time: '14:06',
    ended: 'done',
    answers: { undone: { run: RUN, reverted: 793, conflicts } },
  });
  expect(inChinese(undone([]))).toBe('14:06 还原“定级并排回访”：已还原 793 处');
  expect(inChinese(undone([12, 31, 40, 55, 77, 90].map((row) => ({ sheet: '意向客户', row }))))).toBe(
    '14:06 还原“定级并排回访”：已还原 793 处；6 处后来被改过，保留：意向客户第 12、31、40、55、77 行等 6 行',
  );
  // A worksheet as a whole has no row.
  expect(inChinese(undone([{ sheet: '客户卡目录', row: 0 }]))).toMatch(/1 处后来被改过，保留：客户卡目录$/);
});
