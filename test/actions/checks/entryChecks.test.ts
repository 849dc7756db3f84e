import { readFileSync } from 'node:fs';
import { removeEntryChecks, setEntryChecks } from '../../../src/actions/checks/entryChecks';
import { journalRuns, undo } from '../../../src/actions/journal';
import { createSettings } from '../../../src/actions/settings';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import type { DataValidation } from '../../../src/workbench/host/model/dataValidation';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = { today: TODAY, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '意向级别', '建卡日期', '下次访问时间', '销售顾问', '备注'],
  ['YX001', '张三', '13800138000', 'A', '2026-11-01', '2026-11-28', '李梅', ''],
  ['YX002', '李四', '13800138001', 'H', '2026-11-02', '2026-11-25', '李梅', ''],
];
const SHEET = '意向客户';
const LAST = 1003;

let host: ExcelHost;
const on = (address: string, sheet = SHEET): DataValidation => {
  const found = host.workbook.$sheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.getRange(address).dataValidation;
};
const edit = (address: string, work: (validation: DataValidation) => void) => host.edit(() => work(on(address)));
const user = { list: { inCellDropDown: true, source: '甲,乙' } };

beforeEach(() => {
  host = workbookOf({ [SHEET]: LEADS });
});

describe('checks at entry', () => {
  it('are set on every column that is recognised, and on the rows of the next months', async () => {
    const { sheets } = await setEntryChecks(CONTEXT);
    expect(sheets).toEqual([{ name: SHEET, set: 7, kept: [] }]);
    expect(on(`D2:D${LAST}`).rule).toEqual({ list: { inCellDropDown: true, source: 'H,A,B,C' } });
    expect(on(`D2:D${LAST}`).errorAlert).toMatchObject({ style: 'Stop', title: '客户卡录入检查' });
    expect(on(`D2:D${LAST}`).prompt).toEqual({ showPrompt: true, title: '意向级别', message: '可选：H、A、B、C。' });
    expect(on(`F2:F${LAST}`).rule).toEqual({
      date: { formula1: '=TODAY()', formula2: '=DATE(2099,12,31)', operator: 'Between' },
    });
    expect(['A2', 'D1', `D${LAST + 1}`].map((cell) => on(cell).type)).toEqual(['None', 'None', 'None']);
    expect(on('B2:H3').getInvalidCellsOrNullObject()).toBeNull();
  });

  it('speak the language of the sheet', async () => {
    host = workbookOf({ Leads: [['Customer name', 'Phone', 'Intent grade'], ['Zhang', '13800138000', 'A']] }); // prettier-ignore
    await setEntryChecks(CONTEXT);
    expect(on('B2', 'Leads').errorAlert).toMatchObject({ title: 'Customer Cards entry check' });
  });

  it('leave a column alone that has a rule of the user’s, on whatever cell', async () => {
    edit('D2:D3', (validation) => (validation.rule = user));
    edit('C900', (validation) => (validation.rule = { custom: { formula: '=LEN(C900)=11' } }));
    edit('E:E', (validation) => (validation.prompt = { showPrompt: true, title: '', message: '写当天' }));
    const { sheets } = await setEntryChecks(CONTEXT);
    const why = '已有自己设置的数据验证';
    expect(sheets[0]?.kept).toEqual(['联系电话', '意向级别', '建卡日期'].map((header) => ({ header, why })));
    expect(on('D2:D3').rule).toEqual(user);
    expect([on('D4').type, on('C2').type, on('C900').type]).toEqual(['None', 'None', 'Custom']);
  });

  it('are taken back, and what the user has changed meanwhile stays', async () => {
    const before = stateOf(host);
    await setEntryChecks(CONTEXT);
    await undo(CONTEXT);
    expect(differences(before, stateOf(host))).toEqual([]);
    await setEntryChecks(CONTEXT);
    edit('D3', (validation) => (validation.rule = user));
    host.edit((workbook) => {
      workbook.$sheet(SHEET)?.getRange('1:1').insert('Down');
      workbook.$sheet(SHEET)?.getRange('B:B').insert('Right');
    });
    expect(await undo(CONTEXT)).toMatchObject({ reverted: 6, conflicts: [{ sheet: SHEET }] });
    expect(on('E4').rule).toEqual(user);
    expect(['C3', 'D3', 'E3', 'E5', 'G900'].map((cell) => on(cell).type)).toEqual(Array(5).fill('None'));
  });

  it('are set again over the rows that came meanwhile, without a run where nothing changes', async () => {
    await setEntryChecks(CONTEXT);
    await setEntryChecks(CONTEXT);
    expect((await journalRuns(CONTEXT)).runs).toHaveLength(1);
    host.edit((workbook) => {
      const row = workbook.$sheet(SHEET)?.getRange('A4:C4');
      if (row) row.values = [['YX003', '王五', '13800138002']];
    });
    const { sheets } = await setEntryChecks(CONTEXT);
    expect(sheets[0]).toMatchObject({ set: 7, kept: [] });
    expect(on(`C2:C${LAST + 1}`).type).toBe('Custom');
    await undo(CONTEXT);
    expect([on(`C2:C${LAST}`).type, on(`C${LAST + 1}`).type]).toEqual(['Custom', 'None']);
  });

  it('of a list the user has added a word to are his', async () => {
    await setEntryChecks(CONTEXT);
    edit(`D2:D${LAST}`, (validation) => (validation.rule = { list: { inCellDropDown: true, source: 'H,A,B,C,O' } }));
    expect((await setEntryChecks(CONTEXT)).sheets[0]?.kept).toMatchObject([{ header: '意向级别' }]);
  });

  it('are taken away at one click, those of the user are not', async () => {
    edit('D2:D3', (validation) => (validation.rule = user));
    const before = stateOf(host);
    await setEntryChecks(CONTEXT);
    const set = stateOf(host);
    expect((await removeEntryChecks(CONTEXT)).sheets).toEqual([{ name: SHEET, set: 6, kept: [] }]);
    expect(differences(before, stateOf(host))).toEqual([]);
    await undo(CONTEXT);
    expect(differences(set, stateOf(host))).toEqual([]);
  });

  it('are refused on a protected sheet', async () => {
    host.edit((workbook) => workbook.$sheet(SHEET)?.protection.protect());
    await expect(setEntryChecks(CONTEXT)).rejects.toMatchObject({ code: 'protected', params: { sheet: SHEET } });
  });

  it('go with the rows of a table, below two rows of headers, and come back from the file', async () => {
    host.edit((workbook) => {
      const sheet = workbook.worksheets.add('跟进');
      sheet.getRange('A1:C3').values = [['客户', '', '回访'], ['客户姓名', '联系电话', '洽谈时间'], ['张三', '13800138000', '']] as never; // prettier-ignore
      workbook.tables.add(`${SHEET}!A1:H3`, true);
    });
    await setEntryChecks(CONTEXT);
    expect([on('C2:C3').type, on('C4').type]).toEqual(['Custom', 'None']);
    expect(on('B3', '跟进').rule).toMatchObject({ custom: { formula: expect.stringContaining('LEFT(B3)') as string } });
    const set = stateOf(host);
    const bytes = host.save();
    host = connect(ExcelHost.open(bytes));
    expect(differences(set, stateOf(host))).toEqual([]);
    host.edit((workbook) => workbook.tables.getItemAt(0).rows.add(undefined, [['', '王五', '138', '', '', '', '', '']])); // prettier-ignore
    expect(on('C4').valid).toBe(false);
  });
});

describe('a list that is too long for a rule', () => {
  const names = Array.from({ length: 60 }, (_name, i) => `销售顾问${String(i)}`);
  const listSheet = '客户卡选项';
  const hire = (first: number, last: number) =>
    host.edit((workbook) => {
      const sheet = workbook.$sheet('客户卡设置');
      const row = sheet?.getUsedRange(true).rowCount ?? 0;
      names.slice(first, last).forEach((name, i) => {
        const cells = sheet?.getRangeByIndexes(row + i, 0, 1, 4);
        if (cells) cells.values = [['员工', name, '销售顾问', '在职']];
      });
    });

  it('stands on a hidden worksheet, which goes with the run', async () => {
    await createSettings(CONTEXT);
    hire(0, 50);
    await setEntryChecks(CONTEXT);
    expect(on('G2').rule).toEqual({ list: { inCellDropDown: true, source: `=${listSheet}!$A$2:$A$52` } });
    expect(host.workbook.$sheet(listSheet)?.visibility).toBe('Hidden');
    expect(on('G2').getInvalidCellsOrNullObject()).toBeNull();
    hire(50, 60);
    const set = stateOf(host);
    await setEntryChecks(CONTEXT);
    expect(on('G2').rule).toEqual({ list: { inCellDropDown: true, source: `=${listSheet}!$B$2:$B$62` } });
    await undo(CONTEXT);
    expect(differences(set, stateOf(host))).toEqual([]);
    await undo(CONTEXT);
    expect([host.workbook.$sheet(listSheet), on('G2').type]).toEqual([undefined, 'None']);
  });

  it('has no place where the structure is protected', async () => {
    await createSettings(CONTEXT);
    hire(0, 60);
    host.edit((workbook) => workbook.protection.protect());
    const { sheets } = await setEntryChecks(CONTEXT);
    expect(sheets[0]?.kept).toMatchObject([{ header: '销售顾问' }]);
    expect(on('G2').type).toBe('None');
  });
});

it('on the sample they stand beside the user’s own, and are all taken back', async () => {
  host = connect(ExcelHost.open(readFileSync('assets/samples/汽车4S店客户管理.xlsx')));
  const before = stateOf(host);
  const { sheets } = await setEntryChecks(CONTEXT);
  expect(sheets.map(({ name, set, kept }) => [name, set, kept.length])).toEqual([
    ['来店登记表', 8, 10],
    ['意向客户', 8, 8],
    ['跟进记录', 7, 4],
    ['潜在顾客等级推进表', 5, 3],
    ['保有客户', 11, 5],
    ['战败', 6, 3],
    ['销售活动日报表', 1, 2],
  ]);
  await undo(CONTEXT);
  expect(differences(before, stateOf(host))).toEqual([]);
});
