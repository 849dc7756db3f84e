import { valueInWords } from '../../../src/taskpane/analysis/valueInWords';

test.each([
  ['元', 1_234_567, { unit: 'yuan' }, '1,234,567'],
  ['万元', 1_234_567, { unit: 'tenThousand' }, '123.5'],
  ['万元 of goods taken back', -52_000, { unit: 'tenThousand' }, '-5.2'],
  ['pieces, which have no 万元', 12_400, { measure: 'quantity', unit: 'tenThousand' }, '12,400'],
] as const)('a value in %s', (_, value, options, shown) => {
  expect(valueInWords('zh-CN', value, options)).toBe(shown);
});
