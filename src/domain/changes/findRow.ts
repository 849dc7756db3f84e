import type { GuardState, Seen } from './guardState';

/** The print of a row with neither key nor print; no hash is negative. */
export const NO_PRINT = -1;

/**
 * Says where a row of the state stands now, or -1.
 *
 * @param trustPlace a row whose key was corrected in its place, between the same neighbours, is still the same
 */
export function finderOf(state: GuardState, seen: Seen, trustPlace: boolean): (row: number) => number {
  let places: Map<number, number> | undefined;
  let printed: Map<number, number> | undefined;
  let others: ReadonlyMap<number, number> | undefined;
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
      const nearest = nearestHolding(state, seen, row, (others ??= rowIndex(state)));
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

/** Whether something is to be put back into a row. */
export function isRestoring({ columns }: GuardState, row: number): boolean {
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
function nearestHolding(state: GuardState, seen: Seen, row: number, others: ReadonlyMap<number, number>): number {
  // Blank cells are all alike.
  if (!state.columns.some(({ restoring, expect }) => restoring.has(row) && expect[row] !== '')) return -1;
  const from = state.places[row] ?? 0;
  const isFree = (at: number): boolean => {
    const [key = 0, print = 0] = [seen.keys[at], seen.prints[at]];
    if (print && print === state.prints[row]) return true;
    if (key === 0 && state.prints[row] === NO_PRINT) return true;
    const other = others.get(print) ?? others.get(key);
    return other === undefined || other === row;
  };
  let nearest = -1;
  for (let distance = 0; distance < FARTHEST; distance++)
    for (const at of [from - distance, from + distance]) {
      if (at < 0 || at >= seen.count || !holdsOurs(state, seen, row, at) || !isFree(at)) continue;
      if (seen.keys[at] === state.keys[row]) return at;
      if (nearest < 0) nearest = at;
    }
  return nearest;
}

/** Rows further away are not looked at. */
const FARTHEST = 10_000;

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

/** Rows by their own key, or by what else is known of them. */
export function rowIndex({ keys, prints }: GuardState): Map<number, number> {
  const index = new Map<number, number>();
  keys.forEach((key, row) => {
    const hash = (prints[row] ?? 0) || key;
    if (hash) index.set(hash, row);
  });
  return index;
}
