import type { CellValue } from '../cell/value';
import { writtenRows, type PlacedSet } from './placedSet';

/**
 * What is still to be written, and what is expected to stand there. Rows are register rows; rows of other people that
 * have to be put right again are appended behind them.
 */
export interface GuardState {
  readonly keys: number[];
  /** 0 for rows with a key of their own. */
  readonly prints: number[];
  /** Where a row was last seen, counted from the first row of the block. */
  readonly places: number[];
  readonly columns: readonly GuardColumn[];
  /** Rows that are still to be written to. */
  pending: readonly number[];
  /** How often a row was not found that something has to be put back in. */
  readonly missed: Map<number, number>;
}

/** One column, by row. */
export interface GuardColumn {
  /** null: nothing is to be written. */
  readonly want: (CellValue | null)[];
  readonly expect: CellValue[];
  /** Number format that is to be set with the value; null where no cell of the column needs one. */
  readonly format: (string | null)[] | null;
  /** Rows whose value is not ours: it stood there and is put back. */
  readonly restoring: Set<number>;
  /** Rows whose cell was left alone. */
  readonly skipped: Set<number>;
  /** Rows that were written to while somebody set a filter: they may hold what was wanted. */
  readonly unsure: Set<number>;
}

/** What stands in the block at one moment, by place (rows counted from the first row of the block). */
export interface Seen {
  readonly count: number;
  readonly keys: Float64Array;
  /** 0 where nobody asked. */
  readonly prints: Float64Array;
  /** By column: formulas as text, everything else as its value. */
  readonly cells: readonly (readonly CellValue[])[];
  /** By column: number formats, where formats are written. */
  readonly formats: readonly (readonly string[] | null)[];
}

/** What goes where in one round of writing. */
export interface Placement {
  /** By place: the row that stands there and is written to, or -1. */
  readonly rowAt: Int32Array;
  /** By column and place; null leaves a cell as it is. */
  readonly values: readonly (CellValue | null)[][];
  readonly formats: readonly ((string | null)[] | null)[];
  readonly cells: number;
}

/** What the guard starts from. */
export function guardState(set: PlacedSet): GuardState {
  const { block, keys, columns } = set;
  const { rowCount } = block;
  const state = {
    keys: new Array<number>(rowCount),
    prints: new Array<number>(rowCount),
    places: new Array<number>(rowCount),
  };
  for (let row = 0; row < rowCount; row++) {
    state.keys[row] = keys.keys[row] ?? 0;
    state.prints[row] = keys.prints[row] ?? 0;
    state.places[row] = row;
  }
  return {
    ...state,
    columns: columns.map((column) => {
      const want = new Array<CellValue | null>(rowCount).fill(null);
      const expect = new Array<CellValue>(rowCount).fill('');
      const format = column.formats?.after.some((code) => code !== null)
        ? new Array<string | null>(rowCount).fill(null)
        : null;
      column.rows.forEach((row, i) => {
        want[row] = column.after[i] ?? '';
        expect[row] = column.before[i] ?? '';
        if (format) format[row] = column.formats?.after[i] ?? null;
      });
      return {
        want,
        expect,
        format,
        restoring: new Set<number>(),
        skipped: new Set<number>(),
        unsure: new Set<number>(),
      };
    }),
    pending: writtenRows(set),
    missed: new Map(),
  };
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

/** Where a row stands now, or -1. */
function finderOf(state: GuardState, seen: Seen, trustPlace: boolean): (row: number) => number {
  let places: Map<number, number> | undefined;
  let printed: Map<number, number> | undefined;
  const stands = (row: number, at: number): boolean =>
    at >= 0 &&
    at < seen.count &&
    seen.keys[at] === state.keys[row] &&
    (!state.prints[row] || state.prints[row] === NO_PRINT || seen.prints[at] === state.prints[row]);
  const corrected = (row: number, at: number): boolean =>
    at < seen.count &&
    state.columns.every(({ want, expect }, c) => want[row] === null || seen.cells[c]?.[at] === expect[row]) &&
    (at === 0 || stands(row - 1, at - 1)) &&
    (at + 1 >= seen.count || stands(row + 1, at + 1));
  return (row) => {
    const at = state.places[row] ?? -1;
    const key = state.keys[row] ?? 0;
    const print = state.prints[row] ?? 0;
    if (isRestoring(state, row)) {
      // What we have displaced has to be put back, wherever the row went: our value there tells it from others.
      const holds = (place: number) => place >= 0 && holdsOurs(state, seen, row, place, !print);
      if (stands(row, at) && holds(at)) return at;
      const moved = print
        ? unique((printed ??= indexOf(seen.prints)), print)
        : unique((places ??= indexOf(seen.keys)), key);
      if (holds(moved)) return moved;
      const nearest = nearestHolding(state, seen, row);
      return nearest >= 0 ? nearest : moved;
    }
    if (stands(row, at)) return at;
    // Rows without a key of their own are not followed.
    if (print) return -1;
    const moved = unique((places ??= indexOf(seen.keys)), key);
    if (moved >= 0) return moved;
    return trustPlace && !places.has(key) && corrected(row, at) ? at : -1;
  };
}

function isRestoring({ columns }: GuardState, row: number): boolean {
  return columns.some(({ restoring }) => restoring.has(row));
}

/** Whether a place holds what we have displaced a row's values with, or, where `orBack`, has them back already. */
function holdsOurs({ columns }: GuardState, { cells }: Seen, row: number, at: number, orBack = false): boolean {
  return columns.every(({ restoring, expect, want }, c) => {
    const now = cells[c]?.[at];
    return !restoring.has(row) || now === expect[row] || (orBack && now === want[row]);
  });
}

/**
 * A row that can only be known by the value of ours that it holds, because somebody has just changed it: the nearest one
 * that is no other row, with the same key if there is one.
 */
function nearestHolding(state: GuardState, seen: Seen, row: number): number {
  // Blank cells are all alike.
  if (!state.columns.some(({ restoring, expect }) => restoring.has(row) && expect[row] !== '')) return -1;
  const from = state.places[row] ?? 0;
  const others = rowIndex(state);
  const isFree = (at: number): boolean => {
    const [key = 0, print = 0] = [seen.keys[at], seen.prints[at]];
    if (print && print === state.prints[row]) return true;
    if (key === 0 && state.prints[row] === NO_PRINT) return true;
    const other = others.get(print) ?? others.get(key);
    return other === undefined || other === row;
  };
  let nearest = -1;
  for (let distance = 0; distance < seen.count; distance++)
    for (const at of [from - distance, from + distance]) {
      if (at < 0 || at >= seen.count || !holdsOurs(state, seen, row, at) || !isFree(at)) continue;
      if (seen.keys[at] === state.keys[row]) return at;
      if (nearest < 0) nearest = at;
    }
  return nearest;
}

const REPEATED = -2;

function indexOf(hashes: Float64Array): Map<number, number> {
  const index = new Map<number, number>();
  hashes.forEach((hash, at) => {
    if (hash) index.set(hash, index.has(hash) ? REPEATED : at);
  });
  return index;
}

function unique(index: ReadonlyMap<number, number>, hash: number): number {
  return Math.max(-1, index.get(hash) ?? -1);
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

/** Rows by their own key, or by what else is known of them. */
function rowIndex({ keys, prints }: GuardState): Map<number, number> {
  const index = new Map<number, number>();
  keys.forEach((key, row) => {
    const hash = (prints[row] ?? 0) || key;
    if (hash) index.set(hash, row);
  });
  return index;
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

/** The print of a row with neither key nor print; no hash is negative. */
const NO_PRINT = -1;

/** Rows in which something has to be put back. */
function restoring({ columns }: GuardState): readonly number[] {
  return columns.flatMap((column) => [...column.restoring]);
}
