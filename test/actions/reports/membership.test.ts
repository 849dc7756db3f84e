import { buildMembership } from '../../../src/actions/reports/membership';
import { day } from '../../domain/day';
import { workbookOf } from '../../excel/hosted';
import { built, figuresOf, linesOf, rowsOf } from './built';

const MEMBERS = [
  ['会员卡号', '会员姓名', '手机号', '生日', '会员等级', '申请日期', '发卡日期', '单次购物金额', '积分', '卡状态', '办理门店'],
  ['V001', '张三', '13800138000', '1990-11-25', 'VIP', '2024-11-01', '2024-11-10', 1200, 320, '正常', '一店'],
  ['V002', '李四', '13800138001', '1988-12-03', 'VIP', '2024-12-20', '2024-12-25', 1000, 80, '正常', '一店'],
  ['V003', '王五', '13800138002', '', '普通', '2026-11-05', '2026-11-06', 600, 10, '正常', '二店'],
]; // prettier-ignore
const TRADES = [
  ['单据日期', '客户名称', '产品', '金额', '已收款'],
  ['2026-05-22', '赵六', '面霜', 900, 900],
  ['2026-11-20', '赵六', '精华', 1200, 1100],
  ['2026-11-20', '钱七', '精华', 999, 999],
];

describe('VIP/会员资格与到期', () => {
  it('tells cards that expire, points that lapse, birthdays, the list of the month', async () => {
    workbookOf({ 会员登记: MEMBERS });
    const report = await built(buildMembership);
    expect(rowsOf(report, '会员卡到期')).toEqual([
      [day('2026-11-10'), '已过期 11 天', 'V001', '张三', '13800138000', 'VIP', 320],
      [day('2026-12-25'), '还有 34 天', 'V002', '李四', '13800138001', 'VIP', 80],
    ]);
    expect(rowsOf(report, '生日（本月与下月）')?.map(([on, when, name]) => [on, when, name])).toEqual([
      [day('2026-11-25'), '本月', '张三'],
      [day('2026-12-03'), '下月', '李四'],
    ]);
    expect(rowsOf(report, '月度登记汇总')).toEqual([
      [day('2026-11-05'), 'V003', '王五', '13800138002', '普通', 60_000, '二店', ''],
    ]);
    expect(linesOf(report)).toEqual([
      '2 位达到消费VIP标准，单次 2 位，累计 0 位。',
      '1 张卡 60 天内到期，1 张已过期。',
      '随卡失效的积分共 400 分，提醒客户到期前兑换。',
      '本月还有 1 位客户过生日，提前发短信问候。',
      '本月新登记 1 位，汇总表 2026-12-02 前寄出。',
    ]);
  });

  it('greets nobody who has withdrawn consent, and says how many', async () => {
    const [headers = [], ...rows] = MEMBERS;
    workbookOf({
      会员登记: [[...headers, '信息使用同意'], ...rows.map((row, i) => [...row, i === 0 ? '不同意' : '同意'])],
    });
    const report = await built(buildMembership);
    expect(rowsOf(report, '生日（本月与下月）')?.map((row) => row[2])).toEqual(['李四']);
    expect(report.basis).toContain('1 人已撤回同意，未列出。');
    expect(linesOf(report).filter((line) => line.includes('过生日'))).toEqual([]);
  });

  it('finds who qualifies by the documents of the sale, and what no register tells is said, not counted', async () => {
    workbookOf({ 销售明细: TRADES });
    const report = await built(buildMembership);
    // Within six months of 05-22, up to 11-22: 900 and 1,100 yuan paid.
    expect(rowsOf(report, '消费VIP（按交易记录）')).toEqual([
      ['赵六', '单次、累计', 110_000, day('2026-11-20'), 200_000, day('2026-05-22'), day('2026-11-20'), ''],
    ]);
    expect(figuresOf(report)).toEqual({ 消费VIP达标: 1 });
    expect(report.basis).toContain('没有会员登记表，不列卡到期与月度汇总');
    expect(report.basis).toContain('没有“介绍人”或“介绍记录”列，不列转介绍VIP');
  });

  it('finds who sent three customers in twelve months', async () => {
    workbookOf({
      保有客户: [
        ['车主姓名', '联系电话', '车型', '交车日期', '客户类别', '销售顾问'],
        ['周八', '13800138005', '途岳', '2026-08-21', 'VIP客户', '李晓'],
      ],
      意向客户: [
        ['客户编号', '客户姓名', '联系电话', '意向级别', '建卡日期', '介绍人', '状态', '销售顾问'],
        ['YX1', '甲一', '13800138011', 'H', '2026-11-01', '周八', '成交', '王强'],
        ['YX2', '乙二', '13800138012', 'H', '2026-03-01', '周八', '跟进中', '王强'],
        ['YX3', '丙三', '13800138013', 'H', '2026-02-01', '周八', '战败', '王强'],
      ],
    });
    const report = await built(buildMembership);
    expect(rowsOf(report, '转介绍VIP')).toEqual([['周八', '13800138005', 3, 1, null]]);
    expect(rowsOf(report, '已登记的VIP客户')).toEqual([['周八', '13800138005', '途岳', '李晓', 'VIP客户']]);
  });
});
