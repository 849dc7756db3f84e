import { visitAnswers } from '../../../src/taskpane/visit/visitAnswers';
import { field, VISIT_FORM } from '../forms';

const keys = (typed: Record<string, string>) => visitAnswers(VISIT_FORM, typed, false).fields.map(({ key }) => key);
const required = (typed: Record<string, string>, of: string) =>
  visitAnswers(VISIT_FORM, typed, false).fields.find(({ key }) => key === of)?.required;

test('without a number 留档 is 否, the reason is required and no grade asked (R-3.01)', () => {
  const { values, leftNothing } = visitAnswers(VISIT_FORM, { name: '某先生' }, false);
  expect(leftNothing).toBe(true);
  expect(values.leftInfo).toBe('否');
  expect(required({}, 'noInfoReason')).toBe(true);
  expect(keys({})).not.toContain('grade');
});

test('with a number 留档 is 是, the grade is required and no reason asked', () => {
  const typed = { phone: '13700137000' };
  expect(visitAnswers(VISIT_FORM, typed, false).values.leftInfo).toBe('是');
  expect(required(typed, 'grade')).toBe(true);
  expect(keys(typed)).not.toContain('noInfoReason');
});

test('what the user says of 留档 holds, whatever the number', () => {
  expect(visitAnswers(VISIT_FORM, { leftInfo: '是' }, false).leftNothing).toBe(false);
  expect(visitAnswers(VISIT_FORM, { leftInfo: '否', phone: '13700137000' }, false).leftNothing).toBe(true);
  expect(required({ leftInfo: '是' }, 'phone')).toBe(true);
});

test('the next contact follows the grade until it is typed', () => {
  const typed = { phone: '13700137000', grade: 'B' };
  expect(visitAnswers(VISIT_FORM, typed, false).values.nextContact).toBe('2026-12-06');
  expect(visitAnswers(VISIT_FORM, { ...typed, nextContact: '2026-11-30' }, false).values.nextContact).toBe(
    '2026-11-30',
  );
});

test('who is known does not come for the first time', () => {
  const form = { ...VISIT_FORM, fields: [field({ key: 'firstVisit', label: '是否首次', type: 'flag', value: '是' })] };
  expect(visitAnswers(form, {}, false).values.firstVisit).toBe('是');
  expect(visitAnswers(form, {}, true).values.firstVisit).toBe('否');
  expect(visitAnswers(form, { firstVisit: '是' }, true).values.firstVisit).toBe('是');
});

test('where no field asks for the next contact, its day is told all the same', () => {
  const form = { ...VISIT_FORM, fields: VISIT_FORM.fields.filter(({ key }) => key !== 'nextContact') };
  expect(visitAnswers(form, { phone: '13700137000', grade: 'H' }, false).next).toBe('2026-11-24');
  expect(visitAnswers(form, { grade: 'H' }, false).next).toBe('');
  expect(visitAnswers(VISIT_FORM, { phone: '13700137000', grade: 'H' }, false).next).toBe('');
});

test('who orders on the spot needs no grade', () => {
  expect(required({ phone: '13700137000' }, 'grade')).toBe(true);
  expect(required({ phone: '13700137000', ordered: '是' }, 'grade')).toBe(false);
});
