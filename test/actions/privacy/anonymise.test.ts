import { anonymise, applyAnonymise, planAnonymise } from '../../../src/actions/privacy/anonymise';
import { duplicates } from '../../../src/actions/checks/duplicates';
import { validate } from '../../../src/actions/checks/validate';
import { undo } from '../../../src/actions/journal';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { textOf, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = { today: TODAY, now: TODAY + 0.5, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const LEADS = [
  ['客户编号', '客户姓名', '性别', '联系电话', '地址', '拟购车型', '意向级别', '最近联系时间', '状态', '备注'],
  [
    'YX1',
    '张三丰',
    '男',
    '13800138001',
    '深圳市南山区1号',
    '途观',
    'A',
    '2024-03-01',
    '战败',
    '张三丰嫌贵，微信 13911115678',
  ],
  ['YX2', '李四', '女', '13800138002', '深圳市福田区2号', '帕萨特', 'B', '2026-10-01', '战败', ''],
  ['YX3', '王五', '男', '13800138003', '深圳市罗湖区3号', '途观', 'C', '2024-03-01', '跟进中', ''],
  ['YX4', '赵六', '女', '13800138004', '深圳市宝安区4号', '途观', 'C', '2023-05-06', '已取消', ''],
];
const LOG = [
  ['客户编号', '客户姓名', '联系电话', '联系时间', '联系方式', '洽谈内容'],
  ['YX1', '张三丰', '13800138001', '2024-02-01', '电话', '张三丰说预算不够'],
  ['YX2', '李四', '13800138002', '2024-02-01', '电话', '没接'],
];

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG });
});

it('is shown before anything is written', async () => {
  const before = stateOf(host);
  const { outcome, changes } = await planAnonymise(CONTEXT);
  expect(outcome).toMatchObject({ customers: 2, undated: 0, keepMonths: 12, sheets: ['意向客户', '跟进记录'] });
  expect(changes).toHaveLength(2);
  expect(differences(before, stateOf(host))).toEqual([]);
});

it('takes names, numbers and addresses out of closed cards and of what was noted of them', async () => {
  const { customers, changed, conflicts } = await anonymise(CONTEXT);
  expect([customers, changed, conflicts]).toEqual([2, 10, []]);
  expect(textOf(host, '意向客户', 'A2:J2')[0]).toEqual(['YX1', '已匿名', '男', '', '', '途观', 'A', '2024-03-01', '战败', '已匿名嫌贵，微信 139****5678']); // prettier-ignore
  expect(textOf(host, '意向客户', 'B3:D4')).toEqual([['李四', '女', '13800138002'], ['王五', '男', '13800138003']]); // prettier-ignore
  expect(textOf(host, '意向客户', 'A5:E5')[0]).toEqual(['YX4', '已匿名', '女', '', '']);
  expect(textOf(host, '跟进记录', 'A2:F3').map((row) => [row[1], row[2], row[5]])).toEqual([
    ['已匿名', '', '已匿名说预算不够'],
    ['李四', '13800138002', '没接'],
  ]);
});

it('finds nobody the second time', async () => {
  await anonymise(CONTEXT);
  expect(await planAnonymise(CONTEXT)).toMatchObject({ changes: [], outcome: { customers: 0, changed: 0 } });
});

it('is taken back to the last cell', async () => {
  const before = textOf(host, '意向客户', 'A1:J5');
  await anonymise(CONTEXT);
  const { reverted, conflicts } = await undo(CONTEXT);
  expect([reverted, conflicts]).toEqual([10, []]);
  expect(textOf(host, '意向客户', 'A1:J5')).toEqual(before);
});

it('leaves alone what a colleague has changed meanwhile', async () => {
  const plan = await planAnonymise(CONTEXT);
  host.edit((workbook) => {
    const cell = workbook.$sheet('意向客户')?.getRange('E2');
    if (cell) cell.values = [['广州市天河区9号']];
  }, 'colleague');
  const { conflicts } = await applyAnonymise(CONTEXT, plan, plan.changes);
  expect(conflicts).toEqual([{ sheet: '意向客户', row: 2 }]);
  expect(textOf(host, '意向客户', 'E2')[0]?.[0]).toBe('广州市天河区9号');
});

it('leaves nothing for the checks to find that was right before', async () => {
  const found = async () => {
    const { findings } = await validate(CONTEXT);
    const { groups } = await duplicates(CONTEXT);
    return [...findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`), ...groups.map(({ key }) => key)];
  };
  const before = await found();
  await anonymise(CONTEXT);
  expect((await found()).filter((one) => !before.includes(one))).toEqual([]);
  expect((await found()).length).toBeGreaterThan(0);
});
