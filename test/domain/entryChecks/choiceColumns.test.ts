import { isInline, placeLists } from '../../../src/domain/entryChecks/choiceColumns';

it('a short list stands in the rule; one that is long or has a comma in a word does not', () => {
  expect(isInline(['H', 'A'])).toBe(true);
  expect(isInline(['a'.repeat(128), 'b'.repeat(127)])).toBe(false);
  expect(isInline(['途观L 2024款,四驱'])).toBe(false);
  expect(isInline(['=A1'])).toBe(false);
});

it('lists go beside those that are there, and one that is there is used again', () => {
  const rows = [
    ['销售顾问', '车型'],
    ['李梅', '途观'],
    ['王强', ''],
  ];
  const lists = [
    { header: '业务员', words: ['李梅', '王强'] },
    { header: '车型', words: ['途观', '朗逸'] },
    { header: '意向车型', words: ['途观', '朗逸'] },
  ];
  expect(placeLists(rows, lists).map(({ column, isNew }) => [column, isNew])).toEqual([
    [0, false],
    [2, true],
    [2, false],
  ]);
});
