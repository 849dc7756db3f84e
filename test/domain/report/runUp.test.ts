import { runUp } from '../../../src/domain/report/runUp';
import { groupBy, tally } from '../../../src/domain/report/tally';
import { day } from '../day';

describe('runUp', () => {
  it('gives a month the twelve weeks up to its end, from Monday', () => {
    const steps = runUp({ from: day('2026-11-01'), to: day('2026-11-21') }); // a Saturday
    expect(steps).toHaveLength(12);
    expect(steps.at(-1)).toEqual({ label: '11-16', from: day('2026-11-16'), to: day('2026-11-21') });
    expect(steps[0]).toEqual({ label: '08-31', from: day('2026-08-31'), to: day('2026-09-06') });
  });

  it('ends with a Monday that is the last day', () => {
    expect(runUp({ from: day('2026-11-16'), to: day('2026-11-16') }).at(-1)?.from).toBe(day('2026-11-16'));
  });

  it('gives a longer period months, at least twelve, without gaps', () => {
    const year = runUp({ from: day('2026-08-15'), to: day('2026-11-21') });
    expect(year.map(({ label }) => label)).toEqual([
      '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11',
    ]); // prettier-ignore
    expect(year.at(-1)?.to).toBe(day('2026-11-21'));
    const long = runUp({ from: day('2025-06-10'), to: day('2026-11-21') });
    expect([long.length, long[0]?.label]).toEqual([18, '2025-06']);
    long.slice(1).forEach(({ from }, i) => {
      expect(from).toBe((long[i]?.to ?? 0) + 1);
    });
  });
});

describe('tally', () => {
  it('puts the most frequent first, and keeps the order of equals', () => {
    expect(tally(['价格', '库存', '品牌', '库存'])).toEqual([
      ['库存', 2],
      ['价格', 1],
      ['品牌', 1],
    ]);
    expect([...groupBy([1, 2, 3], (n) => n % 2)]).toEqual([
      [1, [1, 3]],
      [0, [2]],
    ]);
  });
});
