import type { CellValue } from '../cell/value';
import { readBoolean } from '../cell/readBoolean';

/** How a column is filled in: new cells are written in the same way. */
export interface ColumnStyle {
  /** What stands for yes and for no. */
  readonly yes: string | number | boolean;
  readonly no: string | number | boolean;
  /** Moments have a time of day. */
  readonly timed: boolean;
}

/** A column that has nothing in it yet. */
export const PLAIN: ColumnStyle = { yes: '是', no: '否', timed: true };
/** So many of the last cells are looked at. */
const LOOKED_AT = 400;

/**
 * How a column is filled in, by its last cells: √ and blank, 是 and 否, days with or without a time.
 *
 * @param raw the column from top to bottom
 * @example columnStyle(['√', '', '√']) // { yes: '√', no: '', timed: true }
 */
export function columnStyle(raw: readonly CellValue[]): ColumnStyle {
  const yes = new Map<CellValue, number>();
  const no = new Map<CellValue, number>();
  let blank = 0;
  let days = 0;
  let moments = 0;
  for (const value of raw.slice(-LOOKED_AT)) {
    if (value === '') blank++;
    if (typeof value === 'number') {
      days++;
      if (value % 1) moments++;
    }
    const said = readBoolean(value);
    if (said === true) yes.set(value, (yes.get(value) ?? 0) + 1);
    if (said === false) no.set(value, (no.get(value) ?? 0) + 1);
  }
  return {
    yes: mostUsed(yes) ?? PLAIN.yes,
    // Who ticks leaves the others blank.
    no: mostUsed(no) ?? (yes.size > 0 && blank > 0 ? '' : PLAIN.no),
    timed: days === 0 ? PLAIN.timed : moments > 0,
  };
}

function mostUsed(counts: ReadonlyMap<CellValue, number>): CellValue | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
