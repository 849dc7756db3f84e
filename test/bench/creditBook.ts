import type { ExcelHost } from '../../src/workbench/host/excelHost';
import { brandOf, OWNERS, pick, spread, workbookWith, type Row } from './tradeBook';

/** How large a book of what customers owe and pay is. */
interface CreditSize {
  /** Rows of the sheet of deliveries, goods taken back among them; there are as many receipts. */
  readonly documents: number;
  readonly customers: number;
}

/** Deliveries stand on the days of so many years up to today. */
const DAYS = 3 * 365;
const TERMS = ['月结30天', '货到30天', '款到发货', '月结60天', '票到45天', ''];
const METHODS = ['转账', '转账', '转账', '转账', '承兑', '现金'];
/** Days from the delivery to its payment: most in time, some months late. */
const PAID_AFTER = [5, 28, 33, 40, 62, 75, 118, 210];
/** One document in so many: goods taken back, cancelled, with its own due day, disputed. */
const ONE_IN = { returned: 47, cancelled: 211, due: 3, disputed: 173 };
/** One receipt in so many names a document, pays a part of it, is of nobody who is known. */
const PAID = { named: 2, partly: 9, unknown: 499 };

const nameOf = (customer: number) =>
  `${brandOf(customer)}${pick(['机械', '电子', '五金', '模具'], customer, 1)}有限公司`;
const numberOf = (customer: number) => `KH${String(customer + 1).padStart(6, '0')}`;

/** FH2601-00001: month and place. */
function documentNo(prefix: string, i: number, { documents }: CreditSize): string {
  const month = Math.floor((i / documents) * DAYS * (12 / 365.25));
  const written = `${String(23 + Math.floor(month / 12))}${String((month % 12) + 1).padStart(2, '0')}`;
  return `${prefix}${written}-${String(i + 1).padStart(5, '0')}`;
}

/** Few customers buy most of it. */
const buyerOf = (i: number, { customers }: CreditSize) => Math.floor(customers * spread(i, 11) ** 2);
const deliveredOn = (i: number, { documents }: CreditSize, today: number) =>
  today - DAYS + 1 + Math.floor((i / documents) * DAYS);
const amountOf = (i: number) => Math.round(100_00 + spread(i, 13) * 5_000_000) / 100;
const isNth = (i: number, n: number) => i % n === n - 1;

function companyRow(i: number, today: number): Row {
  const limit = i % 4 ? 5 + Math.floor(spread(i, 4) * 200) : '';
  const since = today - 200 - Math.floor(spread(i, 6) * 2_000);
  return [numberOf(i), nameOf(i), brandOf(i), pick(OWNERS, i, 8), pick(TERMS, i, 5), limit, '正常', since];
}

function deliveryRow(i: number, size: CreditSize, today: number): Row {
  const [customer, day] = [buyerOf(i, size), deliveredOn(i, size, today)];
  const isReturn = isNth(i, ONE_IN.returned);
  return [
    documentNo('FH', i, size),
    isReturn ? '退货' : '发货',
    day,
    isReturn ? documentNo('FH', i - 1, size) : documentNo('DD', i, size),
    nameOf(customer),
    i % 8 ? numberOf(customer) : '',
    (isReturn ? -1 : 1) * amountOf(i),
    i % ONE_IN.due ? '' : day + 45,
    isNth(i, ONE_IN.cancelled) ? '作废' : '已签收',
    isNth(i, ONE_IN.disputed) ? '有争议' : '',
  ];
}

function receiptRow(i: number, size: CreditSize, today: number): Row {
  const customer = buyerOf(i, size);
  const day = deliveredOn(i, size, today) + (PAID_AFTER[Math.floor(spread(i, 21) * PAID_AFTER.length)] ?? 0);
  const paid = isNth(i, PAID.partly) ? Math.round(amountOf(i) * 50) / 100 : amountOf(i);
  return [
    documentNo('SK', i, size),
    '回款',
    Math.min(day, today),
    isNth(i, PAID.unknown) ? `零星客户${String(i)}` : nameOf(customer),
    isNth(i, PAID.unknown) || i % 8 === 0 ? '' : numberOf(customer),
    paid,
    pick(METHODS, i, 22),
    i % PAID.named ? documentNo('FH', i, size) : '',
    '',
  ];
}

const COMPANY_HEADERS: Row = ['客户编号', '客户名称', '客户简称', '业务员', '结算方式/账期', '信用额度(万元)', '状态', '合作时间']; // prettier-ignore
const DELIVERY_HEADERS: Row = ['单据号', '单据类型', '发货日期', '关联订单号', '客户名称', '客户编号', '含税金额(元)', '到期日', '单据状态', '备注']; // prettier-ignore
const RECEIPT_HEADERS: Row = ['回款单号', '单据类型', '回款日期', '客户名称', '客户编号', '回款金额(元)', '付款方式', '核销单号', '备注']; // prettier-ignore

/**
 * A workbook of a wholesaler who delivers on credit: a list of companies with terms and limits, three years of deliveries with
 * goods taken back, and as many receipts, half of which name the document they pay.
 *
 * @param today serial day of the last delivery
 */
export function creditWorkbook(size: CreditSize, today: number): ExcelHost {
  const list = (length: number, row: (i: number) => Row) => Array.from({ length }, (_, i) => row(i));
  return workbookWith('credit.xlsx', [
    { name: '企业客户资料', headers: COMPANY_HEADERS, rows: list(size.customers, (i) => companyRow(i, today)) },
    { name: '发货', headers: DELIVERY_HEADERS, rows: list(size.documents, (i) => deliveryRow(i, size, today)) },
    { name: '回款', headers: RECEIPT_HEADERS, rows: list(size.documents, (i) => receiptRow(i, size, today)) },
  ]);
}
