import { applyRepair, planRepair, repair } from '../../../src/actions/checks/repairs';
import { finishRun, journalRuns, undo } from '../../../src/actions/journal';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, textOf, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = { today: TODAY, now: TODAY + 0.5, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const HEADERS = ['客户编号', '客户姓名', '联系电话', '建卡日期', '意向级别', '下次访问时间', '预算金额', '状态'];
const LEADS = [
  HEADERS,
  ['YX1', '张三', 13800138000, '2026-11-10', 'A', '2026.11.28', '12', '跟进中'],
  ['YX2', '李四', '１３８００１３８００１', '2026-11-02', 'H', '2026-11-29', '8.5', '跟进中'],
  ['YX3', '王五', "\'13800138002", '2026-11-15', 'B', '2026-12-01', '', '跟进中'],
  ['YX4', '赵六', "\'13800138003", '2026-11-16', 'B', '2026-12-02', '', '跟进中'],
];
const SHEET = '意向客户';

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ [SHEET]: LEADS });
  // A day that was typed as text, in a cell of text.
  host.edit((workbook) => {
    const cell = workbook.$sheet(SHEET)?.getRange('F2');
    if (cell) Object.assign(cell, { numberFormat: [['@']], values: [['2026.11.28']] });
  });
});
const cell = (address: string) => {
  const range = host.workbook.$sheet(SHEET)?.getRange(address);
  return { value: range?.values[0]?.[0], format: range?.numberFormat[0]?.[0] };
};
const edit = (address: string, value: string | number) =>
  host.edit((workbook) => {
    const sheet = workbook.$sheet(SHEET);
    if (sheet) sheet.getRange(address).values = [[value]];
  }, 'colleague');

describe('修复', () => {
  it('turns text into days and numbers into text, and says what it did', async () => {
    const { changed, skipped } = await repair(CONTEXT);
    expect(changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: 'C2', from: '13800138000', to: '13800138000' }),
        expect.objectContaining({ cell: 'C3', from: '１３８００１３８００１', to: '13800138001' }),
        expect.objectContaining({ cell: 'F2', from: '2026.11.28', to: '2026-11-28' }),
      ]),
    );
    expect(skipped).toEqual([]);
    expect(cell('C2')).toEqual({ value: '13800138000', format: '@' });
    expect(cell('C3').value).toBe('13800138001');
    expect(cell('F2')).toEqual({ value: TODAY + 7, format: 'yyyy-mm-dd' });
  });

  it('finds nothing left to do afterwards', async () => {
    await repair(CONTEXT);
    const { changes, outcome } = await planRepair(CONTEXT);
    expect([changes, outcome.changed]).toEqual([[], []]);
  });

  it('is taken back to the last cell and format, also after the workbook was closed', async () => {
    const before = stateOf(host);
    const { changed } = await repair(CONTEXT);
    host = connect(ExcelHost.open(host.save()));
    expect(await undo(CONTEXT)).toMatchObject({ reverted: changed.length, conflicts: [] });
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('is taken back where the text of a day is all digits, in a cell that looks like one of days', async () => {
    host.edit((workbook) => {
      const days = workbook.$sheet(SHEET)?.getRange('D3:D4');
      if (days)
        Object.assign(days, { numberFormat: [['yyyy/m/d'], ['yyyy/m/d']], values: [["'20261102"], ["'2026-11-15"]] });
    });
    const before = stateOf(host);
    await repair(CONTEXT);
    expect(cell('D3')).toEqual({ value: TODAY - 19, format: 'yyyy/m/d' });
    host = connect(ExcelHost.open(host.save()));
    expect(await undo(CONTEXT)).toMatchObject({ conflicts: [] });
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('leaves alone what a colleague has changed since it was looked at', async () => {
    const plan = await planRepair(CONTEXT);
    edit('C2', 13900139000);
    const { changed, skipped } = await applyRepair(CONTEXT, plan, plan.changes);
    expect(cell('C2').value).toBe(13900139000);
    expect(skipped).toEqual([expect.objectContaining({ cell: 'C2', reason: 'changed' })]);
    expect(changed.map((one) => one.cell)).not.toContain('C2');
  });

  it('leaves a formula alone', async () => {
    edit('C2', '=13800138000+0');
    const { skipped } = await repair(CONTEXT);
    expect(textOf(host, SHEET, 'C2')).toEqual([['13800138000']]);
    expect(skipped).toEqual([expect.objectContaining({ cell: 'C2', reason: 'changed' })]);
  });

  it('does only what a rule has found, or the cells that are named', async () => {
    const cells = [{ sheet: SHEET, cell: 'C3' }];
    expect((await repair({ ...CONTEXT, cells })).changed.map((one) => one.cell)).toEqual(['C3']);
    expect((await repair({ ...CONTEXT, rule: 'writtenAs' })).changed).toEqual([]);
    expect((await repair({ ...CONTEXT, rule: 'storedAs' })).changed.map((one) => one.cell)).toContain('C2');
  });

  it('leaves doubtful ones for somebody to decide', async () => {
    edit('C5', '7558888888');
    const { skipped } = await repair(CONTEXT);
    const doubtful = skipped.filter(({ reason }) => reason === 'doubtful');
    expect(doubtful.every(({ cell: address }) => address === 'C5')).toBe(true);
    expect(cell('C5').value).toBe(7558888888);
  });

  it('can be finished where it was broken off', async () => {
    await repair(CONTEXT);
    const { runs } = await journalRuns(CONTEXT);
    await finishRun({ ...CONTEXT, run: runs[0]?.id ?? '' });
    expect(cell('F2').value).toBe(TODAY + 7);
  });
});
