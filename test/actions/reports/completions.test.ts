import { undo } from '../../../src/actions/journal';
import { applyToOwnSheet, makeReport, planOwnSheet } from '../../../src/actions/reports';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { textOf, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = { today: TODAY, now: TODAY + 0.7, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const LEADS = [
  ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向车型', '意向级别', '判级日期', '销售顾问', '最近联系时间', '下次访问时间', '状态'],
  ['YX001', '2026-10-01', '张三', '13800138000', '途观', 'H', '2026-11-19', '李梅', '2026-11-19', '2026-11-22', '跟进中'],
  ['YX002', '2026-10-01', '李四', '13800138001', '朗逸', 'B', '2026-11-10', '李梅', '2026-11-10', '2026-11-18', '跟进中'],
  ['YX003', '2026-11-21', '王五', '13800138002', '帕萨特', 'A', '2026-11-21', '王强', '2026-11-21', '2026-11-28', '跟进中'],
  ['YX004', '2026-10-01', '赵六', '13800138003', '途观', 'C', '2026-10-01', '王强', '', '', '跟进中'],
]; // prettier-ignore
const LOG = [
  ['记录编号', '客户编号', '客户姓名', '联系电话', '跟进时间', '跟进方式', '有效性', '洽谈内容', '跟进后级别', '下次访问时间', '跟进人'],
  ['GJ1', 'YX001', '张三', '13800138000', '2026-10-20', '去电', '有效', '等新车', 'A', '2026-11-19', '李梅'],
  ['GJ2', 'YX001', '张三', '13800138000', '2026-11-19', '去电', '有效', '约试驾', 'H', '2026-11-22', '李梅'],
  ['GJ3', 'YX003', '王五', '13800138002', '2026-11-21', '微信', '有效', '发配置表', 'A', '2026-11-28', '王强'],
]; // prettier-ignore
const DAYS = Array.from({ length: 30 }, (_day, i) => `${i + 1}日`);
const PIPELINE_HEAD = ['客户编号', '顾客姓名', '联系电话', '拟购车型', '销售顾问', '月初级别', ...DAYS, '当前级别', '推进结果', '下次回访日期', '逾期天数', '推进说明']; // prettier-ignore
const pipelineRow = (
  start: readonly string[],
  marks: Readonly<Record<number, string>>,
  end: readonly (string | number)[],
) => [...start, ...DAYS.map((_day, i) => marks[i + 1] ?? ''), ...end];
const PIPELINE = [
  PIPELINE_HEAD,
  pipelineRow(['YX001', '张三', '13800138000', '途观', '李梅', 'A'], { 5: '试驾', 19: '○' }, ['A', '维持', '2026-11-19', 0, '手写说明']), // prettier-ignore
  pipelineRow(['YX004', '赵六', '13800138003', '途观', '王强', 'B'], {}, ['B', '维持', '', '', '']),
];
const DAILY = [
  ['销售活动日报表'],
  ['日期', '销售顾问', '活动类型', '方式', '客户姓名', '联系电话', '内容', '结果级别', '明日计划', '主管批示'],
  ['2026-11-20', '李梅', '回访', '去电', '李四', '13800138001', '昨天', 'B', '', ''],
  ['2026-11-21', '王强', '回访', '微信', '王五', '13800138002', '自己写的', 'A', '', ''],
];

let host: ExcelHost;
const cells = (sheet: string, row: number, columns: readonly string[]) =>
  columns.map((column) => textOf(host, sheet, `${column}${row}`)[0]?.[0]);

describe('the user’s own 推进表', () => {
  beforeEach(() => {
    host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG, 推进表: PIPELINE });
  });

  it('is completed in place: what follows the leads is brought up to date, what is written by hand stays', async () => {
    const before = stateOf(host);
    const outcome = await makeReport({ ...CONTEXT, id: 'pipeline' });
    expect(outcome).toMatchObject({ sheet: '推进表', rows: 3, conflicts: [] });
    expect(outcome.findings).toEqual([
      '您的推进表：更新 1 位客户，增加 2 位。',
      '推进表里另有 1 行不是推进中的客户（C 级、已结案或找不到卡片），请核对。',
    ]);
    // 5日 K, 19日 Y, 22日 AB, 当前级别 AK … 推进说明 AO
    expect(cells('推进表', 2, ['K', 'Y', 'AB', 'AK', 'AL', 'AM', 'AN', 'AO'])).toEqual(
      ['试驾', '●H', '○', 'H', '升级', '2026-11-22', '0', '手写说明'], // prettier-ignore
    );
    expect(cells('推进表', 3, ['B', 'AK'])).toEqual(['赵六', 'B']);
    expect([cells('推进表', 4, ['A', 'B', 'E', 'AK']), cells('推进表', 5, ['A', 'B', 'E', 'AK'])]).toEqual([
      ['YX002', '李四', '李梅', 'B'],
      ['YX003', '王五', '王强', 'A'],
    ]);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('nobody is called any more who is lost', async () => {
    const lost = (LEADS[2] ?? []).map((cell, column) => (column === LEADS[0]?.indexOf('状态') ? '战败' : cell));
    const row = pipelineRow(['YX002', '李四', '13800138001', '朗逸', '李梅', 'B'], {}, [
      'B',
      '维持',
      '2026-11-18',
      3,
      '',
    ]);
    const told = [['战败日期', '客户姓名', '联系电话', '战败类型', '购买品牌'], ['2026-11-21', '李四', '13800138001', '整车战败', '丰田']]; // prettier-ignore
    host = workbookOf({ 意向客户: [LEADS[0] ?? [], lost], 跟进记录: LOG, 推进表: [PIPELINE_HEAD, row], 战败: told });
    await makeReport({ ...CONTEXT, id: 'pipeline' });
    expect(cells('推进表', 2, ['B', 'AL', 'AM', 'AN'])).toEqual(['李四', '战败', '', '']);
  });

  it('is shown first, and only what was chosen is written', async () => {
    const plan = await planOwnSheet({ ...CONTEXT, id: 'pipeline' });
    expect(plan?.added.map((row) => row.slice(0, 10))).toEqual(['YX002 · 李四', 'YX003 · 王五']);
    if (!plan) throw new Error('no plan');
    const grades = plan.changes.map((set) => ({ ...set, columns: set.columns.filter(({ field }) => field === 'now') }));
    await applyToOwnSheet(CONTEXT, plan, grades);
    expect(cells('推进表', 2, ['AK', 'AL'])).toEqual(['H', '维持']);
  });

  it('is done once: a second time there is nothing to write', async () => {
    await makeReport({ ...CONTEXT, id: 'pipeline' });
    const again = await planOwnSheet({ ...CONTEXT, id: 'pipeline' });
    expect([again?.changes, again?.added]).toEqual([[], []]);
  });

  it('a generated one is no own one: it is drawn anew', async () => {
    host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG });
    const first = await makeReport({ ...CONTEXT, id: 'pipeline' });
    expect(first.sheet).toBe('推进表2026-11');
    expect(await planOwnSheet({ ...CONTEXT, id: 'pipeline' })).toBeNull();
    expect((await makeReport({ ...CONTEXT, id: 'pipeline' })).sheet).toBe(first.sheet);
  });
});

describe('the user’s own 日报表', () => {
  it('with a row an activity gets those that are missing, and the plans for tomorrow', async () => {
    host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG, 销售活动日报表: DAILY });
    const before = stateOf(host);
    const outcome = await makeReport({ ...CONTEXT, id: 'daily' });
    expect(outcome.findings).toEqual(['您的日报表：补上 1 行，已有 1 行。']);
    expect(cells('销售活动日报表', 4, ['G'])).toEqual(['自己写的']);
    expect(textOf(host, '销售活动日报表', 'A5:J5')[0]).toEqual(
      ['2026-11-21', '李梅', '计划', '', '张三', '13800138000', '', '', '回访', ''], // prettier-ignore
    );
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('is written in the language of the sheet, whatever that of the pane', async () => {
    host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG, 销售活动日报表: DAILY });
    await makeReport({ ...CONTEXT, locale: 'en-US', id: 'daily' });
    expect(cells('销售活动日报表', 5, ['C', 'I'])).toEqual(['计划', '回访']);
  });

  it('a row that tells what was done and what is planned is both', async () => {
    const met = ['2026-11-21', '李梅', '接待', '来店', '张三', '13800138000', '来店看车', 'H', '约试驾', ''];
    host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG, 销售活动日报表: [...DAILY, met] });
    const { findings } = await makeReport({ ...CONTEXT, id: 'daily' });
    expect(findings).toEqual(['您的日报表：补上 0 行，已有 2 行。']);
  });

  it('of two visitors without a name the one is added who is missing', async () => {
    const visits = [
      ['序号', '日期', '进店时间', '顾客姓名', '联系电话', '未留档原因', '销售顾问', '备注'],
      [1, '2026-11-21', '09:00', '某先生', '', '赶时间', '王强', '早上的'],
      [2, '2026-11-21', '15:00', '某先生', '', '赶时间', '王强', '下午的'],
    ];
    const afternoon = ['2026-11-21', '王强', '接待', '来店', '某先生', '', '下午的', '', '', ''];
    host = workbookOf({ 来店登记表: visits, 销售活动日报表: [...DAILY, afternoon] });
    await makeReport({ ...CONTEXT, id: 'daily' });
    expect([5, 6].map((row) => cells('销售活动日报表', row, ['G'])[0])).toEqual(['下午的', '早上的']);
  });

  it('with a row a salesperson gets the figures that are blank', async () => {
    const figures = [
      ['日期', '销售顾问', '来店批次', '回访数', '新建卡数', '明日工作计划', '当日工作总结'],
      ['2026-11-21', '王强', '', 9, '', '', '忙'],
    ];
    host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG, 销售活动日报表: figures });
    await makeReport({ ...CONTEXT, id: 'daily' });
    expect(textOf(host, '销售活动日报表', 'A2:G3')).toEqual([
      ['2026-11-21', '王强', '0', '9', '1', '', '忙'],
      ['2026-11-21', '李梅', '0', '0', '0', '张三', ''],
    ]);
  });
});
