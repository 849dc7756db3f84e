import type { SerialDay } from '../cell/value';
import { byPriority } from '../grading/priority';
import type { DueItem } from './dueItem';

/** How a list of the day is divided. */
export interface DueGroups<T> {
  readonly overdue: readonly T[];
  readonly today: readonly T[];
  readonly upcoming: readonly T[];
  readonly unplanned: readonly T[];
}

/**
 * Divides what is due by its day, the most urgent first: by grade and promise, then the longer overdue, then the
 * larger amount. What is further away than `ahead` days is left out.
 *
 * @param today serial number
 * @param ahead days that are looked ahead
 * @example dueGroups([{ ...item, day: today - 3 }], today, 7).overdue.length // 1
 */
export function dueGroups<T extends DueItem>(items: readonly T[], today: SerialDay, ahead: number): DueGroups<T> {
  const sooner = (one: T, other: T) => one.day - other.day || byPriority(one, other);
  const those = (wanted: (day: SerialDay) => boolean) => items.filter(({ day }) => wanted(day));
  return {
    overdue: those((day) => day > 0 && day < today).sort(byPriority),
    today: those((day) => day === today).sort(byPriority),
    upcoming: those((day) => day > today && day <= today + ahead).sort(sooner),
    unplanned: those((day) => day === 0).sort(byPriority),
  };
}
