import { addMonths, civilDay } from '../../cell/day';
import type { SerialDay } from '../../cell/value';
import type { Period } from '../../report/report';

/**
 * What became of a customer in a period: `kept` active at both ends, `new` bought for the first time ever and active at the
 * end, `revived` (恢复交易) bought before, was inactive and is active again, `lost` (流失) active at the start only, `passing` bought for
 * the first time and was lost again within the period, `inactive` at neither end.
 */
export type MovementState = 'kept' | 'new' | 'revived' | 'lost' | 'passing' | 'inactive';

/** 客户增减 of a period, in customers: start + new + revived − lost = end. */
export interface MovementCounts {
  /** Active at the end of the day before the period. */
  readonly start: number;
  readonly new: number;
  readonly revived: number;
  readonly lost: number;
  /** Active at the end of its last day. */
  readonly end: number;
}

/** The movement of a period, and the state of every customer. */
export interface Movement extends MovementCounts {
  /** By customer. */
  readonly states: readonly MovementState[];
}

/** Who bought when. */
export interface Purchasing {
  /** By customer: the days of purchases, the oldest first. */
  readonly days: readonly ArrayLike<SerialDay>[];
  /** 注销: the first day on which a customer is none any more, as a rule the one after the last purchase; null for all others. */
  readonly goneFrom: (customer: number) => SerialDay | null;
}

/**
 * 客户增减分析 of a period (R-9.17; ANALYSIS A5). A customer is active at the end of a day until the calendar months of the limit
 * have passed since the last purchase by then, or until he is gone. Who comes and goes within one period, as new or as revived, is in
 * none of the counts.
 *
 * @param purchasing days by customer, and who is gone
 * @param period serial days, both included
 * @param lostMonths months without a purchase after which a customer is lost, as in the setting lostMonths
 * @returns numbers of customers, and a state by customer
 * @example movement(purchasing, period, 12) // { start: 200, new: 30, revived: 10, lost: 25, end: 215, states: ['kept', …] }
 */
export function movement(purchasing: Purchasing, period: Period, lostMonths: number): Movement {
  const bounds = [boundAt(period.from - 1, lostMonths), boundAt(period.to, lostMonths)];
  const counts = { start: 0, new: 0, revived: 0, lost: 0, end: 0 };
  const active = new Uint8Array(bounds.length);
  const states = purchasing.days.map((own, customer) => {
    markActive(own, purchasing.goneFrom(customer), bounds, active);
    const [start, end] = [active[0] === 1, active[1] === 1];
    const state = stateOf(own[0] ?? Infinity, start, end, period);
    count(counts, state, start, end);
    return state;
  });
  return { ...counts, states };
}

/**
 * The movement of every calendar month of a period; the first and the last one are cut at its ends. Who is lost in one month and back
 * in another is in both: months need not add up to their period.
 *
 * @param purchasing days by customer, and who is gone
 * @param period serial days, both included
 * @param lostMonths as for `movement`
 * @returns a month each, the oldest first; a month ends with as many as the next one starts with
 * @example movementByMonth(purchasing, { from: serialDay(2026, 9, 15), to: serialDay(2026, 11, 21) }, 12).length // 3
 */
export function movementByMonth(
  purchasing: Purchasing,
  period: Period,
  lostMonths: number,
): readonly (Period & MovementCounts)[] {
  const months = monthsWithin(period).map((month) => ({ ...month, start: 0, new: 0, revived: 0, lost: 0, end: 0 }));
  const bounds = [period.from - 1, ...months.map(({ to }) => to)].map((day) => boundAt(day, lostMonths));
  const active = new Uint8Array(bounds.length);
  purchasing.days.forEach((own, customer) => {
    markActive(own, purchasing.goneFrom(customer), bounds, active);
    const first = own[0] ?? Infinity;
    months.forEach((month, i) => {
      const start = active[i] === 1;
      const end = active[i + 1] === 1;
      if (start || end) count(month, stateOf(first, start, end, month), start, end);
    });
  });
  return months;
}

/** A day at whose end is asked who is active, and the earliest day of a purchase that keeps a customer active until then. */
interface Bound {
  readonly day: SerialDay;
  readonly since: SerialDay;
}

const NO_BOUND: Bound = { day: -Infinity, since: Infinity };

/** Months are of different length: the day a number of months ago may be too early, or have later ones that end on the same day. */
function boundAt(day: SerialDay, lostMonths: number): Bound {
  let since = addMonths(day, -lostMonths);
  while (addMonths(since, lostMonths) <= day) since++;
  while (addMonths(since - 1, lostMonths) > day) since--;
  return { day, since };
}

/** Whether a customer is active at the end of each of some rising days: 1 or 0, into an array that is made once for all customers. */
function markActive(
  days: ArrayLike<SerialDay>,
  goneFrom: SerialDay | null,
  bounds: readonly Bound[],
  active: Uint8Array,
): void {
  let next = 0;
  let last = -Infinity;
  for (let i = 0; i < bounds.length; i++) {
    const { day, since } = bounds[i] ?? NO_BOUND;
    for (let bought = days[next]; bought !== undefined && bought <= day; bought = days[++next]) last = bought;
    active[i] = last >= since && (goneFrom === null || day < goneFrom) ? 1 : 0;
  }
}

function stateOf(first: SerialDay, start: boolean, end: boolean, { from, to }: Period): MovementState {
  if (start) return end ? 'kept' : 'lost';
  const isNew = first >= from && first <= to;
  if (end) return isNew ? 'new' : 'revived';
  return isNew ? 'passing' : 'inactive';
}

function count(counts: Record<keyof MovementCounts, number>, state: MovementState, start: boolean, end: boolean): void {
  if (start) counts.start++;
  if (end) counts.end++;
  if (state === 'new' || state === 'revived' || state === 'lost') counts[state]++;
}

function monthsWithin({ from, to }: Period): readonly Period[] {
  const months: Period[] = [];
  for (let first = from; first <= to;) {
    const next = addMonths(first - civilDay(first).day + 1, 1);
    months.push({ from: first, to: Math.min(to, next - 1) });
    first = next;
  }
  return months;
}
