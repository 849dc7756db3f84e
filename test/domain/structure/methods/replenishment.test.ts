import { lastsUntil, monthlyUse } from '../../../../src/domain/structure/methods/consumption';
import { replenishment } from '../../../../src/domain/structure/methods/replenishment';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import { day } from '../../day';

const today = day('2026-11-21');
const ordered = (...days: readonly string[]) => replenishment(days.map(day), DEFAULT_SETTINGS, today);

describe('replenishment (A8)', () => {
  it('is due the median interval after the last order', () => {
    expect(ordered('2026-10-01', '2026-10-16', '2026-10-31')).toEqual({
      last: day('2026-10-31'),
      interval: 15,
      next: day('2026-11-15'),
      factor: 1.4,
      state: 'due',
    });
  });

  it.each([
    [19, 'onTime'],
    [20, 'due'],
    [30, 'due'],
    [31, 'atRisk'],
    [60, 'atRisk'],
    [61, 'lost'],
  ])('%d days after the last of orders twenty days apart: %s', (waited, state) => {
    const days = [40, 20, 0].map((before) => today - waited - before);
    expect(replenishment(days, DEFAULT_SETTINGS, today)?.state).toBe(state);
  });

  it('fewer than three orders tell nothing, nor do orders of days to come', () => {
    expect(ordered('2026-10-01', '2026-10-16')).toBeNull();
    expect(ordered('2026-10-01', '2026-10-16', '2026-12-01')).toBeNull();
  });
});

describe('lastsUntil', () => {
  it('five persons who eat 6 kg a month: 60 kg of 2026-11-01 last until 2026-12-31 (A8)', () => {
    expect(lastsUntil({ last: day('2026-11-01'), quantity: 60, monthlyUse: 5 * 6 })).toBe(day('2026-12-31'));
  });

  it('a day that is only begun is the last one; fractions of a unit do not take a day away', () => {
    const until = (quantity: number, use: number) => lastsUntil({ last: 100, quantity, monthlyUse: use });
    expect(until(10.9, 30)).toBe(110);
    // 30 × 1.1 ÷ 1.1 is a little less than 30 in binary.
    expect(until(1.1, 1.1)).toBe(130);
  });

  it('lasts for ever where nothing is used, and no day where it was taken back', () => {
    expect(lastsUntil({ last: 100, quantity: 10, monthlyUse: 0 })).toBeNull();
    expect(lastsUntil({ last: 100, quantity: -10, monthlyUse: 30 })).toBe(100);
  });
});

describe('monthlyUse', () => {
  it('what was bought before the last order has been used since the first', () => {
    expect(monthlyUse([46296, 46326, 46356], [30, 30, 60])).toBe(30);
    expect(monthlyUse([100, 145], [30, 500])).toBe(20);
  });

  it('several lines of the last day are the last order', () => {
    expect(monthlyUse([100, 130, 130], [30, 20, 40])).toBe(30);
  });

  it('is not known from one day, nor where nothing was kept', () => {
    expect(monthlyUse([100, 100], [30, 30])).toBeNull();
    expect(monthlyUse([], [])).toBeNull();
    expect(monthlyUse([100, 110, 130], [30, -30, 60])).toBeNull();
  });
});
