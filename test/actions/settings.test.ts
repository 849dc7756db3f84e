import { ActionFailure } from '../../src/actions/failure';
import { grade } from '../../src/actions/grade';
import {
  createSettings,
  exportSettings,
  importSettings,
  loadSettings,
  resetSettings,
  keepMapping,
  settingsStatus,
  showSettings,
} from '../../src/actions/settings';
import type { MappingCorrection } from '../../src/actions/types';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/defaults';
import { withWorkbook } from '../../src/excel/session';
import type { CellValue } from '../../src/domain/cell/value';
import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { TODAY, workbookOf } from '../excel/hosted';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const SHEET = '客户卡设置';
const LEADS = [
  ['客户姓名', '联系电话'],
  ['张三', '微信 zs138'],
];

const load = () => withWorkbook({}, loadSettings);
const save = (correction: MappingCorrection) =>
  withWorkbook({}, (session) => keepMapping(session, CONTEXT, correction));
const failureCode = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ActionFailure ? error.code : error),
  );

function sheetOf(host: ExcelHost) {
  const sheet = host.workbook.$sheet(SHEET);
  if (!sheet) throw new Error('no settings sheet');
  return sheet;
}
const rowsOf = (host: ExcelHost): CellValue[][] => sheetOf(host).getUsedRange(true).values as CellValue[][];
/** 0-based row of an entry. */
function rowOf(host: ExcelHost, group: string, item: string, detail = ''): number {
  return rowsOf(host).findIndex((row) => row[0] === group && row[1] === item && row[2] === detail);
}
function enter(host: ExcelHost, row: number, column: number, value: CellValue): void {
  host.edit(() => (sheetOf(host).getCell(row, column).values = [[value]]));
}

let host: ExcelHost;
beforeEach(() => {
  host = workbookOf({ 意向客户: LEADS });
});

describe('a workbook without a settings sheet', () => {
  it('has the defaults, and next year’s holidays are to be entered', async () => {
    expect(await settingsStatus(CONTEXT)).toEqual({ exists: false, problems: [], unknownYears: [2027] });
    expect((await load()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('gets one with a table under a frozen header; the user’s sheet stays in front and as it was', async () => {
    expect(await createSettings(CONTEXT)).toEqual({ exists: true, problems: [], unknownYears: [2027] });
    expect(host.workbook.$active.name).toBe('意向客户');
    expect(host.workbook.$sheet('意向客户')?.getUsedRange(true).values).toEqual(LEADS);
    const sheet = sheetOf(host);
    expect(sheet.tables.$items).toHaveLength(1);
    expect(sheet.freezePanes.getLocationOrNullObject()?.address).toContain('1:1');
    expect(rowsOf(host)[0]).toEqual(['类别', '项目', '细目', '值', '单位', '默认值', '说明']);
    expect((await load()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('offers the choices of a value, and keeps names of digits as text', async () => {
    await createSettings(CONTEXT);
    const months = sheetOf(host).getCell(rowOf(host, '意向级别', '月的算法'), 3);
    expect(months.dataValidation.rule).toMatchObject({ list: { source: '自然月,30天' } });
    expect(sheetOf(host).getCell(rowOf(host, '级别方案', '7/15/30', 'H'), 1).values).toEqual([['7/15/30']]);
    expect(sheetOf(host).getCell(rowOf(host, '客户金字塔', '重要'), 3).text).toEqual([['1%']]);
  });

  it('can be made in English and read all the same', async () => {
    await createSettings({ ...CONTEXT, locale: 'en-US' });
    expect(rowsOf(host)[0]?.[0]).toBe('Group');
    expect(await settingsStatus(CONTEXT)).toMatchObject({ exists: true, problems: [] });
  });

  it('is not made twice', async () => {
    await createSettings(CONTEXT);
    enter(host, rowOf(host, '回访与分配', '首次联系期限'), 3, 15);
    await createSettings(CONTEXT);
    expect((await load()).settings.firstContactDays).toBe(15);
  });
});

describe('what stands in the way', () => {
  it('is said when another list has the name', async () => {
    host = workbookOf({
      意向客户: LEADS,
      [SHEET]: [
        ['姓名', '电话'],
        ['李四', '微信 ls138'],
      ],
    });
    expect(await settingsStatus(CONTEXT)).toMatchObject({ exists: false });
    expect(await failureCode(createSettings(CONTEXT))).toBe('settingsNameTaken');
    expect(await failureCode(save({ sheet: '意向客户', kind: 'leads' }))).toBe('settingsNameTaken');
    expect(rowsOf(host)[1]).toEqual(['李四', '微信 ls138']);
  });

  it('is said when the structure of the workbook is protected', async () => {
    host.edit((workbook) => workbook.protection.protect());
    expect(await failureCode(createSettings(CONTEXT))).toBe('structureProtected');
    expect(host.workbook.$sheet(SHEET)).toBeUndefined();
  });

  it('is said when the sheet is protected; reading it is possible', async () => {
    await createSettings(CONTEXT);
    host.edit(() => sheetOf(host).protection.protect());
    expect(await failureCode(save({ sheet: '意向客户', kind: 'leads' }))).toBe('protected');
    expect(await settingsStatus(CONTEXT)).toMatchObject({ exists: true, problems: [] });
  });
});

describe('entries of the user', () => {
  beforeEach(() => createSettings(CONTEXT));

  it('hold, with units in the cell or beside it', async () => {
    enter(host, rowOf(host, '回访与分配', '首次联系期限'), 3, '2周');
    enter(host, rowOf(host, '会员与VIP', '一次购物满'), 3, '0.5万元');
    enter(host, rowOf(host, '客户结构', '最大客户占比警戒线'), 3, '25％');
    enter(host, rowOf(host, '回访间隔', 'C'), 3, 10);
    enter(host, rowOf(host, '回访间隔', 'C'), 4, '天');
    enter(host, rowOf(host, '意向级别', '采用方案'), 3, '7/15/30 days');
    const { settings } = await load();
    expect(settings).toMatchObject({ firstContactDays: 14, vipSingle: 500_000, largestShare: 0.25 });
    expect(settings.intervals.byGrade.C).toEqual({ count: 10, unit: 'day' });
    expect(settings.gradeProfile.id).toBe('halfMonths');
  });

  it('that are wrong are reported with their cell, and the default holds', async () => {
    const row = rowOf(host, '回访与分配', '首次联系期限');
    enter(host, row, 3, '很快');
    expect((await load()).settings.firstContactDays).toBe(7);
    expect((await settingsStatus(CONTEXT)).problems).toEqual([
      expect.objectContaining({
        cell: `D${row + 1}`,
        item: '首次联系期限',
        code: 'notANumber',
        message: '“很快”不是数字，改用7天。',
      }),
    ]);
    const [english] = (await settingsStatus({ ...CONTEXT, locale: 'en-US' })).problems;
    expect(english?.message).toBe('“很快” is no number; 7 days is used.');
  });

  it('the next year’s holidays, a date or a span a row, make it known', async () => {
    const row = rowsOf(host).length;
    ['2027年1月1日', '2027-02-05 至 2027-02-11'].forEach((days, i) => {
      enter(host, row + i, 0, '节假日');
      enter(host, row + i, 1, days);
      enter(host, row + i, 3, '放假');
    });
    expect(await settingsStatus(CONTEXT)).toMatchObject({ problems: [], unknownYears: [] });
    const { holidays, years } = (await load()).settings.calendar;
    expect([...years].sort()).toEqual([2026, 2027]);
    expect(holidays.size).toBe(DEFAULT_SETTINGS.calendar.holidays.size + 8);
  });
});

describe('resetting', () => {
  beforeEach(() => createSettings(CONTEXT));

  it('puts defaults back and leaves staff, mapping, next year’s holidays and own rows', async () => {
    enter(host, rowOf(host, '回访与分配', '首次联系期限'), 3, '很快');
    const row = rowsOf(host).length;
    const own: CellValue[][] = [
      ['员工', '王芳', '销售顾问', '在职'],
      ['节假日', '2027-01-01', '元旦', '休'],
      ['客户来源', '抖音', '', ''],
      ['我的备注', '月底找财务对账', '', ''],
    ];
    own.forEach((cells, i) => cells.forEach((value, column) => enter(host, row + i, column, value)));
    await save({ sheet: '意向客户', kind: 'leads' });
    expect(await resetSettings(CONTEXT)).toEqual({ exists: true, problems: [], unknownYears: [] });
    const { settings, saved } = await load();
    expect(settings).toMatchObject({
      firstContactDays: 7,
      sources: DEFAULT_SETTINGS.sources,
      staff: [{ name: '王芳', role: '销售顾问', active: true }],
    });
    expect(settings.calendar.years.has(2027)).toBe(true);
    expect(saved.sheets).toEqual([{ sheet: '意向客户', kind: 'leads' }]);
    expect(rowOf(host, '我的备注', '月底找财务对账')).toBeGreaterThan(0);
    expect(rowOf(host, '客户来源', '抖音')).toBe(-1);
  });
});

describe('the mapping', () => {
  const correction: MappingCorrection = {
    sheet: '意向客户',
    kind: 'leads',
    columns: [
      { header: '联系电话', occurrence: 2, field: 'phone2' },
      { header: '级别', occurrence: 1, field: 'gradeManual' },
      { header: '序号', occurrence: 1, field: null },
    ],
    synonym: { word: '客户大名', kind: 'leads', field: 'name' },
  };

  it('makes the sheet where it is missing and is read back', async () => {
    await save(correction);
    const { saved, sheet } = await load();
    expect(saved).toEqual({
      sheets: [{ sheet: '意向客户', kind: 'leads' }],
      columns: correction.columns?.map((column) => ({ sheet: '意向客户', ...column })),
      synonyms: [correction.synonym],
    });
    expect(sheet?.read.findings).toEqual([]);
    expect(host.workbook.$active.name).toBe('意向客户');
  });

  it('changes only the rows concerned: one set, one taken out, one added at the end', async () => {
    await save(correction);
    enter(host, rowOf(host, '回访与分配', '首次联系期限'), 3, '2周');
    const before = rowsOf(host);
    await save({
      sheet: '意向客户',
      columns: [
        { header: '联系电话', occurrence: 2, field: 'phone' },
        { header: '序号', occurrence: 1 },
        { header: '微信', occurrence: 1, field: 'wechat' },
      ],
    });
    const after = rowsOf(host);
    const said = (rows: CellValue[][]) => rows.map((row) => row.slice(0, 5).join('|'));
    const [was, is] = [said(before), said(after)];
    expect(was.filter((row) => !is.includes(row))).toEqual([
      '列对应|意向客户|联系电话#2|备用电话|',
      '列对应|意向客户|序号|不使用|',
    ]);
    expect(is.filter((row) => !was.includes(row))).toEqual([
      '列对应|意向客户|联系电话#2|联系电话|',
      '列对应|意向客户|微信|微信号|',
    ]);
    expect(is.at(-1)).toBe('列对应|意向客户|微信|微信号|');
    expect(sheetOf(host).tables.$items[0]?.getRange().$rect.rows).toBe(after.length);
  });

  it('is kept where the user has sorted, moved columns and turned the table into cells', async () => {
    await save(correction);
    host.edit(() => {
      const sheet = sheetOf(host);
      sheet.tables.$items[0]?.convertToRange();
      const used = sheet.getUsedRange(true);
      const [head = [], ...rows] = used.values as CellValue[][];
      used.values = [head, ...rows.reverse()].map((row) => [...row].reverse());
    });
    await save({ sheet: '意向客户', kind: null, columns: [{ header: '微信', occurrence: 1, field: 'wechat' }] });
    const { saved, sheet } = await load();
    expect(sheet?.read.findings).toEqual([]);
    expect(saved.sheets).toEqual([]);
    expect(saved.columns.map(({ header }) => header).sort()).toEqual(['序号', '微信', '级别', '联系电话'].sort());
  });
});

describe('export and import', () => {
  it('carry everything to another workbook', async () => {
    await createSettings(CONTEXT);
    enter(host, rowOf(host, '回访与分配', '首次联系期限'), 3, 15);
    await save({ sheet: '意向客户', kind: 'leads' });
    const file = await exportSettings({ ...CONTEXT, locale: 'en-US' });
    const { settings, saved } = await load();
    host = workbookOf({ 别的: LEADS });
    expect(await importSettings(CONTEXT, file)).toEqual({ exists: true, problems: [], unknownYears: [2027] });
    expect(await load()).toMatchObject({ settings, saved });
  });

  it('change on an existing sheet only what the file speaks of', async () => {
    await save({ sheet: '意向客户', kind: 'leads' });
    enter(host, rowOf(host, '回访与分配', '预告天数'), 3, 30);
    const file = JSON.stringify({
      format: 'customer-cards-settings',
      version: 1,
      rows: [
        ['类别', '项目', '细目', '值', '单位'],
        ['回访与分配', '首次联系期限', '', 15, '天'],
        ['回访与分配', '预告天数', '', '很多', ''],
        ['员工', '王芳', '销售顾问', '在职', ''],
        ['客户来源', '=cmd()', '', '', ''],
      ],
    });
    const outcome = await importSettings(CONTEXT, file);
    expect(outcome.problems).toEqual([expect.objectContaining({ cell: '', code: 'notANumber' })]);
    const { settings, saved } = await load();
    expect(settings).toMatchObject({ firstContactDays: 15, upcomingDays: 30, sources: ['=cmd()'] });
    expect(settings.staff).toHaveLength(1);
    expect(saved.sheets).toHaveLength(1);
    // It begins like a formula and is none.
    const cell = sheetOf(host).getCell(rowOf(host, '客户来源', '=cmd()'), 1);
    expect(cell.numberFormat).toEqual([['@']]);
  });

  it.each([
    'nothing',
    '{}',
    '[]',
    '{"format":"customer-cards-settings","version":2,"rows":[]}',
    '{"format":"customer-cards-settings","version":1,"rows":[[{}]]}',
    '{"format":"customer-cards-settings","version":1,"rows":[["a","b"]]}',
  ])('refuse a file that is none and change nothing: %s', async (file) => {
    expect(await failureCode(importSettings(CONTEXT, file))).toBe('settingsFile');
    expect(host.workbook.$sheet(SHEET)).toBeUndefined();
  });
});

describe('grading', () => {
  it('goes by the settings of the workbook and leaves the settings sheet alone', async () => {
    host = workbookOf({
      意向客户: [
        ['客户编号', '客户姓名', '联系电话', '意向级别', '预计购车日期', '状态'],
        ['YX1', '张三', '13800138000', '', '2026-11-26', '跟进中'],
      ],
    });
    await createSettings(CONTEXT);
    expect((await grade(CONTEXT)).sheets).toEqual([
      expect.objectContaining({ counts: expect.objectContaining({ H: 1 }) }),
    ]);
    enter(host, rowOf(host, '级别方案', '三表一卡', 'H'), 3, 3);
    expect((await grade(CONTEXT)).sheets).toEqual([
      expect.objectContaining({ counts: expect.objectContaining({ A: 1 }) }),
    ]);
  });
});

it('the settings sheet can be shown at a cell, hidden or not', async () => {
  expect(await failureCode(showSettings(CONTEXT))).toBe('sheetGone');
  await createSettings(CONTEXT);
  host.edit(() => (sheetOf(host).visibility = 'Hidden'));
  await showSettings(CONTEXT, 'D5');
  expect(host.workbook.$active.name).toBe(SHEET);
});
