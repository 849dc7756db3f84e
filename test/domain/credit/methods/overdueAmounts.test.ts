import { overdueAmounts, overdueBeyond } from '../../../../src/domain/credit/methods/overdueAmounts';
import { overdueShare } from '../../../../src/domain/credit/methods/overdueShare';
import { C7 } from './c7';

it('290,000 receivable, 190,000 or 65.52 % of it overdue, on average by 93.53 days, 61.28 of all (C7)', () => {
  const { receivable, overdue, longest, weightedDays, weightedDaysAll } = overdueAmounts(C7.open, C7.late);
  expect([receivable, overdue, longest]).toEqual([290_000, 190_000, 325]);
  expect(overdueShare(overdue, receivable)).toBeCloseTo(0.6552, 4);
  expect(weightedDays).toBeCloseTo(93.53, 2);
  expect(weightedDaysAll).toBeCloseTo(61.28, 2);
});

it('what is due today is not overdue', () => {
  expect(overdueAmounts([500], [0])).toEqual({
    receivable: 500,
    overdue: 0,
    longest: 0,
    weightedDays: null,
    weightedDaysAll: 0,
  });
});

it('without receivables there is nothing to be late with', () => {
  expect(overdueAmounts([], [])).toMatchObject({ receivable: 0, weightedDays: null, weightedDaysAll: null });
  expect(overdueShare(0, 0)).toBe(0);
});

it('longer overdue than 90 days: not the one of 90, the one of 91', () => {
  expect(overdueBeyond(C7.open, C7.late, 90)).toBe(40_000);
  expect(overdueBeyond([1, 2], [90, 91], 90)).toBe(2);
});
