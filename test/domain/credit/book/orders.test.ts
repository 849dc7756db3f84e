import { trades } from '../../structure/book/sheet';
import { creditBook } from './book';

const DAYS = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08'];
const WHO = ['甲', '甲', '乙', '乙'];
const orders = (states: readonly string[]) =>
  trades('订单', {
    docNo: ['DD1', 'DD2', 'DD3', 'DD4'],
    date: DAYS,
    customer: WHO,
    amount: [100, 200, 300, 400],
    docState: states,
  });
const open = (registers: readonly ReturnType<typeof trades>[]) => {
  const { orders: lines, ordersKnown } = creditBook({ trades: registers });
  return { known: ordersKnown, lines: Array.from(lines.number, (number, i) => `${number} ${String((lines.amount[i] ?? 0) / 100)}`) }; // prettier-ignore
};

describe('orders that are not delivered yet', () => {
  const sent = trades('发货', {
    docNo: ['FH1', 'FH2', 'TH1'],
    docType: ['发货', '发货', '退货'],
    date: ['2026-10-09', '2026-10-10', '2026-10-12'],
    customer: ['甲', '甲', '甲'],
    amount: [100, 120, -50],
    matchNo: ['DD1', 'DD2', 'DD1'],
  });

  it('are what deliveries that name them do not cover; a finished one is finished, and goods back do not open it again', () => {
    expect(open([orders(['已发完', '部分发货', '已关闭', '未发货']), sent])).toEqual({
      known: true,
      lines: ['DD2 80', 'DD4 400'],
    });
  });

  it('go by their state where deliveries do not name them', () => {
    const unnamed = trades('发货', { docNo: ['FH1'], date: ['2026-10-09'], customer: ['甲'], amount: [100] });
    expect(open([orders(['已完成', '部分发货', '生产中', '作废']), unnamed])).toEqual({
      known: true,
      lines: ['DD2 200', 'DD3 300'],
    });
  });

  it('are not known where nothing tells', () => {
    const unnamed = trades('发货', { docNo: ['FH1'], date: ['2026-10-09'], customer: ['甲'], amount: [100] });
    expect(open([orders(['', '', '', '']), unnamed])).toEqual({ known: false, lines: [] });
  });

  it('are owed already where orders count themselves', () => {
    expect(open([orders(['未发货', '未发货', '未发货', '未发货'])])).toEqual({ known: true, lines: [] });
  });
});
