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
