import { addMonths, civilDay, formatDay, weekday } from '../cell/day';
import type { Period } from './report';

/** One step of a trend, a week or a month. */
export interface Step extends Period {
  /** The Monday a week begins with, as 11-16; a month as 2026-11. */
  readonly label: string;
}

/** Steps of a trend; a longer period has more. */
const STEPS = 12;
const DAYS_OF_WEEKS = 31;

/**
 * The weeks or months that lead up to the end of a period, so that a trend is seen: twelve weeks where the period is a month at
 * most, else months, twelve or as many as the period has. Weeks begin on Monday; the last step ends with the period.
 *
 * @param period serial days
 * @returns steps, the oldest first, without gaps
 * @example runUp({ from: serialDay(2026, 11, 1), to: serialDay(2026, 11, 21) }).at(-1)?.label // '11-16'
 */
export function runUp({ from, to }: Period): readonly Step[] {
  if (to - from < DAYS_OF_WEEKS) {
    const monday = to - ((weekday(to) + 6) % 7);
    const starts = Array.from({ length: STEPS }, (_none, i) => monday - 7 * (STEPS - 1 - i));
    return steps(starts, to, (day) => formatDay(day).slice(5));
  }
  const first = (day: number) => day - civilDay(day).day + 1;
  const starts: number[] = [];
  for (let start = first(to); starts.length < STEPS || start >= first(from); start = addMonths(start, -1))
    starts.unshift(start);
  return steps(starts, to, (day) => formatDay(day).slice(0, 7));
}

function steps(starts: readonly number[], to: number, label: (day: number) => string): Step[] {
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? to + 1) - 1, label: label(from) }));
}
