type Row = readonly (string | number)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

const COMPANIES: readonly Row[] = [
  ['客户编号', '客户名称', '所属行业', '业务员'],
  ['K1', '甲机电', '机械', '顾宁'],
  ['K2', '乙五金', '五金', '沈佳'],
];
const delivered = (...rows: readonly Row[]): readonly Row[] => [
  ['单据号', '单据类型', '发货日期', '客户名称', '金额'],
  ...rows,
];

/** 4S: cars bought stand for sales. */
export const OWNERS_ONLY: Sheets = {
  保有客户: [
    ['车主姓名', '联系电话', '车型', '车牌号', '交车日期', '开票价(元)', '收入水平', '生日', '销售顾问'],
    ['张三', '13800138001', '途昂', '沪A10001', '2025-03-02', 300_000, '中', '1985-05-01', '李晓'],
    ['李四', '13800138002', '朗逸', '沪A10002', '2026-10-08', 120_000, '低', '1996-05-01', '王强'],
    ['王五', '13800138003', '途观', '沪A10003', '2026-11-03', 220_000, '高', '1979-05-01', '李晓'],
    ['赵六', '13800138004', '朗逸', '沪A10004', '2026-11-12', 118_000, '中', '1990-05-01', '王强'],
    ['王五', '13800138003', '朗逸', '沪A10005', '2026-11-15', 119_000, '高', '1979-05-01', '李晓'],
  ],
};

/** Nobody has bought yet: leads stand for sales, each once. */
export const LEADS_ONLY: Sheets = {
  意向客户: [
    ['客户编号', '建卡日期', '客户姓名', '联系电话', '意向车型', '客户来源', '介绍人', '销售顾问', '状态'],
    ['YX1', '2026-10-05', '张三', '13800138001', '途观', '来店', '', '李晓', '跟进中'],
    ['YX2', '2026-11-06', '李四', '13800138002', '朗逸', '转介绍', '王五', '王强', '成交'],
    ['YX3', '2026-11-12', '孙七', '13800138003', '途昂', '来电', '', '王强', '跟进中'],
  ],
};

/** No list of customers: they are whom the lines name. */
export const WITHOUT_CUSTOMERS: Sheets = {
  销售明细: [
    ['日期', '客户', '商品', '数量', '金额', '业务员', '区域'],
    ['2026-10-08', '甲', '苹果', 10, 500, '顾宁', '东'],
    ['2026-11-02', '甲', '苹果', 8, 400, '顾宁', '东'],
    ['2026-11-09', '乙', '梨', 5, 150.55, '沈佳', '西'],
    ['2026-11-16', '丙', '苹果', -2, -100, '沈佳', '西'],
  ],
};

/** Day, customer and amount, and nothing else. */
export const BARE: Sheets = {
  企业客户资料: COMPANIES,
  发货: delivered(
    ['FH1', '发货', '2026-10-05', '甲机电', 1_000],
    ['FH2', '发货', '2026-11-05', '甲机电', 1_200],
    ['FH3', '发货', '2026-11-09', '乙五金', 800],
  ),
};

export const ONE_CUSTOMER: Sheets = {
  企业客户资料: COMPANIES,
  发货: delivered(['FH1', '发货', '2026-10-05', '甲机电', 1_000], ['FH2', '发货', '2026-11-05', '甲机电', 1_200]),
};

export const ONE_LINE: Sheets = { 企业客户资料: COMPANIES, 发货: delivered(['FH1', '发货', '2026-11-05', '甲机电', 1_000]) }; // prettier-ignore

/** Nothing since the summer. */
export const NOTHING_NOW: Sheets = {
  企业客户资料: COMPANIES,
  发货: delivered(['FH1', '发货', '2026-03-05', '甲机电', 1_000], ['FH2', '发货', '2026-06-05', '乙五金', 1_200]),
};

/** All that ever happened is that goods came back. */
export const ONLY_RETURNS: Sheets = {
  企业客户资料: COMPANIES,
  发货: delivered(['TH1', '退货', '2026-10-05', '甲机电', -300], ['TH2', '退货', '2026-11-05', '乙五金', -200]),
};

const place = (list: readonly string[], i: number) => list[i % list.length] ?? '';

/** More products and customers than tables list one by one, most customers of several products, three who bring back more than they buy. */
export const MANY_PARTS: Sheets = {
  发货: [
    ['单据号', '单据类型', '发货日期', '客户名称', '产品名称', '产品类别', '数量', '金额', '业务员', '门店'],
    ...Array.from({ length: 120 }, (_none, i): Row => {
      const back = i % 29 === 7;
      const day = i % 4 === 0 ? `2026-10-${String(1 + (i % 20)).padStart(2, '0')}` : `2026-11-${String(1 + (i % 20)).padStart(2, '0')}`; // prettier-ignore
      const customer = back ? `退货户${String(i)}` : `客户${String((i * 7) % 31)}`;
      const yuan = back ? -50 - i : 100 + ((i * i) % 977) + (i % 3) / 4;
      return [`D${String(i)}`, back ? '退货' : '发货', day, customer, `商品${String((i * 11) % 47)}`, place(['甲类', '乙类', '丙类'], i), back ? -1 : 1 + (i % 5), yuan, place(['顾宁', '沈佳', '蒲云'], i), place(['东店', '西店'], i)]; // prettier-ignore
    }),
  ],
};
