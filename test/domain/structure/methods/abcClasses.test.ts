import fc from 'fast-check';
import { abcClasses } from '../../../../src/domain/structure/methods/abcClasses';

const LIMITS = [0.8, 0.95];
const classes = (...amounts: readonly number[]) => abcClasses(amounts, LIMITS).join('');

it('ten customers (A2): the seventh starts at exactly 95 % and is C', () => {
  expect(classes(500, 200, 120, 60, 40, 30, 20, 15, 10, 5)).toBe('AAABBBCCCC');
});

it('one before whom exactly 80 % is reached is B', () => {
  expect(classes(80, 15, 5)).toBe('ABC');
});

it('a single customer is A, however large', () => {
  expect(classes(7)).toBe('A');
  expect(classes(97, 2, 1)).toBe('ACC');
});

it('who brought in nothing, or less, is C and no part of the total', () => {
  expect(classes(80, 15, 5, 0, -1000)).toBe('ABCCC');
  expect(classes(0, -3)).toBe('CC');
  expect(classes()).toBe('');
});

it('80 % of amounts that binary fractions cannot hold is still 80 %', () => {
  // 0.5 + 0.1 is a little less than 0.8 × 0.75 in binary.
  expect(classes(0.5, 0.1, 0.09, 0.06)).toBe('AABB');
});

it('agrees with exact arithmetic on whole amounts', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
  const limits = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).filter(([b, c]) => b < c);
  fc.assert(
    fc.property(amounts, limits, (values, [b, c]) => {
      const sorted = [...values].sort((one, other) => other - one);
      const total = BigInt(sorted.reduce((sum, value) => sum + value, 0));
      let before = 0n;
      const exact = sorted.map((value) => {
        const reached = (limit: number) => before * 100n >= BigInt(limit) * total;
        const result = reached(c) ? 'C' : reached(b) ? 'B' : 'A';
        before += BigInt(value);
        return result;
      });
      expect(abcClasses(sorted, [b / 100, c / 100])).toEqual(exact);
    }),
  );
});

it('a share that is reached exactly is found for every per cent', () => {
  for (let percent = 50; percent < 100; percent++)
    for (const unit of [1, 3, 0.1, 1_234_567])
      expect(abcClasses([percent * unit, (100 - percent) * unit], [percent / 100, 1])).toEqual(['A', 'B']);
});
