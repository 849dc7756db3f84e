import { makeStructure } from '../../../src/actions/structure/makeStructure';
import type { StructureOptions } from '../../../src/actions/structure/types';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { TODAY, workbookOf } from '../../excel/hosted';
import { analysed } from './analysed';
import {
  BARE,
  LEADS_ONLY,
  MANY_PARTS,
  NOTHING_NOW,
  ONE_CUSTOMER,
  ONE_LINE,
  ONLY_RETURNS,
  OWNERS_ONLY,
  WITHOUT_CUSTOMERS,
} from './lesserBooks';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const make = (options: StructureOptions = {}) => makeStructure({ ...CONTEXT, options });
const NONSENSE = /NaN|Infinity|undefined|null|\[object|#(?:DIV|REF|VALUE|NAME|N\/A|NUM)|[{}]/;

/** Cells of the sheets that were made with something no clerk has written; formulas are worked out. */
function nonsense(host: ExcelHost, sheets: readonly string[]): readonly string[] {
  host.workbook.$calculation.invalidateAll();
  host.workbook.$calculation.ensure();
  return sheets.flatMap((name) => {
    const used = host.workbook.$sheet(name)?.getUsedRange(true);
    return (used?.text ?? []).flatMap(
      (row, r) =>
      row.flatMap((text, c) => (NONSENSE.test(text) || NONSENSE.test(String(used?.values[r]?.[c])) ? [`${name} ${String(r + 1)}:${String(c + 1)} ${text}`] : [])), // prettier-ignore
    );
  });
}

/** What the cells of a column come to in a month. */
const totalIn = (rows: readonly (readonly (string | number)[])[], month: string, column: number): number =>
  rows.filter((row) => String(row[2]).startsWith(month)).reduce((sum, row) => sum + Number(row[column]), 0);

/** The report's table with a title; undefined where there is none. */
async function tableOf(title: string, options: StructureOptions = {}) {
  const { reports } = await analysed(options);
  const found = reports[0]?.sections.find((section) => section.kind === 'table' && section.title === title);
  return found?.kind === 'table' ? found : undefined;
}

describe('a workbook with less makes sheets without a word of nonsense', () => {
  const books = { BARE, LEADS_ONLY, MANY_PARTS, NOTHING_NOW, ONE_CUSTOMER, ONE_LINE, ONLY_RETURNS, OWNERS_ONLY, WITHOUT_CUSTOMERS }; // prettier-ignore
  const expected: Readonly<Record<keyof typeof books, readonly [total: number, customers: number]>> = {
    BARE: [2_000, 2],
    LEADS_ONLY: [2, 2],
    MANY_PARTS: [totalIn(MANY_PARTS.发货 ?? [], '2026-11', 7), 34],
    NOTHING_NOW: [0, 0],
    ONE_CUSTOMER: [1_200, 1],
    ONE_LINE: [1_000, 1],
    ONLY_RETURNS: [-200, 1],
    OWNERS_ONLY: [457_000, 2],
    WITHOUT_CUSTOMERS: [450.55, 3],
  };
  test.each(Object.keys(books) as (keyof typeof books)[])('%s', async (name) => {
    const host = workbookOf(books[name]);
    const { sheets = [], summary, findings } = await make();
    expect(nonsense(host, sheets.map(({ sheet }) => sheet))).toEqual([]); // prettier-ignore
    expect([summary.figures.total, summary.figures.customers]).toEqual(expected[name]);
    expect(JSON.stringify(summary)).not.toMatch(/NaN|Infinity/);
    expect([...findings, ...summary.head.map(({ text }) => text)].join('\n')).not.toMatch(NONSENSE);
  });

  test('in English too', async () => {
    const host = workbookOf(ONE_LINE);
    const { sheets = [] } = await makeStructure({ ...CONTEXT, locale: 'en-US', options: {} });
    expect(nonsense(host, sheets.map(({ sheet }) => sheet))).toEqual([]); // prettier-ignore
    const text = sheets.flatMap(({ sheet }) => host.workbook.$sheet(sheet)?.getUsedRange(true).text.flat() ?? []);
    // What the workbook and its settings say themselves stays as it is; Excel has its own word for totals.
    const own = /甲机电|机械|五金|顾宁|发货|企业客户资料|重要|次要|普通|小|汇总/g;
    expect(text.filter((cell) => /\p{Script=Han}/u.test(cell.replace(own, '')))).toEqual([]);
  });
});

describe('where there is less to tell', () => {
  test('a pyramid of few says so', async () => {
    workbookOf(BARE);
    expect((await tableOf('客户金字塔'))?.note).toBe('只有2户，少于20户，分层仅供参考');
    workbookOf(MANY_PARTS);
    expect((await tableOf('客户金字塔'))?.note).toBe('按近12个月排名分层，同额的归上一层');
  });

  test('cars that were bought are told apart by model, income and age of who bought them', async () => {
    workbookOf(OWNERS_ONLY);
    expect((await tableOf('商品构成'))?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['朗逸', 237_000_00],
      ['途观', 220_000_00],
    ]);
    expect((await tableOf('年龄构成'))?.rows.map(([name]) => name)).toEqual(['46–55', '36–45', '26–35']);
    expect((await tableOf('收入构成'))?.rows.map(([name]) => name)).toEqual(['高', '中', '低']);
  });

  test('leads are counted, and nothing is said of money', async () => {
    workbookOf(LEADS_ONLY);
    const { reports } = await analysed();
    const [main] = reports;
    expect(main?.basis.join()).not.toMatch(/税|元/);
    const tables = main?.sections.flatMap((section) => (section.kind === 'table' ? [section.title] : [])) ?? [];
    expect(tables).toContain('商品构成');
    expect(tables).not.toContain('商品构成（按数量）');
    expect(tables).not.toContain('销售等级构成');
    expect((await tableOf('转介绍'))?.rows).toEqual([['王五', 1, 1, 1]]);
  });

  test('a period without a line has figures of 0, and says of growth nothing', async () => {
    workbookOf(NOTHING_NOW);
    const { summary } = await make();
    expect(summary.head.map(({ text }) => text)).toEqual(['0元', '–', '–', '0', '0', '0']);
    expect(summary.figures).toMatchObject({ cr1: null, hhi: null, gini: null, movement: { start: 2, end: 2 } });
    expect(summary.largest).toEqual([]);
    expect((await tableOf('客户销售额排名'))?.rows).toEqual([]);
  });

  test('goods that only came back have no shares, and a total all the same', async () => {
    workbookOf(ONLY_RETURNS);
    const rank = await tableOf('客户销售额排名');
    expect(rank?.rows).toEqual([['乙五金', -200_00, null, null, 'C', '沈佳', null]]);
    const industries = await tableOf('行业构成');
    expect(industries?.columns.filter(({ total }) => total).map(({ header }) => header)).toEqual(['销售额（元）', '上期（元）', '去年同期（元）']); // prettier-ignore
    const { reports } = await analysed();
    const [all] = reports[1]?.sections ?? [];
    // Of both customers none has ever bought: they stand there with what they brought back.
    expect(all?.kind === 'table' ? all.rows.map(([name]) => name) : []).toEqual(['乙五金', '甲机电']);
  });

  test('parts beyond those that are listed are one row, whose customers count once', async () => {
    workbookOf(MANY_PARTS);
    const rest = (await tableOf('商品构成'))?.rows.find(([name]) => String(name).startsWith('其余'));
    expect(rest?.[0]).toMatch(/^其余\d+项$/);
    const buyers = Number(rest?.at(-1));
    expect(buyers).toBeGreaterThan(1);
    expect(buyers).toBeLessThanOrEqual(34);
    const ranking = await tableOf('客户销售额排名');
    expect(ranking?.rows.filter(([name]) => String(name).startsWith('其余'))).toHaveLength(1);
  });

  test('customers who are no register are those the lines name, and that is said', async () => {
    workbookOf(WITHOUT_CUSTOMERS);
    const { reports } = await analysed();
    expect(reports[0]?.basis).toContain('客户按单据上的名称统计，未与客户资料核对');
    expect((await tableOf('区域构成'))?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['东', 400_00],
      ['西', 50_55],
    ]);
  });
});

test('cross tables have a column for what was sold and all taken back: of each tier it is something', async () => {
  workbookOf({
    销售明细: [
      ['日期', '客户', '商品', '金额'],
      ['2026-11-02', '甲', '苹果', 500],
      ['2026-11-03', '乙', '梨', 100],
      ['2026-11-09', '丙', '梨', -100],
    ],
  });
  const table = await tableOf('客户层级 × 商品');
  expect(table?.columns.map(({ header }) => header)).toEqual(['客户层级', '苹果', '梨', '合计（元）']);
  for (const [, apples, pears, all] of table?.rows ?? []) expect(Number(apples) + Number(pears)).toBe(all);
});

test('shares of classes and regions are of what is positive, as everywhere', async () => {
  workbookOf(MANY_PARTS);
  for (const [title, header] of [['客户ABC分类', '金额占比'], ['客户金字塔', '金额占比']] as const) {
    const table = await tableOf(title);
    const column = table?.columns.findIndex((one) => one.header === header) ?? -1;
    const shares = table?.rows.map((row) => Number(row[column] ?? 0)) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
}); // prettier-ignore

test('bands of activity stand in their order, whatever the setting of quiet days is', async () => {
  workbookOf(BARE);
  for (const [quietDays, bands] of [
    [20, ['0–20天', '21–30天', '31–180天', '181–365天', '365天以上']],
    [400, ['0–30天', '31–180天', '181–365天', '366–400天', '400天以上']],
  ] as const) {
    const { reports } = await analysed({}, { settings: { quietDays } });
    const table = reports[0]?.sections.find((section) => section.kind === 'table' && section.title === '客户活跃度');
    expect(table?.kind === 'table' ? table.rows.map(([name]) => name) : []).toEqual(bands);
  }
});

test('where provinces stand in for regions, findings and the table of regions are of them', async () => {
  workbookOf({
    企业客户资料: [['客户编号', '客户名称', '省份'], ['K1', '甲机电', '江苏省'], ['K2', '乙五金', '浙江省'], ['K3', '丙泵业', '']], // prettier-ignore
    发货: [
      ['单据号', '发货日期', '客户名称', '金额'],
      ['FH0', '2026-09-05', '甲机电', 900],
      ['FH1', '2026-10-05', '甲机电', 1_000],
      ['FH2', '2026-11-05', '甲机电', 3_000],
      ['FH3', '2026-11-06', '乙五金', 500],
      ['FH4', '2026-11-07', '丙泵业', 500],
    ],
  });
  expect((await tableOf('客户区域分布表'))?.rows.map((row) => row.slice(0, 2))).toEqual([['江苏省', 1], ['浙江省', 1], ['未填写', 1]]); // prettier-ignore
  const { findings } = await make();
  expect(findings.join('\n')).toContain('省份‹江苏省›3,000元，上期1,000元，增加2,000元');
  expect(findings.join('\n')).toContain('500元没有区域');
});

test('where no place stands anywhere nobody is told to fill regions in', async () => {
  workbookOf(BARE);
  expect((await make()).findings.join('\n')).not.toContain('没有区域');
});

test.each([
  ['without a register', 'nothingToReport', { 记事: [['今天下雨'], ['明天晴']] }],
  ['with registers of other kinds', 'nothingToReport', { 来店登记表: [['日期', '来店/来电', '顾客姓名', '联系电话'], ['2026-11-20', '来店', '张三', '13800138000']] }], // prettier-ignore
  ['with registers of which no line counts', 'nothingCounted', { 发货: [['单据号', '发货日期', '客户名称', '金额'], ['FH1', '2026-11-02', '甲', '面议']] }], // prettier-ignore
])('a workbook %s has nothing to analyse', async (_what, code, sheets) => {
  const host = workbookOf(sheets);
  await expect(make()).rejects.toMatchObject({ code });
  expect(host.workbook.$sheets.map(({ name }) => name)).toEqual(Object.keys(sheets));
});
