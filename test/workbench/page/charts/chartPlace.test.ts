import type { SheetSize } from '../../../../src/workbench/host/model/sheetSize';
import { placeOf } from '../../../../src/workbench/page/charts/chartPlace';
import { Axis } from '../../../../src/workbench/page/grid/axis';

/** Rows of 20 pixels, the third hidden; columns of 50. Behind those that are shown, lines have 15 points. */
const layout = {
  rows: Axis.of(10, (row) => (row === 2 ? 0 : 20)),
  columns: Axis.of(5, () => 50),
  frozenRows: 0,
  frozenColumns: 0,
};
const extent = (_from: number, count: number) => count * 15;
const size = { across: extent, down: extent } as Pick<SheetSize, 'across' | 'down'> as SheetSize;
const corner = (row: number, column: number, down = 0, right = 0) => ({ row, column, down, right });

describe('where a chart stands', () => {
  it('is where its corners are', () => {
    expect(placeOf({ from: corner(1, 1, 3, 7.5), to: corner(4, 3) }, layout, size)).toEqual({
      left: 60,
      top: 24,
      width: 90,
      height: 36,
    });
  });

  it('has no part in a hidden row', () => {
    expect(placeOf({ from: corner(2, 0, 9), to: corner(3, 1) }, layout, size)).toMatchObject({ top: 40, height: 0 });
  });

  it('may be behind the cells that are shown', () => {
    expect(placeOf({ from: corner(0, 4), to: corner(12, 7) }, layout, size)).toEqual({
      left: 200,
      top: 0,
      width: 90,
      height: 180 + 40,
    });
  });
});
