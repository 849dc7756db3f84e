import type { Register } from '../cards/register';
import { dayAt, numberAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import { plannedDays } from './plannedDays';

/** How it stands with one planned care. `unnoted`: its day has passed, and nobody has written down whether it was done. */
export type CareState = 'done' | 'overdue' | 'unnoted' | 'ahead';

/** One planned care of an owner. */
export interface PlannedCare {
  readonly day: SerialDay;
  readonly state: CareState;
}

/**
 * How it stands with every care of an owner's plan. A care is done where so many are noted as done, or where
 * there was one on its day or later; it is overdue from the next care that is due on.
 *
 * @param owners fields deliveredOn, carePlan, lastCare, careDone where present
 * @param next serial number of the next care as `ownersDue` gives it, 0 where there is none
 * @param today serial number
 * @returns a state for each planned day
 * @example careStatus(owners, 0, next, DEFAULT_SETTINGS, today)[0] // { day: 46256, state: 'done' }
 */
export function careStatus(
  owners: Register,
  row: number,
  next: SerialDay,
  settings: Pick<Settings, 'careDays' | 'monthRule'>,
  today: SerialDay,
): readonly PlannedCare[] {
  const last = Math.min(dayAt(owners, 'lastCare', row), today);
  const done = numberAt(owners, 'careDone', row) ?? 0;
  const stateOf = (day: SerialDay, i: number): CareState => {
    if (i < done || day <= last) return 'done';
    if (day >= today) return 'ahead';
    return next > 0 && day >= next ? 'overdue' : 'unnoted';
  };
  return plannedDays(owners, row, settings, today).map((day, i) => ({ day, state: stateOf(day, i) }));
}
