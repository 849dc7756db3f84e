import { dimension } from '../../../src/domain/structure/book/dimension';
import { customersBy, customersIn, sumOf, sumsBy, viewOf } from '../../../src/domain/structure/view';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { bookOf, TODAY, trades } from './book/sheet';
import { BOOK, november } from './smallBook';

describe('a view', () => {
  it('has the lines of its periods, in the order of the book', () => {
    const { lines, ranking } = november();
    expect([...lines.now]).toEqual([5, 6, 7, 8]);
    expect([...lines.before]).toEqual([3, 4]);
    expect([...lines.yearAgo]).toEqual([0, 1]);
    expect([...ranking.lines]).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('has none for a period there is not', () => {
    const all = { now: { from: 0, to: TODAY }, before: null, yearAgo: null };
    const { lines } = viewOf(BOOK, { periods: all, ranking: all.now, measure: 'amount' }, DEFAULT_SETTINGS, TODAY);
    expect([lines.now.length, lines.before.length, lines.yearAgo.length]).toEqual([9, 0, 0]);
  });

  it('looks at some lines only where it is told to', () => {
    const { lines, ranking } = november({ keep: (line) => line % 2 === 0 });
    expect([[...lines.now], [...lines.before], [...ranking.lines]]).toEqual([[6, 8], [4], [2, 4, 6, 8]]);
  });

  it('counts what is asked for: 分, pieces, margin', () => {
    const total = (measure: 'amount' | 'quantity' | 'margin') => {
      const { values, lines } = november({ measure });
      return sumOf(values, lines.now);
    };
    expect([total('amount'), total('quantity'), total('margin')]).toEqual([800_00, 2, 320_00]);
  });

  it('counts what the book knows where it does not know what is asked for', () => {
    const bare = bookOf({ trades: [trades('发货', { date: ['2026-11-02'], customer: ['甲'], amount: [5] })] });
    expect(november({ measure: 'margin' }, bare).measure).toBe('amount');
    const leads = { ...bare, known: { amount: false, quantity: true, margin: false } };
    expect(november({ measure: 'amount' }, leads).measure).toBe('quantity');
    expect(november({ measure: 'margin' }, leads).measure).toBe('quantity');
  });
});

describe('sums and numbers of customers', () => {
  const { values, lines } = november();
  const product = dimension(BOOK, 'product');
  const codeOf = (name: string) => product.names.indexOf(name);

  it('are those of the lines, returns less', () => {
    expect(sumOf(values, lines.now)).toBe(800_00);
    expect(sumOf(values, new Int32Array())).toBe(0);
    const sums = sumsBy(values, lines.now, product.codes, product.names.length);
    expect([sums[codeOf('轴承')], sums[codeOf('丝锥')], sums[0]]).toEqual([600_00, -60_00, 260_00]);
  });

  it('a customer with several lines is one', () => {
    const counts = customersBy(BOOK, lines.now, product.codes, product.names.length);
    expect([counts[codeOf('轴承')], counts[codeOf('丝锥')], counts[0]]).toEqual([1, 2, 1]);
    expect(customersIn(BOOK, lines.now)).toBe(3);
    expect(customersIn(BOOK, new Int32Array())).toBe(0);
  });
});
