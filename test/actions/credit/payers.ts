type Row = readonly (string | number)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'] as const; // prettier-ignore
/** What each buys a month, and how he is judged. */
const PAYERS: readonly (readonly [name: string, yuan: number, points: number, limit: number | '', state: string])[] = [
  ['甲机电', 1_000, 100, 10_000, '正常'],
  ['乙五金', 800, 10, 10_000, '正常'],
  ['丙泵业', 100, 10, 10_000, '正常'],
  ['丁阀门', 600, 100, 10_000, '黑名单'],
  ['戊轴承', 900, 100, '', '正常'],
];

/** Customers who have paid all in time, and owe what they got this month: AAA, B, C by their scores, D for the blacklist, no limit. */
export const PAYERS_BOOK: Sheets = {
  企业客户资料: [
    ['客户名称', '批准额度', '状态'],
    ...PAYERS.map(([name, , , limit, state]): Row => [name, limit, state]),
  ],
  发货: [
    ['单据号', '发货日期', '客户名称', '金额'],
    ...PAYERS.flatMap(([name, yuan], i) => MONTHS.map((month): Row => [`FH${String(i)}-${month}`, `${month}-05`, name, yuan])), // prettier-ignore
  ],
  回款: [
    ['收款单号', '回款日期', '客户名称', '回款金额(元)'],
    ...PAYERS.flatMap(([name, yuan], i) => MONTHS.slice(1).map((month): Row => [`SK${String(i)}-${month}`, `${month}-01`, name, yuan])), // prettier-ignore
  ],
  客户信用评定: [
    ['评定日期', '客户名称', '经营状况评分', '行业地位评分', '合作态度评分', '管理素质评分', '诉讼负面评分', '评定人'],
    ...PAYERS.map(([name, , points]): Row => ['2026-10-08', name, points, points, points, points, points, '周会计']),
  ],
};
