import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import type { DocumentType } from '../tradeBook';
import { textsOf } from './columnReader';
import { typeOfCell, typesNamedIn, type LineType } from './documentWords';

/** Whose header says what the lines of a register are, the one that says most first. */
const TELLING: readonly FieldKey[] = ['date', 'docNo', 'amount', 'qty'];
/** What is bought in is no sale, but 客户采购 is. */
const BOUGHT_IN = /采购|进货|供应商|入库|进项|purchase|supplier/i;
const SELLER = /供应商|供货|厂家|厂商|supplier|vendor/i;
const BUYER = /客|会员|买|购/;
/** Of a list that has none of them nothing can be counted. */
const OF_SALES: readonly FieldKey[] = [
  'date',
  'receivedOn',
  'sys_created',
  'amount',
  'received',
  'qty',
  'price',
  'product',
  'docNo',
];
/** What stands above and below the pages of a ledger that is kept as on paper; its amount is the sum of those before it. */
const CARRIED = /^(?:承前|承上|接前|接上|过次|转次|转下|续前|续上)页$/;
const CARRIED_IN: readonly FieldKey[] = ['date', 'docNo', 'customer', 'product', 'note'];
/** 本次回款: one payment of several for the same document. */
const ONE_OF_SEVERAL = /本次|本笔|this payment/i;

/**
 * What the lines of a register are, by its worksheet's name and its headers (ANALYSIS C0): 发货, 开票, 订单, 回款, 退货. A name
 * that says two things (合同及回款) says nothing.
 *
 * @param register trades
 * @returns null where nothing tells, as with monthly sheets of 日期, 客户, 金额
 * @example typeOfRegister(trades) // '发货' where the number is called 送货单号
 */
export function typeOfRegister(register: Register): DocumentType | null {
  if (isReceipts(register)) return '回款';
  if (isBoughtIn(register) || isBalances(register)) return '其他';
  const named = typesNamedIn(register.sheet);
  const [ofSheet] = named;
  if (named.length === 1 && ofSheet !== '回款') return ofSheet ?? null;
  for (const field of TELLING) {
    const [told] = typesNamedIn(register.columns.get(field)?.header ?? '').filter((type) => type !== '回款');
    if (told !== undefined) return told;
  }
  return null;
}

/**
 * What every line of a register is: what its cell says, else what its register is.
 *
 * @param register trades; field docType where present
 * @param headOf row by row, the row of the document it belongs to
 * @returns by row
 * @example lineTypes(trades, heads)[3] // { type: '退货', back: true }
 */
export function lineTypes(register: Register, headOf: (row: number) => number): readonly LineType[] {
  const type = typeOfRegister(register);
  const usual: LineType = { type, back: type === '退货' };
  const column = register.columns.get('docType');
  const types = new Array<LineType>(register.rowCount).fill(usual);
  for (const row of carriedOver(register)) types[row] = { type: '其他', back: false };
  // Whatever is written beside a payment, it is one.
  if (!column || type === '回款') return types;
  const textOf = textsOf(register, 'docType');
  const read = new Map<string, LineType>();
  for (let row = 0; row < register.rowCount; row++) {
    const text = textOf(headOf(row));
    if (text === '') continue;
    let own = read.get(text);
    if (own === undefined) {
      const told = typeOfCell(text, column.header);
      read.set(text, (own = told.type === null ? { type, back: told.back || usual.back } : told));
    }
    types[row] = own;
  }
  return types;
}

function carriedOver({ columns, rowCount }: Register): readonly number[] {
  const words = CARRIED_IN.flatMap((field) => columns.get(field) ?? []);
  const isCarried = (row: number) =>
    words.some(({ raw }) => {
      const value = raw[row];
      return typeof value === 'string' && value.includes('页') && CARRIED.test(value.replace(/[\s:：]/g, ''));
    });
  return Array.from({ length: rowCount }, (_none, row) => row).filter(isCarried);
}

function isBoughtIn({ sheet, columns }: Register): boolean {
  const customer = columns.get('customer')?.header ?? '';
  return SELLER.test(customer) || (BOUGHT_IN.test(sheet) && !/客|会员/.test(sheet) && !BUYER.test(customer));
}

/** A list of what customers owe now: no day, and nothing that was sold. */
function isBalances({ columns }: Register): boolean {
  return columns.has('balance') && !OF_SALES.some((field) => columns.has(field));
}

/** A list of what was paid: each sale stands somewhere else. */
function isReceipts({ sheet, columns }: Register): boolean {
  if (columns.has('product')) return false;
  const received = columns.get('received');
  if (received && !columns.has('amount')) return true;
  if (columns.has('receivedOn') && !columns.has('date')) return true;
  if (received) return ONE_OF_SEVERAL.test(received.header);
  const named = typesNamedIn(sheet);
  return named.length === 1 && named[0] === '回款';
}
