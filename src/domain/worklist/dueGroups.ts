import type { SerialDay } from '../cell/value';
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
  const urgent = (one: T, other: T) =>
    one.rank - other.rank || one.day - other.day || (other.amount ?? 0) - (one.amount ?? 0) || one.row - other.row;
  const sooner = (one: T, other: T) => one.day - other.day || urgent(one, other);
  const those = (wanted: (day: SerialDay) => boolean) => items.filter(({ day }) => wanted(day));
  return {
    overdue: those((day) => day > 0 && day < today).sort(urgent),
    today: those((day) => day === today).sort(urgent),
    upcoming: those((day) => day > today && day <= today + ahead).sort(sooner),
    unplanned: those((day) => day === 0).sort(urgent),
  };
}
