import { sheetPages } from '../../../src/domain/report/pages';

const SHEET = { width: 600, rows: 10, heightOf: () => 100, wanted: [], kept: [], repeated: 0 };

describe('the pages of a worksheet', () => {
  test('hold more rows where all columns have to fit across, and are never enlarged', () => {
    const example = { ...SHEET, width: 770, rows: 5, heightOf: () => 150, kept: [{ row: 3, rows: 2 }] };
    expect(sheetPages(example)).toEqual({ breaks: [3] });
    expect(sheetPages({ ...example, width: 300 })).toEqual({ breaks: [3] });
    expect(sheetPages({ ...example, width: 1540 })).toEqual({ breaks: [] });
  });

  test('of a letter are upright: narrower, and longer', () => {
    const example = { ...SHEET, width: 500, rows: 8, kept: [{ row: 4, rows: 1 }, { row: 7, rows: 1 }] }; // prettier-ignore
    expect(sheetPages(example).breaks).toEqual([4, 7]);
    expect(sheetPages({ ...example, paper: 'letter' }).breaks).toEqual([7]);
  });

  test('begin where they are wanted', () => {
    expect(sheetPages({ ...SHEET, wanted: [2, 7] }).breaks).toEqual([2, 7]);
  });

  // 595.3 − 72 points are left on a page, of which 95 % are used: four rows of 100 points.
  test('begin before what would be torn apart, and only where it fits on the next', () => {
    expect(sheetPages({ ...SHEET, kept: [{ row: 3, rows: 2 }] }).breaks).toEqual([3]);
    expect(sheetPages({ ...SHEET, kept: [{ row: 2, rows: 2 }] }).breaks).toEqual([]);
    expect(sheetPages({ ...SHEET, kept: [{ row: 3, rows: 5 }] }).breaks).toEqual([]);
  });

  test('are not begun by rows that are higher than one', () => {
    expect(sheetPages({ ...SHEET, heightOf: () => 600 }).breaks).toEqual([]);
  });

  test('have the repeated row on top of each but the first', () => {
    // With it three rows are left on the second page, so that the fifth of the sheet begins the third.
    const kept = [
      { row: 4, rows: 1 },
      { row: 7, rows: 1 },
    ];
    expect(sheetPages({ ...SHEET, kept }).breaks).toEqual([4, 7]);
    expect(sheetPages({ ...SHEET, kept, repeated: 9 }).breaks).toEqual([4]);
  });
});
