import { rollRates } from '../../../../src/domain/credit/methods/rollRates';

it('of 100,000 sold 2,000 are still open at last: 2 %, 4 %, 8.7 %, 25 %, 100 % (C8)', () => {
  const [sold, ...rates] = rollRates([100_000, 50_000, 23_000, 8_000, 2_000]);
  expect([sold, ...rates.filter((_rate, i) => i !== 1)]).toEqual([0.02, 0.04, 0.25, 1]);
  expect(rates[1]).toBeCloseTo(0.087, 3);
  expect(rollRates([100, 0])).toEqual([0, null]);
});
