import { formatDay } from '../../../src/domain/cell/day';
import { customerFigures } from '../../../src/domain/structure/customerFigures';
import { cardText, customerHabits, rankingMonths } from '../../../src/domain/structure/customerHabits';
import { day } from '../day';
import { bookOf, TODAY, trades } from './book/sheet';
import { BOOK, november } from './smallBook';

const habitsOf = (view: ReturnType<typeof november>) => customerHabits(view, customerFigures(view));
const at = (name: string) => BOOK.customers.findIndex((one) => one.name === name);

describe('how customers buy', () => {
  it('is the five customers of the source: days, orders and amounts of a year (ANALYSIS A6)', () => {
    const customers = [
      { name: '甲', ago: 5, orders: 12, yuan: 50_000 },
      { name: '乙', ago: 40, orders: 6, yuan: 20_000 },
      { name: '丙', ago: 90, orders: 9, yuan: 80_000 },
      { name: '丁', ago: 200, orders: 2, yuan: 5_000 },
      { name: '戊', ago: 363, orders: 1, yuan: 1_000 },
    ];
    const lines = customers.flatMap(({ name, ago, orders, yuan }) =>
      Array.from({ length: orders }, (_none, i) => ({ name, day: TODAY - ago - i, yuan: i ? 1 : yuan - orders + 1 })),
    );
    const book = bookOf({
      trades: [
        trades('发货', {
          date: lines.map((line) => line.day),
          customer: lines.map(({ name }) => name),
          amount: lines.map(({ yuan }) => yuan),
        }),
      ],
    });
    const { of } = habitsOf(november({}, book));
    expect(
      of.map((one) => one && [one.orders, one.rfm.r, one.rfm.f, one.rfm.m, Math.round(one.rfm.weighted * 1e9) / 1e9]),
    ).toEqual([
      [12, 5, 5, 4, 4.7],
      [6, 4, 3, 3, 3.4],
      [9, 3, 4, 5, 3.9],
      [2, 2, 2, 2, 2],
      [1, 1, 1, 1, 1],
    ]);
  });

  it('is nothing for who is not in the ranking, and the day of the last purchase for who is', () => {
    const { of } = habitsOf(november());
    expect(of[at('戊阀门')]).toBeUndefined();
    expect(formatDay(of[at('乙五金')]?.last ?? 0)).toBe('2026-10-08');
    expect(of[at('甲机电')]?.orders).toBe(2);
  });

  it('tells the next order from three orders on', () => {
    const { next } = habitsOf(november());
    // 2025-11-03, 2026-10-06, 2026-11-02: intervals of 337 and 27 days, 182 in the middle.
    expect(next[at('甲机电')]).toMatchObject({ interval: 182, state: 'onTime' });
    expect(next[at('乙五金')]).toBeNull();
  });

  it('tells small customers whom to grow, to serve more cheaply or to let go', () => {
    const { of } = habitsOf(november());
    expect(of[at('甲机电')]?.flag).toBeNull();
    // 100 of 300 came back: more than 30 %.
    expect(of[at('乙五金')]?.flag).toBe('drop');
    // Nothing since February.
    expect(of[at('丙泵业')]?.flag).toBe('drop');
  });
});

describe('the months of the ranking year', () => {
  it('are those the book has', () => {
    expect(rankingMonths(november())).toBe(12);
    const young = bookOf({ trades: [trades('发货', { date: ['2026-10-05'], customer: ['甲'], amount: [5] })] });
    expect(rankingMonths(november({}, young))).toBe(2);
  });

  it('are one at least', () => {
    const view = november();
    const nothing = { ...view, ranking: { period: { from: day('2024-01-01'), to: day('2024-12-31') }, lines: new Int32Array() } }; // prettier-ignore
    expect(rankingMonths(nothing)).toBe(1);
  });
});

it('a card says what stands in its row; without one nothing is said', () => {
  const view = november();
  expect([cardText(view, at('甲机电'), 'potential'), cardText(view, at('丁仪表'), 'potential')]).toEqual(['5', '']);
  expect(cardText(view, 99, 'potential')).toBe('');
});
