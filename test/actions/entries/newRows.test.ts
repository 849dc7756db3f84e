import { newCustomer } from '../../../src/actions/entries/saveCustomer';
import { undo } from '../../../src/actions/journal';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import type { Workbook } from '../../../src/workbench/host/model/workbook';
import type { Worksheet } from '../../../src/workbench/host/model/worksheet';
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
  ['客户编号', '客户姓名', '联系电话', '意向级别', '下次访问时间', '状态', '备注'],
  ['YX009', '张三', '13800138000', 'A', '2026-11-24', '跟进中', ''],
  ['YX010', '李四', '13800138001', 'H', '2026-11-22', '跟进中', ''],
];
const ROW = {
  sheet: '意向客户',
  values: { name: '赵六', phone: '13900139000', gradeManual: 'B', nextContact: '12-5' },
};

let host: ExcelHost;
const open = (rows: readonly (readonly (string | number)[])[] = LEADS, edit?: (sheet: Worksheet) => void) => {
  host = workbookOf({ 意向客户: rows });
  if (edit)
    host.edit((workbook) => {
      const sheet = workbook.$sheet('意向客户');
      if (sheet) edit(sheet);
    });
};
const line = (row: number, to = 'G') => textOf(host, '意向客户', `A${row}:${to}${row}`)[0];
const formula = (address: string) => host.workbook.$sheet('意向客户')?.getRange(address).formulas[0]?.[0];

/** The row is put in, and taking it back leaves the workbook as it was. */
async function putIn(): Promise<{ row: number; sheet: string }> {
  const before = stateOf(host);
  const outcome = await newCustomer(CONTEXT, ROW);
  expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const after = stateOf(host);
  const undone = await undo(CONTEXT);
  expect(undone.conflicts).toEqual([]);
  expect(differences(before, stateOf(host))).toEqual([]);
  const again = await newCustomer(CONTEXT, ROW);
  expect(differences(after, stateOf(host))).toEqual([]);
  const [written] = again.written;
  if (!written) throw new Error('nothing written');
  return written;
}

describe('a new row below the last one', () => {
  it('goes into the blank line below, numbered on, text as text and days as days', async () => {
    open();
    expect(await putIn()).toMatchObject({ sheet: '意向客户', row: 4, isNew: true });
    expect(line(4)).toEqual(['YX011', '赵六', '13900139000', 'B', '2026-12-05', '', '']);
    expect(host.workbook.$sheet('意向客户')?.getRange('C4').values).toEqual([['13900139000']]);
    expect(host.workbook.$sheet('意向客户')?.getRange('E4').values).toEqual([[TODAY + 14]]);
  });

  it('takes the look of the row above, and its formulas', async () => {
    open(LEADS, (sheet) => {
      sheet.getRange('A2:G3').format.fill.color = '#FFF2CC';
      sheet.getRange('H1:H3').values = [['天数'], ['=E2-TODAY()'], ['=E3-TODAY()']];
      sheet.getRange('E2:E3').numberFormat = 'm"月"d"日"';
    });
    await putIn();
    expect(line(4)?.[4]).toBe('12月5日');
    expect(formula('H4')).toBe('=E4-TODAY()');
    expect(host.workbook.$sheet('意向客户')?.getRange('A4').format.fill.color).toBe('#FFF2CC');
  });

  it('fills a line that has been numbered beforehand', async () => {
    const rows = LEADS.map((row, i) => [i === 0 ? '序号' : i, ...row]);
    open([...rows, [3, '', '', '', '', '', '', ''], [4, '', '', '', '', '', '', '']]);
    expect((await putIn()).row).toBe(4);
    expect(line(4, 'C')).toEqual(['3', 'YX011', '赵六']);
    expect(line(5, 'C')).toEqual(['4', '', '']);
  });

  it('numbers on where the lines are not numbered beforehand', async () => {
    open(LEADS.map((row, i) => [i === 0 ? '序号' : i, ...row]));
    await putIn();
    expect(line(4, 'C')).toEqual(['3', 'YX011', '赵六']);
  });

  it('stands above notes and signatures at the foot', async () => {
    open([...LEADS, ['审核：', '', '', '', '', '', '']]);
    expect((await putIn()).row).toBe(4);
    expect(line(4)?.[1]).toBe('赵六');
    expect(line(5)?.[0]).toBe('审核：');
  });

  it('is counted by totals that sum down to the last row', async () => {
    open([...LEADS, ['合计', '', '', '', '', '', '']], (sheet) => {
      sheet.getRange('B4').values = [['=COUNTA(B2:B3)']];
    });
    await putIn();
    expect(line(5)?.[0]).toBe('合计');
    expect(formula('B5')).toBe('=COUNTA(B2:B4)');
    expect([line(3)?.[1], line(4)?.[1]].sort()).toEqual(['李四', '赵六'].sort());
  });

  it('leaves a number that is there already, though it is the customer’s own', async () => {
    const rows = LEADS.map(([, ...rest], i) => [i === 0 ? '客户编号' : i, ...rest]);
    open([...rows, [7, '', '', '', '', '', '']]);
    expect((await putIn()).row).toBe(4);
    expect(line(4, 'B')).toEqual(['7', '赵六']);
  });

  it('is counted by totals behind a blank line, and what is below them stays where it is', async () => {
    open([...LEADS, [], ['合计', '', ''], [], ['审核：', '', '']], (sheet) => {
      sheet.getRange('B5').values = [['=COUNTA(B2:B3)']];
    });
    await putIn();
    expect(formula('B6')).toBe('=COUNTA(B2:B4)');
    expect(line(8)?.[0]).toBe('审核：');
  });

  it('goes into a blank line above the foot, which does not move', async () => {
    open([...LEADS, [], ['审核：', '', '']]);
    expect((await putIn()).row).toBe(4);
    expect(line(5)?.[0]).toBe('审核：');
  });

  it('leaves cells that look like their columns when it is taken back', async () => {
    open(LEADS, (sheet) => (sheet.getRange('A:G').format.font.name = '宋体'));
    await putIn();
  });

  it('stands below headers in two rows, and is found below them again', async () => {
    const [headers = [], ...rows] = LEADS;
    open([headers.map((header) => (header === '下次访问时间' ? '下次访问' : header)), ['', '', '', '', '时间', '', ''], ...rows], (sheet) => {
      for (const letter of ['A', 'B', 'C', 'D', 'F', 'G']) sheet.getRange(`${letter}1:${letter}2`).merge();
    }); // prettier-ignore
    expect((await putIn()).row).toBe(5);
    expect(line(5, 'E')).toEqual(['YX011', '赵六', '13900139000', 'B', '2026-12-05']);
  });

  it('becomes a row of the table, with its calculated columns and above its totals', async () => {
    open(LEADS, (sheet) => {
      const table = sheet.tables.add('A1:G3', true);
      table.name = '客户表';
      table.showTotals = true;
    });
    await putIn();
    const table = host.workbook.tables.getItem('客户表');
    expect(table.getRange().address).toContain('A1:G5');
    expect(line(4)?.[1]).toBe('赵六');
  });

  it('fills the first row of an empty table', async () => {
    open([LEADS[0] ?? []], (sheet) => {
      sheet.tables.add('A1:G2', true).name = '客户表';
    });
    await putIn();
    expect(line(2)?.[1]).toBe('赵六');
    expect(host.workbook.tables.getItem('客户表').getRange().address).toContain('A1:G2');
  });

  it('never displaces what a colleague writes at the same moment, whenever that is', async () => {
    open();
    let requests = 0;
    host.setFaults(() => void requests++);
    await newCustomer(CONTEXT, ROW);
    expect(requests).toBeGreaterThan(5);
    for (let at = 0; at < requests; at++) {
      open();
      host.setFaults(({ index }) => (index === at ? { kind: 'colleague', edit: writesBelow } : undefined));
      await newCustomer(CONTEXT, ROW);
      host.setFaults(null);
      const names = [2, 3, 4, 5].map((row) => line(row)?.[1]);
      expect(names.slice(0, 2)).toEqual(['张三', '李四']);
      expect([...names.slice(2)].sort()).toEqual(['赵六', '钱七']);
      const of = (name: string) => line(2 + names.indexOf(name)) ?? [];
      expect(of('钱七')).toEqual(['YX099', '钱七', '13700137000', 'C', '', '', '']);
      expect(of('赵六').slice(1, 5)).toEqual(['赵六', '13900139000', 'B', '2026-12-05']);
    }
  });
});

/** A colleague puts his own customer below the last one. */
function writesBelow(workbook: Workbook): void {
  const sheet = workbook.$sheet('意向客户');
  if (!sheet) return;
  const { rowCount } = sheet.getUsedRange(true);
  sheet.getRange(`A${rowCount + 1}:D${rowCount + 1}`).values = [['YX099', '钱七', '13700137000', 'C']];
}

describe('what was edited since', () => {
  it('stays, and is listed', async () => {
    open();
    await newCustomer(CONTEXT, ROW);
    host.edit((workbook) => {
      const sheet = workbook.$sheet('意向客户');
      if (sheet) sheet.getRange('G4').values = [['要红色']];
    }, 'colleague');
    const outcome = await undo(CONTEXT);
    expect(outcome.conflicts).toEqual([{ sheet: '意向客户', row: 4 }]);
    expect(line(4)?.[1]).toBe('赵六');
  });

  it('is found by its other cells where a colleague has deleted a column of it', async () => {
    open();
    await newCustomer(CONTEXT, ROW);
    host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('B:B').delete('Left'));
    expect(await undo(CONTEXT)).toMatchObject({ conflicts: [] });
    expect(line(4, 'F')).toEqual(['', '', '', '', '', '']);
    expect(line(3, 'F')).toEqual(['YX010', '13800138001', 'H', '2026-11-22', '跟进中', '']);
  });

  it('is found though rows were put in above, and rows below move up', async () => {
    open();
    await newCustomer(CONTEXT, ROW);
    host.edit((workbook) => {
      const sheet = workbook.$sheet('意向客户');
      sheet?.getRange('2:2').insert('Down');
      if (sheet) sheet.getRange('B6').values = [['孙八']];
    }, 'colleague');
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect([2, 3, 4, 5].map((row) => line(row)?.[1])).toEqual(['', '张三', '李四', '孙八']);
  });
});
