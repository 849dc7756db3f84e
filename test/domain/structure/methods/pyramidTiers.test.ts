import fc from 'fast-check';
import { pyramidTiers } from '../../../../src/domain/structure/methods/pyramidTiers';
import { pyramid } from '../../../../src/domain/settings/tables/pyramid';

const TIERS = pyramid.standard;
const counts = (tiers: readonly number[]) => TIERS.map((_tier, i) => tiers.filter((tier) => tier === i).length);
const falling = (count: number) => Array.from({ length: count }, (_none, i) => 1_000_000 - i);

describe('1 % 重要, 19 % 次要, 30 % 普通, 50 % 小 (A3)', () => {
  it.each([
    [1, [1, 0, 0, 0]],
    [2, [1, 0, 0, 1]],
    [3, [1, 0, 1, 1]],
    [5, [1, 0, 2, 2]],
    [10, [1, 1, 3, 5]],
    [20, [1, 3, 6, 10]],
    [100, [1, 19, 30, 50]],
    [137, [2, 26, 41, 68]],
    [200, [2, 38, 60, 100]],
    [1000, [10, 190, 300, 500]],
  ])('%d customers: %j', (count, expected) => {
    expect(counts(pyramidTiers(falling(count), TIERS))).toEqual(expected);
  });
});

it('tiers go to customers as they were given, in any order', () => {
  expect(pyramidTiers([60, 500, 20, 200, 120], TIERS)).toEqual([3, 0, 3, 2, 2]);
});

it('customers of equal amount on both sides of a cut go up together', () => {
  // Of ten, the second is the last of 次要; the second to fourth have the same amount.
  expect(pyramidTiers([100, 90, 90, 90, 80, 70, 60, 50, 40, 30], TIERS)).toEqual([0, 1, 1, 1, 2, 3, 3, 3, 3, 3]);
  expect(counts(pyramidTiers([5, 5, 5], TIERS))).toEqual([3, 0, 0, 0]);
});

it('many without purchases do not lift one another', () => {
  expect(pyramidTiers([100, 50, 0, 0, 0, 0, 0, -5], TIERS)).toEqual([0, 1, 3, 3, 3, 3, 3, 3]);
});

it('shares that binary fractions cannot add up cut where they say', () => {
  const tiers = [0.1, 0.2, 0.7].map((share) => ({ share }));
  expect(pyramidTiers(falling(10), tiers).filter((tier) => tier < 2)).toHaveLength(3);
});

it('nobody is in no pyramid', () => {
  expect(pyramidTiers([], TIERS)).toEqual([]);
});

it('who has more is never in a lower tier, and who has the same is in the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 80 }), (amounts) => {
      const tiers = pyramidTiers(amounts, TIERS);
      amounts.forEach((amount, i) =>
        amounts.forEach((other, j) => {
          if (amount > other) expect(tiers[i]).toBeLessThanOrEqual(tiers[j] ?? -1);
          if (amount === other) expect(tiers[i]).toBe(tiers[j]);
        }),
      );
    }),
  );
});
