import { foldWidth } from '../../cell/text';
import type { DocumentType } from '../tradeBook';

type Words = readonly (readonly [RegExp, DocumentType])[];

/** What a cell calls its line; the first that fits: 采购退货 is no return of a customer's, 销售订单 no delivery. */
const CELL_WORDS: Words = [
  [/采购|进货|供应|报价|询价|purchase|quot/, '其他'],
  [/退(?!押金|定金|订金)|拒收|return|refund|credit ?note/, '退货'],
  [/回款|收款|到款|到账|还款|预收|定金|订金|首付|首款|尾款|进度款|缴费|缴款|receipt|payment|deposit/, '回款'],
  [/调整|调账|冲账|核销|折让|坏账|抹零|减免|adjust/, '调整'],
  [/入库|调拨|领用|盘盈|盘亏|支出|报销/, '其他'],
  [/开票|发票|开具|invoice/, '开票'],
  [/订单|合同|订货|下单|预订|order|contract/, '订单'],
  [/发货|出库|送货|出货|提货|销货|配送|发运|^销售$|^销售单$|^零售单$|deliver|ship/, '发货'],
];

/** What headers and the names of worksheets say of all lines below them. */
const SHEET_WORDS: Words = [
  [/报价|询价|quot/, '其他'],
  [/退货|退回|退换|returns?\b/, '退货'],
  [/回款|收款|到款|到账|还款|收据|缴款|receipt|payment/, '回款'],
  [/开票|发票|开具|销项|invoice/, '开票'],
  [/发货|出库|送货|出货|提货|销货|配送|发运|装运|出运|装船|开船|提车|交车|deliver|ship|dispatch/, '发货'],
  [/订单|下单|合同|签订|签约|订货|接单|下订|订车|定车|认购|协议|投保|承保|成单|order|contract|\b(?:po|pi|so)\b/, '订单'],
]; // prettier-ignore

/** 专票, 普票 are kinds of invoices: an order that gets one is still an order. */
const KINDS_OF_INVOICE = /票/;
/** 红字发票 takes an invoice back. */
const RED = /红字|红冲|冲红|负数发票/;

/** What a line is, and whether it takes goods back. */
export interface LineType {
  /** null where nothing tells. */
  readonly type: DocumentType | null;
  readonly back: boolean;
}

/**
 * What the cell of a line says it is.
 *
 * @param text of the cell
 * @param header of its column
 * @returns type null where the cell says something else, such as 批发
 * @example typeOfCell('销售退货', '单据类型') // { type: '退货', back: true }
 */
export function typeOfCell(text: string, header: string): LineType {
  const words = foldWidth(text).toLowerCase();
  const type = CELL_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  const back = type === '退货' || RED.test(words);
  return type === '开票' && KINDS_OF_INVOICE.test(header) && words !== '开票' ? { type: null, back } : { type, back };
}

/**
 * The documents that a header or the name of a worksheet speaks of.
 *
 * @returns each once; empty where it speaks of none
 * @example typesNamedIn('送货单号') // ['发货']
 */
export function typesNamedIn(words: string): readonly DocumentType[] {
  const folded = foldWidth(words).toLowerCase();
  return [...new Set(SHEET_WORDS.filter(([pattern]) => pattern.test(folded)).map(([, type]) => type))];
}
