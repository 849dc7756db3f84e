import { Axis } from '../../../src/workbench/page/grid/axis';

/** Ten lines of 20 pixels; the fourth to the sixth (3, 4, 5) are hidden, the last is 50 pixels high. */
const axis = Axis.of(10, (line) => (line >= 3 && line <= 5 ? 0 : line === 9 ? 50 : 20));

describe('the lines of a sheet on the screen', () => {
  it('leaves hidden lines out', () => {
    expect(axis.count).toBe(7);
    expect(Array.from({ length: axis.count }, (_none, position) => axis.line(position))).toEqual([0, 1, 2, 6, 7, 8, 9]);
  });

  it('stands one line after the other', () => {
    expect([axis.start(0), axis.start(3), axis.size(6), axis.end]).toEqual([0, 60, 50, 170]);
  });

  it('finds a hidden line at the next one that is seen', () => {
    expect([axis.position(2), axis.position(4), axis.position(6), axis.position(10)]).toEqual([2, 3, 3, 7]);
  });

  it('finds the line at a place', () => {
    expect([0, 19, 20, 61, 169, 900, -5].map((pixels) => axis.line(axis.positionAt(pixels)))).toEqual([
      0, 0, 1, 6, 9, 9, 0,
    ]);
  });

  it('measures what several lines take up together', () => {
    expect([axis.extent(0, 3), axis.extent(2, 7), axis.extent(8, 10)]).toEqual([60, 40, 70]);
  });

  it('is equal to another with the same lines and sizes only', () => {
    expect(Axis.of(3, () => 20).equals(Axis.of(3, () => 20))).toBe(true);
    expect(Axis.of(3, () => 20).equals(Axis.of(4, () => 20))).toBe(false);
    expect(Axis.of(3, () => 20).equals(Axis.of(3, (line) => 20 + line))).toBe(false);
  });
});
