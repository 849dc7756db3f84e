import { serialDay } from '../../../src/domain/cell/day';
import type { Visit } from '../../../src/domain/visits/readVisits';
import { readVisits, visitsIn } from '../../../src/domain/visits/readVisits';
import {
  countBy,
  countByHour,
  countByMonthDay,
  countByWeekday,
  countVisits,
  reasonsOf,
} from '../../../src/domain/visits/visitStatistics';
import { registerOf } from '../register';

/** 2026-11-02, a Monday. */
const MONDAY = serialDay(2026, 11, 2);
const VISIT: Visit = {
  day: MONDAY,
  hour: 10,
  first: true,
  left: true,
  reason: '',
  owner: '王强',
  channel: '来店',
  testDrive: false,
  ordered: false,
};
const visits = (count: number, of: Partial<Visit> = {}): Visit[] => Array.from({ length: count }, () => ({ ...VISIT, ...of })); // prettier-ignore

describe('留档率', () => {
  test('28 of 40 first batches left details: 70 %; second visits are counted apart (A9)', () => {
    const all = [...visits(28), ...visits(12, { left: false }), ...visits(5, { first: false })];
    expect(countVisits(all)).toMatchObject({ batches: 40, left: 28, share: 0.7, again: 5 });
  });

  test('is not known where nobody came for the first time', () => {
    expect(countVisits(visits(2, { first: false })).share).toBeNull();
  });

  test('by salesperson, those with most batches first', () => {
    const all = [...visits(1, { owner: '李敏', left: false }), ...visits(3)];
    expect(countBy(all, ({ owner }) => owner).map(({ name, batches, share }) => [name, batches, share])).toEqual([
      ['王强', 3, 1],
      ['李敏', 1, 0],
    ]);
  });

  test('reasons are those of first batches that left nothing, the most frequent first', () => {
    const left = { left: false };
    const all = [
      ...visits(1, { ...left, reason: '赶时间' }),
      ...visits(2, { ...left, reason: '随便看看' }),
      ...visits(1, left),
      ...visits(3, { ...left, first: false, reason: '老客户' }),
      ...visits(4, { reason: '赶时间' }),
    ];
    expect(reasonsOf(all)).toEqual([
      ['随便看看', 2],
      ['赶时间', 1],
      ['', 1],
    ]);
  });
});

describe('when customers come', () => {
  const period = { from: serialDay(2026, 11, 1), to: serialDay(2026, 11, 8) };

  test('by weekday, Monday first: two Sundays in the period halve the average', () => {
    const sunday = { day: serialDay(2026, 11, 8) };
    const days = countByWeekday([...visits(3), ...visits(4, sunday)], period);
    expect(days.map(({ day, days: times, batches, average }) => [day, times, batches, average])).toEqual([
      [1, 1, 3, 3],
      [2, 1, 0, 0],
      [3, 1, 0, 0],
      [4, 1, 0, 0],
      [5, 1, 0, 0],
      [6, 1, 0, 0],
      [0, 2, 4, 2],
    ]);
  });

  test('by day of the month, the days of the period only', () => {
    expect(countByMonthDay(visits(3), period).map(({ day, batches }) => `${day}:${batches}`)).toEqual(
      '1:0 2:3 3:0 4:0 5:0 6:0 7:0 8:0'.split(' '),
    );
  });

  test('by hour, without gaps; those without a time are left out', () => {
    const all = [...visits(1, { hour: 9 }), ...visits(2, { hour: 11 }), ...visits(5, { hour: null })];
    expect(countByHour(all)).toEqual([
      { hour: 9, byWeekday: [1, 0, 0, 0, 0, 0, 0], batches: 1 },
      { hour: 10, byWeekday: [0, 0, 0, 0, 0, 0, 0], batches: 0 },
      { hour: 11, byWeekday: [2, 0, 0, 0, 0, 0, 0], batches: 2 },
    ]);
    expect(countByHour(visits(2, { hour: null }))).toEqual([]);
  });
});

describe('visits of a register', () => {
  const register = registerOf(
    'visits',
    {
      date: ['2026-11-02', '2026-11-02', '', '2026-11-03'],
      timeIn: ['14:00', '', '12:00', '9:36'],
      firstVisit: ['是', '', '是', '否'],
      visitCount: [1, 3, 1, 2],
      phone: ['13800138000', '', '13800138001', '13800138002'],
      owner: ['王强', '李敏', '王强', '王强'],
    },
    { today: MONDAY + 7 },
  );

  test('a day is needed; a higher number is no first visit; a phone says that details were left', () => {
    const { visits: read, undated } = readVisits([register], {});
    expect(undated).toBe(1);
    expect(read.map(({ hour, first, left }) => [hour, first, left])).toEqual([
      [14, true, true],
      [null, false, false],
      [9, false, true],
    ]);
  });

  test('of one salesperson, in some days', () => {
    const { visits: read } = readVisits([register], { owner: '王强' });
    expect(visitsIn(read, { from: MONDAY, to: MONDAY })).toHaveLength(1);
  });
});
