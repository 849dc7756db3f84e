import { buildDaily } from '../../../src/actions/reports/daily';
import { day } from '../../domain/day';
import { workbookOf } from '../../excel/hosted';
import { built, linesOf, rowsOf } from './built';
import { SHOWROOM } from './showroom';

describe('销售活动日报表', () => {
  it('has the day in figures and rows, who was missed, and the plan for tomorrow', async () => {
    workbookOf(SHOWROOM);
    const report = await built(buildDaily);
    expect(report.title).toBe('销售活动日报表（2026-11-21）');
    // Salesperson, 来店, 来电, 留档, 建卡, 计划, 完成, 回访, 联系上, 关怀, 试驾, 订单, 交车, 战败.
    expect(rowsOf(report, '当日统计')).toEqual([['李晓', 1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 0]]);
    expect(rowsOf(report, '活动明细')).toEqual([
      ['李晓', 0.4, '接待', '周八', '13800138008', '来店', '', '', '', null],
      ['李晓', null, '推进', '张三', '13800138001', '去电', '要报价，周末来', 'A', 'H', day('2026-11-22')],
    ]);
    expect(rowsOf(report, '欠访：明日先办')).toEqual([
      ['王强', 'A', '回访', '李四', '13800138002', day('2026-11-18'), '报价', 3],
    ]);
    expect(rowsOf(report, '明日工作计划（2026-11-22）')).toEqual([
      ['李晓', 'H', '回访', '张三', '13800138001', day('2026-11-22'), '谈价'],
      ['李晓', '', '关怀', '孙七', '13800138005', day('2026-11-22'), ''],
    ]);
    expect(linesOf(report)).toEqual([
      '当天计划回访 1 位，完成 1 位。',
      '当天升级 1 位，降级 0 位。',
      '欠访 1 位：王强 1。',
    ]);
    expect(report.sections.flatMap((section) => (section.kind === 'room' ? section.title : []))).toEqual([
      '当日工作总结',
      '主管批示',
    ]);
  });

  it('of another day, of one salesperson', async () => {
    workbookOf(SHOWROOM);
    const report = await built(buildDaily, { day: day('2026-11-19'), owner: '李晓' });
    expect(rowsOf(report, '活动明细')?.map((row) => [row[2], row[3]])).toEqual([['交车', '孙七']]);
  });

  it('plans nobody who has withdrawn consent, and says how many', async () => {
    const [headers, ...rows] = SHOWROOM.意向客户;
    const leads = rows.map((row) => [...row, row[2] === '李四' || row[2] === '张三' ? '已撤回' : '']);
    workbookOf({ ...SHOWROOM, 意向客户: [[...headers, '信息使用同意'], ...leads] });
    const report = await built(buildDaily);
    expect(rowsOf(report, '欠访：明日先办')).toEqual([]);
    expect(rowsOf(report, '明日工作计划（2026-11-22）')?.map((row) => row[3])).toEqual(['孙七']);
    expect(report.basis).toContain('2 人已撤回同意，未列出。');
    // What was done was done.
    expect(rowsOf(report, '活动明细')?.map((row) => row[3])).toEqual(['周八', '张三']);
  });

  it('says what it has no figures for', async () => {
    workbookOf({ 意向客户: SHOWROOM.意向客户 });
    const { basis } = await built(buildDaily);
    expect(basis.filter((line) => line.startsWith('没有'))).toEqual([
      '没有来店登记表，来店、来电、留档、试驾没有数。',
      '没有跟进记录，回访没有数。',
      '没有保有客户表，关怀、交车没有数。',
      '没有战败登记表，战败没有数。',
    ]);
  });
});
