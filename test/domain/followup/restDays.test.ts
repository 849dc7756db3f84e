import { formatDay } from '../../../src/domain/cell/day';
import { CHINA_CALENDAR } from '../../../src/domain/followup/calendar';
import { addWorkingDays, dayKind, nextWorkingDay, previousWorkingDay } from '../../../src/domain/followup/restDays';
import { day } from '../day';

const HOLIDAYS_2026 = [
  ['2026-01-01', 3],
  ['2026-02-15', 9],
  ['2026-04-04', 3],
  ['2026-05-01', 5],
  ['2026-06-19', 3],
  ['2026-09-25', 3],
  ['2026-10-01', 7],
] as const;

describe('the working-day calendar of 2026', () => {
  it('has 33 days of holidays and 6 made-up working days', () => {
    const holidays = HOLIDAYS_2026.flatMap(([first, count]) => Array.from({ length: count }, (_, i) => day(first) + i));
    expect([...CHINA_CALENDAR.holidays].sort()).toEqual(holidays.sort());
    expect(holidays).toHaveLength(33);
    expect([...CHINA_CALENDAR.workdays].map(formatDay)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('works on made-up weekends and rests on holidays', () => {
    expect(dayKind(day('2026-02-14'), CHINA_CALENDAR)).toBe('work');
    expect(dayKind(day('2026-02-16'), CHINA_CALENDAR)).toBe('rest');
    expect(dayKind(day('2026-11-21'), CHINA_CALENDAR)).toBe('rest');
    expect(dayKind(day('2026-11-23'), CHINA_CALENDAR)).toBe('work');
  });

  it.each([
    ['2026-09-30', 2, '2026-10-09'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-11-20', 2, '2026-11-24'],
    ['2026-04-30', 2, '2026-05-07'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s + %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(day(from), count, CHINA_CALENDAR)).toEqual({ day: day(to), unknownYear: null });
  });

  it('goes on to the next working day and back to the last', () => {
    expect(nextWorkingDay(day('2026-10-03'), CHINA_CALENDAR).day).toBe(day('2026-10-08'));
    expect(nextWorkingDay(day('2026-02-14'), CHINA_CALENDAR).day).toBe(day('2026-02-14'));
    expect(nextWorkingDay(day('2026-02-15'), CHINA_CALENDAR).day).toBe(day('2026-02-24'));
    expect(previousWorkingDay(day('2026-10-03'), CHINA_CALENDAR).day).toBe(day('2026-09-30'));
  });
});

describe('a year whose holidays are not known', () => {
  it('is said, and never silently taken for Monday to Friday', () => {
    expect(dayKind(day('2027-01-01'), CHINA_CALENDAR)).toBe('unknown');
    expect(nextWorkingDay(day('2027-01-02'), CHINA_CALENDAR)).toEqual({ day: day('2027-01-04'), unknownYear: 2027 });
    expect(addWorkingDays(day('2026-12-31'), 1, CHINA_CALENDAR)).toEqual({ day: day('2027-01-01'), unknownYear: 2027 });
  });
});
