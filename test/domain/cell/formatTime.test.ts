import { formatTime } from '../../../src/domain/cell/formatTime';

test.each([
  [0, '00:00'],
  [0.5868, '14:05'],
  [46347.5, '12:00'],
  [1439 / 1440, '23:59'],
  [0.99999, '23:59'],
])('%d is %s', (time, text) => {
  expect(formatTime(time)).toBe(text);
});
