import type { EntryType } from '../../../src/actions/entries/types';
import { serialDay } from '../../../src/domain/cell/day';
import { text } from '../../../src/i18n';
import { entryProblems, readValues } from '../../../src/taskpane/entry/entryProblems';
import { entryRemark } from '../../../src/taskpane/entry/entryRemark';
import { typedValue } from '../../../src/taskpane/entry/typedValue';
import { field } from '../forms';

const TODAY = serialDay(2026, 11, 21);
const t = text('zh-CN');

test.each<[EntryType, string, string | null]>([
  ['day', '2026-11-25', '2026-11-25'],
  ['day', '11-25', '2026-11-25'],
  ['day', '11月25日', '2026-11-25'],
  ['day', '20261125', '2026-11-25'],
  ['day', '明天', '2026-11-22'],
  ['day', '＋３', '2026-11-24'],
  ['day', '+10', '2026-12-01'],
  ['day', '下周', null],
  ['day', '2026-02-30', null],
  ['time', '9:30', '09:30'],
  ['time', '930', '09:30'],
  ['time', '1530', '15:30'],
  ['time', '9.05', '09:05'],
  ['time', '9', '09:00'],
  ['time', '下午3点半', '15:30'],
  ['time', '25:00', null],
  ['phone', ' 138 0013 8000 ', '138 0013 8000'],
  ['day', ' ', ''],
])('%s %p is %p', (type, typed, value) => {
  expect(typedValue(type, typed, TODAY)).toBe(value);
});

test.each([
  ['13800138000', undefined],
  ['010-62345678', undefined],
  ['', undefined],
  ['1380013800', '手机号应为 11 位，现在是 10 位'],
  ['微信', '不像电话号码，请核对'],
])('of the number %p it is said: %p', (typed, remark) => {
  expect(entryRemark(t, { type: 'phone' }, typed, TODAY)).toBe(remark);
});

describe('before a form is sent', () => {
  const fields = [
    field({ key: 'name', label: '姓名', required: true }),
    field({ key: 'next', label: '下次', type: 'day' }),
    field({ key: 'phone', label: '电话', type: 'phone' }),
    field({ key: 'grade', label: '系统级别', required: true, readOnly: true }),
  ];

  test('required fields are filled in and days can be read; a doubtful number is no bar', () => {
    expect(entryProblems(t, fields, { name: ' ', next: '下周', phone: '138' }, TODAY)).toEqual([
      { field: 'name', severity: 'error', message: '请填写“姓名”。' },
      { field: 'next', severity: 'error', message: '认不出这个日期，可写 11-25、明天、+3' },
    ]);
  });

  test('days are in their usual form, and what is only shown is not sent', () => {
    expect(readValues(fields, { name: ' 孙立 ', next: '+3', grade: 'A' }, TODAY)).toEqual({
      name: '孙立',
      next: '2026-11-24',
      phone: '',
    });
  });
});
