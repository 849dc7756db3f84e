import { suggestedLimit } from '../../../../src/domain/credit/methods/suggestedLimit';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const yuan = (amount: number) => amount * 100;
/** What was sold in each month; negative for what only came back. */
const delivered = (...amounts: readonly number[]) => ({
  sold: amounts.map((amount) => yuan(Math.max(0, amount))),
  returned: amounts.map((amount) => yuan(Math.max(0, -amount))),
});
const factorOf = (grade: string) => DEFAULT_SETTINGS.creditGrades.find((one) => one.grade === grade)?.factor ?? NaN;

describe('suggested limit by the sales method (C4)', () => {
  it.each([
    ['AAA', 600_000],
    ['AA', 400_000],
    ['A', 320_000],
    ['B', 240_000],
    ['C', 0],
    ['D', 0],
  ])('200,000 a month for two months, %s: %d', (grade, limit) => {
    const months = delivered(200_000, 200_000);
    expect(suggestedLimit(months, { days: 60, factor: factorOf(grade) }, DEFAULT_SETTINGS)).toBe(yuan(limit));
  });

  it('AAA up to 1,200,000 with approval', () => {
    const approved = { days: 60, factor: DEFAULT_SETTINGS.approvedFactor };
    expect(suggestedLimit(delivered(200_000), approved, DEFAULT_SETTINGS)).toBe(yuan(1_200_000));
  });

  it('180 240 210 170 200 thousand of twelve months: 200,000 on average, A one month 160,000', () => {
    const months = delivered(180_000, 0, 240_000, 0, 0, 210_000, 170_000, 0, 0, 0, 200_000, 0);
    expect(suggestedLimit(months, { days: 30, factor: 1 }, DEFAULT_SETTINGS)).toBe(yuan(200_000));
    expect(suggestedLimit(months, { days: 30, factor: factorOf('A') }, DEFAULT_SETTINGS)).toBe(yuan(160_000));
  });

  it('is rounded down to 1,000, or to what the setting says', () => {
    const terms = { days: 45, factor: 0.8 };
    expect(suggestedLimit(delivered(123_456.78), terms, DEFAULT_SETTINGS)).toBe(yuan(148_000));
    expect(suggestedLimit(delivered(123_456.78), terms, { limitStep: yuan(10_000) })).toBe(yuan(140_000));
    expect(suggestedLimit(delivered(123_456.78), terms, { limitStep: 0 })).toBe(14_814_813);
  });

  it('what came back lowers it, also in a month without deliveries; it is never negative', () => {
    const terms = { days: 30, factor: 1 };
    expect(suggestedLimit(delivered(100_000, 100_000, -50_000), terms, DEFAULT_SETTINGS)).toBe(yuan(75_000));
    expect(suggestedLimit(delivered(100_000, -150_000), terms, DEFAULT_SETTINGS)).toBe(0);
    expect(suggestedLimit(delivered(), terms, DEFAULT_SETTINGS)).toBe(0);
  });
});
