import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';

describe('the settings a workbook starts with', () => {
  it('are the showroom of a 4S dealer: H 7 days, A 1 month, B 3 months, C beyond; contacts on any day', () => {
    expect(DEFAULT_SETTINGS.gradeProfile.grades.map(({ grade, within }) => [grade, within])).toEqual([
      ['H', { count: 7, unit: 'day' }],
      ['A', { count: 1, unit: 'month' }],
      ['B', { count: 3, unit: 'month' }],
      ['C', null],
    ]);
    expect(DEFAULT_SETTINGS).toMatchObject({ monthRule: 'calendar', restDays: '4s' });
  });

  it('have an interval for every grade of every profile', () => {
    for (const { grades } of Object.values(GRADE_PROFILES)) {
      for (const { grade } of grades) expect(DEFAULT_SETTINGS.intervals.byGrade[grade]).toBeDefined();
    }
  });

  it('know the holidays of 2026', () => {
    expect([...DEFAULT_SETTINGS.calendar.years]).toEqual([2026]);
  });
});
