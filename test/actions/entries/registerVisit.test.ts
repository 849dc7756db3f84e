import { registerVisit } from '../../../src/actions/entries/registerVisit';
import { visitForm } from '../../../src/actions/entries/visitForm';
import { undo } from '../../../src/actions/journal';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { textOf, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = {
  today: TODAY,
  now: TODAY + 0.6,
  locale: 'zh-CN',
  who: '王强',
  wait: () => Promise.resolve(),
} as const;
const VISITS = [
  ['序号', '日期', '来店/来电', '进店时间', '离店时间', '停留时长(分)', '顾客姓名', '联系电话', '是否留档', '未留档原因', '拟购车型', '意向级别', '销售顾问', '是否首次', '现场订购(√)', '备注'],
  [1, '2026-11-20', '来店', '09:10', '09:50', 40, '王女士', '13800138009', '是', '', '途观', 'A', '王强', '是', '', '看车'],
  [2, '2026-11-20', '来店', '10:10', '10:30', 20, '某先生', '', '否', '赶时间', '朗逸', '', '李梅', '是', '√', '路过'],
]; // prettier-ignore
const LEADS = [
  ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向车型', '意向级别', '判级日期', '销售顾问', '最近联系时间', '下次访问时间', '状态'],
  ['YX001', '2026-11-01', '张三', '138 0013 8000', '途观', 'A', '2026-11-10', '李梅', '2026-11-10', '2026-11-17', '跟进'],
  ['YX002', '2026-10-01', '李四', '13800138001', '朗逸', 'C', '2026-10-01', '李梅', '2026-10-01', '', '已成交'],
]; // prettier-ignore
const LOG = [
  ['记录编号', '客户编号', '客户姓名', '联系电话', '跟进时间', '跟进方式', '有效性', '洽谈内容', '跟进后级别', '下次访问时间', '跟进人'],
  ['GJ1', 'YX001', '张三', '13800138000', '2026-11-10', '去电', '有效', '等新车', 'A', '2026-11-17', '李梅'],
]; // prettier-ignore
const WALK_IN = {
  name: '赵六', phone: '139-0013-9000', timeIn: '14:20', timeOut: '15:05', model: '帕萨特', grade: 'H', owner: '王强', note: '对比凯美瑞',
}; // prettier-ignore

let host: ExcelHost;
const open = (more: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {}) =>
  (host = workbookOf({ 来店登记表: VISITS, 意向客户: LEADS, 跟进记录: LOG, ...more }));
const line = (sheet: string, row: number, to: string) => textOf(host, sheet, `A${row}:${to}${row}`)[0];

describe('登记来店(电)', () => {
  it('asks under the headers of the sheet, and knows who is known', async () => {
    open();
    const form = await visitForm(CONTEXT);
    expect([form.sheet, form.leads]).toEqual(['来店登记表', '意向客户']);
    expect(form.fields.map(({ key, label }) => [key, label])).toEqual([
      ['name', '顾客姓名'],
      ['phone', '联系电话'],
      ['channel', '来店/来电'],
      ['timeIn', '进店时间'],
      ['timeOut', '离店时间'],
      ['leftInfo', '是否留档'],
      ['noInfoReason', '未留档原因'],
      ['model', '拟购车型'],
      ['grade', '意向级别'],
      ['owner', '销售顾问'],
      ['firstVisit', '是否首次'],
      ['ordered', '现场订购(√)'],
      ['note', '备注'],
    ]);
    expect(form.fields.find(({ key }) => key === 'timeIn')?.value).toBe('14:24');
    expect(form.fields.find(({ key }) => key === 'owner')?.choices).toEqual(['王强', '李梅']);
    expect(form.customers.map(({ name, since, owner }) => [name, since, owner])).toContainEqual(['张三', '2026-11-01', '李梅']); // prettier-ignore
    expect(form.nextByGrade).toMatchObject({ H: '2026-11-23', A: '2026-11-28', B: '2026-12-05', C: '2026-12-21' });
  });

  it('writes the visit, the card and the next contact in one run, which is taken back in one', async () => {
    open();
    const before = stateOf(host);
    const outcome = await registerVisit(CONTEXT, WALK_IN);
    expect(outcome).toMatchObject({ problems: [], conflicts: [], next: '2026-11-23' });
    expect(outcome.written).toEqual([
      { sheet: '来店登记表', row: 4, isNew: true },
      { sheet: '意向客户', row: 4, isNew: true },
      { sheet: '跟进记录', row: 3, isNew: true },
    ]);
    expect(line('跟进记录', 3, 'K')).toEqual(
      ['GJ2', 'YX003', '赵六', '139-0013-9000', '2026-11-21', '来店', '有效', '对比凯美瑞', 'H', '2026-11-23', '王强'], // prettier-ignore
    );
    expect(line('来店登记表', 4, 'P')).toEqual(
      ['3', '2026-11-21', '来店', '14:20', '15:05', '45', '赵六', '139-0013-9000', '是', '', '帕萨特', 'H', '王强', '', '', '对比凯美瑞'], // prettier-ignore
    );
    expect(line('意向客户', 4, 'K')).toEqual(
      ['YX003', '2026-11-21', '赵六', '139-0013-9000', '帕萨特', 'H', '2026-11-21', '王强', '2026-11-21', '2026-11-23', '跟进'], // prettier-ignore
    );
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('registers who leaves nothing, without a card', async () => {
    open();
    const outcome = await registerVisit(CONTEXT, {
      name: '某先生',
      timeIn: '9:00',
      noInfoReason: '随便看看',
      owner: '王强',
      note: '看了两款',
    });
    expect(outcome.written).toEqual([{ sheet: '来店登记表', row: 4, isNew: true }]);
    expect(outcome.next).toBe('');
    expect(line('来店登记表', 4, 'P')?.slice(6, 10)).toEqual(['某先生', '', '否', '随便看看']);
  });

  it('takes who orders on the spot as ordered', async () => {
    open();
    await registerVisit(CONTEXT, { ...WALK_IN, grade: '', ordered: '是' });
    expect(line('来店登记表', 4, 'O')?.[14]).toBe('√');
    expect(line('意向客户', 4, 'K')?.slice(9)).toEqual(['2026-11-28', '已订']);
  });

  it('gives who has an open card no second one: the visit is a contact', async () => {
    open();
    const outcome = await registerVisit(CONTEXT, { ...WALK_IN, name: '张先生', phone: '13800138000', grade: 'H' });
    expect(outcome.written.map(({ sheet, row, isNew }) => [sheet, row, isNew])).toEqual([
      ['意向客户', 2, false],
      ['来店登记表', 4, true],
      ['跟进记录', 3, true],
    ]);
    expect(line('来店登记表', 4, 'N')?.[13]).toBe('否');
    expect(line('意向客户', 2, 'K')?.slice(5)).toEqual(['H', '2026-11-21', '李梅', '2026-11-21', '2026-11-23', '跟进']);
    expect(line('跟进记录', 3, 'K')).toEqual(
      ['GJ2', 'YX001', '张三', '138 0013 8000', '2026-11-21', '来店', '有效', '对比凯美瑞', 'H', '2026-11-23', '王强'], // prettier-ignore
    );
  });

  it('a closed card does not keep a new one from being made', async () => {
    open();
    await registerVisit(CONTEXT, { ...WALK_IN, phone: '13800138001' });
    expect(line('意向客户', 4, 'C')).toEqual(['YX003', '2026-11-21', '赵六']);
  });

  it.each([
    [
      ['公司名称', '联系人'],
      ['', '赵六'],
    ],
    [
      ['公司名称', '地址'],
      ['赵六', ''],
    ],
  ])('a register of companies keeps the visitor’s name too: %s', async (headers, written) => {
    const rows = [[...headers, '电话', '产品', '客户级别', '业务员', '下次联系'], ['甲公司', '', '021-58880000', '钢材', 'A', '李梅', '2026-11-22']]; // prettier-ignore
    host = workbookOf({ 客户清单: rows });
    await registerVisit(CONTEXT, WALK_IN);
    expect(line('客户清单', 3, 'B')).toEqual(written);
  });

  it('makes the registers there are not', async () => {
    host = workbookOf({ 说明: [['本月活动']] });
    const before = stateOf(host);
    const outcome = await registerVisit(CONTEXT, WALK_IN);
    expect(outcome.written).toEqual([
      { sheet: '来店登记', row: 2, isNew: true },
      { sheet: '意向客户', row: 2, isNew: true },
    ]);
    expect(line('来店登记', 2, 'B')).toEqual(['LD000001', '2026-11-21']);
    expect(line('意向客户', 2, 'C')).toEqual(['YX000001', '2026-11-21', '赵六']);
    await registerVisit(CONTEXT, { ...WALK_IN, name: '孙七', phone: '13700137000' });
    expect(line('意向客户', 3, 'C')).toEqual(['YX000002', '2026-11-21', '孙七']);
    await undo(CONTEXT);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('writes nothing where something is wrong, and says what', async () => {
    open();
    const before = stateOf(host);
    const outcome = await registerVisit(CONTEXT, { name: '', phone: '', timeIn: '15:00', timeOut: '14:00', owner: '', note: '' }); // prettier-ignore
    expect(outcome.written).toEqual([]);
    expect(outcome.problems.filter(({ severity }) => severity === 'error').map(({ field, message }) => [field, message])).toEqual([
      ['name', '请填写“顾客姓名”。'],
      ['owner', '请填写“销售顾问”。'],
      ['phone', '没有电话时请选未留档原因；留了电话请填电话。'],
      ['timeOut', '离店时间早于进店时间，请核对。'],
    ]); // prettier-ignore
    expect((await registerVisit(CONTEXT, { ...WALK_IN, phone: '1390013' })).problems).toEqual([
      { field: 'phone', severity: 'error', message: '“联系电话”看不懂（不是电话），请改正后再保存。' },
    ]);
    expect(differences(before, stateOf(host))).toEqual([]);
  });
});
