import { civilDay, weekday } from '../cell/day';
import type { Period } from '../report/report';
import { groupBy, tally } from '../report/tally';
import type { Visit } from './readVisits';

/** How many came, and what came of it. Batches are first visits; second ones are counted apart (ANALYSIS A9). */
export interface VisitCount {
  readonly batches: number;
  readonly again: number;
  /** 留档批次, of the batches. */
  readonly left: number;
  /** 留档率 = 留档批次 ÷ 首次来店批次; null without any. */
  readonly share: number | null;
  readonly testDrives: number;
  readonly ordered: number;
}

/**
 * Counts visits.
 *
 * @returns numbers of visits, the share as a fraction
 * @example countVisits(forty).share // 0.7: 28 of 40 batches left details
 */
export function countVisits(visits: readonly Visit[]): VisitCount {
  const first = visits.filter((visit) => visit.first);
  const left = first.filter((visit) => visit.left).length;
  return {
    batches: first.length,
    again: visits.length - first.length,
    left,
    share: first.length ? left / first.length : null,
    testDrives: visits.filter(({ testDrive }) => testDrive).length,
    ordered: visits.filter(({ ordered }) => ordered).length,
  };
}

/** Visits by a name, those with most batches first; a name nobody wrote is the empty one. */
export function countBy(
  visits: readonly Visit[],
  nameOf: (visit: Visit) => string,
): readonly (VisitCount & { readonly name: string; readonly visits: readonly Visit[] })[] {
  return [...groupBy(visits, nameOf)]
    .map(([name, own]) => ({ name, visits: own, ...countVisits(own) }))
    .sort((a, b) => b.batches - a.batches);
}

/** Monday first, as weeks begin. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** One day of the week, or of the month, and how often it occurs in the period. */
export interface DayCount extends VisitCount {
  /** 0 = Sunday … 6; or 1–31. */
  readonly day: number;
  readonly days: number;
  /** Batches a day: a weekday that occurs five times is not busier for that. */
  readonly average: number;
}

/**
 * Batches by weekday.
 *
 * @param visits of the period
 * @returns Monday to Sunday
 * @example countByWeekday(visits, november)[5]?.average // 8.7 batches on a Saturday
 */
export function countByWeekday(visits: readonly Visit[], period: Period): readonly DayCount[] {
  return countByDay(visits, period, weekday, WEEKDAYS);
}

/** Batches by day of the month: the days that occur in the period. */
export function countByMonthDay(visits: readonly Visit[], period: Period): readonly DayCount[] {
  const days = Array.from({ length: 31 }, (_none, i) => i + 1);
  return countByDay(visits, period, (serial) => civilDay(serial).day, days).filter(({ days: times }) => times > 0);
}

function countByDay(
  visits: readonly Visit[],
  { from, to }: Period,
  dayOf: (serial: number) => number,
  all: readonly number[],
): readonly DayCount[] {
  const times = new Map<number, number>();
  for (let serial = from; serial <= to; serial++) times.set(dayOf(serial), (times.get(dayOf(serial)) ?? 0) + 1);
  const groups = groupBy(visits, ({ day }) => dayOf(day));
  return all.map((day) => {
    const count = countVisits(groups.get(day) ?? []);
    const days = times.get(day) ?? 0;
    return { day, days, ...count, average: days ? count.batches / days : 0 };
  });
}

/** Batches of one hour of the day. */
export interface HourCount {
  /** 0–23. */
  readonly hour: number;
  /** Monday to Sunday. */
  readonly byWeekday: readonly number[];
  readonly batches: number;
}

/**
 * Batches by hour and weekday, from the first hour anybody came to the last.
 *
 * @returns no hours where no times were noted
 * @example countByHour(visits)[0] // { hour: 9, byWeekday: [1, 0, 0, 2, 0, 4, 3], batches: 10 }
 */
export function countByHour(visits: readonly Visit[]): readonly HourCount[] {
  const timed = visits.filter(({ first, hour }) => first && hour !== null);
  const hours = timed.map(({ hour }) => hour ?? 0);
  if (!hours.length) return [];
  const [start, end] = hours.reduce(([low, high], hour) => [Math.min(low, hour), Math.max(high, hour)], [23, 0]);
  return Array.from({ length: end - start + 1 }, (_none, i) => {
    const own = timed.filter(({ hour }) => hour === start + i);
    const byWeekday = WEEKDAYS.map((day) => own.filter((visit) => weekday(visit.day) === day).length);
    return { hour: start + i, byWeekday, batches: own.length };
  });
}

/**
 * Why no details were left, the most frequent reason first; the empty one where nothing is said.
 *
 * @example reasonsOf(visits) // [['不愿透露', 7], ['随便看看', 5]]
 */
export function reasonsOf(visits: readonly Visit[]): readonly (readonly [reason: string, count: number])[] {
  return tally(visits.filter(({ first, left }) => first && !left).map(({ reason }) => reason));
}
