import type { ReportFormat } from './reportFormat';

/** A row of a worksheet, and what it adds to a figure. */
export interface TracedRow {
  readonly sheet: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** Whom or what the row is about. */
  readonly name: string;
  /** Serial day of the row; 0 where there is none. */
  readonly day: number;
  readonly value: number;
}

/** What a figure is made of: the sum over some rows, or how many different names they have. */
export interface TraceTerm {
  /** Which rows they are, as a key that becomes words in i18n: 本期, 上期, 合计. */
  readonly of: TermName;
  readonly count: 'sum' | 'names' | 'rows';
  /** How its rows are shown, and their sum; numbers of names and rows are counts. */
  readonly as: ReportFormat;
  /** Sum of the rows, number of different names or number of rows: the same unit as the figure. */
  readonly value: number;
  /** The rows, worked out when they are asked for. */
  readonly rows: () => readonly TracedRow[];
}

/** Which rows a term is about; words in i18n. */
export type TermName =
  | 'now'
  | 'before'
  | 'yearAgo'
  | 'total'
  | 'totalBefore'
  | 'lines'
  | 'customers'
  | 'open'
  | 'overdue'
  | 'sales'
  | 'returns'
  | 'receipts'
  | 'adjustments'
  | 'prepaid'
  | 'bills'
  | 'orders'
  | 'limits'
  | 'unmatched';

/**
 * How a figure is made of its terms: the `value` of the first; `share` first ÷ second; `growth` first ÷ second − 1;
 * `difference` first − second; `sum` of all; `balance` first − all others; `points` 100 × (first ÷ second − third ÷ fourth); `contribution` (first − second) ÷ third;
 * `derived`: an indicator such as HHI that is worked out of the rows of the first term.
 */
export type TraceMake =
  'value' | 'share' | 'growth' | 'difference' | 'sum' | 'balance' | 'points' | 'contribution' | 'derived';

/** What stands behind a figure of a generated sheet. */
export interface Trace {
  readonly make: TraceMake;
  readonly terms: readonly TraceTerm[];
}

const MAKES: Readonly<Record<TraceMake, (terms: readonly number[]) => number | null>> = {
  value: ([first = 0]) => first,
  share: ([part = 0, whole = 0]) => part / whole,
  growth: ([now = 0, before = 0]) => now / before - 1,
  difference: ([now = 0, before = 0]) => now - before,
  sum: (terms) => terms.reduce((sum, term) => sum + term, 0),
  balance: ([first = 0, ...rest]) => rest.reduce((left, term) => left - term, first),
  points: ([now = 0, whole = 0, before = 0, wholeBefore = 0]) => 100 * (now / whole - before / wholeBefore),
  contribution: ([now = 0, before = 0, wholeBefore = 0]) => (now - before) / wholeBefore,
  derived: () => null,
};

/**
 * What a figure comes to from its terms.
 *
 * @returns null where it is an indicator that is not worked out of sums alone
 * @example tracedValue({ make: 'share', terms: [term(520), term(1120)] }) // 0.4643
 */
export function tracedValue({ make, terms }: Trace): number | null {
  return MAKES[make](terms.map(({ value }) => value));
}

/** A figure that is made of terms. */
export function traceOf(make: TraceMake, ...terms: readonly TraceTerm[]): Trace {
  return { make, terms };
}
