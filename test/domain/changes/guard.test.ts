import { judge, place, stillPending } from '../../../src/domain/changes/guard';
import { guardState, type GuardState, type Seen } from '../../../src/domain/changes/guardState';
import { inverse, type PlacedSet } from '../../../src/domain/changes/placedSet';
import type { CellValue } from '../../../src/domain/cell/value';

/** Rows with these keys (0: blank); the first column gets H, A, B … */
function setOf(
  keys: readonly number[],
  before: readonly CellValue[],
  prints: readonly number[] = keys.map(() => 0),
): PlacedSet {
  const rows = keys.map((_key, row) => row);
  return {
    sheet: '意向客户',
    block: { headerRow: 0, firstRow: 1, rowCount: keys.length, left: 0, columnCount: 2 },
    keys: { columns: [], keys: new Float64Array(keys), printColumns: [], prints: new Float64Array(prints), names: [] },
    columns: [
      {
        field: 'gradeAuto',
        header: '系统级别',
        as: 'text',
        column: 2,
        rows,
        before,
        after: rows.map((row) => `G${row}`),
      },
    ],
    added: null,
  };
}

function seenOf(
  keys: readonly number[],
  cells: readonly CellValue[],
  prints: readonly number[] = keys.map(() => 0),
): Seen {
  return {
    count: keys.length,
    keys: new Float64Array(keys),
    prints: new Float64Array(prints),
    cells: [cells],
    formats: [null],
  };
}

const wantedOf = ({ columns: [column] }: GuardState) => column?.want;
const skippedOf = ({ columns: [column] }: GuardState) => [...(column?.skipped ?? [])];

describe('where rows stand now', () => {
  it('is where they stood, with the same key', () => {
    const state = guardState(setOf([7, 8, 9], ['', '', '']));
    const placed = place(state, seenOf([7, 8, 9], ['', '', '']));
    expect([...placed.rowAt]).toEqual([0, 1, 2]);
    expect(placed.values).toEqual([['G0', 'G1', 'G2']]);
  });

  it('is where a unique key went, after a row was put in above', () => {
    const state = guardState(setOf([7, 8], ['', '']));
    expect([...place(state, seenOf([1, 7, 8], ['x', '', ''])).rowAt]).toEqual([-1, 0, 1]);
  });

  it('is unknown for blank and repeated keys that moved: they are never guessed', () => {
    const state = guardState(setOf([0, 5, 5], ['', '', ''], [11, 12, 13]));
    const placed = place(state, seenOf([1, 0, 5, 5], ['', '', '', ''], [10, 11, 12, 13]));
    expect(placed.cells).toBe(0);
    expect(stillPending(state)).toEqual([0, 1, 2]);
  });

  it('is where they stood, for blank and repeated keys, when everything else that was read is the same', () => {
    const state = guardState(setOf([0, 5, 5], ['', '', ''], [11, 12, 13]));
    expect([...place(state, seenOf([0, 5, 5], ['', '', ''], [11, 12, 99])).rowAt]).toEqual([0, 1, -1]);
  });

  it('is not where a key was corrected while we write, but is when a run is taken back', () => {
    const seen = seenOf([7, 88, 9], ['', '', '']);
    expect([...place(guardState(setOf([7, 8, 9], ['', '', ''])), seen).rowAt]).toEqual([0, -1, 2]);
    expect([...place(guardState(setOf([7, 8, 9], ['', '', ''])), seen, true).rowAt]).toEqual([0, 1, 2]);
  });
});

describe('cells', () => {
  it('that do not hold what was read are left alone, formulas too', () => {
    const state = guardState(setOf([7, 8, 9], ['', 'A', 5]));
    const placed = place(state, seenOf([7, 8, 9], ['mine', '=B2', 5]));
    expect(placed.values).toEqual([[null, null, 'G2']]);
    expect(skippedOf(state)).toEqual([0, 1]);
  });

  it('that hold what is wanted already are done', () => {
    const state = guardState(setOf([7], ['']));
    expect(place(state, seenOf([7], ['G0'])).cells).toBe(0);
    expect(stillPending(state)).toEqual([]);
    expect(skippedOf(state)).toEqual([]);
  });
});

describe('what happened between reading and writing', () => {
  const seen = seenOf([7, 8, 9], ['', '', '']);

  it('nothing: everything is written', () => {
    const state = guardState(setOf([7, 8, 9], ['', '', '']));
    const placed = place(state, seen);
    expect(judge(state, placed, 0, seen, seen, [['G0', 'G1', 'G2']])).toBe(3);
    expect(stillPending(state)).toEqual([]);
  });

  it('somebody typed into a cell: his value is put back and the row is listed', () => {
    const state = guardState(setOf([7, 8, 9], ['', '', '']));
    const placed = place(state, seen);
    judge(state, placed, 0, seen, seenOf([7, 8, 9], ['', '同事', '']), [['G0', 'G1', 'G2']]);
    expect(wantedOf(state)).toEqual([null, '同事', null]);
    expect(skippedOf(state)).toEqual([1]);
    const again = seenOf([7, 8, 9], ['G0', 'G1', 'G2']);
    const second = place(state, again);
    expect(second.values).toEqual([[null, '同事', null]]);
    judge(state, second, 0, again, again, [['G0', '同事', 'G2']]);
    expect(stillPending(state)).toEqual([]);
  });

  it('the block was sorted: every value finds its own row', () => {
    const state = guardState(setOf([7, 8, 9], ['', '', '']));
    const placed = place(state, seen);
    judge(state, placed, 0, seen, seenOf([9, 7, 8], ['', '', '']), [['G0', 'G1', 'G2']]);
    const sorted = seenOf([9, 7, 8], ['G0', 'G1', 'G2']);
    const second = place(state, sorted);
    expect(second.values).toEqual([['G2', 'G0', 'G1']]);
    expect(judge(state, second, 0, sorted, sorted, [['G2', 'G0', 'G1']])).toBe(3);
    expect(skippedOf(state)).toEqual([]);
  });

  it('a row was put in: what it held is put back, and ours go where they belong', () => {
    const state = guardState(setOf([7, 8], ['', '']));
    const first = seenOf([7, 8], ['', '']);
    const placed = place(state, first);
    judge(state, placed, 0, first, seenOf([1, 7], ['theirs', '']), [['G0', 'G1']]);
    const now = seenOf([1, 7, 8], ['G0', 'G1', '']);
    const second = place(state, now);
    expect(second.values).toEqual([['theirs', 'G0', 'G1']]);
    judge(state, second, 0, now, now, [['theirs', 'G0', 'G1']]);
    expect(stillPending(state)).toEqual([]);
  });

  it('a blank row was put in: it becomes blank again wherever it went', () => {
    const state = guardState(setOf([7, 8], ['', '']));
    const first = seenOf([7, 8], ['', '']);
    const placed = place(state, first);
    judge(state, placed, 0, first, seenOf([0, 7], ['', '']), [['G0', 'G1']]);
    const now = seenOf([1, 0, 7, 8], ['', 'G0', 'G1', '']);
    expect(place(state, now).values).toEqual([[null, '', 'G0', 'G1']]);
  });

  it('our own request went twice: its values are no conflict', () => {
    const state = guardState(setOf([7], ['']));
    const first = seenOf([7], ['']);
    const placed = place(state, first);
    expect(judge(state, placed, 0, first, seenOf([7], ['G0']), [['G0']])).toBe(1);
    expect(skippedOf(state)).toEqual([]);
  });

  it('rows were hidden meanwhile: the next round looks before anything counts as written', () => {
    const state = guardState(setOf([7], ['']));
    const first = seenOf([7], ['']);
    const placed = place(state, first);
    expect(judge(state, placed, 0, first, first, null, false)).toBe(0);
    expect(stillPending(state)).toEqual([0]);
  });
});

describe('taking back', () => {
  it('expects what was written and wants what stood there; rows that were left alone are not in it', () => {
    const { columns } = inverse(setOf([7, 8, 9], ['x', '', 5]), [new Set([1])]);
    expect(columns[0]).toMatchObject({ rows: [0, 2], before: ['G0', 'G2'], after: ['x', 5] });
  });
});
