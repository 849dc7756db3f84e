import { serialDay } from '../../../src/domain/cell/day';
import { usualPeriod } from '../../../src/domain/structure/usualPeriod';

test.each([
  [1, 'last-month'],
  [10, 'last-month'],
  [11, 'this-month'],
  [30, 'this-month'],
])('on the %i. of a month it is %s', (day, period) => {
  expect(usualPeriod(serialDay(2026, 11, day))).toBe(period);
});
