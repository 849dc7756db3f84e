import { contactRemarks } from '../../../src/domain/followup/contactRemarks';

const WHOLE = { content: '看车并试驾，满意', next: 46349, gradeAfter: 'A' };

test.each([
  ['nothing to remark', WHOLE, true, []],
  ['nothing was noted', { ...WHOLE, content: '' }, true, ['noContent']],
  ['a dash is nothing', { ...WHOLE, content: '——' }, true, ['noContent']],
  ['two characters say nothing', { ...WHOLE, content: '看车' }, true, ['shortContent']],
  ['four characters are enough', { ...WHOLE, content: '下周试驾' }, true, []],
  ['an open customer has a next contact', { ...WHOLE, next: '' }, true, ['noNext']],
  ['a closed one needs none', { ...WHOLE, next: '' }, false, []],
  ['the grade is judged at every contact', { ...WHOLE, gradeAfter: '' }, true, ['noGrade']],
  ['all of it is missing', { content: '', next: '', gradeAfter: '' }, true, ['noContent', 'noNext', 'noGrade']],
  ['a log without these columns is not asked for them', {}, true, []],
])('%s', (_, contact, open, remarks) => {
  expect(contactRemarks(contact, open)).toEqual(remarks);
});

it('takes the worked example', () => {
  expect(contactRemarks({ content: '看车', next: '', gradeAfter: 'A' }, true)).toEqual(['shortContent', 'noNext']);
});
