import { formatMoment } from '../../../src/domain/cell/formatMoment';

test.each([
  [46347, '2026-11-21'],
  [46347.5, '2026-11-21 12:00'],
  [46347.5868, '2026-11-21 14:05'],
])('%d is %s', (moment, text) => {
  expect(formatMoment(moment)).toBe(text);
});
