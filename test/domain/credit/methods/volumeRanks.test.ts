import { volumeRanks } from '../../../../src/domain/credit/methods/volumeRanks';

describe('rank by volume (Q5)', () => {
  it('of five the second has bought more than three of the four others', () => {
    expect(volumeRanks([500, 100, 400, 200, 300])).toEqual([1, 0, 0.75, 0.25, 0.5]);
  });

  it('equal ones rank alike, who bought nothing does not count', () => {
    expect(volumeRanks([200, null, 200, 100, 300])).toEqual([1 / 3, null, 1 / 3, 0, 1]);
  });

  it('the only one is the largest', () => {
    expect(volumeRanks([null, 7])).toEqual([null, 1]);
  });
});
