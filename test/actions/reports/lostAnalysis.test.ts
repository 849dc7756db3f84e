import { buildLost } from '../../../src/actions/reports/lostAnalysis';
import { day } from '../../domain/day';
import { workbookOf } from '../../excel/hosted';
import { built, figuresOf, linesOf, rowsOf } from './built';

const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '建卡日期', '意向车型', '状态', '销售顾问'],
  ['YX1', '张三', '13800138000', 'H', '2026-11-01', '途观', '战败', '王强'],
  ['YX2', '李四', '13800138001', 'B', '2026-10-20', '朗逸', '战败', '李晓'],
  ['YX3', '王五', '13800138002', 'A', '2026-11-02', '途昂', '战败', '李晓'],
  ['YX4', '赵六', '13800138003', 'A', '2026-11-02', '途昂', '跟进中', '李晓'],
];
const PROCESS = '客户嫌价格高，三次报价后到北岭店提车，未再联系';
const LOST = [
  ['战败日期', '客户姓名', '联系电话', '战败类型', '购买品牌', '战败原因', '战败原因细类', '战败过程', '经验教训', '判定', '销售顾问'],
  ['2026-11-21', '张三', '13800138000', '整车战败', '北岭', '价格', '价格偏高', PROCESS, '先报总价', '真战败', '王强'],
  ['2026-11-20', '李四', '13800138001', '整车战败', '', '价格', '', '暂时不买', '', '假战败', '李晓'],
  ['2026-10-20', '周八', '13800138005', '整车战败', '沐光', '产品', '车型不符', PROCESS, '', '真战败', '王强'],
  ['2026-11-02', '钱九', '13800138006', '精品战败', '', '价格', '', PROCESS, '', '', '李晓'],
]; // prettier-ignore

describe('战败分析', () => {
  it('counts the kinds apart, for the month up to today', async () => {
    workbookOf({ 意向客户: LEADS, 战败客户: LOST });
    const report = await built(buildLost);
    expect(figuresOf(report)).toEqual({
      整车战败: 1,
      同品牌他店: 0,
      '精品/车贷/保险': 1,
      '超一年无效/休眠': 0,
      未购买其他品牌: 1,
      战败准确率: 1,
    });
    expect(report.rows).toBe(3);
    expect(rowsOf(report, '战败原因')).toEqual([['价格', 1, 0, 1, 2, 1]]);
    expect(rowsOf(report, '战败去向')).toEqual([['北岭', 1, 1]]);
    expect(rowsOf(report, '战败判定')?.map(([verdict, count]) => [verdict, count])).toEqual([
      ['真战败', 1],
      ['准战败', 0],
      ['假战败', 0],
      ['未判定', 0],
    ]);
  });

  it('has the losses of the day with what happened, what is to be cleared, and who has no row', async () => {
    workbookOf({ 意向客户: LEADS, 战败客户: LOST });
    const report = await built(buildLost);
    expect(rowsOf(report, '今日新增战败（夕会）')).toEqual([
      [day('2026-11-21'), '王强', '张三', '整车战败', '北岭', '价格/价格偏高', PROCESS, ''],
    ]);
    expect(rowsOf(report, '需补充或改列的记录')?.map((row) => [row[2], row.at(-1)])).toEqual([
      ['李四', '未购买其他品牌，不能列入战败、战败过程不足20字'],
    ]);
    expect(rowsOf(report, '战败客户未登记')?.map(([name]) => name)).toEqual(['王五']);
    expect(rowsOf(report, '经验教训')).toEqual([
      [day('2026-11-21'), '王强', '张三', '整车战败', '北岭', '价格/价格偏高', '先报总价'],
    ]);
    expect(linesOf(report)[0]).toBe('本期战败 1 台（整车与同品牌他店），精品/车贷/保险战败 1 笔。');
  });

  it('shows the grade before the loss from the lead, and the weeks since the first loss', async () => {
    workbookOf({ 意向客户: LEADS, 战败客户: LOST });
    const report = await built(buildLost);
    expect(rowsOf(report, '按销售顾问')).toEqual([
      ['王强', 1, 1, 1, 0, 0, 0, 0, 0],
      ['李晓', 0, 0, 0, 0, 0, 0, 0, 1],
    ]);
    expect(rowsOf(report, '战败趋势')).toEqual([
      ['10-19', 1, 0, 0],
      ['10-26', 0, 0, 0],
      ['11-02', 0, 0, 1],
      ['11-09', 0, 0, 0],
      ['11-16', 1, 0, 0],
    ]);
  });

  it('is of one salesperson, of other days, and in English', async () => {
    workbookOf({ 意向客户: LEADS, 战败客户: LOST });
    const report = await built(
      buildLost,
      { owner: '王强', period: { from: day('2026-10-01'), to: day('2026-10-31') } },
      'en-US',
    );
    expect(report.rows).toBe(1);
    expect(rowsOf(report, 'Lost to')).toEqual([['沐光', 1, 1]]);
    expect(rowsOf(report, 'Lost, but not in the register')).toEqual([]);
  });

  it('counts all rows where no day is written, and says so', async () => {
    workbookOf({ 战败客户: LOST.map((row) => row.slice(1)) });
    const report = await built(buildLost);
    expect(report.rows).toBe(4);
    expect(report.basis).toContain('战败登记表没有战败日期列，全部记录计入本期');
    expect(rowsOf(report, '战败趋势')).toBeUndefined();
  });

  it('lists leads that are lost where there is no register of the lost', async () => {
    workbookOf({ 意向客户: LEADS });
    const report = await built(buildLost);
    expect(rowsOf(report, '战败客户未登记')?.map(([name]) => name)).toEqual(['张三', '李四', '王五']);
    expect(rowsOf(report, '战败原因')).toBeUndefined();
  });
});
