import fs from 'node:fs';
import type { StructureOptions } from '../../../src/actions/structure/types';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { connect, workbookOf } from '../../excel/hosted';
import { analysed } from './analysed';
import { BARE, LEADS_ONLY, MANY_PARTS, OWNERS_ONLY, WITHOUT_CUSTOMERS } from './lesserBooks';
import { faultsOf, figuresIn, untraced } from './traced';
import { WHOLESALER } from './wholesaler';

const SAMPLE = 'assets/samples/商贸公司客户与应收.xlsx';

/** Numbers that no rows stand behind: places in an order, what is wanted, and lines that are their own row. */
const WITHOUT = ['客户销售额排名 · 名次', '拜访频率与覆盖率 · 目标覆盖率', '未采用的行 · 日期', '未采用的行 · 销售额（元）']; // prettier-ignore

async function looked(options: StructureOptions) {
  const { reports } = await analysed(options);
  const figures = reports.flatMap(figuresIn);
  return {
    faults: figures.flatMap(faultsOf),
    without: untraced(reports),
    traced: figures.filter(({ trace }) => trace).length,
    derived: new Set(figures.filter(({ trace }) => trace?.make === 'derived').map(({ column }) => column)),
  };
}

describe('behind every figure stand rows that come to it', () => {
  const options: readonly (readonly [string, StructureOptions])[] = [
    ['of this month', {}],
    ['compared with the year before', { comparison: 'yearAgo' }],
    ['of all there is', { period: 'all' }],
    ['by quantity', { measure: 'quantity', period: 'quarter' }],
    ['by margin', { measure: 'margin', period: 'ytd' }],
    ['of one branch', { branch: '东莞分公司', period: '12m' }],
    ['of one salesperson', { owner: '沈佳', period: { from: day('2026-03-01'), to: day('2026-08-31') } }],
    ['of years that overlap', { period: { from: day('2024-03-01'), to: day('2026-08-31') }, comparison: 'yearAgo' }],
    ['of days before the first line', { period: { from: day('2024-03-01'), to: day('2024-03-31') } }],
  ];
  test.each(options)('%s', async (_what, chosen) => {
    workbookOf(WHOLESALER);
    const { faults, without, traced } = await looked(chosen);
    expect(faults).toEqual([]);
    expect(without.filter((column) => !WITHOUT.includes(column))).toEqual([]);
    expect(traced).toBeGreaterThan(100);
  });

  test.each([
    ['cars that were bought', OWNERS_ONLY],
    ['leads', LEADS_ONLY],
    ['lines without a list of customers', WITHOUT_CUSTOMERS],
    ['lines of day, customer and amount', BARE],
    ['more parts than are listed', MANY_PARTS],
  ])('in a workbook of %s', async (_what, sheets) => {
    workbookOf(sheets);
    const { faults, without, traced } = await looked({});
    expect(faults).toEqual([]);
    expect(without.filter((column) => !WITHOUT.includes(column))).toEqual([]);
    expect(traced).toBeGreaterThan(40);
  });

  test('in the sample of the trading company', async () => {
    connect(ExcelHost.open(fs.readFileSync(SAMPLE)));
    const { faults, without, traced } = await looked({ period: 'ytd' });
    expect(faults).toEqual([]);
    expect([...without].sort()).toEqual([...WITHOUT].sort());
    expect(traced).toBeGreaterThan(4_000);
  });
});

test('only indicators that are no quotient of sums are said to be worked out of rows', async () => {
  workbookOf(WHOLESALER);
  const { derived } = await looked({});
  const columns = [...derived].filter((column) => !column.endsWith('累计占比'));
  const concentration = ['个数', 'CR1', 'CR3', 'CR5', 'HHI', '等效客户数', '基尼系数'];
  const lists = ['最近购买', '距今天数', '平时间隔（天）', '预计补货日'];
  expect(columns).toEqual([
    ...concentration.map((header) => `集中度 · ${header}`),
    ...lists.map((header) => `沉睡客户 · ${header}`),
    ...lists.map((header) => `该补货的客户 · ${header}`),
    '拜访频率与覆盖率 · 每户每月',
    ...['购买天数', '最近购买', '距今天数', 'RFM得分', '预计补货日', '间隔倍数'].map(
      (header) => `客户明细 · ${header}`,
    ),
  ]);
});

test('what a total is made of adds up to it, negative parts among them', async () => {
  workbookOf(WHOLESALER);
  const { reports } = await analysed({});
  const totals = reports.flatMap(figuresIn).filter(({ place }) => place.includes(' · 合计 · '));
  const total = (table: string, header: string) =>
    totals.find(({ place }) => place === `客户结构分析 · ${table} · 合计 · ${header}`)?.value;
  expect(totals.length).toBeGreaterThan(40);
  expect(total('区域构成', '销售额（元）')).toBe(17_650_35);
  expect(total('区域构成', '上期（元）')).toBe(12_120_00);
  // 华北 has brought back more than it bought: it has no share, and those of the others come to 1.
  expect(total('区域构成', '占比')).toBeCloseTo(1, 12);
  expect(total('区域构成', '贡献')).toBeCloseTo(1_765_035 / 1_212_000 - 1, 12);
});
