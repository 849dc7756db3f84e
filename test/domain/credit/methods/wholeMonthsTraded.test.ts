import { wholeMonthsTraded } from '../../../../src/domain/credit/methods/wholeMonthsTraded';
import { day } from '../../day';

describe('whole months (Q4)', () => {
  it.each([
    ['2024-05-21', '2026-11-21', 30],
    ['2024-05-22', '2026-11-21', 29],
    ['2026-11-21', '2026-11-21', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
  ])('from %s to %s: %d', (first, to, months) => {
    expect(wholeMonthsTraded(day(first), day(to))).toBe(months);
  });
});
