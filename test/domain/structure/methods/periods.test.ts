import fc from 'fast-check';
import { formatDay } from '../../../../src/domain/cell/day';
import { namedPeriod, PERIODS } from '../../../../src/domain/report/namedPeriod';
import type { Period } from '../../../../src/domain/report/report';
import {
  isCovered,
  monthsEnding,
  previousPeriod,
  yearAgo,
  type PeriodKind,
} from '../../../../src/domain/structure/methods/periods';
import { day } from '../../day';

const read = (text: string): Period => {
  const [from = '', to = ''] = text.split('..');
  return { from: day(from), to: day(to) };
};
const write = (period: Period | null) => (period ? `${formatDay(period.from)}..${formatDay(period.to)}` : null);

describe('previousPeriod (环比)', () => {
  it.each<[PeriodKind, string, string | null]>([
    ['this-month', '2026-11-01..2026-11-21', '2026-10-01..2026-10-21'],
    ['this-month', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28'],
    ['this-month', '2026-01-01..2026-01-05', '2025-12-01..2025-12-05'],
    ['quarter', '2026-10-01..2026-11-21', '2026-07-01..2026-08-21'],
    ['quarter', '2026-04-01..2026-06-30', '2026-01-01..2026-03-31'],
    ['ytd', '2026-01-01..2026-11-21', '2025-01-01..2025-11-21'],
    ['ytd', '2024-01-01..2024-02-29', '2023-01-01..2023-02-28'],
    ['last-month', '2026-10-01..2026-10-31', '2026-09-01..2026-09-30'],
    ['last-month', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28'],
    ['12m', '2025-11-22..2026-11-21', '2024-11-22..2025-11-21'],
    ['custom', '2026-04-01..2026-06-30', '2026-01-01..2026-03-31'],
    ['custom', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28'],
    ['custom', '2025-01-01..2025-12-31', '2024-01-01..2024-12-31'],
    ['custom', '2026-11-10..2026-11-21', '2026-10-29..2026-11-09'],
    ['custom', '2026-11-01..2026-11-21', '2026-10-11..2026-10-31'],
    ['all', '2024-12-01..2026-11-21', null],
  ])('%s %s: %s', (kind, period, previous) => {
    expect(write(previousPeriod(read(period), kind))).toBe(previous);
  });

  it('is over before the period begins, whatever the day', () => {
    const today = fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') });
    fc.assert(
      fc.property(today, fc.constantFrom(...PERIODS), (now, name) => {
        const period = namedPeriod(name, now);
        const previous = previousPeriod(period, name);
        expect(previous?.from).toBeLessThanOrEqual(previous?.to ?? 0);
        expect(previous?.to).toBeLessThan(period.from);
      }),
    );
  });
});

describe('yearAgo (同比)', () => {
  it.each([
    ['2026-11-01..2026-11-21', '2025-11-01..2025-11-21'],
    ['2027-02-01..2027-02-28', '2026-02-01..2026-02-28'],
    ['2024-02-01..2024-02-29', '2023-02-01..2023-02-28'],
    ['2025-02-01..2025-02-28', '2024-02-01..2024-02-29'],
    ['2024-02-10..2024-02-29', '2023-02-10..2023-02-28'],
  ])('%s: %s', (period, before) => {
    expect(write(yearAgo(read(period)))).toBe(before);
  });
});

describe('monthsEnding', () => {
  it('thirteen months, so that the same month of last year is seen; the last is cut', () => {
    const months = monthsEnding(day('2026-11-21')).map(write);
    expect(months).toHaveLength(13);
    expect([months[0], months[1], months.at(-2), months.at(-1)]).toEqual([
      '2025-11-01..2025-11-30',
      '2025-12-01..2025-12-31',
      '2026-10-01..2026-10-31',
      '2026-11-01..2026-11-21',
    ]);
  });

  it('as many as are asked for', () => {
    expect(monthsEnding(day('2026-03-31'), 2).map(write)).toEqual(['2026-02-01..2026-02-28', '2026-03-01..2026-03-31']);
  });
});

describe('isCovered', () => {
  const year = { from: day('2025-01-01'), to: day('2025-12-31') };

  it.each([
    ['2024-03-01', true],
    ['2025-01-06', true],
    ['2025-02-05', true],
    ['2025-02-08', false],
    ['2025-11-13', false],
    ['2026-01-01', false],
  ])('of a year, for data from %s on: %s', (from, covered) => {
    expect(isCovered(year, { from: day(from), to: day('2026-11-21') })).toBe(covered);
  });

  it('is nothing where there are no data', () => {
    expect(isCovered(year, null)).toBe(false);
  });
});
