import type { Rect } from '../../../src/workbench/host/model/address';
import { Axis } from '../../../src/workbench/page/grid/axis';
import { rowBoxes, type CellBox } from '../../../src/workbench/page/grid/rowBoxes';
import type { SheetPainter } from '../../../src/workbench/page/grid/sheetPainter';

/** Columns of 50 pixels, the first two frozen; text is as long as 10 pixels a letter. */
function row(texts: readonly string[], merges: readonly Rect[] = [], position = 0) {
  const painter: Pick<SheetPainter, 'face' | 'isEmpty'> = {
    face: (_row, column) => ({
      text: texts[column] ?? '',
      look: { className: '', fontPixels: 20, overflows: true },
    }),
    isEmpty: (_row, column) => !texts[column],
  };
  const layout = { rows: Axis.of(4, () => 20), columns: Axis.of(6, () => 50), frozenRows: 0, frozenColumns: 2 };
  return rowBoxes({ layout, merges, filters: [], painter: painter as SheetPainter }, position, [2, 3, 4, 5]);
}
const places = (boxes: readonly CellBox[]) => boxes.map(({ column, left, width }) => [column, left, width]);

describe('the cells of a row', () => {
  it('stand in the frozen and in the scrolling columns', () => {
    const { frozen, scrolling, copies } = row(['a', 'b', 'c']);
    expect(places(frozen)).toEqual([
      [0, 0, 50],
      [1, 50, 50],
    ]);
    expect(places(scrolling)).toEqual([
      [2, 100, 50],
      [3, 150, 50],
      [4, 200, 50],
      [5, 250, 50],
    ]);
    expect(copies).toEqual([]);
  });

  it('let long text flow over empty cells, up to the next one with content', () => {
    const { scrolling } = row(['', '', 'twelve letters', '', '', 'x']);
    expect(scrolling.map(({ reach }) => reach)).toEqual([150, 50, 50, 50]);
  });

  it('become one where they are merged', () => {
    const { scrolling } = row(['', '', 'title'], [{ row: 0, column: 2, rows: 2, columns: 3 }]);
    expect(places(scrolling)).toEqual([
      [2, 100, 150],
      [5, 250, 50],
    ]);
    expect(scrolling[0]).toMatchObject({ height: 40, rowSpan: 2, columnSpan: 3 });
  });

  it('leave room for a merged cell of the row above', () => {
    const { scrolling } = row(['', '', 'title'], [{ row: 0, column: 2, rows: 2, columns: 3 }], 1);
    expect(places(scrolling)).toEqual([[5, 250, 50]]);
  });

  it('scroll, and leave a picture in the frozen columns, where a merged cell reaches across their edge', () => {
    const { frozen, scrolling, copies } = row(['title'], [{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(frozen).toEqual([]);
    expect(places(scrolling)).toEqual([
      [0, 0, 200],
      [4, 200, 50],
      [5, 250, 50],
    ]);
    expect(places(copies)).toEqual([[0, 0, 200]]);
  });
});
