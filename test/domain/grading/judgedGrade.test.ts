import { gradeName } from '../../../src/domain/grading/gradeName';
import { judgedGrade } from '../../../src/domain/grading/judgedGrade';
import { leadPhase } from '../../../src/domain/grading/leadState';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { day } from '../day';

const today = day('2026-11-21');
const { threeTables, halfMonths, urgency } = GRADE_PROFILES;

describe('a judged grade with the day it was judged', () => {
  it('11-02判为H(7日内),已过期12天', () => {
    expect(judgedGrade('H', day('2026-11-02'), today, threeTables, 'calendar')).toEqual({
      outcome: 'expired',
      until: day('2026-11-09'),
      days: 12,
    });
  });

  it.each([
    ['H', '2026-11-14', '2026-11-21'],
    ['A', '2026-10-21', '2026-11-21'],
    ['B', '2026-08-21', '2026-11-21'],
  ])('%s judged on %s holds through %s', (grade, judgedOn, until) => {
    expect(judgedGrade(grade, day(judgedOn), today, threeTables, 'calendar')).toEqual({
      outcome: 'valid',
      until: day(until),
    });
    expect(judgedGrade(grade, day(judgedOn), today + 1, threeTables, 'calendar')).toEqual({
      outcome: 'expired',
      until: day(until),
      days: 1,
    });
  });

  it('never ends for C, which has no limit', () => {
    expect(judgedGrade('C', day('2020-01-01'), today, threeTables, 'calendar')).toEqual({
      outcome: 'valid',
      until: null,
    });
  });

  it('counts by its own profile', () => {
    expect(judgedGrade('A', day('2026-11-05'), today, halfMonths, 'calendar')).toEqual({
      outcome: 'expired',
      until: day('2026-11-20'),
      days: 1,
    });
    expect(judgedGrade('渴望', day('2026-10-21'), today, urgency, 'calendar').outcome).toBe('valid');
    expect(judgedGrade('渴望', day('2026-11-01'), today, threeTables, 'calendar')).toEqual({ outcome: 'foreign' });
  });
});

describe('a judged grade as people write it', () => {
  it.each([
    ['H', 'H'],
    ['H级', 'H'],
    ['a', 'A'],
    ['Ａ', 'A'],
    ['A类', 'A'],
    ['H类1周内', 'H'],
    ['B（1-3月）', 'B'],
    [' c 级 ', 'C'],
  ])('%p is %s', (text, grade) => {
    expect(gradeName(text, threeTables)).toBe(grade);
  });

  it('is none in a blank and under 未定', () => {
    expect(gradeName('', threeTables)).toBeNull();
    expect(gradeName('-', threeTables)).toBeNull();
    expect(gradeName('未定', threeTables)).toBeNull();
  });

  it.each(['O', 'D', 'F', 'L', 'M', 'N', 'AA', 'A+', 'B1', '高', '已订'])('%s is not of the profile', (text) => {
    expect(gradeName(text, threeTables)).toEqual({ foreign: text });
  });

  it('is read by the words of the urgency profile', () => {
    expect(gradeName('渴望客户', urgency)).toBe('渴望');
    expect(gradeName('H', urgency)).toEqual({ foreign: 'H' });
  });
});

describe('the state of a lead', () => {
  it.each(['成交', '已成交', '战败', '取消', '休眠', '不合格', '无效', 'Lost', ' 已战败 '])('%p is closed', (state) => {
    expect(leadPhase(state)).toBe('closed');
  });

  it.each(['已订', '已下订', '已交定金'])('%s is ordered', (state) => {
    expect(leadPhase(state)).toBe('ordered');
  });

  it.each(['', '跟进中', '未处理', '已联系', '方案报价', 'Open'])('%p is open', (state) => {
    expect(leadPhase(state)).toBe('open');
  });
});
