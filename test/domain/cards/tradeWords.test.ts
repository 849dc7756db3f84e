import { recogniseSheet } from '../../../src/domain/recognition/recogniseSheet';
import { sheetOf } from '../recognition/sheet';

/** Fields by header of a sheet with its name and some rows. */
function fieldsOf(name: string, rows: readonly (readonly (string | number)[])[]): Readonly<Record<string, string>> {
  const { kind, columns } = recogniseSheet(sheetOf(rows, name));
  expect(kind).toBe('trades');
  return Object.fromEntries(columns.map(({ header, field }) => [header, field]));
}

describe('the words of trades', () => {
  it('of bills of rent', () => {
    const fields = fieldsOf('租金账单', [
      ['账单编号', '账单月份', '承租单位', '台数', '月租金（元/台）', '应收租金', '应付款日', '已收租金', '未收租金'],
      ['ZD1', '2026年1月', '恒远路桥工程', 2, 6800, 13600, '2026-02-15', 13600, 0],
      ['ZD2', '2026年2月', '天成幕墙', 1, 12500, 12500, '2026-03-15', 5000, 7500],
    ]);
    expect(fields).toMatchObject({ 账单月份: 'date', 承租单位: 'customer', 应收租金: 'amount', 应付款日: 'due' });
    expect(fields).toMatchObject({ 已收租金: 'received', 未收租金: 'balance' });
  });

  it('of what is paid back, and of money and bills side by side', () => {
    const paidBack = fieldsOf('还款', [
      ['日期', '客户', '还款额', '方式', '备注'],
      ['2026.1.6', '佳禾茶业', 500, '微信', ''],
      ['2026.2.8', '青橙设计', 1200, '转账', ''],
    ]);
    expect(paidBack).toMatchObject({ 还款额: 'received', 方式: 'payMethod' });
    const bills = fieldsOf('回款及承兑', [
      ['收款日期', '付款单位', '电汇', '承兑汇票', '票据号码', '汇票到期日'],
      ['2026-03-05', '湖南路桥', 30000, '', '', ''],
      ['2026-04-05', '长沙市政', '', 50000, '130512345678', '2026-10-05'],
    ]);
    expect(bills).toMatchObject({ 电汇: 'received', 承兑汇票: 'bills' });
  });

  it('of deliveries and of goods taken back', () => {
    const deliveries = fieldsOf('送货', [
      ['日期', '送货单号', '客户', '数量', '单价', '送货金额'],
      ['2026-01-05', 'SH1', '味美食品', 100, 2, 200],
      ['2026-01-06', 'SH2', '锐成电子', 50, 3, 150],
    ]);
    expect(deliveries).toMatchObject({ 送货金额: 'amount' });
    const returns = fieldsOf('退货', [
      ['退货日期', '退货单号', '退货单位', '原送货单号', '退货数量', '单价', '退货金额'],
      ['2026-01-05', 'TH1', '味美食品', 'SH1', 10, 2, 20],
      ['2026-01-06', 'TH2', '锐成电子', 'SH2', 5, 3, 15],
    ]);
    expect(returns).toMatchObject({ 退货单位: 'customer', 退货数量: 'qty', 退货金额: 'amount' });
  });
});
