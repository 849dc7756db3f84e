import { gradeText, leadContacts } from '../../../src/domain/followup/leadContacts';
import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { day } from '../day';
import { registerOf } from '../register';

const today = day('2026-11-21');
const profile = GRADE_PROFILES.threeTables;

it('the contacts of a lead are those of the logs and of its own row, the oldest first', () => {
  const leads = registerOf('leads', { leadId: ['YX1', 'YX2'], name: ['张三', '李四'] }, { today });
  const log = registerOf(
    'followups',
    {
      leadId: ['YX1', 'YX1', 'YX9', 'YX2'],
      at: ['2026-11-10 09:00', '2026-11-02', '2026-11-03', '2026-12-01'],
      effective: ['未接通', '有效', '有效', '有效'],
      gradeAfter: ['', 'a类', 'H', 'H'],
      next: ['2026-11-12', '2026-11-09', '', ''],
    },
    { today },
  );
  const first = registerOf('followups', { at: ['2026-10-20', ''], gradeAfter: ['B', 'B'] }, { today });
  const [zhang, li] = leadContacts(leads, [log], [first], profile, today);
  expect(zhang?.map(({ at, reached, grade, next }) => [Math.floor(at), reached, grade, next])).toEqual([
    [day('2026-10-20'), true, 'B', 0],
    [day('2026-11-02'), true, 'A', day('2026-11-09')],
    [day('2026-11-10'), false, '', day('2026-11-12')],
  ]);
  // What is noted for a day to come is a plan.
  expect(li).toEqual([]);
});

it.each([
  ['H类1周内', 'H'],
  ['未定', ''],
  ['', ''],
  ['O', 'O'],
  [null, ''],
])('%p is the grade %p', (value, grade) => {
  expect(gradeText(value, profile)).toBe(grade);
});
