import { composition, type CompositionRow } from './methods/composition';
import { customersBy, sumsBy, type PeriodKey, type StructureView } from './view';
import type { Measure } from './tradeBook';

/** A part of the total: who or what it is, and what it comes to. */
export interface Group extends CompositionRow {
  /** Index among the names of the dimension. */
  readonly code: number;
}

/** What lines are told apart by: a dimension of the book, or one that is worked out. */
export interface Coded {
  /** Empty for what is not filled in. */
  readonly names: readonly string[];
  /** By line, index into the names. */
  readonly codes: Int32Array;
}

/** The total in parts by what its lines are told apart by. */
export interface Groups {
  readonly codes: Int32Array;
  /** The largest first; those that come to nothing in all periods are left out. */
  readonly rows: readonly Group[];
  /** How much of the sum of amounts has something filled in, 0…1; 0 where there are no lines. */
  readonly filled: number;
}

/**
 * The parts of the total by a dimension, with the periods they are compared with (ANALYSIS A1; … ).
 *
 * @param measure what is counted; the view's own where it is left out
 * @example groupsBy(view, dimension(book, 'region')).rows[0] // { key: '华东', now: 52000000, share: 0.4643, points: 6.43, … }
 */
export function groupsBy(view: StructureView, { names, codes }: Coded, measure: Measure = view.measure): Groups {
  const { book, lines } = view;
  const values = book[measure];
  const sums = (period: PeriodKey) => sumsBy(values, lines[period], codes, names.length);
  const [now, before, yearAgo] = [sums('now'), sums('before'), sums('yearAgo')];
  const customers = customersBy(book, lines.now, codes, names.length);
  const groups = names
    .map((name, code) => ({
      key: name,
      code,
      now: now[code] ?? 0,
      before: before[code] ?? 0,
      yearAgo: yearAgo[code] ?? 0,
      customers: customers[code] ?? 0,
    }))
    .filter((group) => group.now || group.before || group.yearAgo || group.customers);
  const codeOf = new Map(groups.map(({ key: name, code }) => [name, code]));
  return {
    codes,
    rows: composition(groups).rows.map((row) => ({ ...row, code: codeOf.get(row.key) ?? 0 })),
    filled: names[0] === '' ? filledShare(now) : 1,
  };
}

/** By what lines come to, whatever their sign: goods taken back have a region too. */
function filledShare(now: Float64Array): number {
  const all = now.reduce((sum, value) => sum + Math.abs(value), 0);
  return all ? 1 - Math.abs(now[0] ?? 0) / all : 0;
}
