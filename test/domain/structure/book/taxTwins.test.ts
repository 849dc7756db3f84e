import { bookOf, total, trades, type Cells } from './sheet';

const COUNT = 12;
const NET = Array.from({ length: COUNT }, (_none, i) => (i + 1) * 100);
const GROSS = NET.map((amount) => Math.round(amount * 113) / 100);
const lines: Cells = {
  date: NET.map((_amount, i) => `2026-10-${String(i + 10)}`),
  customer: NET.map((_amount, i) => ['甲', '乙', '丙'][i % 3] ?? ''),
  docNo: NET.map((_amount, i) => `FP${String(i)}`),
};
const sum = (amounts: readonly number[]) => Math.round(amounts.reduce((all, one) => all + one, 0) * 100) / 100;
const included = trades('含税台账', { ...lines, 'amount:含税金额': GROSS });
const excluded = trades('不含税台账', { ...lines, 'amount:不含税金额': NET });

describe('the same sales with tax and without', () => {
  it('count once, with tax', () => {
    for (const both of [
      [included, excluded],
      [excluded, included],
    ]) {
      const book = bookOf({ trades: both });
      expect([total(book), book.taxes]).toEqual([sum(GROSS), ['included']]);
      expect(book.repeated).toEqual([excluded]);
    }
  });

  it('count without tax where the settings say so', () => {
    expect(total(bookOf({ trades: [included, excluded] }, { tax: 'taxExcluded' }))).toBe(sum(NET));
  });

  it('are told by the names of the worksheets too, and where one says nothing', () => {
    const [gross, net] = [
      trades('台账(含税)', { ...lines, amount: GROSS }),
      trades('台账(不含税)', { ...lines, amount: NET }),
    ];
    const book = bookOf({ trades: [gross, net] });
    expect([total(book), book.taxes]).toEqual([sum(GROSS), ['included']]);
    expect(total(bookOf({ trades: [trades('台账', { ...lines, amount: GROSS }), net] }))).toBe(sum(GROSS));
  });

  it('both count where they are different sales', () => {
    const others = trades('不含税台账', {
      ...lines,
      docNo: NET.map((_amount, i) => `XS${String(i)}`),
      'amount:不含税金额': NET,
    });
    const half = trades('不含税台账', { ...lines, 'amount:不含税金额': NET.map((amount) => amount / 2) });
    expect(total(bookOf({ trades: [included, others] }))).toBe(sum([...GROSS, ...NET]));
    expect(total(bookOf({ trades: [included, half] }))).toBe(sum(GROSS) + sum(NET) / 2);
  });
});
