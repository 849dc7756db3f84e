import { columnBeside } from '../../../src/domain/changes/newRows';

it('a column whose header says nothing stands beside the nearest that is known; deleted ones take no place', () => {
  expect(columnBeside(new Map([[0, 0], [3, 2]]), new Set([2]), 4)).toBe(3); // prettier-ignore
  // The last column of a block is gone: the block ends with the one before.
  expect(columnBeside(new Map([[0, 1], [3, 4]]), new Set([4]), 4)).toBe(4); // prettier-ignore
  // The first one is gone: the block begins with the one behind.
  expect(columnBeside(new Map([[1, 0]]), new Set([0]), 0)).toBe(0);
});
