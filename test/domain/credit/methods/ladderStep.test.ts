import { ladderStep } from '../../../../src/domain/credit/methods/ladderStep';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const yuan = (amount: number) => amount * 100;

describe('the overdue ladder (C3)', () => {
  it.each([
    [0, null],
    [1, 'remind'],
    [30, 'remind'],
    [31, 'noCredit'],
    [60, 'noCredit'],
    [61, 'stop'],
    [90, 'stop'],
    [91, 'legal'],
  ])('%d days: %s', (days, step) => {
    expect(ladderStep([yuan(5_000)], [days], DEFAULT_SETTINGS)).toBe(step);
  });

  it('less than 1,000 yuan reaches no step, but adds to the lower ones', () => {
    expect(ladderStep([yuan(999)], [100], DEFAULT_SETTINGS)).toBeNull();
    expect(ladderStep([yuan(600), yuan(400)], [100, 70], DEFAULT_SETTINGS)).toBe('stop');
    expect(ladderStep([yuan(600), yuan(400)], [100, -5], DEFAULT_SETTINGS)).toBeNull();
  });

  it('where every amount counts, nothing is still nothing', () => {
    expect(ladderStep([0], [100], { ...DEFAULT_SETTINGS, overdueFloor: 0 })).toBeNull();
    expect(ladderStep([1], [100], { ...DEFAULT_SETTINGS, overdueFloor: 0 })).toBe('legal');
  });
});
