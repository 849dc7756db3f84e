import { returnRate } from '../../../../src/domain/credit/methods/returnRate';

it('3 % came back (Q6); of nothing sold no share can come back', () => {
  expect(returnRate(300, 10_000)).toBe(0.03);
  expect(returnRate(300, 0)).toBeNull();
});
