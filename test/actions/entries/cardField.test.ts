import { cardField, typedValue } from '../../../src/actions/entries/cardField';
import { fieldOf } from '../../../src/domain/cards';
import type { CardKind } from '../../../src/domain/cards/types';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';

const of = (kind: CardKind, key: string, header: string, names: readonly string[] = []) => {
  const field = fieldOf(kind, key);
  if (!field) throw new Error(`no field ${key}`);
  return cardField(field, { header, names }, kind, DEFAULT_SETTINGS);
};

test.each([
  ['a day, however it is shown', { value: 46347, text: '11/21' }, 46347, 'day', '2026-11-21'],
  ['a day that cannot be read, as it stands', { value: '下周', text: '下周' }, { code: 'notADay' }, 'day', '下周'],
  ['a time', { value: 0.5625, text: '1:30 PM' }, 0.5625, 'time', '13:30'],
  ['a tick', { value: '√', text: '√' }, true, 'flag', '是'],
  ['a number in the unit of its column', { value: 20.5, text: '20.50' }, 2050000, 'number', '20.5'],
  ['a number with leading zeros, as it is shown', { value: 42, text: '000042' }, '42', 'text', '000042'],
  ['a phone that the column is too narrow for', { value: 13800138000, text: '1.38E+10' }, '13800138000', 'phone', '13800138000'], // prettier-ignore
  ['a day in a column nobody knows, as it is shown', { value: 46347, text: '11月21日' }, null, 'text', '11月21日'],
  ['nothing', { value: '', text: '' }, null, 'text', ''],
] as const)('shows %s', (_, cell, read, type, shown) => {
  expect(typedValue(cell, read, type)).toBe(shown);
});

it('is named by the user’s own header, on one line', () => {
  expect(of('leads', 'name', '客户\n姓名')).toEqual({
    key: 'name',
    label: '客户 姓名',
    type: 'text',
    choices: [],
    required: true,
    value: '',
  });
});

test.each([
  ['the grades in use', of('leads', 'gradeManual', '级别').choices, ['H', 'A', 'B', 'C']],
  ['the user’s sources', of('visits', 'source', '来源').choices, DEFAULT_SETTINGS.sources],
  ['the dictionary’s values', of('leads', 'gender', '性别').choices, ['男', '女', '未知']],
  ['the names in the column', of('leads', 'owner', '顾问', ['李晓']).choices, ['李晓']],
])('offers %s', (_, choices, offered) => {
  expect(choices).toEqual(offered);
});

it('keeps what rules compute from being edited', () => {
  expect(of('leads', 'gradeAuto', '系统级别').readOnly).toBe(true);
});
