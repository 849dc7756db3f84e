import type { CellValue } from '../../../src/domain/cell/value';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { firstVisits, flagLeads } from '../../../src/domain/worklist/leadFlags';
import { leadsDue } from '../../../src/domain/worklist/leadsDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

interface Past {
  readonly last?: readonly string[];
  readonly visits?: readonly string[];
  readonly contactsNoted?: boolean;
}

/** The flags by row. */
function flags(
  cells: Readonly<Record<string, readonly CellValue[]>>,
  { last = [], visits = [], contactsNoted = true }: Past = {},
  settings = DEFAULT_SETTINGS,
) {
  const register = registerOf('leads', cells, { today });
  const rows = Array.from({ length: register.rowCount }, (_none, row) => row);
  const lastContact = rows.map((row) => (last[row] ? day(last[row]) : 0));
  const firstVisit = rows.map((row) => (visits[row] ? day(visits[row]) : 0));
  const grades = gradeLeads(register, settings, today);
  const items = leadsDue(register, grades, lastContact, () => 0, settings, today);
  const history = { grades, lastContact, contactsNoted, firstVisit };
  return flagLeads(items, register, history, settings, today).map((item) => item.flags ?? []);
}

describe('may be reassigned', () => {
  const cells = {
    name: ['甲', '乙', '丙', '丁'],
    gradeManual: ['A', 'A', 'A', 'A'],
    createdOn: ['2026-11-13', '2026-11-14', '2026-11-01', ''],
  };

  it('who was not reached within seven days of the card', () => {
    expect(flags(cells, { last: ['', '', '2026-11-20', ''] })).toEqual([['reassign'], [], [], []]);
  });

  it('nobody, where contacts are not noted', () => {
    expect(flags(cells, { contactsNoted: false })).toEqual([[], [], [], []]);
  });

  it('nobody who has ordered', () => {
    expect(flags({ name: ['甲'], createdOn: ['2026-11-01'], state: ['已订'] })).toEqual([[]]);
  });
});

it('is told to the manager when overdue for longer than the setting, and never without one', () => {
  const cells = {
    name: ['甲', '乙', '丙'],
    gradeManual: ['A', 'A', 'A'],
    nextContact: ['2026-11-17', '2026-11-18', ''],
  };
  expect(flags(cells, {}, { ...DEFAULT_SETTINGS, escalationDays: 3 })).toEqual([['escalate'], [], []]);
  expect(flags(cells)).toEqual([[], [], []]);
});

describe('a card is late', () => {
  const noted = { contactsNoted: false };

  it('in a showroom when it is not made on the day of the visit', () => {
    const cells = { name: ['甲', '乙', '丙'], createdOn: ['2026-11-14', '2026-11-15', '2026-11-15'] };
    expect(flags(cells, { ...noted, visits: ['2026-11-14', '2026-11-14', ''] })).toEqual([[], ['cardLate'], []]);
  });

  it('in an office when it takes more than two working days, holidays not counted', () => {
    const cells = { name: ['甲', '乙'], createdOn: ['2026-10-09', '2026-10-10'] };
    const visits = ['2026-09-30', '2026-09-30'];
    const office = { ...DEFAULT_SETTINGS, restDays: 'office' } as const;
    expect(flags(cells, { ...noted, visits }, office)).toEqual([[], ['cardLate']]);
  });
});

it('the first visit of a lead is found by its phone; second visits do not count', () => {
  const leads = registerOf('leads', { name: ['甲', '乙'], phone: ['13800138000', '13800138001'] }, { today });
  const visits = registerOf(
    'visits',
    {
      phone: ['13800138000', '13800138000', '13800138001'],
      date: ['2026-11-12', '2026-11-10', '2026-11-11'],
      firstVisit: ['', '是', '否'],
    },
    { today },
  );
  expect([...firstVisits([visits], leads)]).toEqual([day('2026-11-10'), 0]);
});
