import { timeOf, today } from '../../../src/taskpane/session/clock';

test('today is the day on the wall, from the first minute to the last', () => {
  expect(today(new Date(2026, 10, 21, 0, 0))).toBe(46347);
  expect(today(new Date(2026, 10, 21, 23, 59))).toBe(46347);
});

test('the time is that on the wall', () => {
  expect(timeOf(new Date(2026, 10, 21, 9, 5))).toBe('09:05');
});
