import { visitCoverage, visitFrequency, visitTargets } from '../../../../src/domain/structure/methods/visitFrequency';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

describe('A 4–6 visits a month, B 2–4, C 0–2 (R-10.04)', () => {
  it('is what the settings say, with the share of A and B that is to be visited', () => {
    expect(visitTargets(DEFAULT_SETTINGS)).toEqual({
      A: { limits: [4, 6], coverage: 0.6 },
      B: { limits: [2, 4], coverage: 0.3 },
      C: { limits: [0, 2], coverage: null },
    });
  });

  it.each([
    [3, 'below'],
    [4, 'within'],
    [6, 'within'],
    [7, 'above'],
  ])('%d visits of an A customer in a month: %s', (visits, place) => {
    const counts = { below: 0, within: 0, above: 0, [place]: 1 };
    expect(visitFrequency([visits], 1, [4, 6])).toMatchObject(counts);
  });

  it('is counted over all months of the period', () => {
    expect(visitFrequency([4, 12, 18, 21], 3, [4, 6])).toEqual({
      customers: 4,
      visits: 55,
      perMonth: 55 / 12,
      below: 1,
      within: 2,
      above: 1,
    });
  });

  it('a part of a month asks for a part of the visits', () => {
    expect(visitFrequency([7, 8], 0.7, [0, 10])).toMatchObject({ within: 1, above: 1 });
  });

  it('without customers or months there is no mean', () => {
    expect(visitFrequency([], 1, [4, 6])).toMatchObject({ customers: 0, perMonth: null, within: 0 });
    expect(visitFrequency([1], 0, [4, 6]).perMonth).toBeNull();
  });
});

describe('拜访覆盖率', () => {
  it('three of five were visited: 60 %, which is what is wanted', () => {
    expect(visitCoverage([2, 0, 1, 4, 0], 0.6)).toEqual({
      customers: 5,
      visited: 3,
      share: 0.6,
      target: 0.6,
      reached: true,
    });
    expect(visitCoverage([2, 0, 0, 4, 0], 0.6).reached).toBe(false);
  });

  it('says nothing of reaching where nothing is wanted or nobody is there', () => {
    expect(visitCoverage([1, 0], null)).toMatchObject({ share: 0.5, reached: null });
    expect(visitCoverage([], 0.6)).toMatchObject({ share: null, reached: null });
  });
});
