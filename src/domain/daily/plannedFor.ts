import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import type { TrackedLeads } from '../followup/trackedLeads';

/** A lead that was to be contacted on a day, and whether it was reached. */
export interface DayPlan {
  readonly register: Register;
  readonly row: number;
  readonly staff: string;
  readonly kept: boolean;
}

/**
 * The leads that were planned for a day: by what was agreed on at the last contact before it, or by the register's
 * own 下次访问时间 where that still says so. One who was reached on the day has been kept.
 *
 * @param leads fields owner, nextContact where present
 * @param day serial number
 * @example plannedFor(leads, today).filter(({ kept }) => kept).length // 4
 */
export function plannedFor({ register, contacts }: TrackedLeads, day: SerialDay): readonly DayPlan[] {
  return [...dataRows(register)].flatMap((row): DayPlan[] => {
    const own = contacts[row] ?? [];
    const agreed = own.filter(({ at }) => at < day).at(-1)?.next;
    if (agreed !== day && dayAt(register, 'nextContact', row) !== day) return [];
    const kept = own.some(({ at, reached }) => reached && Math.floor(at) === day);
    return [{ register, row, staff: textAt(register, 'owner', row), kept }];
  });
}
