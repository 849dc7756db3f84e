import { COUNTED, type Activity, type Counted } from './activities';

/** How many of each a salesperson has to show. */
export type ActivityCounts = Readonly<Record<Counted, number>>;

/** Nothing done. */
export const NO_COUNTS = Object.fromEntries(COUNTED.map((key) => [key, 0])) as ActivityCounts;

/**
 * The activities of every salesperson, counted.
 *
 * @returns by salesperson; under an empty name those of nobody
 * @example activityCounts(done).get('王强')?.visit // 3
 */
export function activityCounts(done: readonly Activity[]): ReadonlyMap<string, ActivityCounts> {
  const counts = new Map<string, Record<Counted, number>>();
  for (const { staff, countsAs } of done) {
    const own = counts.get(staff) ?? { ...NO_COUNTS };
    counts.set(staff, own);
    for (const key of countsAs) own[key]++;
  }
  return counts;
}
