type Row = readonly (string | number)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

/** No list of customers: they are whom the lines name, with what the credit register says of them. */
export const WITHOUT_CUSTOMERS: Sheets = {
  销售明细: [
    ['单据号', '日期', '客户', '商品', '金额', '业务员'],
    ['XS1', '2026-08-08', '甲', '苹果', 5_000, '顾宁'],
    ['XS2', '2026-11-02', '甲', '苹果', 400, '顾宁'],
    ['XS3', '2026-11-09', '乙', '梨', 150.55, '沈佳'],
    ['XS4', '2026-11-16', '乙', '苹果', -100, '沈佳'],
  ],
  客户信用评定: [
    ['评定日期', '客户名称', '信用额度', '信用等级', '合作态度评分'],
    ['2026-10-08', '甲', 3_000, 'A', 80],
  ],
};

/** Nobody has paid yet. */
export const DOCUMENTS_ONLY: Sheets = {
  企业客户资料: [['客户编号', '客户名称', '批准额度'], ['K1', '甲机电', 1_500], ['K2', '乙五金', '']], // prettier-ignore
  发货: [
    ['单据号', '发货日期', '客户名称', '金额'],
    ['FH1', '2026-09-05', '甲机电', 1_000],
    ['FH2', '2026-11-05', '甲机电', 1_200],
    ['FH3', '2026-11-09', '乙五金', 800],
  ],
};

/** Money, and nobody knows for what. */
export const RECEIPTS_ONLY: Sheets = {
  回款: [
    ['收款单号', '回款日期', '客户名称', '回款金额(元)'],
    ['SK1', '2026-10-05', '甲机电', 300],
    ['SK2', '2026-11-05', '乙五金', 200.5],
  ],
};

/** A row an order, with what was received beside it. */
export const ONE_SHEET: Sheets = {
  订单台账: [
    ['订单号', '下单日期', '客户名称', '金额', '已回款金额', '收款日期'],
    ['DD1', '2026-09-05', '甲机电', 1_000, 400, '2026-10-01'],
    ['DD2', '2026-11-05', '甲机电', 1_200, '', ''],
    ['DD3', '2026-11-09', '乙五金', 800, 800, ''],
  ],
};

/** Movements with running balances, which are checked and never counted. */
export const LEDGER: Sheets = {
  往来账: [
    ['日期', '客户名称', '摘要', '应收金额', '已收金额', '余额'],
    ['2026-09-01', '甲机电', '期初余额', '', '', 500],
    ['2026-09-05', '甲机电', '发货', 1_000, '', 1_500],
    ['2026-10-05', '甲机电', '收款', '', 600, 900],
    ['2026-11-05', '甲机电', '发货', 300, '', 1_200],
    ['2026-11-09', '甲机电', '收款', '', 100, 1_090],
  ],
};
