import { contactForm } from '../../../src/actions/entries/contactForm';
import { customerCard } from '../../../src/actions/entries/customerCard';
import { logContact } from '../../../src/actions/entries/logContact';
import type { ContactEntry } from '../../../src/actions/entries/types';
import { undo } from '../../../src/actions/journal';
import { worklist } from '../../../src/actions/worklist';
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
const LEADS = [
  ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向车型', '意向级别', '判级日期', '销售顾问', '最近联系时间', '下次访问时间', '状态', '联系次数'],
  ['YX001', '2026-11-01', '张三', '13800138000', '途观', 'A', '2026-11-10', '李梅', '2026-11-10', '2026-11-17', '跟进中', 2],
  ['YX002', '2026-10-01', '李四', '13800138001', '朗逸', 'B', '2026-10-01', '王强', '2026-10-01', '', '未处理', ''],
]; // prettier-ignore
const LOG = [
  ['记录编号', '客户编号', '客户姓名', '联系电话', '跟进时间', '跟进方式', '有效性', '洽谈内容', '跟进后级别', '下次访问时间', '跟进人'],
  ['GJ1', 'YX001', '张三', '13800138000', '2026-11-10', '去电', '有效', '等新车', 'A', '2026-11-17', '李梅'],
]; // prettier-ignore
const OWNERS = [
  ['档案编号', '车主姓名', '电话', '车型', '交车日期', '成交金额(元)', '保险到期日', '是否贷款', '精品/延保', '销售顾问', '下次关怀日期', '最近关怀日期', '关怀次数', '备注'],
  ['BY001', '钱七', '13700137000', '朗逸', '2026-08-01', 128000, '2027-08-01', '是', '贴膜', '李梅', '2026-11-01', '2026-09-01', 3, ''],
]; // prettier-ignore
const LOST = [
  ['序号', '战败日期', '客户姓名', '联系电话', '战败类型', '购买品牌', '战败原因', '战败过程', '销售顾问'],
  [1, '2026-11-01', '孙八', '13600136000', '整车战败', '丰田', '价格', '对方优惠更大,客户当天就订了', '李梅'],
]; // prettier-ignore
const ZHANG = { sheet: '意向客户', row: 2, name: '张三' };
const CALL: ContactEntry = {
  values: { mode: '去电', effective: '有效', content: '约周六试驾', gradeAfter: 'H', next: '2026-11-23' },
  end: '',
  ending: {},
};
/** Where it ends no next contact is asked for. */
const LAST_WORDS = { ...CALL.values, next: '' };

let host: ExcelHost;
type Sheets = Parameters<typeof workbookOf>[0];
const open = (sheets: Sheets = { 意向客户: LEADS, 跟进记录: LOG }) => (host = workbookOf(sheets));
const line = (sheet: string, row: number, to: string) => textOf(host, sheet, `A${row}:${to}${row}`)[0];

describe('记录联系', () => {
  it('says who it is, what is asked and what is proposed', async () => {
    open();
    const form = await contactForm(CONTEXT, ZHANG);
    expect(form).toMatchObject({ grade: 'A', owner: '李梅', about: '途观', target: 'log', phone: '13800138000' });
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ['跟进方式', '去电'],
      ['有效性', '有效'],
      ['洽谈内容', ''],
      ['跟进后级别', 'A'],
      ['下次访问时间', '2026-11-28'],
      ['下一步计划', ''],
    ]);
    expect(form.history.map(({ at, words }) => [at, words])).toEqual([['2026-11-10', '等新车']]);
    expect(form.endings.lost.map(({ key }) => key)).toEqual(['kind', 'toBrand', 'reason1', 'reason2', 'process', 'lesson']); // prettier-ignore
    expect(form.endings.won.map(({ key }) => key)).toContain('insurance');
  });

  it('writes the log and the customer’s row in one run, which is taken back in one', async () => {
    open();
    const before = stateOf(host);
    const outcome = await logContact(CONTEXT, ZHANG, CALL);
    expect(outcome).toMatchObject({ problems: [], conflicts: [], next: '2026-11-23' });
    expect(line('跟进记录', 3, 'K')).toEqual(
      ['GJ2', 'YX001', '张三', '13800138000', '2026-11-21', '去电', '有效', '约周六试驾', 'H', '2026-11-23', '王强'], // prettier-ignore
    );
    expect(line('意向客户', 2, 'L')?.slice(5)).toEqual(['H', '2026-11-21', '李梅', '2026-11-21', '2026-11-23', '跟进中', '3']); // prettier-ignore
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('who was not reached keeps the day of the last contact, and the words may be blank', async () => {
    open();
    const values = { mode: '去电', effective: '未接通', content: '', gradeAfter: 'A', next: '2026-11-22' };
    const outcome = await logContact(CONTEXT, ZHANG, { ...CALL, values });
    expect(outcome.problems).toEqual([]);
    expect(line('意向客户', 2, 'L')?.slice(6)).toEqual(['2026-11-10', '李梅', '2026-11-10', '2026-11-22', '跟进中', '2']); // prettier-ignore
  });

  it('a lead nobody had worked on becomes one that was contacted', async () => {
    open();
    await logContact(CONTEXT, { sheet: '意向客户', row: 3, name: '李四' }, CALL);
    expect(line('意向客户', 3, 'K')?.[10]).toBe('已联系');
  });

  it('fills the contact columns of the row first, then the log', async () => {
    const rows = [
      ['客户姓名', '联系电话', '意向级别', '第一次回访时间', '第一次回访内容', '第二次回访时间', '第二次回访内容', '状态'],
      ['张三', '13800138000', 'A', '2026-11-10', '等新车', '', '', '跟进中'],
      ['李四', '13800138001', 'B', '2026-11-09', '看车', '2026-11-15', '再等等', '跟进中'],
    ]; // prettier-ignore
    open({ 意向客户: rows });
    const before = stateOf(host);
    expect((await contactForm(CONTEXT, ZHANG)).target).toBe('row');
    await logContact(CONTEXT, ZHANG, CALL);
    expect(line('意向客户', 2, 'I')).toEqual(['张三', '13800138000', 'H', '2026-11-10', '等新车', '2026-11-21', '约周六试驾', '跟进中', '2026-11-23']); // prettier-ignore
    expect(textOf(host, '意向客户', 'I1')).toEqual([['建议回访日期']]);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
    const outcome = await logContact(CONTEXT, { sheet: '意向客户', row: 3, name: '李四' }, CALL);
    expect(outcome.written).toContainEqual({ sheet: '跟进记录', row: 2, isNew: true });
    expect(line('跟进记录', 2, 'F')).toEqual(['GJ000001', '', '李四', '13800138001', '2026-11-21 14:24', '去电']);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('what the log has no column for goes into the words', async () => {
    open({ 意向客户: LEADS, 跟进记录: [['客户姓名', '联系电话', '跟进时间', '洽谈内容'], ['张三', '13800138000', '2026-11-10', '等新车']] }); // prettier-ignore
    const values = { ...CALL.values, effective: '拒接', content: '挂断', nextPlan: '改发微信' };
    await logContact(CONTEXT, ZHANG, { ...CALL, values });
    expect(line('跟进记录', 3, 'D')?.[3]).toBe('挂断；有效性：拒接；下一步计划：改发微信');
  });

  it('says so where the customer is on a card', async () => {
    open({ 张三: [['意向客户管理卡'], ['客户姓名', '张三', '联系电话', '13800138000'], ['意向车型', '途观', '意向级别', 'A'], ['销售顾问', '李梅', '建卡日期', '2026-11-08']] }); // prettier-ignore
    const place = { sheet: '张三', row: 2, name: '张三' };
    await expect(contactForm(CONTEXT, place)).rejects.toMatchObject({ code: 'isCard', params: { sheet: '张三' } });
    await expect(customerCard(CONTEXT, place)).rejects.toMatchObject({ code: 'isCard' });
  });

  it('how it ended is kept where the register has no column for it, and nobody is called again', async () => {
    open({ 意向客户: LEADS.map((row) => row.slice(0, 10)) });
    const before = stateOf(host);
    expect((await worklist(CONTEXT)).overdue.map(({ name }) => name)).toContain('张三');
    await logContact(CONTEXT, ZHANG, { values: LAST_WORDS, end: 'dormant', ending: { closeReason: '出国' } });
    expect(textOf(host, '意向客户', 'K1:K2')).toEqual([['状态'], ['休眠']]);
    expect((await worklist(CONTEXT)).overdue.map(({ name }) => name)).not.toContain('张三');
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('a company is named in a log that knows only names', async () => {
    open({ 客户清单: [['公司名称', '电话', '产品', '客户级别', '业务员', '下次联系'], ['甲公司', '', '钢材', 'A', '李梅', '2026-11-17']] }); // prettier-ignore
    await logContact(CONTEXT, { sheet: '客户清单', row: 2, name: '甲公司' }, CALL);
    expect(line('跟进记录', 2, 'C')?.[2]).toBe('甲公司');
    expect((await worklist({ ...CONTEXT, today: TODAY + 2 })).today.map(({ name, last }) => [name, last])).toEqual(
      [['甲公司', '约周六试驾']],
    ); // prettier-ignore
  });

  it('care for an owner counts and plans the next care', async () => {
    open({ 保有客户: OWNERS });
    const place = { sheet: '保有客户', row: 2, name: '钱七' };
    const form = await contactForm(CONTEXT, place);
    expect(form.fields.map(({ key, value }) => [key, value])).toContainEqual(['next', '2027-02-01']);
    expect(form.fields.map(({ key }) => key)).not.toContain('gradeAfter');
    await logContact(CONTEXT, place, { ...CALL, values: { mode: '微信', effective: '有效', content: '用车正常', next: '2027-02-01' } }); // prettier-ignore
    expect(line('保有客户', 2, 'N')?.slice(10, 13)).toEqual(['2027-02-01', '2026-11-21', '4']);
  });

  it('a customer who buys becomes an owner with the care plan, and what he did not take is a loss', async () => {
    open({ 意向客户: LEADS, 跟进记录: LOG, 保有客户: OWNERS, 战败: LOST });
    const before = stateOf(host);
    const ending = { deliveredOn: '2026-11-21', vin: '', invoiceAmt: '19.8万', insuranceEnd: '2027-11-20', addons: '否', loan: '是', insurance: '否' }; // prettier-ignore
    const outcome = await logContact(CONTEXT, ZHANG, { ...CALL, end: 'won', ending });
    expect(outcome.problems).toEqual([]);
    expect(line('意向客户', 2, 'K')?.[10]).toBe('成交');
    expect(line('保有客户', 3, 'M')).toEqual(
      ['BY002', '张三', '13800138000', '途观', '2026-11-21', '198000', '2027-11-20', '是', '否', '李梅', '2026-11-22', '', '0'], // prettier-ignore
    );
    const plan = textOf(host, '保有客户', 'N3')[0]?.[0] ?? '';
    expect(plan).toMatch(/^关怀计划：2026-11-22、2026-11-24、2026-11-28、2026-12-21、/);
    expect(plan.split('、')).toHaveLength(11);
    expect([3, 4].map((row) => line('战败', row, 'I')?.slice(0, 5))).toEqual([
      ['2', '2026-11-21', '张三', '13800138000', '精品战败'],
      ['3', '2026-11-21', '张三', '13800138000', '保险战败'],
    ]);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('a lost deal is written down with where the customer went', async () => {
    open({ 意向客户: LEADS, 跟进记录: LOG, 战败: LOST });
    const ending = {
      kind: '整车战败',
      toBrand: '本田',
      reason1: '价格',
      process: '对方现车优惠两万,当天提车,我们没有现车可以给他看',
    };
    const outcome = await logContact(CONTEXT, ZHANG, { values: LAST_WORDS, end: 'lost', ending });
    expect(outcome.problems).toEqual([]);
    expect(line('战败', 3, 'I')).toEqual(['2', '2026-11-21', '张三', '13800138000', '整车战败', '本田', '价格', ending.process, '李梅']); // prettier-ignore
    expect(line('意向客户', 2, 'K')?.slice(8)).toEqual(['2026-11-21', '', '战败']);
  });

  it('what is told of an ending and has no column goes into the words', async () => {
    open();
    const ending = { closeReason: '预算取消' };
    await logContact(CONTEXT, ZHANG, { values: LAST_WORDS, end: 'cancelled', ending });
    expect(line('跟进记录', 3, 'H')?.[7]).toMatch(/^约周六试驾；.+：预算取消$/);
    expect(line('意向客户', 2, 'K')?.slice(9)).toEqual(['', '取消']);
  });

  it('the user’s own pipeline says at once who has left it', async () => {
    const pipeline = [
      ['潜在顾客等级推进表'],
      [
        '客户编号',
        '顾客姓名',
        '联系电话',
        '月初级别',
        '1日',
        '2日',
        '3日',
        '当前级别',
        '推进结果',
        '下次回访日期',
        '逾期天数',
      ],
      ['YX001', '张三', '13800138000', 'A', '○', '', '', 'A', '维持', '2026-11-17', 4],
      ['YX002', '李四', '13800138001', 'B', '', '', '', 'B', '维持', '', ''],
    ];
    open({ 意向客户: LEADS, 跟进记录: LOG, 战败: LOST, 推进表: pipeline });
    const ending = { kind: '整车战败', toBrand: '本田', reason1: '价格', process: '对方优惠两万' };
    await logContact(CONTEXT, ZHANG, { ...CALL, end: 'lost', ending });
    expect([3, 4].map((row) => line('推进表', row, 'K')?.slice(7))).toEqual([
      ['H', '战败', '', ''],
      ['B', '维持', '', ''],
    ]);
  });

  it('who has bought nothing elsewhere is not lost', async () => {
    open();
    const before = stateOf(host);
    const ending = { kind: '整车战败', toBrand: '', reason1: '价格', process: '不买了' };
    const outcome = await logContact(CONTEXT, ZHANG, { ...CALL, end: 'lost', ending });
    expect(outcome.written).toEqual([]);
    expect(outcome.problems.map(({ field, severity }) => [field, severity])).toEqual([
      ['toBrand', 'error'],
      ['process', 'warning'],
    ]);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('short words are a warning, a day that has passed is an error', async () => {
    open();
    const short = await logContact(CONTEXT, ZHANG, { ...CALL, values: { ...CALL.values, content: '好' } });
    expect(short.problems.map(({ field, severity }) => [field, severity])).toEqual([['content', 'warning']]);
    expect(short.written.length).toBeGreaterThan(0);
    const passed = await logContact(CONTEXT, ZHANG, { ...CALL, values: { ...CALL.values, next: '2026-11-20' } });
    expect(passed).toMatchObject({ written: [], problems: [{ field: 'next', severity: 'error' }] });
  });

  it('a row that moved is found by its name', async () => {
    open();
    host.edit((workbook) => void workbook.$sheet('意向客户')?.getRange('2:2').insert('Down'), 'colleague');
    const outcome = await logContact(CONTEXT, ZHANG, CALL);
    expect(outcome.written).toContainEqual({ sheet: '意向客户', row: 3, isNew: false });
  });
});
