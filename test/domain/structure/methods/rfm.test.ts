import { rfm } from '../../../../src/domain/structure/methods/rfm';

const WEIGHTS = [0.4, 0.3, 0.3];
const customer = (days: number, frequency: number, amount: number) => ({ days, frequency, amount });

const FIVE = [
  customer(5, 12, 50_000),
  customer(40, 6, 20_000),
  customer(90, 9, 80_000),
  customer(200, 2, 5_000),
  customer(365, 1, 1_000),
];

describe('five customers (A6)', () => {
  const scores = rfm(FIVE, WEIGHTS);

  it.each([
    ['甲', 0, [5, 5, 4], 4.7],
    ['乙', 1, [4, 3, 3], 3.4],
    ['丙', 2, [3, 4, 5], 3.9],
    ['丁', 3, [2, 2, 2], 2.0],
    ['戊', 4, [1, 1, 1], 1.0],
  ])('%s', (_name, place, rfmScores, weighted) => {
    const score = scores[place];
    expect([score?.r, score?.f, score?.m]).toEqual(rfmScores);
    expect(score?.weighted).toBeCloseTo(weighted, 10);
  });

  it('the mean of each score is 3: who is above it in what', () => {
    expect(scores.map(({ segment }) => segment)).toEqual([
      'importantValue',
      'generalDevelop',
      'importantKeep',
      'generalWinBack',
      'generalWinBack',
    ]);
  });
});

describe('the eight segments', () => {
  /** Of two customers, the second is above the mean where the first is not. */
  const segments = (recent: boolean, frequent: boolean, important: boolean) => {
    const [own, other] = [1, 2];
    const pick = (better: boolean) => (better ? [other, own] : [own, other]);
    const [[d = 0, d2 = 0], [f = 0, f2 = 0], [m = 0, m2 = 0]] = [pick(!recent), pick(frequent), pick(important)];
    return rfm([customer(d, f, m), customer(d2, f2, m2)], WEIGHTS)[0]?.segment;
  };

  it.each([
    [true, true, true, 'importantValue'],
    [true, false, true, 'importantDevelop'],
    [false, true, true, 'importantKeep'],
    [false, false, true, 'importantWinBack'],
    [true, true, false, 'generalValue'],
    [true, false, false, 'generalDevelop'],
    [false, true, false, 'generalKeep'],
    [false, false, false, 'generalWinBack'],
  ])('recent %s, frequent %s, large %s: %s', (recent, frequent, important, segment) => {
    expect(segments(recent, frequent, important)).toBe(segment);
  });
});

it('ties share the higher score', () => {
  const scores = rfm(
    [1, 1, 1, 2, 3].map((frequency) => customer(1, frequency, 1)),
    WEIGHTS,
  );
  expect(scores.map(({ f }) => f)).toEqual([3, 3, 3, 4, 5]);
  expect(scores.map(({ r }) => r)).toEqual([5, 5, 5, 5, 5]);
});

it('twelve customers fall into fifths by ⌈rank · 5 ÷ n⌉', () => {
  const scores = rfm(
    Array.from({ length: 12 }, (_none, i) => customer(1, 1, i)),
    WEIGHTS,
  );
  expect(scores.map(({ m }) => m)).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5]);
});

it('weights need not come to 1; without any all scores count alike', () => {
  expect(rfm(FIVE, [4, 3, 3])[0]?.weighted).toBeCloseTo(4.7, 10);
  expect(rfm(FIVE, [0, 0, 0])[0]?.weighted).toBeCloseTo(14 / 3, 10);
});

it('without customers there are no scores', () => {
  expect(rfm([], WEIGHTS)).toEqual([]);
});
