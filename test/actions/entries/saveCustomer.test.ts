import { customerCard } from '../../../src/actions/entries/customerCard';
import { saveCustomer } from '../../../src/actions/entries/saveCustomer';
import { signContacts } from '../../../src/actions/entries/signContacts';
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
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '预计购车日期', '预算(万元)', '状态', '备注', '天数'],
  ['YX001', '张三', 13800138000, 'A', '2026-12-06', 18, '跟进中', '老客户介绍', ''],
  ['YX002', '李四', '13800138001', 'H', '', '', '跟进中', '', ''],
];
const LOG = [
  ['客户编号', '客户姓名', '跟进时间', '洽谈内容', '跟进人'],
  ['YX001', '张三', '2026-11-21', '等新车', '李梅'],
  ['YX002', '李四', '2026-11-21', '看车', '李梅'],
];
const ZHANG = { sheet: '意向客户', row: 2, name: '张三' };

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 意向客户: LEADS, 跟进记录: LOG });
});
const line = (sheet: string, row: number, to: string) => textOf(host, sheet, `A${row}:${to}${row}`)[0];
const seenOn = async () => {
  const { sections } = await customerCard(CONTEXT, ZHANG);
  return Object.fromEntries(sections.flatMap(({ fields }) => fields.map(({ key, value }) => [key, value])));
};
const edit = (address: string, value: string | number) =>
  host.edit((workbook) => {
    const sheet = workbook.$sheet('意向客户');
    if (sheet) sheet.getRange(address).values = [[value]];
  }, 'colleague');

describe('a customer’s card that is saved', () => {
  it('writes what was changed, in the units and formats of the sheet, and clears what was cleared', async () => {
    const before = stateOf(host);
    const seen = await seenOn();
    const values = { gradeManual: 'H', expectedOn: '11.28', budget: '20', note: '', name: '张三丰' };
    const outcome = await saveCustomer(CONTEXT, ZHANG, { values, seen });
    expect(outcome).toMatchObject({
      problems: [],
      conflicts: [],
      written: [{ sheet: '意向客户', row: 2, isNew: false }],
    });
    expect(line('意向客户', 2, 'H')).toEqual(['YX001', '张三丰', '13800138000', 'H', '2026-11-28', '20', '跟进中', '']);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('leaves a cell alone that a colleague has changed since it was looked at', async () => {
    const seen = await seenOn();
    edit('D2', 'C');
    const outcome = await saveCustomer(CONTEXT, ZHANG, { values: { gradeManual: 'H', note: '急' }, seen });
    expect(outcome.conflicts).toEqual([{ sheet: '意向客户', row: 2 }]);
    expect(line('意向客户', 2, 'H')?.[3]).toBe('C');
    expect(line('意向客户', 2, 'H')?.[7]).toBe('急');
  });

  it('writes no cell again that was not changed', async () => {
    edit('C2', 13800138000);
    const seen = await seenOn();
    const before = stateOf(host);
    expect(await saveCustomer(CONTEXT, ZHANG, { values: seen, seen })).toMatchObject({ written: [], conflicts: [] });
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('never overwrites a formula', async () => {
    edit('H2', '=1+1');
    const seen = { ...(await seenOn()), note: '2' };
    const outcome = await saveCustomer(CONTEXT, ZHANG, { values: { note: '急' }, seen });
    expect(outcome.conflicts).toEqual([{ sheet: '意向客户', row: 2 }]);
    expect(host.workbook.$sheet('意向客户')?.getRange('H2').formulas).toEqual([['=1+1']]);
  });

  it('says what is wrong and writes nothing', async () => {
    const seen = await seenOn();
    const outcome = await saveCustomer(CONTEXT, ZHANG, { values: { name: ' ', phone: '138', note: '急' }, seen });
    expect(outcome.written).toEqual([]);
    expect(outcome.problems.map(({ field }) => field).sort()).toEqual(['name', 'phone']);
    expect(line('意向客户', 2, 'H')?.[7]).toBe('老客户介绍');
  });

  it('text that could be a formula stays text', async () => {
    const seen = await seenOn();
    await saveCustomer(CONTEXT, ZHANG, { values: { note: '=HYPERLINK("http://x")', name: '+张三' }, seen });
    const range = host.workbook.$sheet('意向客户')?.getRange('H2');
    expect(range?.values).toEqual([['=HYPERLINK("http://x")']]);
    expect(line('意向客户', 2, 'B')?.[1]).toBe('+张三');
  });
});

describe('主管批示', () => {
  it('adds the columns the log has not, and is taken back', async () => {
    const before = stateOf(host);
    const line1 = { sheet: '跟进记录', row: 2, words: '等新车' };
    const line2 = { sheet: '跟进记录', row: 3, words: '被改过' };
    const outcome = await signContacts(CONTEXT, [
      { line: line1, coach: '约到店看现车', coachedBy: '陈经理' },
      { line: line2, coach: '好', coachedBy: '陈经理' },
    ]);
    expect(outcome.conflicts).toEqual([{ sheet: '跟进记录', row: 3 }]);
    expect(textOf(host, '跟进记录', 'F1:G3')).toEqual([['主管批示', '批示人'], ['约到店看现车', '陈经理'], ['', '']]); // prettier-ignore
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
  });
});
