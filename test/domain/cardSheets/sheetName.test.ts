import fc from 'fast-check';
import { sheetName } from '../../../src/domain/cardSheets/sheetName';

describe('the name of a new worksheet', () => {
  it.each([
    ['张三', [], '张三'],
    ['张三', ['张三'], '张三 (2)'],
    ['LI', ['li', 'Li (2)'], 'LI (3)'],
    ['上海/江苏[总]:*?', [], '上海 江苏 总'],
    ["'某公司'", [], '某公司'],
    ['', [], '_'],
    ['History', [], 'History_'],
    ['公'.repeat(40), [], '公'.repeat(31)],
    ['公'.repeat(40), ['公'.repeat(31)], `${'公'.repeat(27)} (2)`],
  ] as const)('%j beside %j is %j', (wanted, taken, expected) => {
    expect(sheetName(wanted, taken)).toBe(expected);
  });

  it('is one that Excel takes, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string()), (wanted, taken) => {
        const name = sheetName(wanted, taken);
        expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
