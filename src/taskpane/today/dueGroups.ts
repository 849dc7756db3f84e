import type { DueCustomer, WorklistOutcome } from '../../actions/types';
import { foldWidth } from '../../domain/cell/text';

/** The groups of the list, the most urgent first. */
export const GROUPS = ['overdue', 'today', 'upcoming', 'unplanned'] as const;

export type GroupName = (typeof GROUPS)[number];

export type DueGroups = Readonly<Record<GroupName, readonly DueCustomer[]>>;

/**
 * Those of the list who are wanted.
 *
 * @param owner a salesperson; empty for all
 * @param query words that all occur in the name, the phone, the model, the last words or the salesperson's name; full width and
 *   case do not matter
 * @example wantedDue(list, '赵敏', 'ｓｕｖ').overdue // 赵敏's overdue customers who want an SUV
 */
export function wantedDue(list: WorklistOutcome, owner: string, query: string): DueGroups {
  const words = folded(query).split(/\s+/);
  const isWanted = (due: DueCustomer): boolean => {
    if (owner !== '' && due.owner !== owner) return false;
    const said = folded([due.name, due.phone, due.about, due.last, due.owner].join('\n'));
    return words.every((word) => said.includes(word));
  };
  const { overdue, today, upcoming, unplanned } = list;
  return {
    overdue: overdue.filter(isWanted),
    today: today.filter(isWanted),
    upcoming: upcoming.filter(isWanted),
    unplanned: unplanned.filter(isWanted),
  };
}

const folded = (text: string): string => foldWidth(text).toLowerCase();
