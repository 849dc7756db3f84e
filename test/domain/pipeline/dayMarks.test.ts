import { dayMarks } from '../../../src/domain/pipeline/dayMarks';
import { day } from '../day';
import { salesOf } from '../daily/salesOf';

const { leads } = salesOf({
  leads: { leadId: ['1'] },
  followups: {
    leadId: ['1', '1', '1', '1', '1'],
    at: ['2026-11-02 10:00', '2026-11-04 09:00', '2026-11-04 15:00', '2026-11-06 11:00', '2026-10-30'],
    effective: ['有效', '未接通', '有效', '拒接', '有效'],
    gradeAfter: ['B', 'B', 'A', 'A', 'B'],
    next: ['2026-11-03', '2026-11-05', '2026-11-06', '2026-11-08', '2026-11-02'],
  },
});
const contacts = leads[0]?.contacts[0] ?? [];

it('shows what was planned and not kept, reached, tried in vain, and the grade where it changed', () => {
  const marks = dayMarks(contacts, day('2026-11-09'), day('2026-11-01'), day('2026-11-09'), 'B');
  expect(marks).toEqual(['', '●', '○', '●A', '○', '△', '', '○', '○']);
});

it('the first grade that is known is no change', () => {
  expect(dayMarks(contacts, 0, day('2026-11-02'), day('2026-11-02'), '')).toEqual(['●']);
});

it('the last contact of a day says its grade', () => {
  expect(dayMarks(contacts, 0, day('2026-11-04'), day('2026-11-04'), 'H')).toEqual(['●A']);
});
