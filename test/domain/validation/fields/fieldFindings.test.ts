import { fieldFindings } from '../../../../src/domain/validation/fields/fieldFindings';
import { FIELD_FINDING_CODES } from '../../../../src/domain/validation/fields/codes';
import { findingText } from '../../../../src/i18n/checks';
import { fieldsEnUS } from '../../../../src/i18n/checks/fields.en-US';
import { fieldsZhCN } from '../../../../src/i18n/checks/fields.zh-CN';
import { registerOf } from '../../register';
import { contextOf, TODAY } from './cells';

const leads = registerOf(
  'leads',
  {
    name: ['王芳', '李强', '小计', '赵敏', '周航'],
    phone: ['13800138000', '1380013800', '', '１３９００１３９０００', '13700137000'],
    gradeManual: ['H', 'A', '', 'A+', 'B'],
    createdOn: [TODAY - 3, '2026.11.2', 'x', TODAY + 5, TODAY],
  },
  { today: TODAY, skipped: [2] },
);

it('tells the worst of every cell, and nothing of rows that are no data', () => {
  const found = fieldFindings(leads, contextOf()).map(
    ({ row, field, severity, code }) => `${row} ${field} ${severity} ${code}`,
  );
  expect(found).toEqual([
    '1 phone error phoneLength',
    '3 phone warning fullWidth',
    '3 gradeManual error unknownGrade',
    '1 createdOn warning textDate',
    '3 createdOn warning futureDay',
  ]);
});

it('says what is wrong and what to do', () => {
  const [phone, , grade] = fieldFindings(leads, contextOf());
  expect(phone && findingText('zh-CN', phone.code, phone.params)).toBe('应为11位手机号，现在是10位。请核对。');
  expect(grade && findingText('zh-CN', grade.code, grade.params)).toBe('不是当前的级别（H、A、B、C）。请核对。');
});

it.each(FIELD_FINDING_CODES)('%s names the same in both languages', (code) => {
  const named = (text: string) => [...new Set(text.match(/(?<=\{)\w+/g))].sort();
  expect(named(fieldsEnUS[code])).toEqual(named(fieldsZhCN[code]));
});
