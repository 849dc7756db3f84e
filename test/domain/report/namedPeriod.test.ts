import { formatDay, serialDay } from '../../../src/domain/cell/day';
import { namedPeriod, PERIODS } from '../../../src/domain/report/namedPeriod';

test.each([
  ['this-month', '2026-11-01', '2026-11-21'],
  ['last-month', '2026-10-01', '2026-10-31'],
  ['quarter', '2026-10-01', '2026-11-21'],
  ['ytd', '2026-01-01', '2026-11-21'],
  ['12m', '2025-11-22', '2026-11-21'],
] as const)('on 2026-11-21 %s is %s to %s', (name, from, to) => {
  const period = namedPeriod(name, serialDay(2026, 11, 21));
  expect([formatDay(period.from), formatDay(period.to)]).toEqual([from, to]);
});

test('no period ends after today, in any month', () => {
  for (let month = 1; month <= 12; month++)
    for (const name of PERIODS) {
      const { from, to } = namedPeriod(name, serialDay(2026, month, 1));
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(serialDay(2026, month, 1));
    }
});
