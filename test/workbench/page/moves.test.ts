import { Axis } from '../../../src/workbench/page/grid/axis';
import { moved, type MoveContext } from '../../../src/workbench/page/grid/moves';

/** A sheet of 100 rows and 10 columns of 20 pixels; row 5 (4) and column C (2) are hidden; content ends in H50. */
const context = (row: number, column: number, size: Partial<MoveContext['from']> = {}): MoveContext => ({
  rows: Axis.of(100, (line) => (line === 4 ? 0 : 20)),
  columns: Axis.of(10, (line) => (line === 2 ? 0 : 20)),
  from: { row, column, rows: 1, columns: 1, ...size },
  pageHeight: 200,
  last: () => ({ row: 49, column: 7 }),
  lastInRow: (line) => (line === 3 ? 5 : 0),
  edge: (direction) => (direction === 'Down' ? { row: 4, column } : { row, column: 9_000 }),
});

describe('moving by keyboard', () => {
  it.each([
    ['ArrowDown', false, context(3, 1), { row: 5, column: 1 }],
    ['ArrowUp', false, context(5, 1), { row: 3, column: 1 }],
    ['ArrowRight', false, context(3, 1), { row: 3, column: 3 }],
    ['ArrowLeft', false, context(3, 3), { row: 3, column: 1 }],
    ['ArrowUp', false, context(0, 0), { row: 0, column: 0 }],
    ['ArrowRight', false, context(0, 9), { row: 0, column: 9 }],
    ['PageDown', false, context(0, 1), { row: 11, column: 1 }],
    ['PageUp', false, context(11, 1), { row: 0, column: 1 }],
    ['PageDown', false, context(95, 1), { row: 99, column: 1 }],
    ['Home', false, context(3, 7), { row: 3, column: 0 }],
    ['End', false, context(3, 1), { row: 3, column: 5 }],
    ['Home', true, context(30, 7), { row: 0, column: 0 }],
    ['End', true, context(0, 0), { row: 49, column: 7 }],
    ['ArrowDown', true, context(0, 3), { row: 5, column: 3 }],
    ['ArrowRight', true, context(3, 1), { row: 3, column: 9_000 }],
  ])('%s (Ctrl: %s) goes past hidden lines and stops at the edges', (key, ctrl, from, to) => {
    expect(moved(key, ctrl, from)).toEqual(to);
  });

  it('leaves a merged cell on its far side', () => {
    expect(moved('ArrowDown', false, context(0, 0, { rows: 3, columns: 4 }))).toEqual({ row: 3, column: 0 });
    expect(moved('ArrowRight', false, context(0, 0, { rows: 3, columns: 4 }))).toEqual({ row: 0, column: 4 });
  });

  it('moves at least one row where a page is lower than a row', () => {
    expect(moved('PageDown', false, { ...context(6, 0), pageHeight: 5 })).toEqual({ row: 7, column: 0 });
  });

  it('leaves other keys alone', () => {
    expect(moved('Tab', false, context(0, 0))).toBeNull();
  });
});
