import { formatDay } from '../../../src/domain/cell/day';
import { nextContact } from '../../../src/domain/followup/nextContact';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { gradeReason } from '../../../src/domain/grading/gradeReason';
import { GRADE_PROFILES, type GradeProfile } from '../../../src/domain/grading/profiles';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';
import { readSheet } from '../settings/sheet';

const today = day('2026-11-21');
const { threeTables, halfMonths, urgency } = GRADE_PROFILES;

/** The scale of a dealer, as its manager enters it on the settings sheet: A一周 B1月 C3月 D半年 and beyond. */
const own = readSheet([
  ['级别方案', '本店', 'A', '1周'],
  ['级别方案', '本店', 'B', 1, '个月'],
  ['级别方案', '本店', 'C', 3, '个月'],
  ['级别方案', '本店', 'D', '不限'],
  ['级别方案', '本店', '无日期', 'D'],
  ['意向级别', '采用方案', '', '本店'],
]).settings.gradeProfile;

function graded(cells: Readonly<Record<string, string | number>>, gradeProfile: GradeProfile) {
  const settings = { ...DEFAULT_SETTINGS, gradeProfile };
  const columns = Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, [cell]]));
  const register = registerOf('leads', columns, { today });
  const grades = gradeLeads(register, settings, today);
  return {
    computed: grades.computed[0],
    ask: grades.ask[0],
    reason: gradeReason(register, grades, settings, 0, today),
  };
}

it.each([
  ['2026-11-21', 'H', 'H', '渴望', 'A'],
  ['2026-11-28', 'H', 'H', '渴望', 'A'],
  ['2026-11-29', 'A', 'A', '渴望', 'B'],
  ['2026-12-06', 'A', 'A', '渴望', 'B'],
  ['2026-12-07', 'A', 'B', '渴望', 'B'],
  ['2026-12-21', 'A', 'B', '渴望', 'B'],
  ['2026-12-22', 'B', 'C', '有望', 'C'],
  ['2027-02-21', 'B', 'C', '有望', 'C'],
  ['2027-02-22', 'C', 'C', '观望', 'D'],
])('a lead expected on %s is %s · %s · %s, and %s on the dealer’s own scale', (expectedOn, ...grades) => {
  const profiles = [threeTables, halfMonths, urgency, own];
  expect(profiles.map((profile) => graded({ expectedOn: day(expectedOn) }, profile).computed)).toEqual(grades);
});

describe.each([
  ['三表一卡', threeTables, 'B'],
  ['7/15/30', halfMonths, 'B'],
  ['渴望/有望/观望', urgency, '有望'],
  ['own', own, 'B'],
])('%s', (_name, profile, grade) => {
  it('keeps the last grade where the expected date has passed, and asks', () => {
    expect(graded({ expectedOn: day('2026-11-20'), gradeManual: grade }, profile)).toEqual({
      computed: grade,
      ask: 'expectedPast',
      reason: { code: 'expectedPast', day: day('2026-11-20'), days: 1 },
    });
  });

  it('takes the grade that was judged where there is no expected date', () => {
    expect(graded({ gradeManual: grade, gradedOn: today }, profile)).toMatchObject({ computed: grade, ask: '' });
  });

  it('asks about a letter that is none of its own', () => {
    expect(graded({ gradeManual: 'F' }, profile)).toMatchObject({ computed: '', ask: 'foreignGrade' });
  });
});

it.each([
  ['三表一卡', threeTables, '未定'],
  ['7/15/30', halfMonths, 'C'],
  ['渴望/有望/观望', urgency, '未定'],
  ['own', own, 'D'],
])('%s gives a lead with neither date nor judgement: %s', (_name, profile, grade) => {
  expect(graded({ name: '张三' }, profile).computed).toBe(grade);
});

it('a judgement runs out by the limit of its own profile', () => {
  const lead = { gradeManual: 'A', gradedOn: day('2026-11-05') };
  expect(graded(lead, threeTables).ask).toBe('');
  expect(graded(lead, halfMonths).reason).toMatchObject({
    code: 'judgedExpired',
    within: { count: 15, unit: 'day' },
    days: 1,
  });
  expect(graded(lead, own).reason).toMatchObject({ code: 'judgedExpired', days: 9 });
});

it.each([
  ['2026-01-31', '2026-02-28'],
  ['2024-01-31', '2024-02-29'],
  ['2026-12-31', '2027-01-31'],
])('at the end of a month: a lead expected on the last day of A, counted from %s, is A until %s', (from, last) => {
  const gradeOn = (expected: number) => {
    const register = registerOf('leads', { expectedOn: [expected] }, { today: day(from) });
    return gradeLeads(register, DEFAULT_SETTINGS, day(from)).computed[0];
  };
  expect([gradeOn(day(last)), gradeOn(day(last) + 1)]).toEqual(['A', 'B']);
});

it('a grade of one’s own without an interval is contacted as an undecided lead', () => {
  const { day: next } = nextContact(day('2026-11-20'), 'D', null, today, { ...DEFAULT_SETTINGS, gradeProfile: own });
  expect(formatDay(next)).toBe('2026-11-27');
});
