import type { Judgement } from '../../../../src/domain/credit/creditBook';
import type { PaymentRecord } from '../../../../src/domain/credit/customerCredit';
import { gradeByScore } from '../../../../src/domain/credit/methods/gradeScale';
import { scorecard } from '../../../../src/domain/credit/methods/scorecard';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const RECORD: PaymentRecord = {
  onTime: 0.92,
  overdueDays: 12,
  overdueShare: 0.2,
  months: 30,
  volume: 0.75,
  returns: 0.03,
  deals: 40,
};
const JUDGED: Judgement = {
  scores: { business: 80, standing: 70, cooperation: 90, management: 80, lawsuits: 100 },
  by: '陈会计',
  on: 0,
};
const NOBODY: Judgement = { scores: {}, by: '', on: 0 };
const NOTHING: PaymentRecord = {
  onTime: null,
  overdueDays: null,
  overdueShare: null,
  months: null,
  volume: null,
  returns: null,
  deals: 0,
};
const scored = (record: Partial<PaymentRecord>, judgement = JUDGED, settings = DEFAULT_SETTINGS) =>
  scorecard({ ...RECORD, ...record }, judgement, settings);

describe('the example of C2', () => {
  const card = scored({});

  it.each([
    ['onTime', 25, 92, 23.0],
    ['overdueDays', 15, 76, 11.4],
    ['overdueShare', 10, 80, 8.0],
    ['months', 5, 83.33, 4.167],
    ['volume', 10, 75, 7.5],
    ['returns', 5, 70, 3.5],
    ['business', 8, 80, 6.4],
    ['standing', 5, 70, 3.5],
    ['cooperation', 7, 90, 6.3],
    ['management', 5, 80, 4.0],
    ['lawsuits', 5, 100, 5.0],
  ])('%s: weight %d, %d points, %d of the score', (item, weight, points, part) => {
    const found = card.items.find((one) => one.item === item);
    expect(found?.weight).toBe(weight);
    expect(found?.points).toBeCloseTo(points, 2);
    expect(((found?.points ?? 0) * weight) / 100).toBeCloseTo(part, 3);
  });

  it('comes to 82.77, which is AA, from 82.24 of the records and 84.00 that were judged', () => {
    expect(card.total).toBeCloseTo(82.77, 2);
    expect(gradeByScore(card.total ?? 0, DEFAULT_SETTINGS.creditGrades)?.grade).toBe('AA');
    expect(card.quantitative).toBeCloseTo((23 + 11.4 + 8 + 4.1667 + 7.5 + 3.5) / 0.7, 2);
    expect(card.qualitative).toBeCloseTo((6.4 + 3.5 + 6.3 + 4 + 5) / 0.3, 10);
    expect(card.completeness).toBe(1);
  });
});

it('points stay within 0 and 100', () => {
  const points = scored({ overdueDays: 80, months: 90, returns: 0.4 }).items.map((one) => one.points);
  expect(points.slice(0, 6)).toEqual([92, 0, 80, 100, 75, 0]);
});

it('what nobody knows counts neither for nor against, and makes the card less complete', () => {
  const card = scored({}, NOBODY);
  expect(card.total).toBe(card.quantitative);
  expect(card.qualitative).toBeNull();
  expect(card.completeness).toBeCloseTo(0.7, 10);
  expect(scored({ onTime: null, overdueDays: null }, NOBODY).completeness).toBeCloseTo(0.3, 10);
});

it('of whom nothing is known there is no score', () => {
  expect(scorecard(NOTHING, NOBODY, DEFAULT_SETTINGS)).toMatchObject({ total: null, completeness: 0 });
});

it('weights and scales are the user’s own', () => {
  const own = { ...DEFAULT_SETTINGS, weightOnTime: 100, weightMonths: 0, pointsPerDay: 1, fullMonths: 60 };
  const { items, total } = scored({}, NOBODY, own);
  expect(items.slice(0, 4).map(({ weight, points }) => [weight, points])).toEqual([
    [100, 92],
    [15, 88],
    [10, 80],
    [0, 50],
  ]);
  expect(total).toBeCloseTo((9200 + 15 * 88 + 800 + 750 + 350) / 140, 10);
});
