import fc from 'fast-check';
import { addMonths } from '../../../../src/domain/cell/day';
import {
  movement,
  movementByMonth,
  type Purchasing,
  type MovementState,
} from '../../../../src/domain/structure/methods/movement';
import { movementRatios } from '../../../../src/domain/structure/methods/movementRatios';
import { day } from '../../day';

const NOVEMBER = { from: day('2026-11-01'), to: day('2026-11-30') };
const bought = (...customers: readonly (readonly string[])[]): Purchasing => ({
  days: customers.map((days) => days.map(day)),
  goneFrom: () => null,
});
const stateOf = (...days: readonly string[]) => movement(bought(days), NOVEMBER, 12).states[0];

describe('movement of a month, lost after twelve months', () => {
  it.each<[MovementState, readonly string[]]>([
    ['kept', ['2026-03-01']],
    ['kept', ['2025-01-01', '2025-12-01', '2026-11-05']],
    ['new', ['2026-11-01']],
    ['new', ['2026-11-30']],
    ['revived', ['2025-10-31', '2026-11-02']],
    ['lost', ['2025-11-02']],
    ['lost', ['2025-11-30']],
    ['kept', ['2025-12-01']],
    ['inactive', ['2025-10-31']],
    ['inactive', ['2026-12-01']],
    ['inactive', []],
  ])('%s: bought on %j', (state, days) => {
    expect(stateOf(...days)).toBe(state);
  });

  it('twelve months after the last purchase a customer is lost on the day itself', () => {
    const on = (iso: string) => movement(bought(['2025-11-21']), { from: day('2026-11-01'), to: day(iso) }, 12).end;
    expect([on('2026-11-20'), on('2026-11-21')]).toEqual([1, 0]);
  });

  it('months end where the calendar says: bought on 29 February, lost on 28 February', () => {
    const on = (iso: string) => movement(bought(['2024-02-29']), { from: day('2024-03-01'), to: day(iso) }, 12).end;
    expect([on('2025-02-27'), on('2025-02-28')]).toEqual([1, 0]);
  });

  it('who came and went within one long period is neither new nor lost', () => {
    const years = { from: day('2024-01-01'), to: day('2026-11-30') };
    const { states, ...counts } = movement(bought(['2024-05-01'], ['2022-01-01', '2024-05-01']), years, 12);
    expect(states).toEqual(['passing', 'inactive']);
    expect(counts).toEqual({ start: 0, new: 0, revived: 0, lost: 0, end: 0 });
  });

  it('a customer that no longer exists is lost from the day after its last purchase', () => {
    const days = ['2026-06-01', '2026-11-10'].map(day);
    const gone: Purchasing = { days: [days], goneFrom: () => day('2026-11-11') };
    expect(movement(gone, NOVEMBER, 12)).toMatchObject({ start: 1, lost: 1, end: 0, states: ['lost'] });
    expect(movement(gone, { ...NOVEMBER, to: day('2026-11-10') }, 12).states).toEqual(['kept']);
  });

  it('200 at the start, 30 new, 10 back, 25 lost: 215 at the end (A5)', () => {
    const some = (count: number, ...days: readonly string[]) => Array.from({ length: count }, () => days);
    const all = bought(
      ...some(175, '2026-01-10'),
      ...some(25, '2025-11-15'),
      ...some(30, '2026-11-20'),
      ...some(10, '2024-01-10', '2026-11-20'),
      ...some(7, '2024-01-10'),
    );
    const { start, new: won, revived, lost, end } = movement(all, NOVEMBER, 12);
    expect({ start, won, revived, lost, end }).toEqual({ start: 200, won: 30, revived: 10, lost: 25, end: 215 });
    expect(movementRatios({ start, new: won, lost, end }).retention).toBe(0.875);
  });
});

describe('movementRatios', () => {
  it('200, 30 new, 25 lost, 205: 12.5 %, 87.5 %, +2.5 %, 1.2 (A5)', () => {
    expect(movementRatios({ start: 200, new: 30, lost: 25, end: 205 })).toEqual({
      churn: 0.125,
      retention: 0.875,
      growth: 0.025,
      newPerLost: 1.2,
    });
  });

  it('nobody at the start or nobody lost: nothing to divide by', () => {
    expect(movementRatios({ start: 0, new: 3, lost: 0, end: 3 })).toEqual({
      churn: null,
      retention: null,
      growth: null,
      newPerLost: null,
    });
  });
});

describe('movementByMonth', () => {
  it('cuts the first and last month', () => {
    const months = movementByMonth(bought(), { from: day('2026-09-15'), to: day('2026-11-21') }, 12);
    expect(months.map(({ from, to }) => [from, to])).toEqual([
      [day('2026-09-15'), day('2026-09-30')],
      [day('2026-10-01'), day('2026-10-31')],
      [day('2026-11-01'), day('2026-11-21')],
    ]);
  });

  it('who is lost in one month and back in a later one is in both', () => {
    const months = movementByMonth(bought(['2025-09-10', '2026-11-10']), { from: day('2026-09-01'), to: day('2026-11-30') }, 12); // prettier-ignore
    expect(months.map(({ lost, revived, end }) => [lost, revived, end])).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 1, 1],
    ]);
  });
});

describe('whoever buys whenever', () => {
  const days = fc.array(fc.integer({ min: day('2023-01-01'), max: day('2026-12-31') }), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b)); // prettier-ignore
  const customers = fc.array(fc.tuple(days, fc.option(fc.integer({ min: 0, max: 60 }))), { maxLength: 20 });
  const purchasingOf = (all: readonly (readonly [readonly number[], number | null])[]): Purchasing => ({
    days: all.map(([own]) => own),
    goneFrom: (customer) => {
      const [own, after] = all[customer] ?? [[], null];
      return after === null ? null : (own.at(-1) ?? 0) + 1 + after;
    },
  });
  const period = fc
    .tuple(fc.integer({ min: day('2024-01-01'), max: day('2026-06-30') }), fc.nat(500))
    .map(([from, length]) => ({ from, to: from + length }));
  const months = fc.integer({ min: 1, max: 24 });

  it('start + new + revived − lost = end, and each is what the definition says', () => {
    fc.assert(
      fc.property(customers, period, months, (all, within, lostMonths) => {
        const purchasing = purchasingOf(all);
        const found = movement(purchasing, within, lostMonths);
        expect(found.start + found.new + found.revived - found.lost).toBe(found.end);
        const active = (customer: number, at: number) => {
          const last = (all[customer]?.[0] ?? []).filter((one) => one <= at).at(-1);
          const gone = purchasing.goneFrom(customer);
          return last !== undefined && addMonths(last, lostMonths) > at && (gone === null || at < gone);
        };
        expect(found.start).toBe(all.filter((_one, i) => active(i, within.from - 1)).length);
        expect(found.end).toBe(all.filter((_one, i) => active(i, within.to)).length);
      }),
    );
  });

  it('every month is what the movement of that month alone is', () => {
    fc.assert(
      fc.property(customers, period, months, (all, within, lostMonths) => {
        const purchasing = purchasingOf(all);
        for (const { from, to, ...counts } of movementByMonth(purchasing, within, lostMonths)) {
          expect(movement(purchasing, { from, to }, lostMonths)).toMatchObject(counts);
        }
      }),
      { numRuns: 50 },
    );
  });
});
