import { journalRuns, undo } from '../../../src/actions/journal';
import { makeStructure } from '../../../src/actions/structure/makeStructure';
import { structureForm } from '../../../src/actions/structure/structureForm';
import { BLOCKS, type Block, type StructureOptions } from '../../../src/actions/structure/types';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { connect, TODAY, workbookOf } from '../../excel/hosted';
import { sheetOf } from '../../excel/report/drawn';
import { differences, stateOf } from '../../faults/workbookState';
import { analysed } from './analysed';
import { WHOLESALER } from './wholesaler';

const CONTEXT = { today: TODAY, locale: 'zh-CN' } as const;
const SHEETS = ['客户结构分析', '客户结构明细', '未采用明细', '指标说明'];

let host: ExcelHost;
const make = (options: StructureOptions = {}, today = TODAY) => makeStructure({ ...CONTEXT, today, options });
/** Worksheets that were not there before. */
const made = () => host.workbook.$sheets.map(({ name }) => name).filter((name) => !(name in WHOLESALER) && !name.startsWith('客户卡')); // prettier-ignore
const linesAbove = (rows = 9) =>
  sheetOf(host, '客户结构分析')
    .getRange(`A1:A${String(rows)}`)
    .text.flat();
const titles = (sheet = '客户结构分析') => sheetOf(host, sheet).tables.$items.map(({ name }) => name);

describe('what an analysis is told', () => {
  beforeAll(() => {
    host = workbookOf(WHOLESALER);
  });
  const basisOf = async (options: StructureOptions, today = TODAY) => {
    const { reports } = await analysed(options, { today });
    return reports[0]?.basis ?? [];
  };

  test.each([
    ['this-month', '期间 2026-11-01 至 2026-11-21', '上期：2026-10-01 至 2026-10-21；同比按去年同期'],
    ['last-month', '期间 2026-10-01 至 2026-10-31', '上期：2026-09-01 至 2026-09-30；同比按去年同期'],
    ['quarter', '期间 2026-10-01 至 2026-11-21', '上期：2026-07-01 至 2026-08-21；同比按去年同期'],
    ['ytd', '期间 2026-01-01 至 2026-11-21', '上期：2025-01-01 至 2025-11-21；同比按去年同期'],
    ['12m', '期间 2025-11-22 至 2026-11-21', '上期：2024-11-22 至 2025-11-21；同比按去年同期'],
    ['all', '期间 2025-01-10 至 2026-11-21', '全部期间，不作比较'],
  ] as const)('%s is %s', async (period, days, compared) => {
    expect(await basisOf({ period })).toEqual(expect.arrayContaining([days, compared]));
  });

  test('days are those that were asked for, whole months before whole months', async () => {
    const days = { from: day('2026-07-01'), to: day('2026-09-30') };
    expect(await basisOf({ period: days })).toContain('上期：2026-04-01 至 2026-06-30；同比按去年同期');
    const others = { from: day('2026-11-06'), to: day('2026-11-15') };
    expect(await basisOf({ period: others })).toContain('上期：2026-10-27 至 2026-11-05；同比按去年同期');
  });

  test('is last month up to the tenth and this month from then on, where nobody says', async () => {
    expect(await basisOf({}, day('2026-11-10'))).toContain('期间 2026-10-01 至 2026-10-31');
    expect(await basisOf({}, day('2026-11-11'))).toContain('期间 2026-11-01 至 2026-11-11');
  });

  test('compares with last year, and says so in its headers', async () => {
    const { reports, analysis } = await analysed({ comparison: 'yearAgo' });
    expect(reports[0]?.basis).toContain('去年同期：2025-11-01 至 2025-11-21');
    const table = reports[0]?.sections.find((section) => section.kind === 'table' && section.title === '商品构成');
    const headers = table?.kind === 'table' ? table.columns.map(({ header }) => header) : [];
    expect(headers).toEqual(expect.arrayContaining(['去年同期（元）', '同比']));
    expect(headers).not.toContain('环比');
    expect(analysis.figures.before.reduce((sum, fen) => sum + fen, 0)).toBe(5_300_00);
  });

  test('counts pieces or margin, and amounts where the registers do not know them', async () => {
    const totalOf = async (options: StructureOptions) => {
      const { analysis } = await analysed(options);
      return analysis.figures.now.reduce((sum, value) => sum + value, 0);
    };
    expect(await totalOf({ measure: 'quantity' })).toBe(387);
    // 17,650.35 less what the pieces cost to buy in.
    expect(await totalOf({ measure: 'margin' })).toBe(17_650_35 - 11_580_00);
    const amounts = { 发货: WHOLESALER.发货.map((row) => [0, 2, 3, 8].map((column) => row[column] ?? '')) };
    host = workbookOf(amounts);
    expect((await analysed({ measure: 'margin' })).analysis.context.view.measure).toBe('amount');
    host = workbookOf(WHOLESALER);
  });

  test('shows 万元 in headers and formats, and the same 元 in the cells', async () => {
    const { reports } = await analysed({ unit: 'tenThousand' });
    expect(reports.every(({ unit }) => unit === 'tenThousand')).toBe(true);
    expect(reports[0]?.basis.join()).toContain('单位：万元');
  });

  test.each([
    ['a branch', { branch: '东莞分公司' }, 3_470_00, '门店/分公司：东莞分公司'],
    ['a salesperson', { owner: '沈佳' }, 3_740_10, '业务员：沈佳'],
    ['both', { branch: '苏州总部', owner: '顾宁' }, 10_080_25, '业务员：顾宁'],
  ])('looks at %s only', async (_what, options, total, line) => {
    const { analysis, reports } = await analysed(options);
    expect(analysis.figures.now.reduce((sum, fen) => sum + fen, 0)).toBe(total);
    expect(reports[0]?.basis).toContain(line);
  });

  test('of a salesperson, kinds of customers are of those who bought of him', async () => {
    const { reports } = await analysed({ owner: '沈佳' });
    const table = reports[0]?.sections.find(
      (section) => section.kind === 'table' && section.title === '客户区域分布表',
    );
    expect(table?.kind === 'table' ? table.rows.map((row) => row.slice(0, 4)) : []).toEqual([['华东', 3, 2, 2 / 3]]);
  });

  test('looks at the rows in sight only', async () => {
    const shown = workbookOf(WHOLESALER);
    shown.edit((workbook) => {
      const range = workbook.$sheet('发货')?.getRange('2:44');
      if (range) range.rowHidden = true;
    });
    const { analysis, reports } = await analysed({ visible: true });
    // FH044 is the first line that is shown.
    expect(analysis.figures.now.reduce((sum, fen) => sum + fen, 0)).toBe(17_650_35 - 9_080_25);
    expect(reports[0]?.basis).toContain('只统计筛选后可见的行');
    host = workbookOf(WHOLESALER);
  });

  const PARTS: Readonly<Record<Block, readonly string[]>> = {
    composition: [
      '商品类别构成',
      '商品类别构成（按数量）',
      '商品构成',
      '商品构成（按数量）',
      '区域构成',
      '销售等级构成',
    ],
    people: ['门店/分公司构成', '业务员构成'],
    features: ['行业构成', '客户类别构成', '资料不足的特征', '客户分布现状表', '客户区域分布表'],
    pyramid: ['客户金字塔', '重要客户名单', '客户ABC分类'],
    concentration: ['集中度'],
    movement: ['客户增减分析表', '销售额变动'],
    activity: ['客户活跃度', '客户细分（RFM）', '沉睡客户', '该补货的客户'],
    crossTables: ['客户层级 × 商品', '新客户购买的商品'],
    smallCustomers: ['小客户处理建议', '客户（近12个月金额大的在前）'],
    nineBox: ['九宫格', '九宫格移动', '拜访频率与覆盖率'],
    referrals: ['转介绍'],
  };
  test.each(BLOCKS)('leaves out %s, and nothing else', async (block) => {
    const headings = async (blocks: readonly Block[]) => {
      const { reports } = await analysed({ blocks });
      return reports[0]?.sections.flatMap((section) => ('title' in section ? [section.title] : [])) ?? [];
    };
    const without = await headings(BLOCKS.filter((one) => one !== block));
    expect((await headings(BLOCKS)).filter((title) => !without.includes(title)).sort()).toEqual([...PARTS[block]].sort()); // prettier-ignore
  });

  test('has one page where all blocks are left out', async () => {
    const { reports } = await analysed({ blocks: [] });
    expect(reports[0]?.sections.map(({ kind }) => kind)).not.toContain('page');
    expect(reports.map(({ sheet }) => sheet)).toEqual(SHEETS);
  });
});

describe('making it', () => {
  beforeEach(() => {
    host = workbookOf(WHOLESALER);
  });

  test('makes four sheets as one run, and names the one with lines that are not counted', async () => {
    const outcome = await make();
    expect(outcome.sheets?.map(({ sheet }) => sheet)).toEqual(SHEETS);
    expect(outcome).toMatchObject({ sheet: '客户结构分析', rows: 13, summary: { unusedSheet: '未采用明细' } });
    expect(made()).toEqual(SHEETS);
    expect(host.workbook.$active.name).toBe('客户结构分析');
    const { runs } = await journalRuns(CONTEXT);
    expect(runs.map(({ action, status }) => [action, status])).toEqual([['report', 'done']]);
    expect(linesAbove(1)).toEqual(['客户结构分析']);
    expect(titles()).toContain('商品构成');
  });

  test('draws the same sheets anew, whatever is asked for, and says on the one of unused lines where there are none any more', async () => {
    await make();
    host.edit(() => void sheetOf(host, '发货').getRange('56:61').delete('Up'));
    const { summary } = await make({ period: 'quarter', measure: 'quantity' });
    expect(made()).toEqual(SHEETS);
    expect(linesAbove()).toContain('期间 2026-10-01 至 2026-11-21');
    expect(summary.unusedSheet).toBeUndefined();
    expect(sheetOf(host, '未采用明细').getRange('A1:A20').text.flat()).toContain('没有未采用的行');
  });

  test('leaves a sheet alone that somebody has edited, and draws that one beside it', async () => {
    await make();
    host.edit(() => (sheetOf(host, '客户结构明细').getRange('A1').values = [['我的客户']]));
    const outcome = await make({ period: 'quarter' });
    expect(outcome.sheets?.map(({ sheet }) => sheet)).toEqual(['客户结构分析', '客户结构明细(11-21)', '未采用明细', '指标说明']); // prettier-ignore
    expect(sheetOf(host, '客户结构明细').getRange('A1').values).toEqual([['我的客户']]);
    await make({ period: 'quarter' });
    expect([...made()].sort()).toEqual([...SHEETS, '客户结构明细(11-21)'].sort());
  });

  test('is taken back as a whole, also after opening the file again', async () => {
    const before = stateOf(host);
    await make();
    const first = stateOf(host);
    await make({ period: 'quarter' });
    host = connect(ExcelHost.open(host.save()));
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), first)).toEqual([]);
    expect((await undo(CONTEXT)).conflicts).toEqual([]);
    expect(differences(stateOf(host), before)).toEqual([]);
  });

  test('is not made for a branch nobody knows', async () => {
    await expect(make({ branch: '没有这店' })).rejects.toMatchObject({ code: 'branchUnknown', params: { branch: '没有这店' } }); // prettier-ignore
  });

  test('is not made for a salesperson nobody knows', async () => {
    const before = stateOf(host);
    await expect(make({ owner: '没有这人' })).rejects.toMatchObject({ code: 'ownerUnknown', params: { owner: '没有这人' } }); // prettier-ignore
    expect(differences(stateOf(host), before)).toEqual([]);
  });
});

describe('the parameters', () => {
  const OPTIONS: StructureOptions = {
    period: { from: day('2026-04-01'), to: day('2026-09-30') },
    comparison: 'yearAgo',
    measure: 'margin',
    unit: 'tenThousand',
    branch: '苏州总部',
    blocks: ['composition', 'movement'],
  };

  test('are what the workbook offers, before anything was made', async () => {
    host = workbookOf(WHOLESALER);
    expect(await structureForm(CONTEXT)).toEqual({
      options: {},
      branches: ['东莞分公司', '苏州总部'],
      owners: ['顾宁', '梁志豪', '蒲云', '沈佳'],
      measures: ['amount', 'quantity', 'margin'],
    });
    expect(made()).toEqual([]);
  });

  test('are remembered with the workbook, also after saving and opening it', async () => {
    host = workbookOf(WHOLESALER);
    await make(OPTIONS);
    expect((await structureForm(CONTEXT)).options).toEqual(OPTIONS);
    host = connect(ExcelHost.open(host.save()));
    expect((await structureForm(CONTEXT)).options).toEqual(OPTIONS);
    await make({ period: 'ytd' });
    expect((await structureForm(CONTEXT)).options).toEqual({ period: 'ytd' });
  });

  test('are of a workbook with something to analyse', async () => {
    workbookOf({ 记事: [['今天下雨']] });
    await expect(structureForm(CONTEXT)).rejects.toMatchObject({ code: 'nothingToReport' });
  });
});
