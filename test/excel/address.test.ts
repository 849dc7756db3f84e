import { areaOf, cellAddress, columnLetters } from '../../src/excel/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(areaOf(`${letters}1`)).toEqual({ row: 0, column, rowCount: 1, columnCount: 1 });
});

test.each([
  ['D41', { row: 40, column: 3, rowCount: 1, columnCount: 1 }],
  ['$D$41:$E$50', { row: 40, column: 3, rowCount: 10, columnCount: 2 }],
  ['E50:D41', { row: 40, column: 3, rowCount: 10, columnCount: 2 }],
  ['5:6', { row: 4, column: 0, rowCount: 2, columnCount: Infinity }],
  ['C:D', { row: 0, column: 2, rowCount: Infinity, columnCount: 2 }],
])('%s names its cells', (address, area) => {
  expect(areaOf(address)).toEqual(area);
});

test.each(['', '客户', 'A1:B2:C3x', '#REF!'])('%s is no address', (address) => {
  expect(areaOf(address)).toBeNull();
});

test('an address is the area it was made from', () => {
  expect(areaOf(cellAddress(99, 27))).toMatchObject({ row: 99, column: 27 });
});
