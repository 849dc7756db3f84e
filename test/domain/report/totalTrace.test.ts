import { totalTrace } from '../../../src/domain/report/totalTrace';
import { tracedValue, type Trace, type TraceMake, type TraceTerm } from '../../../src/domain/report/trace';

const term = (value: number, name = ''): TraceTerm => ({
  of: 'now',
  count: 'sum',
  as: 'money',
  value,
  rows: () => [{ sheet: '发货', row: 2, name, day: 0, value }],
});
const made = (make: TraceMake, ...values: readonly number[]): Trace => ({ make, terms: values.map((value) => term(value)) }); // prettier-ignore

// 华东 400 → 520, 华南 300 → 270, 西部 300 → 330 of 1,000 → 1,120 (ANALYSIS A1).
const REGIONS = [
  [520, 400],
  [270, 300],
  [330, 300],
] as const;

const TOTALS: readonly (readonly [TraceMake, readonly Trace[], number])[] = [
  ['value', REGIONS.map(([now]) => made('value', now)), 1_120],
  ['share', REGIONS.map(([now]) => made('share', now, 1_120)), 1],
  ['difference', REGIONS.map(([now, before]) => made('difference', now, before)), 120],
  ['growth', REGIONS.map(([now, before]) => made('growth', now, before)), 0.12],
  ['contribution', REGIONS.map(([now, before]) => made('contribution', now, before, 1_000)), 0.12],
  ['points', REGIONS.map(([now, before]) => made('points', now, 1_120, before, 1_000)), 0],
];

test.each(TOTALS)('the total of %s is made of the terms that add up', (_make, traces, total) => {
  const trace = totalTrace(traces);
  expect(trace && tracedValue(trace)).toBeCloseTo(total, 12);
});

test('its rows are those of all figures, but for what all of them share', () => {
  const traces = REGIONS.map(([now]) => made('share', now, 1_120));
  const [part, whole] = totalTrace(traces)?.terms ?? [];
  expect(part?.rows().map(({ value }) => value)).toEqual([520, 270, 330]);
  expect(whole?.rows()).toHaveLength(1);
});

test('a column without traces has none', () => {
  expect(totalTrace([])).toBeUndefined();
});

test('indicators are worked out of the rows of all of them', () => {
  const trace = totalTrace([made('derived', 3), made('derived', 4)]);
  expect([trace?.make, trace?.terms[0]?.value, trace && tracedValue(trace)]).toEqual(['derived', 7, null]);
});
