import { bookOf, total, totals, trades } from './sheet';

const DAYS = ['2026-11-02', '2026-11-03', '2026-11-04'];
const rest = { date: DAYS, customer: ['甲', '乙', '甲'] };

describe('amounts with a discount', () => {
  it('are less by it where they are quantity × price', () => {
    const sold = { ...rest, qty: [2, 1, 4], price: [100, 50, 25], 'amount:应收金额': [200, 50, 100], discount: [5, '', -10] }; // prettier-ignore
    expect(totals(bookOf({ trades: [trades('销售', sold)] }))).toEqual({ 甲: 285, 乙: 50 });
  });

  it('are less by it where so much less was received', () => {
    const sold = { ...rest, 'amount:合计': [200, 50, 100], discount: [5, '', 10], received: [195, 50, 90] };
    expect(total(bookOf({ trades: [trades('工单', sold)] }))).toBe(335);
  });

  it('stay where it has been taken off already, or nothing tells', () => {
    const sold = { ...rest, qty: [2, 1, 4], price: [100, 50, 25], amount: [195, 50, 90], discount: [5, '', 10] };
    expect(total(bookOf({ trades: [trades('销售', sold)] }))).toBe(335);
    const paid = { ...rest, amount: [195, 50, 90], discount: [5, '', 10], received: [195, 50, 90] };
    expect(total(bookOf({ trades: [trades('销售', paid)] }))).toBe(335);
    expect(total(bookOf({ trades: [trades('销售', { ...rest, amount: [195, 50, 90], discount: [5, '', 10] })] }))).toBe(
      335,
    );
  });

  it('of goods taken back come nearer to nothing', () => {
    const back = { ...rest, qty: [2, 1, -4], price: [100, 50, 25], amount: [200, 50, -100], discount: [5, '', 10] };
    expect(total(bookOf({ trades: [trades('销售', back)] }))).toBe(155);
  });
});
