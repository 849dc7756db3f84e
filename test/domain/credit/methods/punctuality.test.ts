import { countDue, noDue, punctuality } from '../../../../src/domain/credit/methods/punctuality';

describe('paid when due (Q1, Q2)', () => {
  it('92 % in time, the rest 150 days late: 12 days on average', () => {
    const sums = noDue(2);
    countDue(sums, 1, 6_000, -10);
    countDue(sums, 1, 3_200, 0);
    countDue(sums, 1, 800, 150);
    expect(punctuality(sums, 1)).toEqual({ onTime: 0.92, overdueDays: 12 });
  });

  it('nothing can be said of whom nothing was due', () => {
    expect(punctuality(noDue(1), 0)).toEqual({ onTime: null, overdueDays: null });
  });
});
