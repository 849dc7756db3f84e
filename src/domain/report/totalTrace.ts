import type { Trace, TraceMake, TraceTerm } from './trace';

/** Which terms of a figure add up over the rows of a table; the others are the same for all of them. */
const ADDED: Readonly<Record<TraceMake, readonly number[]>> = {
  value: [0],
  share: [0],
  growth: [0, 1],
  difference: [0, 1],
  sum: [0, 1, 2, 3, 4, 5],
  balance: [0, 1, 2, 3, 4, 5],
  points: [0, 2],
  contribution: [0, 1],
  derived: [0],
};

/**
 * What stands behind the total of a column.
 *
 * @param traces of the figures of the column
 * @returns undefined where there is none
 * @example totalTrace([traceOf('value', east), traceOf('value', south)])?.terms[0]?.value // 790
 */
export function totalTrace(traces: readonly Trace[]): Trace | undefined {
  const [first] = traces;
  if (!first) return undefined;
  const added = ADDED[first.make];
  const terms = first.terms.map(
    (term, i) =>
    added.includes(i) ? sumOf(term, traces.flatMap((trace) => trace.terms[i] ?? [])) : term, // prettier-ignore
  );
  return { make: first.make, terms };
}

function sumOf(term: TraceTerm, terms: readonly TraceTerm[]): TraceTerm {
  return {
    ...term,
    value: terms.reduce((sum, { value }) => sum + value, 0),
    rows: () => terms.flatMap(({ rows }) => rows()),
  };
}
