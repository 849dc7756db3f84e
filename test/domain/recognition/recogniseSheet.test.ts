import type { CellValue } from '../../../src/domain/cell/value';
import { noRegister } from '../../../src/domain/recognition/noRegister';
import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { NOTHING_SAVED } from '../../../src/domain/recognition/savedMapping';
import { areaOf, fieldsByHeader, sheetOf } from './sheet';

const HEADERS = ['客户姓名', '手机号', '意向车型', '意向级别', '信息来源', '销售顾问', '最近联系时间', '下次跟进时间'];
const LEADS: readonly (readonly CellValue[])[] = [
  ['王志强', '13800008888', '宝来', 'H', '来店', '张磊', '2026-11-02', '2026-11-04'],
  ['李芳', '139 0000 7777', '朗逸', 'A', '网络', '孙莉', '2026-11-01', '2026-11-08'],
  ['赵敏', 13600006666, '途观L', 'B', '展会', '张磊', '2026-10-20', '2026-11-03'],
];
const FIELDS = {
  客户姓名: 'name',
  手机号: 'phone',
  意向车型: 'model',
  意向级别: 'gradeManual',
  信息来源: 'source',
  销售顾问: 'owner',
  最近联系时间: 'lastContact',
  下次跟进时间: 'nextContact',
};

describe('a register of leads', () => {
  it('is recognised with its header, data rows and columns', () => {
    const reading = recogniseSheet(sheetOf([HEADERS, ...LEADS]));
    expect(reading).toMatchObject({ kind: 'leads', layout: 'register', headerRow: 0, firstRow: 1, lastRow: 3 });
    expect(reading).toMatchObject({ left: 0, columnCount: 8, unmapped: [], questions: [] });
    expect(fieldsByHeader(reading)).toEqual(FIELDS);
    for (const { confidence } of reading.columns) expect(confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('finds its header below titles, and the columns where they stand', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['', '2026年11月意向客户跟进表'],
        [],
        ['', '部门：展厅一组', '', '', '填表日期：2026-11-21'],
        ['', ...HEADERS],
        ...LEADS.map((row) => ['', ...row]),
      ]),
    );
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 3, firstRow: 4, lastRow: 6, left: 1, columnCount: 8 });
    expect(fieldsByHeader(reading)).toEqual(FIELDS);
    expect(reading.columns[0]?.column).toBe(1);
  });

  it('is given in coordinates of the sheet', () => {
    const area = areaOf([HEADERS, ...LEADS], { top: 10, left: 3 });
    expect(recogniseSheet({ name: 'x', areas: [area] })).toMatchObject({
      headerRow: 10,
      firstRow: 11,
      lastRow: 13,
      left: 3,
      columns: expect.arrayContaining([expect.objectContaining({ column: 3, field: 'name' })]),
    });
  });

  it.each([
    ['blanks and line breaks', '客 户\n姓 名'],
    ['marks', '*客户姓名：'],
    ['a hint in brackets', '客户姓名(必填)'],
    ['full-width brackets', '客户姓名（请填全名）'],
    ['brackets of two widths', '客户姓名（name)'],
    ['another width', '客户姓名　'],
  ])('is read with %s in a header', (_, header) => {
    const reading = recogniseSheet(sheetOf([[header, ...HEADERS.slice(1)], ...LEADS]));
    expect(reading.columns.find(({ column }) => column === 0)?.field).toBe('name');
  });

  it('may be one of a trading company: an intent grade alone makes no list of addresses', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['客户名称', '联系人', '电话', '产品', '报价', '报价日期', '跟进情况', '业务员', '意向级别'],
        ['上海澜曦贸易有限公司', '王经理', '13800138000', '钢材', '5.2万', '2026-11-01', '考虑中', '李梅', 'A'],
        ['杭州甲乙厂', '李总', '13800138001', '板材', '12万', '2026-10-01', '再看', '李梅', 'B'],
      ]),
    );
    expect([reading.kind, fieldsByHeader(reading)['意向级别']]).toEqual(['leads', 'gradeManual']);
  });

  it('is read with a second header row of field keys', () => {
    const keys = ['customer_name', 'mobile', 'car_model', 'intent_level', 'source', 'sales', 'last_time', 'next_time'];
    const reading = recogniseSheet(sheetOf([HEADERS, keys, ...LEADS]));
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 1, firstRow: 2 });
    expect(reading.columns.map(({ field }) => field).sort()).toEqual(Object.values(FIELDS).sort());
  });

  it('is read with groups above the headers, cells merged over both rows among them', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['客户资料', '', '意向', '', '信息来源', '销售顾问', '跟进', ''],
        ['客户姓名', '手机号', '意向车型', '意向级别', '', '', '最近联系时间', '下次跟进时间'],
        ...LEADS,
      ]),
    );
    expect(reading).toMatchObject({ kind: 'leads', headerRow: 1, firstRow: 2 });
    expect(fieldsByHeader(reading)).toEqual(FIELDS);
  });

  it('reaches over columns without a header that hold data', () => {
    const reading = recogniseSheet(sheetOf([HEADERS, ...LEADS.map((row) => [...row, '旧备注'])]));
    expect(reading.columnCount).toBe(9);
  });

  it('finds the two columns it was given by an earlier run', () => {
    const reading = recogniseSheet(
      sheetOf([
        ['客户姓名', '手机号', '意向级别', '系统级别', '建议回访日期'],
        ['王志强', '13800008888', 'H', 'A', 46350],
      ]),
    );
    expect(fieldsByHeader(reading)).toMatchObject({ 系统级别: 'gradeAuto', 建议回访日期: 'suggestedContact' });
  });
});

describe("other people's columns", () => {
  it.each(['顾问电话', '推荐人手机号', '紧急联系人电话', '介绍人联系方式', '配偶姓名', '司机电话', '收货人手机'])(
    '%s is not the customer',
    (header) => {
      const reading = recogniseSheet(sheetOf([[...HEADERS, header], ...LEADS.map((row) => [...row, '13500005555'])]));
      expect(reading.columns.map((column) => column.header)).not.toContain(header);
      expect(reading.unmapped).toEqual([{ column: 8, header }]);
    },
  );
});

describe('headers that could mean several things', () => {
  it('of 客户名称 the values decide: a company or a person', () => {
    const company = recogniseSheet(
      sheetOf([
        ['客户名称', '联系人', '电话', '意向级别', '下次跟进时间'],
        ['苏州恒泰精密机械有限公司', '李志强', '13800008888', 'A', '2026-11-20'],
        ['青禾食品厂', '周志强', '13800008889', 'B', '2026-11-20'],
      ]),
    );
    expect(fieldsByHeader(company)).toMatchObject({ 客户名称: 'company' });
    const person = recogniseSheet(
      sheetOf([
        ['客户名称', '电话', '意向级别', '下次跟进时间'],
        ['李志强', '13800008888', 'A', '2026-11-20'],
        ['周先生', '13800008889', 'B', '2026-11-20'],
      ]),
    );
    expect(fieldsByHeader(person)).toMatchObject({ 客户名称: 'name' });
  });

  it('a second column for the same field is left to be asked about', () => {
    const reading = recogniseSheet(sheetOf([[...HEADERS, '手机号'], ...LEADS.map((row) => [...row, '13500005555'])]));
    expect(reading.columns.filter(({ field }) => field === 'phone')).toEqual([
      expect.objectContaining({ column: 1, confidence: 0.75 }),
    ]);
    expect(reading.questions).toEqual([{ column: 8, header: '手机号', candidates: ['phone'] }]);
  });

  it('a header that contradicts its values is not certain', () => {
    const reading = recogniseSheet(
      sheetOf([HEADERS, ...LEADS.map((row) => [...row.slice(0, 6), '未接通', ...row.slice(7)])]),
    );
    const last = reading.columns.find(({ header }) => header === '最近联系时间');
    expect(last?.confidence ?? 0).toBeLessThan(0.8);
  });

  it('a slip of the pen is read, but only as a guess', () => {
    const reading = recogniseSheet(sheetOf([HEADERS.map((h) => (h === '意向级别' ? '意向级另' : h)), ...LEADS]));
    const grade = reading.columns.find(({ field }) => field === 'gradeManual');
    expect(grade?.header).toBe('意向级另');
    expect(grade?.confidence).toBeLessThan(0.8);
  });

  it('a header nobody knows is guessed by its noun, if that field is free', () => {
    const rows = [...HEADERS.filter((header) => header !== '意向级别'), '老板定的级别'];
    const reading = recogniseSheet(sheetOf([rows, ...LEADS.map((row) => [...row.slice(0, 7), 'A'])]));
    expect(reading.columns.find(({ header }) => header === '老板定的级别')).toMatchObject({
      field: 'gradeManual',
      confidence: 0.6,
    });
    const both = recogniseSheet(sheetOf([[...HEADERS, '老板定的级别'], ...LEADS.map((row) => [...row, 'A'])]));
    expect(both.unmapped.map(({ header }) => header)).toEqual(['老板定的级别']);
  });

  it('a row number is no card number', () => {
    const reading = recogniseSheet(sheetOf([['序号', ...HEADERS], ...LEADS.map((row, i) => [i + 1, ...row])]));
    expect(reading.unmapped).toEqual([{ column: 0, header: '序号' }]);
  });
});

describe('where to look', () => {
  it('prefers a table to the bare sheet', () => {
    const reading = recogniseSheet({
      name: '客户',
      areas: [
        areaOf([HEADERS, ...LEADS], { table: '意向', top: 4, totalsRow: true, rowCount: 5 }),
        areaOf([['战败日期', '客户姓名', '战败原因'], ...LEADS]),
      ],
    });
    expect(reading).toMatchObject({ kind: 'leads', table: '意向', headerRow: 4, firstRow: 5, lastRow: 7 });
  });

  it('takes the table with most rows', () => {
    const [small, large] = [
      areaOf([HEADERS, ...LEADS], { table: 'small', rowCount: 10 }),
      areaOf([HEADERS, ...LEADS], { table: 'large', rowCount: 400 }),
    ];
    expect(recogniseSheet({ name: 'x', areas: [small, large] }).table).toBe('large');
  });

  it('reads no table without a header row', () => {
    expect(recogniseSheet({ name: 'x', areas: [areaOf(LEADS, { table: 't', headerRow: false })] }).kind).toBe('other');
  });

  it('leaves an empty sheet and a sheet of numbers alone', () => {
    expect(recogniseSheet({ name: 'x', areas: [] }).kind).toBe('other');
    expect(recogniseSheet(sheetOf([])).kind).toBe('other');
    expect(
      recogniseSheet(
        sheetOf([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(noRegister('Sheet1'));
  });

  it('takes no lists of choices side by side for a register, unless the user says so', () => {
    const lists = sheetOf([
      ['工号', '姓名', '岗位', '在职', '', '意向级别', '', '信息来源', '', '战败原因'],
      ['S001', '张磊', '销售顾问', '是', '', 'H', '', '来店', '', '价格'],
      ['S002', '孙莉', '销售顾问', '是', '', 'A', '', '来电', '', '产品'],
    ]);
    expect(recogniseSheet(lists).kind).toBe('other');
    const saved = { ...NOTHING_SAVED, sheets: [{ sheet: 'Sheet1', kind: 'staff' as const }] };
    expect(recogniseSheet(lists, { saved })).toMatchObject({ kind: 'staff', left: 0, columnCount: 4, saved: true });
  });

  it('keeps a list together over a blank column', () => {
    const apart = [HEADERS, ...LEADS].map((row) => [...row.slice(0, 4), '', ...row.slice(4)]);
    expect(recogniseSheet(sheetOf(apart))).toMatchObject({ kind: 'leads', left: 0, columnCount: 9 });
  });

  it('takes no list of contacts for a register of visits because it has a 类型', () => {
    const headers = ['名称', '联系人', '电话', '邮箱', '微信', '地址', '区域', '类型', '需求', '备注'];
    expect(recogniseSheet(sheetOf([headers])).kind).toBe('corporate');
  });

  it('takes no statistics for a daily report', () => {
    const statistics = [
      ['月份', '来店批次', '来电批次', '留档批次', '留档率'],
      ['2026-11', 77, 19, 60, 0.625],
    ];
    expect(recogniseSheet(sheetOf(statistics)).kind).toBe('other');
  });

  it('lets the title decide between kinds', () => {
    const rows = [
      ['日期', '客户姓名', '电话', '意向车型', '战败原因', '销售顾问'],
      ['2026-11-02', '王志强', '13800008888', '宝来', '价格', '张磊'],
    ];
    expect(recogniseSheet(sheetOf([['战败客户登记'], [], ...rows])).kind).toBe('lost');
    expect(recogniseSheet(sheetOf(rows, '意向客户')).kind).toBe('leads');
  });
});

describe('two header rows with one label under several groups', () => {
  it('are told apart by the group: 日期 and 金额 of the sale and of the payment', () => {
    const rows = [
      ['应收账款台账'],
      ['客户名称', '销售', '', '', '回款', '', ''],
      ['', '日期', '单号', '金额', '日期', '金额', '方式'],
      ['华东机电有限公司', 45946, 'XS0005', 1280, 46061, 980, '转账'],
      ['鼎盛建材有限公司', 45950, 'XS0006', 3280, 46065, 3280, '承兑'],
    ];
    const { kind, columns } = recogniseSheet(sheetOf(rows));
    expect(kind).toBe('trades');
    expect(columns.map(({ column, field }) => [column, field])).toEqual(
      expect.arrayContaining([
        [1, 'date'],
        [3, 'amount'],
        [4, 'receivedOn'],
        [5, 'received'],
      ]),
    );
  });
});
