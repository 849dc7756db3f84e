import { readMapping, saveMapping, showCell } from '../../src/actions/mapping';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { connect, TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;

const LEADS = [
  ['客户姓名', '联系电话', '意向级别', '下次访问时间', '座右铭', '意向级别'],
  ['张三', '13800138000', 'H', '', '', 'A'],
  ['', '13800138001', 'A', '下周', '', ''],
  ['李四', '13800138002', 'B', '2026-11-30', '', ''],
  ['王五', '13800138003', 'C', '2026-11-31', '知足常乐', ''],
  ['赵六', '13800138004', 'C', '2026-12-01', '', ''],
];

describe('what a worksheet is taken for', () => {
  beforeEach(() => void workbookOf({ 意向客户: LEADS, 说明: [['使用说明']] }));

  it('shows each column with its field, how sure that is, and the first values that are not empty', async () => {
    const sheet = await readMapping({ ...CONTEXT, sheet: '意向客户' });
    expect(sheet).toMatchObject({ name: '意向客户', kind: 'leads', layout: 'register', headerRow: 1, saved: false });
    expect(sheet.columns.map(({ column, cell, header }) => [column, cell, header])).toEqual([
      ['A', 'A1', '客户姓名'],
      ['B', 'B1', '联系电话'],
      ['C', 'C1', '意向级别'],
      ['D', 'D1', '下次访问时间'],
      ['E', 'E1', '座右铭'],
      ['F', 'F1', '意向级别'],
    ]);
    expect(sheet.columns[0]).toMatchObject({ field: 'name', status: 'certain', samples: ['张三', '李四', '王五'] });
    expect(sheet.columns[4]).toMatchObject({ field: null, status: 'unmapped', samples: ['知足常乐'] });
  });

  it('keeps what could not be read in sight: how many cells, the first of them, and why', async () => {
    const { columns } = await readMapping({ ...CONTEXT, sheet: '意向客户' });
    expect(columns[3]?.unreadable).toEqual({ count: 2, cell: 'D3', code: 'notADay' });
    expect(columns[0]?.unreadable).toBeUndefined();
  });

  it('asks about two columns for one field instead of letting the last one win', async () => {
    const { columns } = await readMapping({ ...CONTEXT, sheet: '意向客户' });
    expect(columns[2]).toMatchObject({ field: 'gradeManual', occurrence: 1 });
    expect(columns[5]).toMatchObject({ field: null, status: 'ask', occurrence: 2, candidates: ['gradeManual'] });
  });

  it('says so of a sheet that is no register, and of one that is gone', async () => {
    expect(await readMapping({ ...CONTEXT, sheet: '说明' })).toMatchObject({ kind: 'other', columns: [] });
    await expect(readMapping({ ...CONTEXT, sheet: '不存在' })).rejects.toMatchObject({ code: 'sheetGone' });
  });

  it('shows the user the cell that is meant', async () => {
    const host = workbookOf({ 意向客户: LEADS, 说明: [['使用说明']] });
    await showCell({ ...CONTEXT, sheet: '说明' }, 'A1');
    expect(host.workbook.worksheets.getActiveWorksheet().name).toBe('说明');
  });
});

describe('what the user says about a worksheet', () => {
  let host: ExcelHost;
  beforeEach(() => {
    host = workbookOf({
      意向客户: LEADS,
      老客户: [
        ['客户姓名', '联系电话', '意向级别', '座右铭'],
        ['钱七', '13800138009', 'A', ''],
      ],
    });
  });
  const column = async (header: string, sheet = '意向客户') =>
    (await readMapping({ ...CONTEXT, sheet })).columns.find((one) => one.header === header);

  it('is kept in the workbook: after saving and reopening the mapping is there', async () => {
    const sheet = await saveMapping(CONTEXT, {
      sheet: '意向客户',
      columns: [{ header: '座右铭', occurrence: 1, field: 'note' }],
    });
    expect(sheet.columns[4]).toMatchObject({ header: '座右铭', field: 'note', status: 'saved' });
    expect(host.workbook.worksheets.getActiveWorksheet().name).toBe('意向客户');
    connect(ExcelHost.open(host.save(), { name: 'saved.xlsx' }));
    expect(await column('座右铭')).toMatchObject({ field: 'note', status: 'saved' });
    // Said of this sheet only.
    expect(await column('座右铭', '老客户')).toMatchObject({ field: null });
  });

  it('follows the header when columns are inserted, and is shown as stale when the header is gone', async () => {
    await saveMapping(CONTEXT, { sheet: '意向客户', columns: [{ header: '座右铭', occurrence: 1, field: 'note' }] });
    host.edit((workbook) => workbook.$sheet('意向客户')?.getRange('A:A').insert('Right'), 'colleague');
    expect(await column('座右铭')).toMatchObject({ column: 'F', field: 'note', status: 'saved' });
    host.edit(
      (workbook) => ((workbook.$sheet('意向客户')?.getRange('F1') ?? { values: [] }).values = [['箴言']]),
      'colleague',
    );
    const sheet = await readMapping({ ...CONTEXT, sheet: '意向客户' });
    expect(sheet.stale).toEqual([{ header: '座右铭', occurrence: 1, field: 'note' }]);
  });

  it('tells two columns with one header apart', async () => {
    await saveMapping(CONTEXT, {
      sheet: '意向客户',
      columns: [
        { header: '意向级别', occurrence: 1, field: null },
        { header: '意向级别', occurrence: 2, field: 'gradeManual' },
      ],
    });
    const { columns } = await readMapping({ ...CONTEXT, sheet: '意向客户' });
    expect(columns[2]).toMatchObject({ field: null, status: 'ignored' });
    expect(columns[5]).toMatchObject({ field: 'gradeManual', status: 'saved' });
  });

  it('leaves a sheet alone, gives it another kind, and takes that back', async () => {
    const alone = await saveMapping(CONTEXT, { sheet: '老客户', kind: 'other' });
    expect(alone).toMatchObject({ kind: 'other', saved: true });
    const owners = await saveMapping(CONTEXT, { sheet: '老客户', kind: 'owners' });
    expect(owners).toMatchObject({ kind: 'owners', layout: 'register', saved: true });
    expect(await saveMapping(CONTEXT, { sheet: '老客户', kind: null })).toMatchObject({ kind: 'leads', saved: false });
  });

  it('as a synonym holds for every sheet of the kind', async () => {
    await saveMapping(CONTEXT, { sheet: '意向客户', synonym: { word: '座右铭', kind: 'leads', field: 'note' } });
    expect(await column('座右铭')).toMatchObject({ field: 'note', status: 'certain' });
    expect(await column('座右铭', '老客户')).toMatchObject({ field: 'note', status: 'certain' });
  });

  it('can be taken back: the column is recognised by itself again', async () => {
    await saveMapping(CONTEXT, {
      sheet: '意向客户',
      columns: [{ header: '联系电话', occurrence: 1, field: 'wechat' }],
    });
    expect(await column('联系电话')).toMatchObject({ field: 'wechat', status: 'saved' });
    await saveMapping(CONTEXT, { sheet: '意向客户', columns: [{ header: '联系电话', occurrence: 1 }] });
    expect(await column('联系电话')).toMatchObject({ field: 'phone', status: 'certain' });
  });
});

describe('the labels of a card', () => {
  const CARD = [
    ['意向客户管理卡', '', '', ''],
    ['客户姓名', '张三', '联系电话', '13800138000'],
    ['意向级别', 'A', '意向车型', 'CR-V'],
    ['座右铭', '知足常乐', '备注', ''],
    ['预计购车时间', '一个月内', '销售顾问', '王芳'],
  ];
  beforeEach(() => void workbookOf({ 张三: CARD }));
  const label = async (header: string) =>
    (await readMapping({ ...CONTEXT, sheet: '张三' })).columns.find((one) => one.header === header);

  it('are shown with their values and can be corrected, left alone and taken back like columns', async () => {
    expect(await label('意向车型')).toMatchObject({ cell: 'D3', field: 'model', status: 'certain', samples: ['CR-V'] });
    expect(await label('座右铭')).toMatchObject({ field: null, status: 'unmapped' });
    await saveMapping(CONTEXT, {
      sheet: '张三',
      columns: [
        { header: '座右铭', occurrence: 1, field: 'traits' },
        { header: '意向车型', occurrence: 1, field: null },
      ],
    });
    expect(await label('座右铭')).toMatchObject({ field: 'traits', status: 'saved', samples: ['知足常乐'] });
    expect(await label('意向车型')).toMatchObject({ field: null, status: 'ignored' });
    await saveMapping(CONTEXT, { sheet: '张三', columns: [{ header: '意向车型', occurrence: 1 }] });
    expect(await label('意向车型')).toMatchObject({ field: 'model', status: 'certain' });
  });

  it('that were saved and are no longer on the card are shown as stale', async () => {
    const host = workbookOf({ 张三: CARD });
    await saveMapping(CONTEXT, { sheet: '张三', columns: [{ header: '座右铭', occurrence: 1, field: 'traits' }] });
    host.edit((workbook) => workbook.$sheet('张三')?.getRange('A4:B4').clear('Contents'));
    const { layout, stale } = await readMapping({ ...CONTEXT, sheet: '张三' });
    expect(layout).toBe('card');
    expect(stale).toEqual([{ header: '座右铭', occurrence: 1, field: 'traits' }]);
  });
});
