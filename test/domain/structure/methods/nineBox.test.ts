import {
  GRID_CELLS,
  gridCounts,
  gridMoves,
  gridZone,
  nineBox,
  readGridCell,
} from '../../../../src/domain/structure/methods/nineBox';

describe('reading a cell of the nine-box', () => {
  it.each([
    ['A1', 'A1'],
    ['a2', 'A2'],
    ['B-3', 'B3'],
    ['b-3', 'B3'],
    ['Ｃ１', 'C1'],
    [' A 1 ', 'A1'],
    ['B类2', 'B2'],
    ['C3(竞品)', 'C3'],
    ['A', null],
    ['A4', null],
    ['A12', null],
    ['1A', null],
    ['D1', null],
    ['', null],
  ])('%s is %s', (text, cell) => {
    expect(readGridCell(text)).toBe(cell);
  });
});

describe('the cell a customer belongs to', () => {
  it.each([
    [5, 1, 'A1'],
    [4, 1, 'A1'],
    [3, 2, 'B2'],
    [2, 3, 'C3'],
    [1, '3', 'C3'],
    ['b', 2, 'B2'],
    ['高', '首选', 'A1'],
    ['中', '次选', 'B2'],
    ['低', '竞品', 'C3'],
    [0, 1, null],
    [6, 1, null],
    ['', 1, null],
    [null, 1, null],
    ['A', null, null],
    ['A', 4, null],
  ])('potential %s, share %s: %s', (potential, share, cell) => {
    expect(nineBox(potential, share, 'one')).toBe(cell);
  });

  it('where 3 is the best column, those who choose us first stand in it (D-24)', () => {
    expect(['首选', '次选', '竞品', 1].map((share) => nineBox('A', share, 'three'))).toEqual(['A3', 'A2', 'A1', 'A1']);
  });
});

it('red are A and B who choose us, yellow those who use rivals, blue is C', () => {
  const zones = (best: 'one' | 'three') => GRID_CELLS.map((cell) => gridZone(cell, best)[0]).join('');
  expect(zones('one')).toBe('rryrrybbb');
  expect(zones('three')).toBe('yrryrrbbb');
});

it('counts every cell, the empty ones too', () => {
  const counts = gridCounts(['A1', 'A1', null, 'C3']);
  expect([...counts.keys()]).toEqual(GRID_CELLS);
  expect([counts.get('A1'), counts.get('C3'), counts.get('B2')]).toEqual([2, 1, 0]);
});

it('moves are from cell to cell, the most frequent first; who stayed did not move', () => {
  expect(gridMoves(['B1', 'A2', 'B1', null, 'C1', null], ['A1', 'A2', 'A1', 'C3', null, null])).toEqual([
    { from: 'B1', to: 'A1', count: 2 },
    { from: 'C1', to: null, count: 1 },
    { from: null, to: 'C3', count: 1 },
  ]);
});
