import { addSpan } from '../../../src/domain/grading/span';
import { day } from '../day';

describe('a span of time after a day', () => {
  it('counts days as they are', () => {
    expect(addSpan(day('2026-11-21'), { count: 7, unit: 'day' }, 'calendar')).toBe(day('2026-11-28'));
  });

  it('counts months by the calendar, clamped at the end of the month', () => {
    expect(addSpan(day('2026-11-30'), { count: 3, unit: 'month' }, 'calendar')).toBe(day('2027-02-28'));
  });

  it('counts months as thirty days where the setting says so', () => {
    expect(addSpan(day('2026-11-30'), { count: 3, unit: 'month' }, 'thirtyDays')).toBe(day('2027-02-28'));
    expect(addSpan(day('2026-01-31'), { count: 1, unit: 'month' }, 'thirtyDays')).toBe(day('2026-03-02'));
  });
});
