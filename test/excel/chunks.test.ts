import fc from 'fast-check';
import { chunksOf } from '../../src/excel/chunks';
import { rowRuns } from '../../src/excel/writing/rowRuns';
import { columnLetters } from '../../src/excel/address';

describe('chunks of rows', () => {
  it('hold at most 20,000 rows, fewer where rows are wide', () => {
    expect(chunksOf(45_000, 2)).toEqual([
      { start: 0, rows: 20_000 },
      { start: 20_000, rows: 20_000 },
      { start: 40_000, rows: 5_000 },
    ]);
    expect(chunksOf(20_000, 20)[0]?.rows).toBeLessThan(10_000);
    expect(chunksOf(0, 3)).toEqual([]);
  });

  it('cover every row once, in order', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 60 }), (rows, columns) => {
        const chunks = chunksOf(rows, columns);
        let next = 0;
        for (const chunk of chunks) {
          expect(chunk.start).toBe(next);
          next += chunk.rows;
        }
        expect(next).toBe(rows);
      }),
    );
  });
});

describe('runs of rows', () => {
  it('are cut where the kind changes', () => {
    expect(rowRuns([false, false, true])).toEqual([
      { start: 0, rows: 2 },
      { start: 2, rows: 1 },
    ]);
    expect(rowRuns([])).toEqual([]);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));
