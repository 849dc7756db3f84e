import fc from 'fast-check';
import {
  addMonths,
  civilDay,
  daysInMonth,
  formatDay,
  isRealDate,
  parseIsoDay,
  serialDay,
  weekday,
} from '../../../src/domain/cell/day';
import { day } from '../day';

describe('serial days', () => {
  it.each([
    [2025, 4, 14, 45761],
    [2026, 11, 21, 46347],
    [1900, 3, 1, 61],
    [2000, 2, 29, 36585],
    [1970, 1, 1, 25569],
  ])('%i-%i-%i is day %i, as Excel counts', (year, month, dayOfMonth, serial) => {
    expect(serialDay(year, month, dayOfMonth)).toBe(serial);
    expect(civilDay(serial)).toEqual({ year, month, day: dayOfMonth });
  });

  it('agrees with the proleptic calendar on every day from 1900-03-01 to 2199-12-31', () => {
    const last = serialDay(2199, 12, 31);
    let expected = { year: 1900, month: 3, day: 1 };
    for (let serial = 61; serial <= last; serial++) {
      const actual = civilDay(serial);
      if (actual.year !== expected.year || actual.month !== expected.month || actual.day !== expected.day) {
        expect({ serial, ...actual }).toEqual({ serial, ...expected });
      }
      if (serialDay(expected.year, expected.month, expected.day) !== serial) {
        expect(serialDay(expected.year, expected.month, expected.day)).toBe(serial);
      }
      expected =
        expected.day < daysInMonth(expected.year, expected.month)
          ? { ...expected, day: expected.day + 1 }
          : expected.month < 12
            ? { year: expected.year, month: expected.month + 1, day: 1 }
            : { year: expected.year + 1, month: 1, day: 1 };
    }
  });

  it('knows which days exist', () => {
    expect(isRealDate(2024, 2, 29)).toBe(true);
    expect(isRealDate(2026, 2, 29)).toBe(false);
    expect(isRealDate(2100, 2, 29)).toBe(false);
    expect(isRealDate(2026, 4, 31)).toBe(false);
    expect(isRealDate(2026, 13, 1)).toBe(false);
    expect(isRealDate(2026, 1, 1.5)).toBe(false);
    expect(daysInMonth(2024, 2)).toBe(29);
  });

  it('knows the day of the week: 2026-11-21 is a Saturday', () => {
    expect(weekday(day('2026-11-21'))).toBe(6);
    expect(weekday(day('2026-11-22'))).toBe(0);
  });
});

describe('days as text', () => {
  it('are written yyyy-mm-dd and read back', () => {
    expect(formatDay(46347)).toBe('2026-11-21');
    expect(formatDay(46347.9)).toBe('2026-11-21');
    expect(parseIsoDay('2026-11-21')).toBe(46347);
    fc.assert(fc.property(fc.integer({ min: 61, max: 80000 }), (serial) => parseIsoDay(formatDay(serial)) === serial));
  });

  it('are refused where they do not exist or are written otherwise', () => {
    expect(parseIsoDay('2026-02-30')).toBeNull();
    expect(parseIsoDay('2026-2-3')).toBeNull();
    expect(parseIsoDay('21.11.2026')).toBeNull();
  });
});

describe('adding months (D-21)', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-15', 3, '2026-08-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s + %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it('never leaves the month it aims at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80000 }), fc.integer({ min: -36, max: 36 }), (from, months) => {
        const [before, after] = [civilDay(from), civilDay(addMonths(from, months))];
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });
});
