import fs from 'node:fs';
import type { CreditOptions } from '../../../src/actions/credit/types';
import type { Settings } from '../../../src/domain/settings/settings';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { day } from '../../domain/day';
import { connect, workbookOf } from '../../excel/hosted';
import { faultsOf, figuresIn, untraced } from '../structure/traced';
import { analysed } from './analysed';
import { DOCUMENTS_ONLY, LEDGER, ONE_SHEET, RECEIPTS_ONLY, WITHOUT_CUSTOMERS } from './lesserBooks';
import { TRADER } from './trader';

const SAMPLE = 'assets/samples/商贸公司客户与应收.xlsx';

/** Numbers that are of earlier months, of settings, of the scorecard, or of their own row. */
const WITHOUT: readonly RegExp[] = [
  /^近6期账龄 · /,
  /^信用等级分布 · (客户数|客户数占比|建议额度（元）)$/,
  /^本月须处理 · (期限|最长天数)$/,
  /^账龄结构与预计坏账 · 预计坏账率$/,
  /^回款周期 · 天数$/,
  /^与台账核对 · 金额（元）$/,
  /^按集团 · (成员客户|可用额度（元）)$/,
  /^信用评级 · (定量|定性|得分|完整度|账期|建议账期|建议额度（元）)$/,
  /^评分明细 · /,
  /^未结清的单据 · (日期|到期日|已收（元）|逾期天数)$/,
  /^重点关注客户 · (涉及金额（元）|最长天数)$/,
  /^未采用的行 · (日期|金额（元）)$/,
  /^待核对 · 金额（元）$/,
  /^预收与未核销回款 · (日期|金额（元）)$/,
];

async function looked(options: CreditOptions = {}, settings: Partial<Settings> = {}) {
  const { reports } = await analysed(options, { settings });
  const figures = reports.flatMap(figuresIn);
  return {
    faults: figures.flatMap(faultsOf),
    without: untraced(reports).filter((column) => !WITHOUT.some((known) => known.test(column))),
    traced: figures.filter(({ trace }) => trace).length,
    derived: new Set(figures.filter(({ trace }) => trace?.make === 'derived').map(({ column }) => column)),
  };
}

describe('behind every figure stand rows that come to it', () => {
  const ways: readonly (readonly [string, CreditOptions, Partial<Settings>])[] = [
    ['of today', {}, {}],
    ['of an earlier day', { asOf: day('2026-09-30') }, {}],
    ['of one salesperson', { owner: '沈佳' }, {}],
    ['with ages from the day of the document, one of today among them', {}, { agingFrom: 'documentDay' }],
    ['where bills do not use the limit', {}, { billsUseLimit: false, disputedCounts: true }],
  ];
  test.each(ways)('%s', async (_what, options, settings) => {
    workbookOf(TRADER);
    const { faults, without, traced } = await looked(options, settings);
    expect(faults).toEqual([]);
    expect(without).toEqual([]);
    expect(traced).toBeGreaterThan(80);
  });

  test.each([
    ['documents only', DOCUMENTS_ONLY],
    ['receipts only', RECEIPTS_ONLY],
    ['orders with receipts beside them', ONE_SHEET],
    ['a ledger', LEDGER],
  ])('in a workbook of %s', async (_what, sheets) => {
    workbookOf(sheets);
    const { faults, without, traced } = await looked();
    expect(faults).toEqual([]);
    // Where nobody has a limit its total is of nothing.
    expect(without.filter((column) => column !== '信用评级 · 批准额度（元）')).toEqual([]);
    expect(traced).toBeGreaterThan(20);
  });

  test('in a workbook without a list of customers, with a limit in the credit register', async () => {
    workbookOf(WITHOUT_CUSTOMERS);
    const { faults, without } = await looked();
    expect(faults).toEqual([]);
    expect(without).toEqual([]);
  });

  test('in the sample of the trading company', async () => {
    connect(ExcelHost.open(fs.readFileSync(SAMPLE)));
    const { faults, without, traced } = await looked();
    expect(faults).toEqual([]);
    expect(without).toEqual([]);
    expect(traced).toBeGreaterThan(2_000);
  });
});

test('only what is no sum and no quotient of sums is said to be worked out of rows', async () => {
  workbookOf(TRADER);
  const { derived } = await looked();
  expect([...derived]).toEqual([
    '客户信用分析 · DSO（天）',
    '本月须处理 · 最长天数',
    '本月须处理 · 超额（元）',
    '账龄结构与预计坏账 · 预计坏账（仅供参考）（元）',
    '与台账核对 · 金额（元）',
    '客户账龄 · 预计坏账（仅供参考）（元）',
    '客户账龄 · 最长逾期天数',
    '客户账龄 · 加权逾期天数',
  ]);
});

test('a limit of nothing is exceeded like any other', async () => {
  workbookOf(TRADER);
  const { reports } = await analysed();
  const over = reports.flatMap(figuresIn).find(({ place }) => place === '客户信用分析 · 超额度客户');
  const names = over?.trace?.terms[0]?.rows().map(({ name, value }) => [name, value]);
  expect(over?.value).toBe(4);
  expect(names).toContainEqual(['武汉气动有限公司', 0]);
});

test('a document of the day of the analysis has one age on all sheets', async () => {
  workbookOf(TRADER);
  const { reports } = await analysed({}, { settings: { agingFrom: 'documentDay' } });
  const table = (title: string) => {
    const found = reports.flatMap(({ sections }) => sections).find((section) => section.kind === 'table' && section.title === title); // prettier-ignore
    return found?.kind === 'table' ? found : undefined;
  };
  const fresh = table('未结清的单据')?.rows.filter((row) => row[3] === day('2026-11-21')) ?? [];
  expect(fresh.map((row) => [row[0], row[8], row[10]])).toEqual([['成都泵业有限公司', 300_00, '0–30天']]);
  const aged = table('客户账龄')?.rows.find(([name]) => name === '成都泵业有限公司') ?? [];
  expect(aged.slice(3, 5)).toEqual([9_500_00, 1_500_00]);
});

test('the expected loss of the sheets is one and the same; by ages since the document it cannot be told by bucket', async () => {
  workbookOf(TRADER);
  const totals = (await analysed()).reports
    .flatMap(({ sections }) => sections)
    .flatMap((section) => {
      if (section.kind !== 'table') return [];
      const column = section.columns.findIndex(({ header }) => header.startsWith('预计坏账（'));
      return column < 0 ? [] : [section.rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)];
    });
  expect(totals).toHaveLength(2);
  expect(totals[0]).toBeCloseTo(totals[1] ?? 0, 6);
  const aged = (await analysed({}, { settings: { agingFrom: 'documentDay' } })).reports[0]?.sections ?? [];
  const buckets = aged.find((section) => section.kind === 'table' && section.title === '账龄结构与预计坏账');
  expect(buckets?.kind === 'table' && buckets.columns).toHaveLength(3);
});
