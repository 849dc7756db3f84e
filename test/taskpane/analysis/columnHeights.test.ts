import { columnHeights } from '../../../src/taskpane/analysis/columnHeights';

test('columns above and below zero share one line', () => {
  expect(columnHeights([30, -10])).toEqual({
    zero: 0.75,
    columns: [
      { top: 0, height: 0.75 },
      { top: 0.75, height: 0.25 },
    ],
  });
});

test('columns above zero stand on the foot of the chart', () => {
  expect(columnHeights([50, 100])).toEqual({
    zero: 1,
    columns: [
      { top: 0.5, height: 0.5 },
      { top: 0, height: 1 },
    ],
  });
});

test('months without anything have no columns', () => {
  expect(columnHeights([0])).toEqual({ zero: 1, columns: [{ top: 1, height: 0 }] });
});
