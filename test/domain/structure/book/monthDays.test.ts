import { formatDay } from '../../../../src/domain/cell/day';
import { daysOrMonths } from '../../../../src/domain/structure/book/monthDays';
import { bookOf, TODAY, total, trades } from './sheet';

describe('the days of a list that has one line a month', () => {
  const dayOf = (written: string | number) =>
    daysOrMonths(trades('每月销售', { 'date:月份': [written] }), 'date', TODAY)(0);

  it.each([
    ['2026年3月', '2026-03-31'],
    ['2026-02', '2026-02-28'],
    ['2026.9月份', '2026-09-30'],
    [202604, '2026-04-30'],
    ['2026年11月', '2026-11-21'],
    ['2026年12月', '2026-12-31'],
    ['2026-03-05', '2026-03-05'],
  ])('%s is %s: the last of the month, no later than the day of the book in its own month', (written, day) => {
    expect(formatDay(dayOf(written))).toBe(day);
  });

  it.each(['3月小计', '2026年13月', ''])('%j is none', (written) => {
    expect(dayOf(written)).toBe(0);
  });

  it('are counted, those of a month to come are not', () => {
    const months = { 'date:月份': ['2026年10月', '2026年11月', '2026年12月'], customer: ['甲', '甲', '甲'] };
    expect(total(bookOf({ trades: [trades('每月销售', { ...months, amount: [1, 2, 4] })] }))).toBe(3);
  });
});
