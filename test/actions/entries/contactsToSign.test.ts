import { readFileSync } from 'node:fs';
import { contactsToSign } from '../../../src/actions/entries/contactsToSign';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '意向车型', '状态', '销售顾问'],
  ['YX1', '张三', '13800138000', 'H', '途观', '跟进中', '李晓'],
  ['YX2', '李四', '13800138001', 'A', '朗逸', '跟进中', '王强'],
  ['YX3', '王五', '13800138002', 'B', '帕萨特', '战败', '李晓'],
];
const LOG = [
  ['客户编号', '客户姓名', '联系电话', '洽谈时间', '活动方式', '洽谈内容', '拜访后级别', '下次访问时间', '主管批示', '批示人', '跟进人'],
  ['YX2', '李四', '13800138001', '2026-11-21', '去电', '看车', '', '', '', '', ''],
  ['YX1', '张三', '13800138000', '2026-11-21', '来店', '试驾后满意', 'H', '2026-11-24', '尽快报价', '周经理', '李晓'],
  ['YX3', '王五', '13800138002', '2026-11-21', '去电', '已买别家的车', 'B', '', '', '', '李晓'],
  ['YX1', '张三', '13800138000', '2026-11-17', '去电', '已经报价', 'H', '2026-11-21', '', '', '李晓'],
  ['YX1', '张三', '13800138000', '2026-11-10', '来店', '上周来过', 'H', '2026-11-17', '', '', '李晓'],
]; // prettier-ignore

const briefly = (contacts: Awaited<ReturnType<typeof contactsToSign>>) =>
  contacts.map(({ by, name, at, remarks }) => [by, name, at, remarks]);

describe('主管批示', () => {
  beforeEach(() => void workbookOf({ 意向客户: LEADS, 跟进记录: LOG }));

  it('has the contacts of the day by salesperson, with what is missing from them', async () => {
    expect(briefly(await contactsToSign(CONTEXT))).toEqual([
      ['李晓', '张三', '2026-11-21', []],
      // Lost customers need no next contact.
      ['李晓', '王五', '2026-11-21', []],
      // Who noted it is not said: whose customer it is.
      ['王强', '李四', '2026-11-21', ['洽谈内容太短', '没有预定下次联系', '没有判定级别']],
    ]);
  });

  it('tells who has signed what, and where it stands', async () => {
    expect((await contactsToSign(CONTEXT))[0]).toEqual({
      sheet: '跟进记录', row: 3, at: '2026-11-21', mode: '来店', by: '李晓', words: '试驾后满意', grade: 'H',
      coach: '尽快报价', name: '张三', remarks: [], signedBy: '周经理',
    }); // prettier-ignore
  });

  it('has another day, and one salesperson only', async () => {
    expect(briefly(await contactsToSign(CONTEXT, { day: TODAY - 4 }))).toEqual([['李晓', '张三', '2026-11-17', []]]);
    expect((await contactsToSign(CONTEXT, { owner: '王强' })).map(({ name }) => name)).toEqual(['李四']);
  });

  it('of the week has two customers of every salesperson, each with the latest contact', async () => {
    expect(briefly(await contactsToSign(CONTEXT, { sample: true })).map(([by, name, at]) => [by, name, at])).toEqual([
      ['李晓', '张三', '2026-11-21'],
      ['李晓', '王五', '2026-11-21'],
      ['王强', '李四', '2026-11-21'],
    ]);
  });

  it('has nothing where there is no log', async () => {
    workbookOf({ 意向客户: LEADS });
    expect(await contactsToSign(CONTEXT)).toEqual([]);
  });
});

it('draws at most two customers of every salesperson of the sample workbook, the same ones all week', async () => {
  connect(ExcelHost.open(readFileSync('assets/samples/汽车4S店客户管理.xlsx')));
  const saturday = await contactsToSign(CONTEXT, { sample: true });
  const friday = await contactsToSign({ ...CONTEXT, today: TODAY }, { sample: true, day: TODAY - 1 });
  expect(friday).toEqual(saturday);
  const counts = new Map<string, number>();
  for (const { by } of saturday) counts.set(by, (counts.get(by) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(1);
  expect(Math.max(...counts.values())).toBe(2);
});
