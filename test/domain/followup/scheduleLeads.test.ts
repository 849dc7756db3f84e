import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { scheduleLeads } from '../../../src/domain/followup/scheduleLeads';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

/** Schedules one lead; its cells as days in text are read as the sheet's. */
function plan(
  lead: Readonly<Record<string, CellValue>>,
  lastReached = 0,
): { field: string; day: string; basis: string | undefined } {
  const cells = Object.fromEntries(Object.entries(lead).map(([field, cell]) => [field, [cell]]));
  const register = registerOf('leads', cells, { today });
  const grades = gradeLeads(register, DEFAULT_SETTINGS, today);
  const schedule = scheduleLeads(register, grades, DEFAULT_SETTINGS, today, [lastReached]);
  const serial = schedule.days[0] ?? 0;
  return { field: schedule.field, day: serial === 0 ? '' : formatDay(serial), basis: schedule.basis[0] };
}

describe('what the interval counts from', () => {
  it('is the last contact of the register', () => {
    expect(plan({ gradeManual: 'A', lastContact: '2026-11-19' })).toEqual({
      field: 'suggestedContact',
      day: '2026-11-26',
      basis: 'contact',
    });
  });

  it('is the log where it has a later contact', () => {
    expect(plan({ gradeManual: 'A', lastContact: '2026-11-12' }, day('2026-11-20'))).toMatchObject({
      day: '2026-11-27',
    });
    expect(plan({ gradeManual: 'A', lastContact: '2026-11-20' }, day('2026-11-12'))).toMatchObject({
      day: '2026-11-27',
    });
  });

  it('is the day of the card where there was no contact, else today', () => {
    expect(plan({ gradeManual: 'A', createdOn: '2026-11-18' })).toMatchObject({ day: '2026-11-25', basis: 'created' });
    expect(plan({ gradeManual: 'A' })).toMatchObject({ day: '2026-11-28', basis: 'today' });
  });

  it('is never a day to come: such a contact is a slip of the pen', () => {
    expect(plan({ gradeManual: 'A', lastContact: '2027-11-19', createdOn: '2026-11-18' })).toMatchObject({
      day: '2026-11-25',
    });
  });
});

describe("the user's own column of next contacts", () => {
  it('is filled where it is blank', () => {
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-20', nextContact: '' })).toEqual({
      field: 'nextContact',
      day: '2026-11-22',
      basis: 'contact',
    });
  });

  it('is never moved, kept or not', () => {
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-20', nextContact: '2026-12-31' })).toMatchObject({
      day: '2026-12-31',
      basis: 'planned',
    });
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-20', nextContact: '2026-11-01' })).toMatchObject({
      day: '2026-11-01',
      basis: 'planned',
    });
  });

  it.each(['下周三', '-', '无'])('is left alone where it says %s', (words) => {
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-20', nextContact: words })).toEqual({
      field: 'nextContact',
      day: '',
      basis: 'unreadable',
    });
  });
});

describe('our own column of suggestions', () => {
  it('keeps a suggestion that was not followed: it is overdue, not forgotten', () => {
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-10', suggestedContact: '2026-11-12' })).toEqual({
      field: 'suggestedContact',
      day: '2026-11-12',
      basis: 'planned',
    });
  });

  it('makes a new one once the customer was reached', () => {
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-20', suggestedContact: '2026-11-12' })).toMatchObject({
      day: '2026-11-22',
      basis: 'contact',
    });
    expect(plan({ gradeManual: 'H', suggestedContact: '2026-11-12' }, day('2026-11-12'))).toMatchObject({
      day: '2026-11-21',
    });
  });

  it('makes a new one for a suggestion that is still to come', () => {
    expect(plan({ gradeManual: 'H', lastContact: '2026-11-20', suggestedContact: '2026-11-27' })).toMatchObject({
      day: '2026-11-22',
    });
  });
});

describe('who is contacted', () => {
  it('not the closed leads', () => {
    expect(plan({ gradeManual: 'H', state: '战败' })).toEqual({ field: 'suggestedContact', day: '', basis: 'none' });
  });

  it('those who ordered, weekly until delivery, whatever their grade and expected date', () => {
    expect(
      plan({ gradeManual: 'H', state: '已订', lastContact: '2026-11-20', expectedOn: '2026-11-22' }),
    ).toMatchObject({ day: '2026-11-27' });
  });

  it('an H lead whose purchase is expected tomorrow: not later than tomorrow', () => {
    expect(plan({ expectedOn: '2026-11-22', lastContact: '2026-11-21' })).toMatchObject({ day: '2026-11-22' });
  });
});

describe('a register in the office profile', () => {
  it('names the years whose holidays are not known', () => {
    const register = registerOf(
      'leads',
      { gradeManual: ['C', 'C'], lastContact: [day('2026-12-05'), today] },
      { today },
    );
    const settings = { ...DEFAULT_SETTINGS, restDays: 'office' as const };
    const later = day('2026-12-06');
    const schedule = scheduleLeads(register, gradeLeads(register, settings, later), settings, later);
    expect([...schedule.days].map(formatDay)).toEqual(['2027-01-05', '2026-12-21']);
    expect([...schedule.unknownYears]).toEqual([2027]);
  });
});
