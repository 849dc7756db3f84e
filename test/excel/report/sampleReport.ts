import type {
  Report,
  ReportChart,
  ReportColumn,
  ReportSection,
  ReportTable,
  ReportValue,
} from '../../../src/domain/report/report';

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** Names, and amounts in yuan: this period and the one before. */
export type Sales = readonly (readonly [name: string, now: number, before: number])[];

export const PRODUCTS: Sales = [
  ['电动工具', 1_246_800.5, 1_012_300],
  ['轴承与传动件', 846_200, 910_040.25],
  ['焊接材料', 402_315, 0],
  ['劳保用品', 96_000, 120_500],
  ['退换货', -12_400, 3_000],
];

const COLUMNS: readonly ReportColumn[] = [
  { header: '商品', as: 'text' },
  { header: '本期金额', as: 'money', total: 'all' },
  { header: '占比', as: 'share', total: 'all', formula: { of: 'share', column: 1 } },
  { header: '累计占比', as: 'share', formula: { of: 'cumulative', column: 2 } },
  { header: '上期金额', as: 'money', total: 'all' },
  { header: '上期占比', as: 'share', formula: { of: 'share', column: 4 } },
  { header: '占比变化', as: 'points', formula: { of: 'points', column: 2, from: 5 } },
  { header: '增减额', as: 'money', total: 'sum', formula: { of: 'difference', column: 1, from: 4 } },
  { header: '增长率', as: 'growth', formula: { of: 'growth', column: 1, from: 4 } },
  { header: '贡献度', as: 'growth', formula: { of: 'contribution', column: 1, from: 4 } },
  { header: '本期÷上期', as: 'index', formula: { of: 'quotient', column: 1, from: 4 } },
];

/** The values that the formulas of the columns come to, worked out apart from them. */
function rowsOf(sales: Sales): ReportValue[][] {
  const positive = (values: readonly number[]) => sum(values.filter((value) => value > 0));
  const allNow = positive(sales.map(([, now]) => now));
  const allBefore = positive(sales.map(([, , before]) => before));
  const everything = sum(sales.map(([, , before]) => before));
  let passed = 0;
  return sales.map(([name, now, before]) => {
    const share = now < 0 ? null : now / allNow;
    passed += share ?? 0;
    const shareBefore = before / allBefore;
    const isNew = before === 0;
    return [
      name,
      Math.round(now * 100),
      share,
      share === null ? null : passed,
      Math.round(before * 100),
      shareBefore,
      share === null ? null : (share - shareBefore) * 100,
      Math.round(now * 100) - Math.round(before * 100),
      isNew ? '新增' : now / before - 1,
      (now - before) / everything,
      isNew ? null : now / before,
    ];
  });
}

/** A table with a formula of every kind, which comes to the values in it. */
export function salesTable(sales: Sales, more: Partial<ReportTable> = {}): ReportTable {
  return {
    kind: 'table',
    title: '商品构成',
    note: '按本期金额从高到低;负数不计占比。',
    columns: COLUMNS,
    rows: rowsOf(sales),
    none: '没有销售',
    ...more,
  };
}

/** Places of the columns that have formulas. */
export const FORMULA_COLUMNS = COLUMNS.flatMap(({ formula }, i) => (formula ? [i] : []));

/** A report of some sections. */
export function reportOf(sections: readonly ReportSection[], more: Partial<Report> = {}): Report {
  return {
    id: 'structure',
    sheet: '客户结构分析',
    title: '客户结构分析',
    basis: ['期间 2026-11-01 至 2026-11-21,与上期(2026-10-01 至 2026-10-21)比较', '金额单位:元'],
    sections,
    signatures: ['制表', '审核'],
    rows: 3_210,
    ...more,
  };
}

const CUSTOMERS = Array.from(
  { length: 20 },
  (_none, i) => `华东${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}机电设备(${i + 1})`,
);

const PARETO: ReportTable = (() => {
  const amounts = CUSTOMERS.map((_name, i) => Math.round(200_000_000 / (i + 1.5)));
  const all = sum(amounts);
  let passed = 0;
  return {
    kind: 'table',
    title: '客户集中度',
    columns: [
      { header: '客户', as: 'text' },
      { header: '金额', as: 'money', total: 'all' },
      { header: '占比', as: 'share', formula: { of: 'share', column: 1 } },
      { header: '累计占比', as: 'share', formula: { of: 'cumulative', column: 2 } },
    ],
    rows: amounts.map((amount, i) => [CUSTOMERS[i] ?? '', amount, amount / all, (passed += amount) / all]),
    none: '没有客户',
    name: '客户集中度',
    charts: [{ as: 'pareto', title: '前20大客户与累计占比', category: 0, series: [1, 3], rows: 20 }],
  };
})();

const chart = (as: ReportChart['as'], title: string, series: readonly number[], rows?: number): ReportChart => ({
  as,
  title,
  category: 0,
  series,
  ...(rows === undefined ? {} : { rows }),
});

/** A report with everything that can stand in one. */
export const EVERYTHING: Report = reportOf(
  [
    {
      kind: 'figures',
      figures: [
        { label: '本期销售额(万元)', value: 257_891_550, as: 'money' },
        { label: '环比', value: 0.126, as: 'growth' },
        { label: '成交客户数', value: 186, as: 'count' },
        { label: '最大客户占比', value: 0.281, as: 'share' },
        { label: '集中度 HHI', value: 1_245, as: 'count' },
        { label: '占比变化(百分点)', value: -2.4, as: 'points' },
        { label: '基尼系数', value: 0.712, as: 'index' },
      ],
    },
    {
      kind: 'lines',
      title: '要点',
      lines: ['最大客户占 28.1%,比上期多 2.4 个百分点,超过 25% 的提示线。', '新增客户 12 家,带来 40.2 万元。'],
      link: { text: '客户明细', to: 'structure-customers' },
    },
    salesTable(PRODUCTS, {
      charts: [
        chart('pie', '商品构成', [1], 4),
        chart('column', '本期与上期', [1, 4]),
        chart('line', '占比', [2, 5]),
        chart('pareto', '累计占比', [1, 3], 4),
      ],
    }),
    { kind: 'page' },
    PARETO,
    {
      ...PARETO,
      name: undefined,
      title: '按客户',
      charts: [chart('pie', '客户占比', [1]), chart('column', '客户金额', [1], 8)],
    },
    { kind: 'room', title: '说明', lines: 3 },
  ],
  { unit: 'tenThousand', made: '{"period":"this-month","comparison":"previous"}', footer: '第 &P 页 共 &N 页' },
);

/** The sheet that the report above leads to. */
export const DETAILS: Report = reportOf([salesTable(PRODUCTS)], {
  id: 'structure-customers',
  sheet: '客户明细',
  title: '客户明细',
});
