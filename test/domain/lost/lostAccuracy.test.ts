import { lostAccuracy } from '../../../src/domain/lost/lostAccuracy';

describe('战败准确率', () => {
  it('is the part judged to be real; nearly lost, not lost and not judged are not', () => {
    expect(lostAccuracy(['true', 'true', 'false', null])).toBe(0.5);
    expect(lostAccuracy(['near', null])).toBe(0);
  });

  it('is not known without losses', () => {
    expect(lostAccuracy([])).toBeNull();
  });
});
