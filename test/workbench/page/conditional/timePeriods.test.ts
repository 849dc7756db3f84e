import { inPeriod } from '../../../../src/workbench/page/conditional/timePeriods';

/** Sunday, 1 November 2026; 2026-10-31 is a Saturday. */
const SUNDAY = 46_327;

it.each([
  ['yesterday', SUNDAY - 1, true],
  ['today', SUNDAY, true],
  ['tomorrow', SUNDAY, false],
  ['last7Days', SUNDAY - 6, true],
  ['last7Days', SUNDAY - 7, false],
  ['thisWeek', SUNDAY + 6, true],
  ['thisWeek', SUNDAY - 1, false],
  ['lastWeek', SUNDAY - 7, true],
  ['nextWeek', SUNDAY + 7, true],
  ['lastMonth', SUNDAY - 1, true],
  ['thisMonth', SUNDAY + 29, true],
  ['thisMonth', SUNDAY + 30, false],
  ['nextMonth', SUNDAY + 30, true],
  ['someday', SUNDAY, false],
])('%s: day %i, %s', (period, day, expected) => {
  expect(inPeriod(period, day, SUNDAY)).toBe(expected);
});
