import type { CellValue } from '../cell/value';
import { finderOf, isRestoring, NO_PRINT, rowIndex } from './findRow';
import type { GuardColumn, GuardState, Seen } from './guardState';

/** What goes where in one round of writing. */
export interface Placement {
  /** By place: the row that stands there and is written to, or -1. */
  readonly rowAt: Int32Array;
  /** By column and place; null leaves a cell as it is. */
  readonly values: readonly (CellValue | null)[][];
  readonly formats: readonly ((string | null)[] | null)[];
  readonly cells: number;
}

/**
 * Finds every pending row in what stands on the sheet now, and says what can be written where. A row stands where it was
 * last seen if its key is there (and, where the key is blank or repeated, everything else that was read); else it is
 * followed by its key if that is unique. A cell that does not hold what is expected is left alone for good. A row that is
 * not found stays pending.
 *
 * @param trustPlace a row whose key was corrected in its place, between the same neighbours, is still the same
 */
export function place(state: GuardState, seen: Seen, trustPlace = false): Placement {
  const { columns } = state;
  state.pending = stillPending(state);
  const rowAt = new Int32Array(seen.count).fill(-1);
  const values = columns.map(() => new Array<CellValue | null>(seen.count).fill(null));
  const formats = columns.map(({ format }) => (format ? new Array<string | null>(seen.count).fill(null) : null));
  const finder = finderOf(state, seen, trustPlace);
  let cells = 0;
  for (const row of state.pending) {
    const at = finder(row);
    if (at < 0 && isRestoring(state, row)) missed(state, row);
    if (at < 0 || (rowAt[at] ?? -1) >= 0) continue;
    state.places[row] = at;
    columns.forEach((column, c) => {
      const want = column.want[row] ?? null;
      if (want === null) return;
      const now = seen.cells[c]?.[at] ?? '';
      if (now !== want && now !== column.expect[row]) {
        giveUp(column, row);
        return;
      }
      if (now === want && !column.format?.[row]) {
        column.want[row] = null;
        return;
      }
      (values[c] ?? [])[at] = want;
      const format = formats[c];
      if (format) format[at] = column.format?.[row] ?? null;
      rowAt[at] = row;
      cells++;
    });
  }
  return { rowAt, values, formats, cells };
}

/** A row that cannot be found again and again was deleted, or changed by somebody else. */
function missed(state: GuardState, row: number): void {
  const times = (state.missed.get(row) ?? 0) + 1;
  state.missed.set(row, times);
  if (times < MISSES) return;
  for (const column of state.columns) if (column.restoring.has(row)) giveUp(column, row);
}

const MISSES = 3;

/** A cell that somebody else has changed: his value stays. */
function giveUp({ want, restoring, skipped }: GuardColumn, row: number): void {
  want[row] = null;
  if (!restoring.delete(row)) skipped.add(row);
}

/** Rows that have something to be written. */
export function stillPending({ pending, columns }: GuardState): readonly number[] {
  return pending.filter((row) => columns.some(({ want }) => (want[row] ?? null) !== null));
}

/**
 * Compares what stood in the written cells just before and just after writing with what was meant. Values that landed in
 * the wrong row are marked to be put right, and the rows they were for stay pending.
 *
 * @param start place of the first row of `before` and `after`
 * @param seen what the placement was made from
 * @param after by column and place from `start` on; null: what was written stands there
 * @param isSure whether it is known that it does
 * @returns cells that hold what was wanted
 */
export function judge(
  state: GuardState,
  placement: Placement,
  start: number,
  seen: Seen,
  before: Seen,
  after: readonly (readonly CellValue[])[] | null,
  isSure = true,
): number {
  let written = 0;
  let known: Map<number, number> | undefined;
  const owner = (at: number, isRow: boolean): number => {
    const key = before.keys[at - start] ?? 0;
    const print = before.prints[at - start] ?? 0;
    known ??= rowIndex(state);
    let row = known.get(print || key) ?? known.get(key);
    // Where that row still stands in its own place this is another one that looks like it.
    if (row !== undefined && (isSame(placement.rowAt.indexOf(row)) || isOther(row, at))) row = undefined;
    if (row === undefined && isRow) return placement.rowAt[at] ?? -1;
    return row ?? append(state, known, key, print, at);
  };
  const isSame = (at: number): boolean =>
    at >= start && before.keys[at - start] === seen.keys[at] && before.prints[at - start] === seen.prints[at];
  // Rows without a key of their own are alike: where something is to be put right, they are told apart by what we wrote.
  const isOther = (row: number, at: number): boolean =>
    state.prints[row] !== 0 &&
    state.columns.some(
      ({ restoring, expect }, c) => restoring.has(row) && before.cells[c]?.[at - start] !== expect[row],
    );
  const end = Math.min(start + before.count, placement.rowAt.length);
  const isBetweenSame = (at: number): boolean => (at === start || isSame(at - 1)) && (at + 1 >= end || isSame(at + 1));
  for (let at = start; at < end; at++) {
    const row = placement.rowAt[at] ?? -1;
    if (row < 0) continue;
    let who = isSame(at) ? row : undefined;
    state.columns.forEach((column, c) => {
      const value = placement.values[c]?.[at] ?? null;
      if (value === null) return;
      const held = before.cells[c]?.[at - start] ?? '';
      const holds = after ? (after[c]?.[at - start] ?? '') : value;
      // Only its key was changed: it holds what was expected, and stands between the same rows or is told by our value.
      const isRow = held === column.expect[row] && (isBetweenSame(at) || (column.restoring.has(row) && held !== ''));
      const landed = (who ??= owner(at, isRow));
      // A request that was sent twice finds its own values. So does a row that looks like the one to be put right.
      const isAgain = held === value && !column.restoring.has(row);
      const untouched = held === (seen.cells[c]?.[at] ?? '') || isAgain;
      if (landed === row && untouched) {
        if (!isSure) column.unsure.add(row);
        if (holds !== value || !isSure) return;
        column.want[row] = null;
        column.restoring.delete(row);
        written++;
      } else if (held !== holds) {
        state.places[landed] = at;
        displaced(column, landed, held, holds, before.formats[c]?.[at - start], !state.prints[landed]);
      }
    });
  }
  const restored = restoring(state);
  if (restored.length) state.pending = [...new Set([...state.pending, ...restored])];
  return written;
}

/** Our value stands where somebody's value stood. */
function displaced(
  column: GuardColumn,
  row: number,
  held: CellValue,
  holds: CellValue,
  format: string | undefined,
  isFollowed: boolean,
): void {
  const wanted = column.want[row] ?? null;
  const isExpected = held === column.expect[row];
  column.expect[row] = holds;
  // It still waits for its value, and will be found.
  if (wanted !== null && isExpected && (isFollowed || column.restoring.has(row))) return;
  if (wanted !== null && !column.restoring.has(row)) column.skipped.add(row);
  column.want[row] = held;
  column.restoring.add(row);
  if (column.format && format !== undefined) column.format[row] = format;
}

/** A row nobody has asked about: it is remembered until its value is back. */
function append(state: GuardState, known: Map<number, number>, key: number, print: number, at: number): number {
  const row = state.keys.length;
  state.keys.push(key);
  // A blank key says nothing: such a row is known by its place and, where they were read, by its other cells.
  state.prints.push(print || (key ? 0 : NO_PRINT));
  state.places.push(at);
  for (const { want, expect, format } of state.columns) {
    want.push(null);
    expect.push('');
    format?.push(null);
  }
  if ((print || key) && !known.has(print || key)) known.set(print || key, row);
  return row;
}

/** Rows in which something has to be put back. */
function restoring({ columns }: GuardState): readonly number[] {
  return columns.flatMap((column) => [...column.restoring]);
}
