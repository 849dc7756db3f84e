import { expectedLoss } from '../../../../src/domain/credit/methods/expectedLoss';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import { C7 } from './c7';

const yuan = (amount: number) => amount * 100;

describe('expected loss (C8)', () => {
  it('of 30,000,000 in five buckets: 580,000 (IFRS 9, example 12)', () => {
    const buckets = [15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000].map(yuan);
    expect(expectedLoss(buckets, [0.003, 0.016, 0.036, 0.066, 0.106])).toBeCloseTo(yuan(580_000));
  });

  it('of the six invoices of C7: 18,020', () => {
    expect(expectedLoss(C7.open.map(yuan), DEFAULT_SETTINGS.lossRates)).toBeCloseTo(yuan(18_020));
  });

  it('a bucket without a rate has that of the last one', () => {
    expect(expectedLoss([100, 100, 100, 100], [0, 0.5])).toBeCloseTo(150);
    expect(expectedLoss([100, 100], [0.1, 0.2, 0.3])).toBeCloseTo(30);
    expect(expectedLoss([100], [])).toBeCloseTo(0);
  });
});
