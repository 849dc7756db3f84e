import { countBack, salesOutstanding } from '../../../../src/domain/credit/methods/salesOutstanding';

/** In millions. */
const C6 = {
  receivable: 1.2,
  notDue: 0.8,
  period: { sales: 3.6, days: 90 },
  yearSales: 7.3,
  averageReceivable: 0.9,
  months: [{ sales: 1.2, days: 30 }],
};

it('30.0 days by the period, 45.0 by the year, 20.0 at best, 10.0 delinquent (C6)', () => {
  const { period, annual, best, delinquent } = salesOutstanding(C6);
  expect(period).toBeCloseTo(30, 10);
  expect(C6.yearSales / C6.averageReceivable).toBeCloseTo(8.1111, 4);
  expect(annual).toBeCloseTo(45, 10);
  expect(best).toBeCloseTo(20, 10);
  expect(delinquent).toBeCloseTo(10, 10);
});

it('without sales nothing can be worked out', () => {
  const none = { ...C6, period: { sales: 0, days: 90 }, yearSales: -5, months: [{ sales: 0, days: 30 }] };
  expect(salesOutstanding(none)).toEqual({ period: null, annual: null, countBack: null, best: null, delinquent: null });
});

describe('count-back', () => {
  const months = [
    { sales: 600, days: 30 },
    { sales: 500, days: 31 },
  ];

  it('1,000 use up September and four fifths of August: 54.8 days (C6)', () => {
    expect(countBack(1000, months)).toBeCloseTo(54.8, 10);
  });

  it.each([
    [0, 0],
    [300, 15],
    [600, 30],
    [1100, 61],
  ])('%d: %d days', (receivable, days) => {
    expect(countBack(receivable, months)).toBeCloseTo(days, 10);
  });

  it('a month without sales, or with more returns than sales, counts in full', () => {
    expect(countBack(800, [{ sales: -40, days: 21 }, ...months])).toBeCloseTo(21 + 30 + 12.4, 10);
  });

  it('older receivables than the sheets have sales cannot be counted back', () => {
    expect(countBack(1101, months)).toBeNull();
  });
});
