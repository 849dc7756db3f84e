type Row = readonly (string | number)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

/** Number, name, group, salesperson, terms, approved limit, temporary limit, its last day, opening, state, contact, phone. */
const CUSTOMERS: readonly Row[] = [
  // Buys and pays every month.
  ['K01', '华东机电有限公司', '', '顾宁', '月结30', 100_000, '', '', '', '合作中', '陈志明', '13800000001'],
  // Of a group, over its limit.
  ['K02', '宁波五金有限公司', '甬江集团', '沈佳', '货到30天', 20_000, '', '', '', '合作中', '林海', '13800000002'],
  // Of the group; pays ahead.
  ['K03', '甬江轴承有限公司', '甬江集团', '沈佳', '款到发货', '', '', '', '', '合作中', '', ''],
  // Overdue for long.
  ['K04', '东莞模具有限公司', '', '梁志豪', '', 50_000, '', '', '', '合作中', '黄工', '13800000004'],
  // Disputes a delivery; a temporary limit that has run out.
  ['K05', '石家庄电子有限公司', '', '梁志豪', '', 8_000, 9_000, '2026-10-31', '', '合作中', '', ''],
  // New, with a temporary limit that holds.
  ['K06', '成都泵业有限公司', '', '蒲云', '货到45天', 10_000, 5_000, '2026-12-31', '', '合作中', '', ''],
  // Owed something before the sheets begin.
  ['K07', '重庆阀门有限公司', '', '蒲云', '', '', '', '', 3_000, '合作中', '', ''],
  ['K08', '武汉气动有限公司', '', '顾宁', '', 0, '', '', '', '黑名单', '', ''],
  // Has a limit and nothing else.
  ['K09', '长沙紧固件有限公司', '', '顾宁', '', 5_000, '', '', '', '合作中', '', ''],
];
const OF: Readonly<Record<string, string>> = Object.fromEntries(CUSTOMERS.map(([id, name]) => [String(id), String(name)])); // prettier-ignore

/** Deliveries every month: day, customer, 元, order, due, state. */
const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'] as const; // prettier-ignore
const DELIVERIES: readonly (readonly [day: string, id: string, yuan: number, order?: string, due?: string, state?: string])[] = [
  ...MONTHS.map((month) => [`${month}-05`, 'K01', 20_000.5] as const),
  ...MONTHS.map((month, i) => [`${month}-12`, 'K02', 6_000 + 250.25 * i, i === 11 ? 'DD2' : ''] as const),
  ['2026-02-03', 'K04', 12_000],
  ['2026-05-20', 'K04', 9_000],
  ['2026-08-25', 'K04', 7_000.4],
  ['2026-09-01', 'K05', 5_000, '', '2026-09-20', '有争议'],
  ['2026-10-02', 'K05', 2_500],
  ['2026-10-09', 'K05', 1_500],
  ['2026-10-20', 'K06', 8_000, 'DD1'],
  ['2026-11-03', 'K06', 1_200],
  ['2026-03-01', 'K08', 2_000],
  // On the day of the analysis.
  ['2026-11-21', 'K06', 300],
]; // prettier-ignore

const DELIVERY_ROWS: readonly Row[] = DELIVERIES.map(([day, id, yuan, order = '', due = '', state = ''], i) => [
  `FH${String(i + 1).padStart(3, '0')}`, '发货', day, order, OF[id] ?? '', id, yuan, due, state,
]); // prettier-ignore

/** Goods back, and rows that do not count, one for each reason. */
const OTHER_ROWS: readonly Row[] = [
  ['TH001', '退货', '2026-10-15', 'FH022', '宁波五金有限公司', 'K02', -1_000, '', ''],
  ['TH002', '退货', '2026-11-15', '', '华东机电有限公司', 'K01', -500.5, '', ''],
  ['TZ001', '调整', '2026-11-16', '', '东莞模具有限公司', 'K04', -300, '', ''],
  ['TZ002', '调整', '2026-11-17', '', '华东机电有限公司', 'K01', 120, '', ''],
  ['FH901', '发货', '2026-11-04', '', '华东机电有限公司', 'K01', 500, '', '作废'],
  ['FH902', '发货', '2026-11-05', '', '宁波五金有限公司', 'K02', '', '', ''],
  ['FH903', '发货', '2026-11-06', '', '展会现场客户', '', 40, '', ''],
  ['FH904', '发货', '2026-11-07', '', '', '', 20, '', ''],
  ['FH905', '发货', '11月下旬', '', '宁波五金有限公司', 'K02', 20, '', ''],
  ['FH906', '发货', '2026-12-01', '', '宁波五金有限公司', 'K02', 20, '', ''],
];

/** Each customer's payments: day, customer, 元, how, what for. */
const RECEIPTS: readonly (readonly [day: string, id: string, yuan: number, how: string, names: string])[] = [
  ...MONTHS.slice(1).map((month) => [`${month}-28`, 'K01', 20_000.5, '转账', ''] as const),
  ...MONTHS.slice(1, 9).map((month, i) => [`${month}-20`, 'K02', 6_000 + 250.25 * i, '转账', `FH${String(13 + i).padStart(3, '0')}`] as const), // prettier-ignore
  ['2026-04-10', 'K04', 2_000, '转账', ''],
  ['2026-11-02', 'K03', 4_000, '转账', ''],
  ['2026-11-10', 'K05', 1_500, '承兑', 'FH030'],
  ['2026-11-18', 'K07', 1_000, '现金', ''],
];
const RECEIPT_ROWS: readonly Row[] = [
  ...RECEIPTS.map(([day, id, yuan, how, names], i): Row => [`SK${String(i + 1).padStart(3, '0')}`, day, OF[id] ?? '', id, yuan, how, names]), // prettier-ignore
  ['SK901', '2026-11-11', '待查款项', '', 888, '转账', ''],
  ['SK902', '2026-11-12', '', '', 77, '转账', ''],
  ['SK903', '2026-11-13', '华东机电有限公司', 'K01', 10, '转账', 'FH777'],
];

const ORDERS: readonly Row[] = [
  ['DD1', '2026-10-18', '成都泵业有限公司', 'K06', 12_000, '部分发货'],
  ['DD2', '2026-11-10', '宁波五金有限公司', 'K02', 8_752.75, '已发货'],
  ['DD3', '2026-11-12', '华东机电有限公司', 'K01', 30_000, '未发货'],
  ['DD4', '2026-11-13', '甬江轴承有限公司', 'K03', 1_500, '未发货'],
];

const JUDGED: readonly Row[] = [
  ['2026-06-30', '华东机电有限公司', 80, 70, 90, 80, 100, 'AAA', '', '周会计'],
  ['2026-09-30', '华东机电有限公司', 85, '', '', '', '', 'AAA', '', '周会计'],
  ['2026-09-30', '宁波五金有限公司', 60, 60, 60, 60, 60, 'A', '', '周会计'],
  ['2026-09-30', '东莞模具有限公司', 50, 50, 40, 50, 0, 'B', '被起诉', '周会计'],
];

const DELIVERY_HEADERS: Row = ['单据号', '单据类型', '发货日期', '关联订单号', '客户名称', '客户编号', '含税金额(元)', '到期日', '单据状态']; // prettier-ignore
const RECEIPT_HEADERS: Row = ['收款单号', '回款日期', '客户名称', '客户编号', '回款金额(元)', '收款方式', '核销单号'];

/**
 * A small wholesaler on 2026-11-21 with all the credit analysis looks at: terms, limits and temporary ones, a group, orders not
 * delivered, goods back, adjustments, an opening, a dispute, a bill, money paid ahead, scores and a veto, and rows that do not count.
 */
export const TRADER = {
  企业客户资料: [
    ['客户编号', '客户名称', '所属集团', '业务员', '结算方式/账期', '批准额度', '临时额度', '临时额度到期', '期初应收', '状态', '联系人', '联系人手机'],
    ...CUSTOMERS,
  ],
  订单: [['订单号', '下单日期', '客户名称', '客户编号', '含税金额(元)', '单据状态'], ...ORDERS],
  发货: [DELIVERY_HEADERS, ...DELIVERY_ROWS, ...OTHER_ROWS],
  回款: [RECEIPT_HEADERS, ...RECEIPT_ROWS],
  客户信用评定: [
    ['评定日期', '客户名称', '经营状况评分', '行业地位评分', '合作态度评分', '管理素质评分', '诉讼负面评分', '信用等级', '否决项', '评定人'],
    ...JUDGED,
  ],
} as const satisfies Sheets; // prettier-ignore
