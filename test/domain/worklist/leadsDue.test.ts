import { formatDay } from '../../../src/domain/cell/day';
import type { CellValue } from '../../../src/domain/cell/value';
import { gradeLeads } from '../../../src/domain/grading/gradeLeads';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { leadsDue } from '../../../src/domain/worklist/leadsDue';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');

/** Name -> day it is due on; empty where it has none. */
function due(
  cells: Readonly<Record<string, readonly CellValue[]>>,
  last: readonly string[] = [],
  agreed: readonly string[] = [],
) {
  const names = cells.name ?? [];
  const register = registerOf('leads', { ...cells, name: names }, { today });
  const grades = gradeLeads(register, DEFAULT_SETTINGS, today);
  const days = names.map((_name, row) => (last[row] ? day(last[row]) : 0));
  const items = leadsDue(
    register,
    grades,
    days,
    (row) => (agreed[row] ? day(agreed[row]) : 0),
    DEFAULT_SETTINGS,
    today,
  );
  return items.map((item) => ({ ...item, name: names[item.row], day: item.day ? formatDay(item.day) : '' }));
}

const daysOf = (...args: Parameters<typeof due>) =>
  Object.fromEntries(due(...args).map((item) => [item.name, item.day]));

const grades = (...letters: string[]) => ({
  name: letters.map((_letter, i) => `客户${i}`),
  gradeManual: letters,
  gradedOn: letters.map(() => '2026-11-20'),
});

it('is due on its planned day, kept or not', () => {
  expect(daysOf({ ...grades('A', 'A', 'A'), nextContact: ['2026-11-10', '2026-11-21', '2026-12-05'] })).toEqual({
    客户0: '2026-11-10',
    客户1: '2026-11-21',
    客户2: '2026-12-05',
  });
});

it('is due an interval of its grade after the last reached contact, where that comes before the plan', () => {
  const plan = { nextContact: ['2026-12-05', '2026-12-05', '2026-12-05', '2026-12-05'] };
  const last = ['2026-11-18', '2026-11-18', '2026-11-18', '2026-11-18'];
  expect(daysOf({ ...grades('H', 'A', 'B', 'C'), ...plan }, last)).toEqual({
    客户0: '2026-11-20',
    客户1: '2026-11-25',
    客户2: '2026-12-02',
    客户3: '2026-12-05',
  });
});

it('a plan is kept once somebody was reached on that day or later', () => {
  const plan = { nextContact: ['2026-11-15', '2026-11-15', '2026-11-15'] };
  expect(daysOf({ ...grades('B', 'B', 'B'), ...plan }, ['2026-11-14', '2026-11-15', '2026-11-17'])).toEqual({
    客户0: '2026-11-15',
    客户1: '',
    客户2: '',
  });
});

it('who has no plan and is not due yet has no day; a plan that cannot be read is none', () => {
  expect(daysOf({ ...grades('A', 'H', 'A'), nextContact: ['', '', '下周'] }, ['2026-11-20', '2026-11-10', ''])).toEqual(
    {
      客户0: '',
      客户1: '2026-11-12',
      客户2: '',
    },
  );
});

it('our own suggestion counts where the sheet has no plan of the user', () => {
  expect(daysOf({ ...grades('A'), suggestedContact: ['2026-11-19'] })).toEqual({ 客户0: '2026-11-19' });
});

it('what was agreed on at the last contact is a plan where the sheet has none', () => {
  const cells = { ...grades('A', 'A'), nextContact: ['', '2026-11-23'] };
  expect(daysOf(cells, ['2026-11-19', '2026-11-19'], ['2026-11-24', '2026-11-24'])).toEqual({
    客户0: '2026-11-24',
    客户1: '2026-11-23',
  });
});

it('closed leads are left out, ordered ones are not', () => {
  const state = ['跟进中', '成交', '战败', '休眠', '已订', ''];
  const nextContact = state.map(() => '2026-11-20');
  expect(Object.keys(daysOf({ ...grades('A', 'A', 'A', 'A', 'A', 'A'), state, nextContact }))).toEqual([
    '客户0',
    '客户4',
    '客户5',
  ]);
});

it('a better grade is more urgent, and within a grade who has money, authority and need', () => {
  const items = due({
    ...grades('B', 'H', 'H', 'H'),
    money: ['有', '', '无', '有'],
    authority: ['决定者', '', '无', '决定者'],
    need: ['有', '', '无', '有'],
  });
  const urgent = [...items].sort((a, b) => a.rank - b.rank).map(({ name }) => name);
  expect(urgent).toEqual(['客户3', '客户1', '客户2', '客户0']);
});
