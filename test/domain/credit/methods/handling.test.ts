import fc from 'fast-check';
import { HANDLINGS, LADDER_STEPS } from '../../../../src/domain/credit/customerCredit';
import { gradeHandling, handlingOf, stepHandling, strictness } from '../../../../src/domain/credit/methods/handling';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

describe('handling', () => {
  it.each([
    ['AAA', null, '正常供货'],
    ['B', null, '控制供货'],
    ['C', null, '款到发货'],
    ['D', null, '停止供货'],
    [null, null, '款到发货'],
    ['AA', 'remind', '正常供货'],
    ['B', 'remind', '控制供货'],
    ['AA', 'noCredit', '款到发货'],
    ['AA', 'stop', '停止供货'],
    ['D', 'noCredit', '停止供货'],
    [null, 'legal', '法务催收'],
  ] as const)('grade %s, step %s: %s', (grade, step, handling) => {
    expect(handlingOf(grade, step, DEFAULT_SETTINGS)).toBe(handling);
  });

  it('is never milder than grade or ladder', () => {
    const grades = fc.constantFrom(null, ...DEFAULT_SETTINGS.creditGrades.map(({ grade }) => grade));
    fc.assert(
      fc.property(grades, fc.constantFrom(null, ...LADDER_STEPS), (grade, step) => {
        const own = strictness(handlingOf(grade, step, DEFAULT_SETTINGS));
        expect(own).toBeGreaterThanOrEqual(strictness(gradeHandling(grade, DEFAULT_SETTINGS)));
        expect(own).toBeGreaterThanOrEqual(strictness(stepHandling(step)));
      }),
      { seed: 21 },
    );
  });

  it('in words nobody knows is payment first', () => {
    const creditGrades = [{ grade: '优', score: 0, days: 90, factor: 1, handling: '随便' }];
    expect(handlingOf('优', null, { creditGrades })).toBe('款到发货');
    expect(HANDLINGS.map(strictness)).toEqual([0, 1, 2, 3, 4]);
  });
});
