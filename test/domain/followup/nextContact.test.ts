import { formatDay } from '../../../src/domain/cell/day';
import { nextContact } from '../../../src/domain/followup/nextContact';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';

const today = day('2026-11-21');
const office = { ...DEFAULT_SETTINGS, restDays: 'office' as const };

function next(since: string, grade: string, expected: string | null = null, settings = DEFAULT_SETTINGS): string {
  return formatDay(nextContact(day(since), grade, expected === null ? null : day(expected), today, settings).day);
}

describe('the next contact, on Saturday 2026-11-21', () => {
  it.each([
    ['H', '2026-11-22', 'every 2 days'],
    ['A', '2026-11-27', 'every 7 days'],
    ['B', '2026-12-04', 'every 14 days'],
    ['C', '2026-12-20', 'every month'],
    ['已订', '2026-11-27', 'every 7 days'],
    ['渴望', '2026-11-27', 'as A'],
    ['有望', '2026-12-04', 'as B'],
    ['观望', '2026-12-20', 'as C'],
    ['未定', '2026-11-27', 'within a week, as a new customer'],
    ['F', '2026-11-27', 'as undecided'],
  ])('of a %s lead contacted on 11-20 is %s: %s', (grade, expected) => {
    expect(next('2026-11-20', grade)).toBe(expected);
  });

  it('is never before today', () => {
    expect(next('2026-10-01', 'H')).toBe('2026-11-21');
  });

  it('is never after the expected purchase date', () => {
    expect(next('2026-11-20', 'B', '2026-11-25')).toBe('2026-11-25');
    expect(next('2026-11-20', 'H', '2026-11-25')).toBe('2026-11-22');
    expect(next('2026-11-20', 'A', '2026-11-10')).toBe('2026-11-27');
  });

  it('keeps weekends and holidays in a showroom, and leaves them in an office', () => {
    expect(next('2026-11-20', 'H', null, DEFAULT_SETTINGS)).toBe('2026-11-22');
    expect(next('2026-11-20', 'H', null, office)).toBe('2026-11-23');
    expect(next('2026-10-01', 'H', null, office)).toBe('2026-11-23');
  });

  it('goes back to the last working day where the purchase would come first', () => {
    expect(next('2026-11-21', 'A', '2026-11-28', office)).toBe('2026-11-27');
    expect(next('2026-11-20', 'H', '2026-11-22', office)).toBe('2026-11-22');
  });

  it('names the year whose holidays it would have needed', () => {
    expect(nextContact(day('2026-12-05'), 'C', null, today, office)).toEqual({
      day: day('2027-01-05'),
      unknownYear: 2027,
    });
  });

  it('counts a month as thirty days where the setting says so', () => {
    expect(next('2026-10-31', 'C', null, { ...DEFAULT_SETTINGS, monthRule: 'thirtyDays' })).toBe('2026-11-30');
    expect(next('2026-10-31', 'C')).toBe('2026-11-30');
    expect(next('2026-12-31', 'C', null, { ...DEFAULT_SETTINGS, monthRule: 'thirtyDays' })).toBe('2027-01-30');
    expect(next('2026-12-31', 'C')).toBe('2027-01-31');
  });
});
