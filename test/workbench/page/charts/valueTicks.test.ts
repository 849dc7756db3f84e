import { valueTicks } from '../../../../src/workbench/page/charts/valueTicks';

const AUTOMATIC = { logarithmic: false };
const ends = (lowest: number, highest: number, limits = {}, most = 10) => {
  const { minimum, maximum, ticks } = valueTicks(lowest, highest, { ...AUTOMATIC, ...limits }, most);
  return [minimum, maximum, ticks.length - 1];
};

describe('the ends of an axis of values', () => {
  it('begins at nought and leaves a little room above the highest value', () => {
    expect(ends(10, 100)).toEqual([0, 120, 6]);
    expect(ends(1, 8)).toEqual([0, 9, 9]);
    expect(ends(0, 4.5)).toEqual([0, 5, 10]);
  });

  it('begins near values that differ little', () => {
    expect(ends(169, 173)).toEqual([167, 174, 7]);
    expect(ends(-173, -169)).toEqual([-174, -167, 7]);
  });

  it('reaches below nought where values do', () => {
    expect(ends(-40, 180)).toEqual([-100, 200, 6]);
  });

  it('has room for as many units as are asked for', () => {
    expect(ends(0, 100, {}, 3)).toEqual([0, 150, 3]);
    expect(ends(0, 100, {}, 1)).toEqual([0, 200, 1]);
  });

  it('takes what the workbook says, and only that', () => {
    expect(valueTicks(0.1, 0.8, { ...AUTOMATIC, minimum: 0, maximum: 1, majorUnit: 0.2 }, 10).ticks).toEqual([
      0, 0.2, 0.4, 0.6, 0.8, 1,
    ]);
    expect(ends(10, 100, { minimum: 50 })).toEqual([50, 110, 6]);
    expect(valueTicks(0, 1, { ...AUTOMATIC, maximum: 1, majorUnit: 1e-9 }, 10).ticks.length).toBeLessThan(1000);
  });

  it('shows something where there is nothing', () => {
    expect(ends(0, 0)).toEqual([0, 1, 10]);
    expect(ends(5, 5)).toEqual([0, 6, 6]);
    expect(ends(-5, -5)).toEqual([-6, 0, 6]);
  });

  it('goes up by tens where it is logarithmic', () => {
    expect(valueTicks(3, 4000, { logarithmic: true }, 10)).toEqual({
      minimum: 1,
      maximum: 10_000,
      ticks: [1, 10, 100, 1000, 10_000],
    });
  });
});
