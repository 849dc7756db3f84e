import type { CellValue } from '../../../src/domain/cell/value';
import { gradeLeads, type LeadGrades } from '../../../src/domain/grading/gradeLeads';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

function grade(lead: Readonly<Record<string, CellValue>>, settings = DEFAULT_SETTINGS): Record<string, unknown> {
  const cells = Object.fromEntries(Object.entries(lead).map(([field, cell]) => [field, [cell]]));
  const grades: LeadGrades = gradeLeads(registerOf('leads', cells, { today }), settings, today);
  return {
    computed: grades.computed[0],
    effective: grades.effective[0],
    basis: grades.basis[0],
    ask: grades.ask[0],
    askedDay: grades.askedDay[0],
    askedDays: grades.askedDays[0],
  };
}

const nothingAsked = { ask: '', askedDay: 0, askedDays: 0 };

describe('grading a lead on 2026-11-21', () => {
  it('that was won by today, where nobody keeps a state: left alone', () => {
    expect(grade({ wonOn: day('2026-11-20'), gradeManual: 'A' })).toMatchObject({ computed: '', basis: 'closed' });
    expect(grade({ wonOn: day('2026-11-25'), gradeManual: 'A', expectedOn: day('2026-11-25') }).basis).toBe('expected');
    expect(grade({ wonOn: day('2026-11-20'), state: '跟进中', expectedOn: day('2026-11-25') }).basis).toBe('expected');
  });

  it('with an expected date to come: by the date', () => {
    expect(grade({ expectedOn: day('2026-11-29') })).toEqual({
      computed: 'A',
      effective: 'A',
      basis: 'expected',
      ...nothingAsked,
    });
  });

  it('with words instead of a date: by the day they mean, counted from when they were written', () => {
    expect(grade({ expectedOn: '一周内' })).toMatchObject({ computed: 'H', basis: 'expected' });
    expect(grade({ expectedOn: '1-3个月' })).toMatchObject({ computed: 'B', basis: 'expected' });
    expect(grade({ expectedOn: '3个月以上' })).toMatchObject({ computed: 'C', basis: 'expected' });
    expect(grade({ expectedOn: '一个月内', createdOn: day('2026-11-01') })).toMatchObject({ computed: 'A' });
    expect(grade({ expectedOn: '一周内', createdOn: day('2026-11-01'), gradeManual: 'A' })).toEqual({
      computed: 'A',
      effective: 'A',
      basis: 'kept',
      ask: 'expectedPast',
      askedDay: day('2026-11-08'),
      askedDays: 13,
    });
    expect(grade({ expectedOn: '待定' })).toMatchObject({ computed: '未定', basis: 'undated' });
  });

  it('with another grade judged: the judged one rules, the computed one stands beside it', () => {
    expect(grade({ expectedOn: day('2026-11-29'), gradeManual: 'H级' })).toEqual({
      computed: 'A',
      effective: 'H',
      basis: 'expected',
      ...nothingAsked,
    });
  });

  it('with an expected date gone by: the last grade is kept, and a new date asked for', () => {
    const asked = { basis: 'kept', ask: 'expectedPast', askedDay: day('2026-11-20'), askedDays: 1 };
    expect(grade({ expectedOn: day('2026-11-20'), gradeManual: 'B' })).toEqual({
      computed: 'B',
      effective: 'B',
      ...asked,
    });
    expect(grade({ expectedOn: day('2026-11-20'), gradeAuto: 'H' })).toEqual({
      computed: 'H',
      effective: 'H',
      ...asked,
    });
    expect(grade({ expectedOn: day('2026-11-20') })).toEqual({ computed: '', effective: '', ...asked });
  });

  it('with a judged grade that still holds: the judged grade', () => {
    expect(grade({ gradeManual: 'A', gradedOn: day('2026-10-21') })).toEqual({
      computed: 'A',
      effective: 'A',
      basis: 'judged',
      ...nothingAsked,
    });
  });

  it('with a judged grade that ran out: 11-02判为H(7日内),已过期12天', () => {
    expect(grade({ gradeManual: 'H', gradedOn: day('2026-11-02') })).toEqual({
      computed: 'H',
      effective: 'H',
      basis: 'kept',
      ask: 'judgedExpired',
      askedDay: day('2026-11-02'),
      askedDays: 12,
    });
  });

  it('counts the judgement from the last contact where its own day is missing, else from the card', () => {
    expect(grade({ gradeManual: 'H', lastContact: day('2026-11-02'), createdOn: day('2026-01-01') })).toMatchObject({
      ask: 'judgedExpired',
      askedDays: 12,
    });
    expect(grade({ gradeManual: 'H', gradedOn: '', lastContact: '', createdOn: day('2026-11-20') })).toMatchObject({
      basis: 'judged',
      ask: '',
    });
    expect(grade({ gradeManual: 'H' })).toMatchObject({ computed: 'H', basis: 'judged', ask: '' });
  });

  it('with neither date nor judgement: 未定, or C in the 7/15/30 profile', () => {
    expect(grade({ name: '张三' })).toEqual({ computed: '未定', effective: '未定', basis: 'undated', ...nothingAsked });
    expect(grade({ name: '张三' }, { ...DEFAULT_SETTINGS, gradeProfile: GRADE_PROFILES.halfMonths })).toMatchObject({
      computed: 'C',
    });
  });

  it('with a letter of another scale: asked about, never written', () => {
    expect(grade({ gradeManual: 'F' })).toEqual({
      computed: '',
      effective: 'F',
      basis: 'kept',
      ...nothingAsked,
      ask: 'foreignGrade',
    });
    expect(grade({ gradeManual: 'F', expectedOn: day('2026-11-22') })).toMatchObject({
      computed: 'H',
      effective: 'H',
      ask: 'foreignGrade',
    });
  });

  it.each(['成交', '战败', '取消', '休眠', '不合格'])('%s: left alone', (state) => {
    expect(grade({ state, expectedOn: day('2026-11-22'), gradeManual: 'H' })).toEqual({
      computed: '',
      effective: '',
      basis: 'closed',
      ...nothingAsked,
    });
  });

  it('已订: keeps its grade', () => {
    expect(grade({ state: '已订', expectedOn: day('2027-05-01'), gradeManual: 'H' })).toEqual({
      computed: 'H',
      effective: 'H',
      basis: 'ordered',
      ...nothingAsked,
    });
  });

  it('words that mean no day leave it to the judged grade', () => {
    expect(grade({ expectedOn: '看情况', gradeManual: 'B', gradedOn: today })).toMatchObject({ basis: 'judged' });
  });
});

describe('grading a register', () => {
  it('gives one entry a row and leaves rows that are no data alone', () => {
    const register = registerOf(
      'leads',
      { name: ['张三', '小计', '李四'], expectedOn: [today + 3, '', today + 40] },
      { today, skipped: [1] },
    );
    const grades = gradeLeads(register, DEFAULT_SETTINGS, today);
    expect(grades.computed).toEqual(['H', '', 'B']);
    expect(grades.basis).toEqual(['expected', 'skipped', 'expected']);
  });

  it('works on a register with no column it asks for', () => {
    const grades = gradeLeads(registerOf('leads', { note: ['a', 'b'] }, { today }), DEFAULT_SETTINGS, today);
    expect(grades.computed).toEqual(['未定', '未定']);
  });
});
