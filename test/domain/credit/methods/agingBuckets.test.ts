import fc from 'fast-check';
import { agingBuckets, bucketOf } from '../../../../src/domain/credit/methods/agingBuckets';
import { C7, C7_LIMITS } from './c7';

it('six invoices as of 2026-11-21 (C7)', () => {
  expect(agingBuckets(C7.open, C7.late, C7_LIMITS)).toEqual([100_000, 50_000, 60_000, 40_000, 20_000, 20_000]);
});

it.each([
  [-19, 0],
  [0, 0],
  [1, 1],
  [30, 1],
  [31, 2],
  [90, 3],
  [91, 4],
  [180, 4],
  [181, 5],
  [4000, 5],
])('%d days past due are in bucket %d', (days, bucket) => {
  expect(bucketOf(days, C7_LIMITS)).toBe(bucket);
});

it('other buckets of the settings, such as those of the notes to the accounts', () => {
  expect(agingBuckets([1, 2, 3, 4], [365, 366, 1096, 0], [365, 730, 1095])).toEqual([4, 1, 2, 0, 3]);
});

it('come to all that is open, whatever the limits', () => {
  const item = fc.tuple(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: -400, max: 4000 }));
  const limits = fc
    .uniqueArray(fc.integer({ min: 1, max: 2000 }), { maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(item), limits, (items, days) => {
      const [open, late] = [items.map(([amount]) => amount), items.map(([, one]) => one)];
      const buckets = agingBuckets(open, late, days);
      expect(buckets).toHaveLength(days.length + 2);
      expect(buckets.reduce((sum, one) => sum + one, 0)).toBe(open.reduce((sum, one) => sum + one, 0));
    }),
    { seed: 21 },
  );
});
