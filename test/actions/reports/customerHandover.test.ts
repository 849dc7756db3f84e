import { buildHandover } from '../../../src/actions/reports/customerHandover';
import { day } from '../../domain/day';
import { workbookOf } from '../../excel/hosted';
import { built, headersOf, linesOf, rowsOf } from './built';

const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '判级日期', '意向车型', '下次访问时间', '状态', '销售顾问', '第一次回访时间', '第一次回访内容'],
  ['YX1', '张三', '13800138000', 'A', '2026-11-20', '途观', '2026-11-25', '跟进中', '王强', '2026-11-18', '要报价'],
  ['YX2', '李四', '13800138001', 'H', '2026-11-20', '朗逸', '2026-11-23', '跟进中', '王强', '', ''],
  ['YX3', '王五', '13800138002', 'H', '2026-11-20', '帕萨特', '2026-11-22', '已订', '王强', '', ''],
  ['YX4', '赵六', '13800138003', 'H', '2026-11-20', '途昂', '', '战败', '王强', '', ''],
  ['YX5', '孙七', '13800138004', 'H', '2026-11-20', '途昂', '2026-11-22', '跟进中', '李晓', '', ''],
  ['YX6', '钱八', '13800138006', 'H', '2026-11-20', '途昂', '2026-11-22', '跟进中', '周敏', '', ''],
  ['YX7', '吴九', '13800138007', 'H', '2026-11-20', '途昂', '2026-11-22', '跟进中', '周敏', '', ''],
]; // prettier-ignore
const OWNERS = [
  ['车主姓名', '联系电话', '车型', '交车日期', '最近关怀日期', '销售顾问'],
  ['郑十', '13800138005', '途岳', '2026-08-21', '2026-08-28', '王强'],
];
const TRADES = [
  ['单据日期', '客户名称', '产品', '金额', '已收款', '到期日', '业务员'],
  ['2026-09-01', '华东机电', '电机', 12000, 2000, '2026-11-01', '王强'],
  ['2026-09-02', '华东机电', '电机', 8000, 8000, '2026-11-02', '王强'],
  ['2026-09-03', '华北机电', '电机', 500, 0, '', '李晓'],
];

describe('客户交接表', () => {
  beforeEach(() => void workbookOf({ 意向客户: LEADS, 保有客户: OWNERS, 销售明细: TRADES }));

  it('lists the open leads of one salesperson, the best grade first, with a proposal that balances numbers', async () => {
    const report = await built(buildHandover, { owner: '王强' });
    expect(rowsOf(report, '意向客户')).toEqual([
      ['王五', '13800138002', '帕萨特', 'H', day('2026-11-22'), null, '', '李晓', null],
      ['李四', '13800138001', '朗逸', 'H', day('2026-11-23'), null, '', '李晓', null],
      ['张三', '13800138000', '途观', 'A', day('2026-11-25'), day('2026-11-18'), '要报价', '周敏', null],
    ]);
    expect(rowsOf(report, '建议分配')).toEqual([
      ['周敏', 2, 1, 3, 0, 1, 1],
      ['李晓', 1, 2, 3, 0, 0, 0],
    ]);
    expect(report.signatures).toEqual(['移交人', '接收人', '监交人']);
    expect(report.rows).toBe(5);
  });

  it('has the owners with their next care, and what is still to be paid', async () => {
    const report = await built(buildHandover, { owner: '王强' });
    expect(rowsOf(report, '保有客户')?.[0]?.slice(0, 6)).toEqual([
      '郑十', '13800138005', '途岳', day('2026-08-21'), day('2026-09-21'), day('2026-08-28'),
    ]); // prettier-ignore
    expect(rowsOf(report, '未收款')).toEqual([
      ['华东机电', '', '电机', day('2026-09-01'), day('2026-11-01'), 1_000_000],
    ]);
  });

  it('takes the leavers of the staff list, who take nothing over', async () => {
    const staff = ['王强', '李晓'].map((name) => ({ name, role: '销售顾问', active: false }));
    const report = await built(buildHandover, {}, 'zh-CN', { staff });
    expect(rowsOf(report, '意向客户')?.map(([giver, name, , , , , , , taker]) => [giver, name, taker])).toEqual([
      ['王强', '王五', '周敏'],
      ['李晓', '孙七', '周敏'],
      ['王强', '李四', '周敏'],
      ['王强', '张三', '周敏'],
    ]);
    const alone = await built(buildHandover, {}, 'zh-CN', {
      staff: [...staff, { name: '周敏', role: '销售顾问', active: false }],
    });
    expect(linesOf(alone)).toContain('没有可接收的销售顾问。');
  });

  it('shows everybody, and proposes nothing, where nobody leaves', async () => {
    const report = await built(buildHandover);
    expect(rowsOf(report, '建议分配')).toBeUndefined();
    expect(headersOf(report, '意向客户')).toEqual(['移交人', '顾客姓名', '联系电话', '车型', '意向级别', '下次联系', '最近联系', '最近洽谈']); // prettier-ignore
    expect(rowsOf(report, '交接汇总')).toEqual([
      ['王强', 3, 2, 1, 0, 0, 1, 1, 1_000_000],
      ['李晓', 1, 1, 0, 0, 0, 0, 1, 50_000],
      ['周敏', 2, 2, 0, 0, 0, 0, 0, 0],
    ]);
    expect(linesOf(report)[0]).toBe('全部销售顾问现有意向客户 6 位、保有客户 1 位。');
  });
});
