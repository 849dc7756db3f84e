import type { Chunk } from '../chunks';

/** Rows of one kind, one after the other. */
export type RowRun = Chunk;

/**
 * Cuts rows into runs of the same kind. Where a filter hides rows, for one, values written over visible and hidden rows at
 * once land in wrong rows: such a range is written run by run.
 *
 * @param marks the kind of each row
 * @example rowRuns([false, false, true]) // [{ start: 0, rows: 2 }, { start: 2, rows: 1 }]
 */
export function rowRuns(marks: readonly boolean[]): RowRun[] {
  const runs: { start: number; rows: number }[] = [];
  marks.forEach((mark, row) => {
    const last = runs.at(-1);
    if (last && marks[row - 1] === mark) last.rows++;
    else runs.push({ start: row, rows: 1 });
  });
  return runs;
}
