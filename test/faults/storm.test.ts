import { stormRuns } from './storm';

/** A twentieth of the runs of `npm run faults`, in parts. */
const PARTS = [1, 61, 121, 181];
const RUNS = 30;

it.each(PARTS)(
  'in a storm of foreign edits none is lost and every value stands in its own row: from seed %i',
  async (first) => {
    const runs = await stormRuns(first, RUNS);
    const violated = runs.filter(({ violations }) => violations.length);
    expect(violated.map(({ seed, violations }) => ({ seed, violations }))).toEqual([]);
    expect(runs.reduce((sum, { written }) => sum + written, 0)).toBeGreaterThan(RUNS);
    expect(runs.reduce((sum, { followed }) => sum + followed, 0)).toBeGreaterThan(RUNS);
  },
);
