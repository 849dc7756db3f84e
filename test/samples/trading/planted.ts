import type { UnusedReason } from '../../../src/domain/structure/tradeBook';
import { CLOSED_CUSTOMERS, LOST_CUSTOMERS, NEW_CUSTOMERS } from './movement';

/** Sheets of the workbook, in their order. */
export const SHEETS = ['企业客户资料', '订单', '发货', '回款', '拜访记录', '转介绍与潜在客户'] as const;
export type SheetName = (typeof SHEETS)[number];

/** What was put into a row on purpose. */
export interface Planted {
  readonly sheet: SheetName;
  /** Number of the document or customer; all lines of the document have the fault. */
  readonly key: string;
  /** Header of the cells. */
  readonly column: string;
  /** What stands there instead; null is a blank cell. */
  readonly value: string | number | null;
  /** Why an analysis does not count the lines; left out where they count all the same. */
  readonly reason?: UnusedReason;
}

const deliveries = (
  column: string,
  reason: UnusedReason | undefined,
  values: Readonly<Record<string, string | number | null>>,
): readonly Planted[] =>
  Object.entries(values).map(([key, value]) => ({ sheet: '发货', key, column, value, ...(reason && { reason }) }));

/** Deliveries that were cancelled and stay on the list. */
const VOID_DOCUMENTS: readonly string[] = [
  'FH2412-0004', 'FH2501-0048', 'FH2502-0044', 'FH2503-0069', 'FH2504-0023', 'FH2505-0029', 'FH2506-0010', 'FH2506-0067',
  'FH2507-0027', 'FH2508-0055', 'FH2509-0033', 'FH2510-0087', 'FH2511-0033', 'FH2512-0070', 'FH2601-0008', 'FH2602-0006',
  'FH2603-0051', 'FH2605-0029', 'FH2606-0050', 'FH2609-0039',
]; // prettier-ignore

/** Lines of 发货 that an analysis must leave out, and say why. */
const UNUSED: readonly Planted[] = [
  ...deliveries('单据状态', 'void', Object.fromEntries(VOID_DOCUMENTS.map((docNo) => [docNo, '作废']))),
  ...deliveries('含税金额(元)', 'noAmount', {
    'FH2508-0035': null,
    'FH2603-0015': null,
    'FH2607-0042': null,
    'FH2610-0037': null,
  }),
  ...deliveries('客户名称', 'unmatched', {
    'FH2412-0052': '苏州衡阑传动科技有限公司',
    'FH2501-0021': '成都珩州压铸有限公司',
    'FH2508-0003': '苏州恒澜传动科技有限公司',
    'FH2510-0027': '苏州横澜传动科技有限公司',
    'FH2512-0001': '成都衍川压铸有限公司',
    'FH2604-0072': '展会现场客户',
    'FH2606-0010': '东莞峤州饮料有限公司',
    'FH2609-0102': '零星客户',
    'FH2611-0032': '武汉沐横数控设备有限公司',
  }),
  ...deliveries('客户名称', 'noCustomer', { 'FH2508-0075': null, 'FH2601-0062': null }),
  ...deliveries('发货日期', 'noDay', { 'FH2511-0075': '11月下旬' }),
  ...deliveries('发货日期', 'future', { 'FH2610-0012': '2027-10-03' }),
];

/** Lines of 发货 that look odd and count. */
const ODD: readonly Planted[] = [
  ...deliveries('发货日期', undefined, {
    'FH2511-0056': '20251119',
    'FH2608-0031': '2026年8月13日',
    'FH2609-0080': '2026.9.17',
  }),
  // Quantity times price is known.
  ...deliveries('含税金额(元)', undefined, { 'FH2601-0044': null, 'FH2609-0004': null }),
  ...deliveries('含税金额(元)', undefined, { 'FH2510-0002': '33,274.80', 'FH2605-0070': '34,768.50' }),
  // Two digits in the wrong order: 59,532.64.
  ...deliveries('含税金额(元)', undefined, { 'FH2603-0081': 95_532.64 }),
  // Goods taken back, written as if they were sold.
  ...deliveries('数量', undefined, { 'TH2604-0001': 4 }),
  ...deliveries('到期日', undefined, { 'FH2610-0111': '2025-11-30' }),
];

/** What is wrong on the other sheets. */
const ELSEWHERE: readonly Planted[] = [
  { sheet: '企业客户资料', key: 'KH000014', column: '统一社会信用代码', value: '913302000000005189' },
  { sheet: '企业客户资料', key: 'KH000057', column: '联系人手机', value: '1380000421' },
  { sheet: '企业客户资料', key: 'KH000093', column: '省份', value: '福建省' },
  { sheet: '企业客户资料', key: 'KH000120', column: '业务员', value: '顾佳' },
  { sheet: '拜访记录', key: 'BF00217', column: '客户编号', value: 'KH000912' },
];

/** Payers whom nobody on the list of customers is called. */
const PAYERS: readonly Planted[] = Object.entries({
  'SK2412-0008': '深圳澄乔工具有限公司',
  'SK2508-0001': '无锡黎和储能科技有限公司',
  'SK2601-0029': '待查款项',
  'SK2604-0075': '个人代付（林先生）',
  'SK2609-0071': '杭州晟恒工业品经营部',
  'SK2610-0158': '无锡桥川塑胶有限公司',
}).map(([key, value]) => ({ sheet: '回款', key, column: '客户名称', value, reason: 'unmatched' }));

/** Everything that was planted besides customers who come and go (movement.ts). */
export const PLANTED: readonly Planted[] = [...UNUSED, ...ODD, ...PAYERS, ...ELSEWHERE];

/** What the deliveries of the saved file come to, as of 2026-11-21. Amounts in 分. */
export const DELIVERY_FIGURES = {
  lines: 3_000,
  counted: { lines: 2_963, fen: 5_627_151_683 },
  /** They are among what counts. */
  returns: { lines: 66, fen: -50_296_119 },
  notCounted: {
    void: { lines: 20, fen: 68_655_191 },
    unmatched: { lines: 9, fen: 65_361_881 },
    noAmount: { lines: 4, fen: 0 },
    noCustomer: { lines: 2, fen: 8_280_029 },
    noDay: { lines: 1, fen: 6_760_150 },
    future: { lines: 1, fen: 1_385_340 },
  },
  /** Lines of customers who stand there without their number and by a shorter name. */
  namedOtherwise: 117,
} as const;

/** Turnover of a period in 分, how many customers it has, and how much of it the largest one makes up. */
export const TURNOVER = [
  { from: '2024-11-22', to: '2025-11-21', fen: 2_566_782_984, customers: 171, largest: 'KH000012', share: 0.3151 },
  { from: '2025-11-22', to: '2026-11-21', fen: 3_060_368_699, customers: 172, largest: 'KH000012', share: 0.2771 },
  { from: '2026-01-01', to: '2026-11-21', fen: 2_674_496_995, customers: 172, largest: 'KH000012', share: 0.2652 },
  { from: '2026-10-01', to: '2026-10-31', fen: 294_584_878, customers: 88, largest: 'KH000012', share: 0.2534 },
  { from: '2026-11-01', to: '2026-11-21', fen: 222_820_362, customers: 49, largest: 'KH000012', share: 0.3188 },
] as const;

const [lost, closed] = [Object.keys(LOST_CUSTOMERS), Object.keys(CLOSED_CUSTOMERS)];
const newSince = (from: string): readonly string[] =>
  Object.entries(NEW_CUSTOMERS).flatMap(([id, day]) => (day > from ? [id] : []));

/** Customers who come and go by period; each is one as long as its last purchase is no more than twelve months ago. */
export const MOVEMENT = [
  {
    from: '2025-11-22',
    to: '2026-11-21',
    start: 171,
    new: newSince('2025-11-22'),
    revived: [],
    lost: [...lost, ...closed].sort(),
    end: 171,
  },
  {
    from: '2026-01-01',
    to: '2026-11-21',
    start: 171,
    new: newSince('2026-01-01'),
    revived: ['KH000018', 'KH000047'],
    lost: [...lost, ...closed].sort(),
    end: 171,
  },
  {
    from: '2026-10-01',
    to: '2026-11-21',
    start: 169,
    new: ['KH000199', 'KH000200'],
    revived: ['KH000115', 'KH000139'],
    lost: ['KH000052', 'KH000104'],
    end: 171,
  },
  {
    from: '2026-11-01',
    to: '2026-11-21',
    start: 170,
    new: ['KH000200'],
    revived: ['KH000115'],
    lost: ['KH000104'],
    end: 171,
  },
] as const;
