import { formatDay } from './day';
import { formatTime } from './formatTime';

/**
 * A day with its time of day; without one where only the day is known.
 *
 * @param moment serial day, with a fraction where the time is known
 * @example formatMoment(46347.5) // '2026-11-21 12:00'
 */
export function formatMoment(moment: number): string {
  const day = Math.floor(moment);
  return moment === day ? formatDay(day) : `${formatDay(day)} ${formatTime(moment)}`;
}
