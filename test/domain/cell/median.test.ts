import { median } from '../../../src/domain/cell/median';

describe('the median', () => {
  it('is the value in the middle, whatever their order', () => expect(median([15, 1, 7])).toBe(7));
  it('is the average of the two in the middle', () => expect(median([3, 1, 2, 10])).toBe(2.5));
  it('of nothing is 0', () => expect(median([])).toBe(0));
});
