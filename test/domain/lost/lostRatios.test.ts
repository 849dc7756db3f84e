import { lostAccuracy, lostCost } from '../../../src/domain/lost/lostRatios';

describe('战败准确率', () => {
  it('is the part judged to be real; nearly lost, not lost and not judged are not', () => {
    expect(lostAccuracy(['true', 'true', 'false', null])).toBe(0.5);
    expect(lostAccuracy(['near', null])).toBe(0);
  });

  it('is not known without losses', () => {
    expect(lostAccuracy([])).toBeNull();
  });
});

describe('战败成本', () => {
  it('a month of 120,000 yuan brought 400 leads: 30 lost ones cost 9,000 yuan', () => {
    expect(lostCost(30, 120_000_00, 400)).toBe(9_000_00);
  });

  it('is whole 分, and not known without leads', () => {
    expect(lostCost(1, 100, 3)).toBe(33);
    expect(lostCost(1, 100, 0)).toBeNull();
  });
});
