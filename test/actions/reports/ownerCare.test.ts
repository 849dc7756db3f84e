import { buildOwnerCare } from '../../../src/actions/reports/ownerCare';
import { day } from '../../domain/day';
import { workbookOf } from '../../excel/hosted';
import { built, figuresOf, headersOf, linesOf, rowsOf } from './built';

const OWNERS = [
  ['车主姓名', '联系电话', '车型', '交车日期', '保险到期日', '生日', '最近关怀日期', '转介绍', '销售顾问'],
  ['周八', '13800138005', '途岳', '2026-08-21', '2026-12-11', '1990-11-24', '2026-08-28', 2, '李晓'],
  ['吴九', '13800138006', '途观', '2026-11-20', '', '', '', '', '王强'],
  ['郑十', '13800138007', '途观', '', '', '', '', '', '王强'],
];
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '建卡日期', '信息来源', '状态', '销售顾问'],
  ['YX1', '张三', '13800138000', 'H', '2026-11-01', '老客户介绍', '成交', '王强'],
  ['YX2', '李四', '13800138001', 'B', '2026-10-20', '网络', '成交', '李晓'],
  ['YX3', '王五', '13800138002', 'A', '2025-10-20', '老客户介绍', '跟进中', '李晓'],
];

describe('保有客户关怀表', () => {
  it('counts owners, those without a full plan, those overdue, those due until the end of the month', async () => {
    workbookOf({ 保有客户: OWNERS, 意向客户: LEADS });
    const report = await built(buildOwnerCare);
    expect(figuresOf(report)).toEqual({
      保有客户: 3,
      计划不足11次: 1,
      逾期未关怀: 1,
      近期到期: 1,
      转介绍次数: 2,
      '转介绍占比（近12个月线索）': 0.5,
    });
    expect(rowsOf(report, '按销售顾问')).toEqual([
      ['李晓', 1, 1, 0, 0, 2],
      ['王强', 2, 0, 1, 1, 0],
    ]);
    expect(linesOf(report)).toEqual([
      '1 位客户逾期未关怀，最久的是周八，已逾期 61 天。',
      '1 位客户的关怀计划不足 11 次（多为缺交车日期）。',
      '近12个月线索 2 条，转介绍 1 条，占 50%。',
      '其中成交 2 条，转介绍 1 条，占 50%。',
      '转介绍未到 70%，关怀坚持做下去。',
    ]);
  });

  it('lists what is due as the list of the day does, with insurances, birthdays and first services', async () => {
    workbookOf({ 保有客户: OWNERS });
    const report = await built(buildOwnerCare);
    const due = rowsOf(report, '逾期与近期到期')?.map(([on, days, what, name]) => [on, days, what, name]);
    expect(due).toEqual([
      [day('2026-09-21'), 61, '关怀', '周八'],
      [day('2026-11-11'), 10, '保险提醒', '周八'],
      [day('2026-11-21'), null, '首保', '周八'],
      [day('2026-11-21'), null, '关怀', '吴九'],
      [day('2026-11-24'), null, '生日', '周八'],
    ]);
  });

  it('shows the eleven dates, ticked, overdue or to come', async () => {
    workbookOf({ 保有客户: OWNERS });
    const report = await built(buildOwnerCare, { owner: '李晓' });
    expect(headersOf(report, '关怀计划')?.slice(5, 10)).toEqual(['1天', '3天', '7天', '1个月', '3个月']);
    expect(rowsOf(report, '关怀计划')).toEqual([
      [
        '周八', '13800138005', '途岳', '李晓', day('2026-08-21'), '✓', '✓', '✓', '✗ 26-09-21', '26-11-21', '27-02-21', '27-05-21', '27-08-21', '27-11-21', '28-02-21', '28-08-21', 3, day('2026-09-21'), 61,
      ],
    ]); // prettier-ignore
  });

  it('counts a contact of the log since delivery as care', async () => {
    workbookOf({
      保有客户: OWNERS,
      跟进记录: [
        ['客户姓名', '联系电话', '跟进时间', '跟进方式', '有效性', '洽谈内容', '跟进人'],
        ['周八', '13800138005', '2026-10-01', '微信', '有效', '问候', '李晓'],
        ['周八', '13800138005', '2026-10-05', '电话', '未接通', '', '李晓'],
      ],
    });
    const [owner] = rowsOf(await built(buildOwnerCare, { owner: '李晓' }), '关怀计划') ?? [];
    expect(owner?.slice(8, 10)).toEqual(['✓', '26-11-21']);
    expect(owner?.at(-2)).toBe(day('2026-11-21'));
  });
});
