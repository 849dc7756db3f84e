import { clearMarks, markCells } from '../../../src/actions/checks/marks';
import { undo } from '../../../src/actions/journal';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { differences, stateOf } from '../../faults/workbookState';

const CONTEXT = { today: TODAY, now: TODAY + 0.5, locale: 'zh-CN', wait: () => Promise.resolve() } as const;
const SHEET = '意向客户';
const LEADS = [
  ['客户编号', '客户姓名', '联系电话', '建卡日期', '意向级别', '下次访问时间', '状态'],
  ['YX1', '张三', "\'1380013800", '2026-11-10', 'A', '2026-11-28', '跟进中'],
  ['YX2', '李四', "\'13800138001", '2026-11-02', 'Q', '2026-11-29', '跟进中'],
  ['YX3', '王五', "\'13800138002", '2026-11-15', 'B', '2026-12-01', '跟进中'],
];

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ [SHEET]: LEADS });
});
const sheet = () => {
  const found = host.workbook.$sheet(SHEET);
  if (!found) throw new Error('no sheet');
  return found;
};
const fill = (address: string) => {
  const { color, pattern, patternColor } = sheet().getRange(address).format.fill;
  return { color, pattern, patternColor };
};
const paint = (address: string, color: string) =>
  host.edit(() => {
    sheet().getRange(address).format.fill.color = color;
  });

describe('标出单元格', () => {
  it('colours the cells in which something is wrong, and no other', async () => {
    expect(await markCells(CONTEXT)).toEqual({ marked: 2, left: 0, sheets: [SHEET] });
    expect(fill('C2')).toMatchObject({ color: '#FFD8D6', pattern: 'Solid' });
    expect(fill('E3')).toMatchObject({ color: '#FFD8D6', pattern: 'Solid' });
    expect(fill('C3').pattern).toBe('None');
  });

  it('keeps a colour the cell has of its own, behind lines', async () => {
    paint('C2', '#00B0F0');
    await markCells(CONTEXT);
    expect(fill('C2')).toEqual({ color: '#00B0F0', pattern: 'LightUp', patternColor: '#D1433A' });
    await clearMarks(CONTEXT);
    expect(fill('C2')).toMatchObject({ color: '#00B0F0', pattern: 'Solid' });
  });

  it('leaves every colour of the user’s own when it is cleared: white ones, others beside marks, and those given since', async () => {
    paint('C2', '#FFFFFF');
    paint('C3:C4', '#00B0F0');
    paint('E2', '#FFFFFF');
    paint('G2', '#FFD8D6');
    await markCells(CONTEXT);
    paint('E3', '#92D050');
    await clearMarks(CONTEXT);
    const colors = ['C2', 'C3', 'C4', 'E2', 'E3', 'G2'].map((address) => [fill(address).color, fill(address).pattern]);
    expect(colors).toEqual(
      ['#FFFFFF', '#00B0F0', '#00B0F0', '#FFFFFF', '#92D050', '#FFD8D6'].map((color) => [color, 'Solid']),
    );
  });

  it('sorted by a colleague at the last moment, no cell loses its colour and only what is wrong is marked', async () => {
    paint('C3', '#00B0F0');
    let isSorted = false;
    host.setFaults(({ body }) => {
      if (isSorted || !JSON.stringify(body).includes('#FFD8D6')) return undefined;
      isSorted = true;
      return {
        kind: 'colleague',
        edit: (workbook) =>
          workbook
            .$sheet(SHEET)
            ?.getRange('A2:G4')
            .sort.apply([{ key: 0, ascending: false }]),
      };
    });
    expect(await markCells(CONTEXT)).toMatchObject({ marked: 2 });
    host.setFaults(null);
    expect(isSorted).toBe(true);
    expect(['C2', 'C3', 'C4'].map((address) => fill(address).color)).toEqual(['#FFFFFF', '#00B0F0', '#FFD8D6']);
    expect(['E2', 'E3', 'E4'].map((address) => fill(address).pattern)).toEqual(['None', 'Solid', 'None']);
  });

  it('of two sheets that were marked one after the other each is taken back by itself', async () => {
    host = workbookOf({ [SHEET]: LEADS, 网络客户: LEADS });
    await markCells({ ...CONTEXT, sheet: SHEET });
    await markCells({ ...CONTEXT, sheet: '网络客户' });
    expect(await undo(CONTEXT)).toMatchObject({ reverted: 2 });
    expect(fill('C2').color).toBe('#FFD8D6');
  });

  it('is cleared at one click, also after rows were sorted, columns put in and the workbook closed', async () => {
    paint('B2:B4', '#FFEE00');
    const before = [fill('B2'), fill('G4')];
    await markCells(CONTEXT);
    host.edit(() => {
      sheet()
        .getRange('A2:G4')
        .sort.apply([{ key: 0, ascending: false }]);
      sheet().getRange('A:A').insert('Right');
    });
    host = connect(ExcelHost.open(host.save()));
    expect(await clearMarks(CONTEXT)).toMatchObject({ cleared: 2 });
    expect([fill('C4'), fill('H2')]).toEqual(before);
    expect(['D2', 'D3', 'D4', 'F2', 'F3', 'F4'].map((address) => fill(address).pattern)).toEqual(Array(6).fill('None'));
  });

  it('marks anew instead of twice, and not what has been put right since', async () => {
    await markCells(CONTEXT);
    host.edit(() => {
      sheet().getRange('E3').values = [['H']];
    });
    expect(await markCells(CONTEXT)).toMatchObject({ marked: 1 });
    expect(fill('E3').pattern).toBe('None');
  });

  it('is a run that can be taken back', async () => {
    const before = stateOf(host);
    await markCells(CONTEXT);
    expect(await undo(CONTEXT)).toMatchObject({ reverted: 2, run: { action: 'markCells', status: 'reverted' } });
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('where nothing is wrong nothing is written', async () => {
    host = workbookOf({ [SHEET]: LEADS.filter(([id]) => id !== 'YX1' && id !== 'YX2') });
    const before = stateOf(host);
    expect(await markCells(CONTEXT)).toMatchObject({ marked: 0 });
    expect(differences(before, stateOf(host))).toEqual([]);
  });

  it('is refused on a protected sheet', async () => {
    host.edit(() => sheet().protection.protect());
    await expect(markCells(CONTEXT)).rejects.toMatchObject({ code: 'protected' });
  });
});
