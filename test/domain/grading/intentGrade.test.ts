import fc from 'fast-check';
import { addMonths } from '../../../src/domain/cell/day';
import { gradeLimits, intentGrade } from '../../../src/domain/grading/intentGrade';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { day } from '../day';

const today = day('2026-11-21');
const { threeTables, halfMonths, urgency } = GRADE_PROFILES;

describe('the intent grade by the expected purchase date, on 2026-11-21', () => {
  it.each([
    ['2026-11-21', 0, 'H', 'H', '渴望'],
    ['2026-11-28', 7, 'H', 'H', '渴望'],
    ['2026-11-29', 8, 'A', 'A', '渴望'],
    ['2026-12-06', 15, 'A', 'A', '渴望'],
    ['2026-12-07', 16, 'A', 'B', '渴望'],
    ['2026-12-21', 30, 'A', 'B', '渴望'],
    ['2026-12-22', 31, 'B', 'C', '有望'],
    ['2027-02-21', 92, 'B', 'C', '有望'],
    ['2027-02-22', 93, 'C', 'C', '观望'],
  ])('%s, in %i days: %s · %s · %s', (expected, days, byThreeTables, byHalfMonths, byUrgency) => {
    expect(day(expected) - today).toBe(days);
    expect(intentGrade(day(expected), today, threeTables, 'calendar')).toEqual({
      outcome: 'grade',
      grade: byThreeTables,
    });
    expect(intentGrade(day(expected), today, halfMonths, 'calendar')).toEqual({
      outcome: 'grade',
      grade: byHalfMonths,
    });
    expect(intentGrade(day(expected), today, urgency, 'calendar')).toEqual({ outcome: 'grade', grade: byUrgency });
  });

  it('has passed the day after, in every profile', () => {
    for (const profile of [threeTables, halfMonths, urgency]) {
      expect(intentGrade(day('2026-11-20'), today, profile, 'calendar')).toEqual({ outcome: 'past', days: 1 });
    }
  });

  it('is none without a date', () => {
    expect(intentGrade(null, today, threeTables, 'calendar')).toEqual({ outcome: 'none' });
  });
});

describe('a month', () => {
  it('is a calendar month with end-of-month clamp, or thirty days where the setting says so', () => {
    const endOfJanuary = day('2026-01-31');
    expect(gradeLimits(threeTables, endOfJanuary, 'calendar')).toEqual([
      day('2026-02-07'),
      day('2026-02-28'),
      day('2026-04-30'),
      Infinity,
    ]);
    expect(gradeLimits(threeTables, endOfJanuary, 'thirtyDays')).toEqual([
      day('2026-02-07'),
      day('2026-03-02'),
      day('2026-05-01'),
      Infinity,
    ]);
  });
});

describe('whatever the day', () => {
  it('limits are inclusive: the last day of a grade is still that grade, the next is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), (anyDay) => {
        const month = addMonths(anyDay, 1);
        expect(intentGrade(month, anyDay, threeTables, 'calendar')).toEqual({ outcome: 'grade', grade: 'A' });
        expect(intentGrade(month + 1, anyDay, threeTables, 'calendar')).toEqual({ outcome: 'grade', grade: 'B' });
      }),
    );
  });
});
