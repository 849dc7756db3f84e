import { ExcelHost } from '../../src/workbench/host/excelHost';

export type Row = readonly (string | number)[];

/** A worksheet: what stands in its first row, and below it. */
export interface BenchSheet {
  readonly name: string;
  /** A column whose header ends with 日期 or 到期日 is one of days. */
  readonly headers: Row;
  readonly rows: readonly Row[];
}

/** How large a book of sales is. */
export interface BookSize {
  /** Rows of the sheet of deliveries, goods taken back among them. */
  readonly lines: number;
  /** Rows of the sheet of customers; the last twentieth of them never bought. */
  readonly customers: number;
}

/** Deliveries stand on the days of so many years up to today. */
const DAYS = 3 * 365;
const REGIONS = ['华东', '华南', '西部', '华中', '华北'];
export const OWNERS = ['顾宁', '沈佳', '陆明远', '周启航', '韩雪', '梁志豪', '黄晓琳', '蒲云', '田磊', '程浩'];
const BRANCHES = ['苏州总部', '杭州分公司', '东莞分公司', '成都办事处'];
const INDUSTRIES = ['机械制造', '汽车零部件', '电子电器', '模具', '新能源', '五金批发零售'];
const OUTLETS = ['批发店', '零售店', '专营店', '代理店', '其他'];
const CATEGORIES = [
  '电机与减速机',
  '轴承',
  '紧固件',
  '切削刀具',
  '电动工具',
  '低压电器',
  '气动元件',
  '传感器',
  '劳保用品',
  '润滑',
];
const SYLLABLES = '珩栎澄沐筠砚岫昉翊淇霁榆朔邶湉玥岚泓桓黎砺垣拓禾川屿峤衡曜湾樾泽'; // prettier-ignore
/** One line in so many: goods taken back, cancelled, without a customer's number, without an amount, of a name on no list. */
const ONE_IN = { returned: 47, cancelled: 211, unnumbered: 8, blank: 997, unknown: 499 };

/** Spread over a list, the same on every machine. */
export const spread = (i: number, salt: number) => (Math.imul(i + 1, 2654435761 + salt * 40503) >>> 7) / 2 ** 25;
export const pick = (list: readonly string[], i: number, salt: number) =>
  list[Math.floor(spread(i, salt) * list.length)] ?? '';

/** A short name, another one for each customer. */
export function brandOf(i: number): string {
  const size = SYLLABLES.length;
  return [i, Math.floor(i / size), Math.floor(i / size / size)]
    .map((place, digit) => SYLLABLES.charAt((place + digit * 7) % size))
    .join('');
}

/** One company of the list. Regions and salespeople are also those of its deliveries. */
function companyRow(i: number, today: number): Row {
  return [
    `KH${String(i + 1).padStart(6, '0')}`,
    `${brandOf(i)}${pick(['机械', '电子', '五金', '模具'], i, 1)}有限公司`,
    brandOf(i),
    pick(REGIONS, i, 2),
    pick(INDUSTRIES, i, 3),
    pick(['私营', '股份', '外资', '国有'], i, 4),
    pick(OUTLETS, i, 5),
    pick(['核心', '重要', '一般'], i, 6),
    1 + Math.floor(spread(i, 7) * 5),
    pick(OWNERS, i, 8),
    pick(['外拓', '老客户介绍', '展会', '网络'], i, 9),
    i % 97 === 96 ? '停供' : '正常',
    today - 400 + Math.floor(spread(i, 10) * 390),
  ];
}

/** One delivery: few customers buy most of it, as in life. */
function deliveryRow(i: number, { lines, customers }: BookSize, today: number): Row {
  const buyers = Math.max(1, Math.floor(customers * 0.95));
  const customer = Math.floor(buyers * spread(i, 11) ** 3);
  const [id = '', name = '', , region = '', , , , , , owner = ''] = companyRow(customer, today);
  const isReturn = i % ONE_IN.returned === ONE_IN.returned - 1;
  const day = today - DAYS + 1 + Math.floor((i / lines) * DAYS);
  const quantity = (1 + Math.floor(spread(i, 12) * 60)) * (isReturn ? -1 : 1);
  const price = 10 + Math.round(spread(i, 13) * 90_000) / 100;
  const amount = Math.round(quantity * price * 100) / 100;
  const isBlank = i % ONE_IN.blank === ONE_IN.blank - 1;
  const isUnknown = i % ONE_IN.unknown === ONE_IN.unknown - 1;
  return [
    `FH${String(i + 1).padStart(7, '0')}`,
    isReturn ? '退货' : '发货',
    day,
    isUnknown ? `零星客户${i}` : name,
    isUnknown || i % ONE_IN.unnumbered === 0 ? '' : id,
    `${pick(CATEGORIES, i, 14)}${1 + Math.floor(spread(i, 15) * 12)}号`,
    pick(CATEGORIES, i, 14),
    quantity,
    isBlank ? '' : price,
    isBlank ? '' : amount,
    isBlank ? '' : Math.round(amount * 78) / 100,
    region,
    owner,
    pick(BRANCHES, customer, 16),
    i % ONE_IN.cancelled === ONE_IN.cancelled - 1 ? '作废' : '已签收',
  ];
}

const CUSTOMER_HEADERS: Row = ['客户编号', '客户名称', '客户简称', '销售区域', '所属行业', '企业性质', '经营内容', '客户类别', '发展潜力', '业务员', '客户来源', '状态', '资料复核日期']; // prettier-ignore
const DELIVERY_HEADERS: Row = ['单据号', '单据类型', '发货日期', '客户名称', '客户编号', '产品名称', '产品类别', '数量', '含税单价(元)', '含税金额(元)', '成本金额(元)', '区域', '业务员', '门店/分公司', '单据状态']; // prettier-ignore

/**
 * A workbook of a wholesaler with as many deliveries and customers as one likes: a list of companies and three years of
 * deliveries, with goods taken back and lines that do not count.
 *
 * @param today serial day of the last delivery
 */
export function tradesWorkbook(size: BookSize, today: number): ExcelHost {
  return workbookWith('trades.xlsx', [
    {
      name: '企业客户资料',
      headers: CUSTOMER_HEADERS,
      rows: Array.from({ length: size.customers }, (_, i) => companyRow(i, today)),
    },
    {
      name: '发货',
      headers: DELIVERY_HEADERS,
      rows: Array.from({ length: size.lines }, (_, i) => deliveryRow(i, size, today)),
    },
  ]);
}

/** A workbook of these worksheets. */
export function workbookWith(name: string, sheets: readonly BenchSheet[]): ExcelHost {
  const host = ExcelHost.open(null, { name });
  host.edit((workbook) => {
    const dayStyle = workbook.$styles.derive(0, { numberFormat: 'yyyy-mm-dd' });
    sheets.forEach(({ name: sheetName, headers, rows }, place) => {
      const sheet = place ? workbook.worksheets.add(sheetName) : workbook.$active;
      sheet.name = sheetName;
      const days = headers.map((header) => /日期$|到期日$/.test(String(header)));
      [headers, ...rows].forEach((line, r) =>
        line.forEach((value, c) => {
          sheet.$grid.setValue(r, c, value);
          if (r && days[c]) sheet.$grid.setStyle(r, c, dayStyle);
        }),
      );
    });
  });
  return host;
}
