import { moment, timeOf, today } from '../../../src/taskpane/session/clock';

test('today is the day on the wall, from the first minute to the last', () => {
  expect(today(new Date(2026, 10, 21, 0, 0))).toBe(46347);
  expect(today(new Date(2026, 10, 21, 23, 59))).toBe(46347);
});

test('the time is that on the wall', () => {
  expect(timeOf(new Date(2026, 10, 21, 9, 5))).toBe('09:05');
});

test('the moment is the day with its fraction, whatever hours the day has', () => {
  expect(moment(new Date(2026, 10, 21, 0, 0))).toBe(46347);
  expect(moment(new Date(2026, 10, 21, 18, 0))).toBe(46347.75);
  expect(today(new Date(2026, 10, 21, 23, 59, 59, 999))).toBe(
    Math.floor(moment(new Date(2026, 10, 21, 23, 59, 59, 999))),
  );
});
