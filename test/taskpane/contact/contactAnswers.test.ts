import type { ContactForm } from '../../../src/actions/entries/types';
import { serialDay } from '../../../src/domain/cell/day';
import { contactAnswers, type TypedContact } from '../../../src/taskpane/contact/contactAnswers';
import { CONTACT_FORM } from '../forms';

const TODAY = serialDay(2026, 11, 21);
const answers = (typed: Partial<TypedContact> = {}, form: ContactForm = CONTACT_FORM, lastMode?: string) =>
  contactAnswers(form, { values: {}, end: '', ending: {}, ...typed }, lastMode, TODAY);
const keys = (typed: Partial<TypedContact>) => answers(typed).fields.map(({ key }) => key);

test('the words come first; mode, 有效性, grade and the next contact are preset', () => {
  expect(keys({})[0]).toBe('content');
  expect(answers().values).toEqual({
    content: '',
    mode: '去电',
    effective: '有效',
    gradeAfter: 'A',
    next: '2026-11-28',
    nextPlan: '',
  });
});

test('the mode is the one of the contact logged before', () => {
  expect(answers({}, CONTACT_FORM, '微信').values.mode).toBe('微信');
});

test('the next contact follows the grade until it is typed (R-2.07)', () => {
  expect(answers({ values: { gradeAfter: 'H' } }).values.next).toBe('2026-11-24');
  expect(answers({ values: { gradeAfter: 'H', next: '2026-12-01' } }).values.next).toBe('2026-12-01');
});

test('a grade without an interval leaves the day the sheet proposes', () => {
  expect(answers({ values: { gradeAfter: 'C' } }).values.next).toBe('2026-11-28');
});

test('who was not reached is called again tomorrow, and nothing need be said (D-17)', () => {
  const { values, fields } = answers({ values: { effective: '未接通' } });
  expect(values.next).toBe('2026-11-22');
  expect(fields.find(({ key }) => key === 'content')?.required).toBe(false);
  expect(answers().fields.find(({ key }) => key === 'content')?.required).toBe(true);
});

test.each([['won'], ['lost'], ['cancelled'], ['dormant']] as const)('%s: no next contact is asked', (end) => {
  expect(keys({ end })).not.toContain('next');
  expect(keys({ end })).not.toContain('nextPlan');
});

test('who has ordered is contacted again, when it goes with an order', () => {
  const form = { ...CONTACT_FORM, nextByGrade: { ...CONTACT_FORM.nextByGrade, 已订: '2026-11-27' } };
  expect(answers({ end: 'ordered' }, form).values.next).toBe('2026-11-27');
});

test('what is asked in addition goes with the ending', () => {
  const won = answers({ end: 'won', ending: { vin: 'LSV123' } });
  expect(won.ending.map(({ key }) => key)).toEqual(['deliveredOn', 'vin', 'loan']);
  expect(won.endingValues).toEqual({ deliveredOn: '', vin: 'LSV123', loan: '' });
  expect(answers().ending).toEqual([]);
});
