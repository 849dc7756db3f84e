import type { Register } from '../../../../src/domain/cards/register';
import { strangers } from '../../../../src/domain/validation/rows/strangers';
import { CONTEXT, register } from './found';

const TEAM = ['李晓', '陈立新', '孙浩然'];
const times = (count: number) => Array.from({ length: count }, () => TEAM).flat();
const log = register('followups', { by: times(10) });
const owners = (...more: string[]) => register('owners', { owner: [...times(4), ...more] });
const found = (...registers: Register[]) =>
  strangers(registers, CONTEXT).map(
    ({ register: index, finding: { row, params } }) => `${index} ${row} ${params?.name}`,
  );

test('a salesperson of whom the workbook knows nothing else has left, or is misspelt', () => {
  expect(found(log, owners('赵永强'))).toEqual(['1 12 赵永强']);
});

test('whoever works is no stranger, nor who has several customers', () => {
  expect(found(log, owners())).toEqual([]);
  expect(found(log, owners('赵永强', '赵永强', '赵永强'))).toEqual([]);
  expect(found(register('followups', { by: [...times(10), '赵永强'] }), owners('赵永强'))).toEqual([]);
});

test('two names in one cell and blanks are nobody', () => {
  expect(found(log, owners('李晓/陈立新', '', '无'))).toEqual([]);
});

test('a small team, or one register, tells nothing', () => {
  expect(found(owners('赵永强'))).toEqual([]);
  expect(found(register('followups', { by: TEAM }), owners('赵永强'))).toEqual([]);
});

test('the staff of the settings says it better', () => {
  const settings = { ...CONTEXT.settings, staff: [{ name: '李晓', role: '', active: true }] };
  expect(strangers([log, owners('赵永强')], { ...CONTEXT, settings })).toEqual([]);
});
