import { textAt } from '../../cards/valueAt';
import { foldWidth } from '../../cell/text';
import type { Fen } from '../../cell/value';
import type { LineSource } from '../../structure/book/bookLines';
import { figureReader } from '../../structure/book/lineFigures';
import type { TypedRegister } from '../../structure/book/tradeSources';
import type { DocumentType } from '../../structure/tradeBook';
import type { OpenOrders } from '../creditBook';
import { forEachLine, type BookSide } from './bookSide';
import { rowsOfType } from './rowsOfType';
import { sideSource } from './receiptSources';
import { entryColumns } from './entryColumns';

/** What has been delivered of orders, by the number that deliveries name. */
export interface Delivered {
  readonly byOrder: ReadonlyMap<string, Fen>;
  /** Delivered lines that name an order, and all of them. */
  readonly naming: number;
  readonly lines: number;
}

/** What is not delivered yet, as the state of an order says it. */
const WAITING =
  /未发|待发|部分|未出库|待出库|未交|待交|生产|备货|排产|执行中|进行中|处理中|未完|待处理|已下单|已确认|open|pending|confirmed|processing|production|partial|backorder|unshipped/;
/** Nothing more is to come. */
const FINISHED =
  /(?<![未不没])(?:已?完成|完结|发完|发齐|发清|全部|关闭|结案|终止|作废|取消|退货|已发|签收|交货|交付|出库|结清|收货)|closed|complete|shipped|delivered|cancel|void|done/;
/** Fewer deliveries that name their order tell nothing of the others. */
const MOST = 0.5;

/**
 * The lines of orders, beside deliveries or invoices that count.
 *
 * @param document that counts; orders that count themselves are owed already
 * @returns by register
 * @example orderSources(typed, '发货')[0]?.otherOf(0) // null: an order
 */
export function orderSources(typed: readonly TypedRegister[], document: DocumentType | null): readonly LineSource[] {
  const isBeside = document === '发货' || document === '开票';
  return typed.map((one) => {
    const { figures } = figureReader(one.register, one.headOf);
    return sideSource(one, isBeside ? rowsOfType(one, '订单') : [], (row) => figures(row, false).amount, one.dayOf);
  });
}

/**
 * What of orders is still to be delivered. Where most deliveries name their orders it is what they do not cover, the first lines
 * first; else the state of each order tells. Goods that came back do not open an order again, and a finished one is finished
 * whatever it was short of.
 *
 * @param ordered lines of orders
 * @param typed registers of trades
 * @param numbers of the orders by line
 * @returns known false where orders stand beside deliveries and nothing tells which of them are delivered
 * @example openOrders(ordered, typed, ['DD1'], delivered).orders.amount // Float64Array [40000_00]: 100,000 ordered, 60,000 sent
 */
export function openOrders(
  ordered: BookSide,
  typed: readonly TypedRegister[],
  numbers: readonly string[],
  { byOrder, naming, lines }: Delivered,
): { readonly orders: OpenOrders; readonly known: boolean } {
  const orders = entryColumns();
  const byNumber = naming > 0 && naming >= MOST * lines;
  const known = !ordered.lines.count || byNumber || typed.some(tellsStates);
  const left = new Map(byOrder);
  forEachLine(ordered, ({ line, of, row, day, customer, amount, reason }) => {
    if (!known || reason !== null || amount <= 0) return;
    const [number, state] = [numbers[line] ?? '', stateIn(typed[of], row)];
    const sent = byNumber ? Math.min(amount, left.get(number) ?? 0) : 0;
    if (sent) left.set(number, (left.get(number) ?? 0) - sent);
    const isWaiting = WAITING.test(state) || (byNumber && !FINISHED.test(state));
    if (isWaiting && amount > sent) orders.add({ of, row, day, customer, amount: amount - sent, number });
  });
  return { orders: orders.entries(), known };
}

function tellsStates(typed: TypedRegister): boolean {
  if (!typed.register.columns.has('docState')) return false;
  return rowsOfType(typed, '订单').some((row) => {
    const state = stateIn(typed, row);
    return WAITING.test(state) || FINISHED.test(state);
  });
}

function stateIn(typed: TypedRegister | undefined, row: number): string {
  return typed ? foldWidth(textAt(typed.register, 'docState', typed.headOf(row))).toLowerCase() : '';
}
