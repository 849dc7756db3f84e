import { gradeBefore, standingOn } from '../../../src/domain/followup/trackedLeads';
import { day } from '../day';
import { salesOf, TODAY } from '../daily/salesOf';

const { leads } = salesOf({
  leads: {
    leadId: ['kept', 'unkept', 'agreed', 'none'],
    nextContact: ['2026-11-10', '2026-11-18', '', ''],
    lastContact: ['2026-11-12', '', '', '2026-11-20'],
  },
  followups: {
    leadId: ['unkept', 'agreed', 'agreed'],
    at: ['2026-11-15', '2026-11-01', '2026-11-19'],
    effective: ['有效', '有效', '未接通'],
    gradeAfter: ['B', 'A', 'H'],
    next: ['2026-11-18', '2026-11-08', '2026-11-25'],
  },
});
const [tracked] = leads;
if (!tracked) throw new Error('no leads');

it.each([
  [0, 'a plan is kept once the customer was reached later', '2026-11-12', 0],
  [1, 'an unkept plan stays', '2026-11-15', day('2026-11-18')],
  [2, 'without a plan in the register the log says what was agreed on, by a call in vain too', '2026-11-01', day('2026-11-25')],
  [3, 'nothing is planned', '2026-11-20', 0],
])('lead %i today: %s', (row, _why, reachedOn, plannedOn) => {
  expect(standingOn(tracked, row, TODAY, TODAY)).toEqual({ reachedOn: day(reachedOn), plannedOn });
}); // prettier-ignore

it('of a day gone by the contacts tell', () => {
  expect(standingOn(tracked, 2, day('2026-11-07'), TODAY).plannedOn).toBe(day('2026-11-08'));
  expect(standingOn(tracked, 0, day('2026-11-11'), TODAY)).toEqual({ reachedOn: 0, plannedOn: 0 });
});

it('the grade before a day is that of the last contact', () => {
  const contacts = tracked.contacts[2] ?? [];
  expect(gradeBefore(contacts, day('2026-11-19'))).toBe('A');
  expect(gradeBefore(contacts, TODAY)).toBe('H');
  expect(gradeBefore(contacts, day('2026-11-01'))).toBe('');
});
