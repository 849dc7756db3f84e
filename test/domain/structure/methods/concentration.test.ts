import { concentration, concentrationLevel } from '../../../../src/domain/structure/methods/concentration';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const TEN = [500, 200, 120, 60, 40, 30, 20, 15, 10, 5];

describe('ten customers (A4)', () => {
  const found = concentration(TEN);
  if (!found) throw new Error('nothing found');

  it('CR1 50 %, CR3 82 %, CR5 92 %', () => {
    expect([1, 3, 5].map(found.cr)).toEqual([0.5, 0.82, 0.92]);
  });

  it('HHI 3,112.5, as 3.21 customers of one size', () => {
    expect(found.hhi).toBe(3112.5);
    expect(found.effective).toBeCloseTo(3.2129, 4);
  });

  it('Gini 0.644, corrected for ten 0.7156', () => {
    expect(found.gini).toBeCloseTo(0.644, 10);
    expect(found.giniUnbiased).toBeCloseTo(0.7156, 4);
  });

  it('the top 20 % of the customers hold 70 %', () => {
    expect(found.topShare(0.2)).toBe(0.7);
  });

  it('is high', () => {
    expect(concentrationLevel(found, DEFAULT_SETTINGS)).toBe('high');
  });
});

it('the order does not matter, nor do those without amounts', () => {
  expect(concentration([5, 0, 500, -80, 200, 10, 120, 15, 60, 20, 40, 30])).toMatchObject({ count: 10, hhi: 3112.5 });
});

it('nothing is left where nobody brought in anything', () => {
  expect(concentration([0, -5])).toBeNull();
  expect(concentration([])).toBeNull();
});

it('one customer is all there is', () => {
  const one = concentration([7]);
  expect(one).toMatchObject({ count: 1, hhi: 10_000, effective: 1, gini: 0, giniUnbiased: null });
  expect([one?.cr(1), one?.cr(5), one?.topShare(0.2)]).toEqual([1, 1, 1]);
});

it('four equal ones are four', () => {
  expect(concentration([3, 3, 3, 3])).toMatchObject({ hhi: 2500, effective: 4, gini: 0 });
});

it('a part of the number of customers is rounded up, a whole one is not', () => {
  const hundred = concentration(Array.from({ length: 100 }, () => 1));
  expect(hundred?.topShare(0.07)).toBe(0.07);
  expect(hundred?.topShare(0.071)).toBe(0.08);
});

it.each([
  [0.31, 500, 'high'],
  [0.3, 500, 'low'],
  [0.1, 2501, 'high'],
  [0.1, 2500, 'medium'],
  [0.1, 1500, 'medium'],
  [0.1, 1499, 'low'],
])('CR1 %d and HHI %d are %s', (largest, hhi, level) => {
  expect(concentrationLevel({ cr: () => largest, hhi }, DEFAULT_SETTINGS)).toBe(level);
});
