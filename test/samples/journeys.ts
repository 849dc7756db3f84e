import type { SerialDay } from './calendar';
import { PERIOD_START, TODAY, weekdayOf } from './calendar';
import type { Person } from './people';
import type { Random } from './random';
import type { Grade, LeadState } from './reference';

/** How a customer's open plan stands: a date to come, a date that has passed, no date, or no plan needed any more. */
type PlanKind = 'planned' | 'overdue' | 'blank' | 'closed';

/** One contact of a journey, before it has words. */
export interface Contact {
  day: SerialDay;
  /** Minutes since midnight. */
  minute: number;
  mode: string;
  outcome: string;
  gradeAfter: Grade;
  /** The date agreed for the next contact. */
  next: SerialDay | null;
  /** True where the customer stood in the showroom or called, so that the visit register has a row. */
  inRegister: boolean;
}

/** A customer's way from the first contact to today or to the end. */
export interface Journey {
  person: Person;
  model: string;
  source: string;
  owner: string;
  state: LeadState;
  plan: PlanKind;
  createdOn: SerialDay;
  lastDay: SerialDay;
  finalGrade: Grade;
  contacts: Contact[];
}

/** Usual days between two contacts by grade. */
const INTERVAL: Readonly<Record<Grade, number>> = { H: 2, A: 7, B: 14, C: 30 };
/** Days after which a customer of this grade has usually moved on. */
const AGE_LIMIT: Readonly<Record<Grade, number>> = { H: 40, A: 60, B: 80, C: 110 };

/** How many visitors a day draws: weekends, and the first week of October, twice as many. */
function footfall(day: SerialDay): number {
  const inHoliday = day >= PERIOD_START + 61 && day <= PERIOD_START + 67;
  if (inHoliday || weekdayOf(day) >= 6) return 1;
  return weekdayOf(day) === 5 ? 0.6 : 0.48;
}

/** A day between two days, drawn by footfall. */
export function busyDay(random: Random, from: SerialDay, to: SerialDay): SerialDay {
  for (;;) {
    const day = random.int(from, to);
    if (random.chance(footfall(day))) return day;
  }
}

/** The stretch of an open customer: first day, last contact, and the date agreed for the next one. */
interface Stretch {
  createdOn: SerialDay;
  lastDay: SerialDay;
  next: SerialDay | null;
  plan: PlanKind;
}

/** Draws the stretch of a customer who is still followed up. */
export function openStretch(random: Random, grade: Grade, state: LeadState): Stretch {
  const interval = INTERVAL[grade];
  const from = state === '已联系' ? TODAY - 9 : Math.max(PERIOD_START, TODAY - AGE_LIMIT[grade]);
  const createdOn = busyDay(random, from, TODAY);
  if (state === '已联系') {
    return { createdOn, lastDay: createdOn, next: createdOn + random.int(TODAY - createdOn + 1, 12), plan: 'planned' };
  }
  const plan = random.weighted<PlanKind>([
    ['planned', 64],
    ['blank', 17],
    ['overdue', 19],
  ]);
  if (plan === 'overdue') {
    const lastDay = TODAY - interval - random.int(2, 12);
    if (lastDay > createdOn) return { createdOn, lastDay, next: Math.min(TODAY - 1, lastDay + interval), plan };
  }
  if (plan === 'blank') {
    const lastDay = Math.max(createdOn, TODAY - random.int(0, Math.ceil(interval * 1.4)));
    return { createdOn, lastDay, next: null, plan };
  }
  const lastDay = Math.max(createdOn, TODAY - random.int(0, interval));
  const agreed = lastDay + random.int(Math.ceil(interval * 0.6), interval);
  const next = agreed >= TODAY ? agreed : TODAY + random.int(lastDay === TODAY ? 1 : 0, 3);
  return { createdOn, lastDay, next, plan: 'planned' };
}

/** Draws the stretch of a customer whose card is closed or whose car is ordered. */
export function closedStretch(random: Random, state: LeadState): Stretch {
  const closed = (createdOn: SerialDay, lastDay: SerialDay): Stretch => ({
    createdOn,
    lastDay: Math.max(createdOn, lastDay),
    next: null,
    plan: 'closed',
  });
  if (state === '成交') {
    const createdOn = busyDay(random, PERIOD_START, TODAY - 20);
    return closed(createdOn, Math.min(TODAY - 12, createdOn + random.int(0, 26)));
  }
  if (state === '已订') {
    const lastDay = TODAY - random.int(1, 6);
    const createdOn = busyDay(random, TODAY - 40, lastDay);
    return { ...closed(createdOn, lastDay), next: lastDay + 7, plan: 'planned' };
  }
  if (state === '战败') {
    const createdOn = busyDay(random, PERIOD_START, TODAY - 12);
    return closed(createdOn, Math.min(TODAY - 1, createdOn + random.int(5, 55)));
  }
  const createdOn = busyDay(random, PERIOD_START, PERIOD_START + 45);
  return closed(createdOn, createdOn + random.int(20, 60));
}

/** How many contacts after the first one a journey would naturally have; the plan scales these to the wanted total. */
function naturalContacts(journey: Journey): number {
  const span = journey.lastDay - journey.createdOn;
  const rhythm = journey.plan === 'closed' ? 6 : { H: 4, A: 6, B: 9, C: 16 }[journey.finalGrade];
  return span === 0 ? 0 : Math.max(1, span / rhythm);
}

/**
 * Scales the natural numbers so that they add up to `total`: at least one where a journey is longer than a day, never more than one a day.
 */
export function contactCounts(journeys: readonly Journey[], total: number): number[] {
  const natural = journeys.map(naturalContacts);
  const limits = journeys.map((journey) => journey.lastDay - journey.createdOn);
  const counted = (factor: number): number[] =>
    natural.map((count, i) => Math.min(limits[i] ?? 0, count === 0 ? 0 : Math.max(1, Math.round(count * factor))));
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  let low = 0;
  let high = 20;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sum(counted(middle)) <= total) low = middle;
    else high = middle;
  }
  const counts = counted(low);
  let missing = total - sum(counts);
  while (missing > 0) {
    const before = missing;
    counts.forEach((count, i) => {
      if (missing === 0 || count === 0 || count >= (limits[i] ?? 0)) return;
      counts[i] = count + 1;
      missing -= 1;
    });
    if (before === missing) throw new Error(`no room for ${missing} more contacts`);
  }
  return counts;
}

/** Days of the contacts: the first one, `count` more that grow further apart, the last on the journey's last day. */
export function contactDays(random: Random, journey: Journey, count: number): SerialDay[] {
  const span = journey.lastDay - journey.createdOn;
  const days = [journey.createdOn];
  for (let k = 1; k <= count; k++) {
    const place = journey.createdOn + Math.round(span * (k / count) ** 1.3) + (k < count ? random.int(-1, 1) : 0);
    days.push(Math.max(place, journey.createdOn + k));
  }
  if (count > 0) days[count] = journey.lastDay;
  for (let k = 1; k < days.length; k++) days[k] = Math.max(days[k] ?? 0, (days[k - 1] ?? 0) + 1);
  days[count] = count > 0 ? journey.lastDay : journey.createdOn;
  for (let k = count - 1; k > 0; k--) days[k] = Math.min(days[k] ?? 0, (days[k + 1] ?? 0) - 1);
  return days;
}
