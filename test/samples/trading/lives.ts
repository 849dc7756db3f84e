import type { SerialDay } from '../calendar';
import { TODAY, dayOf } from '../calendar';
import {
  CLOSED_CUSTOMERS,
  LOST_CUSTOMERS,
  NEW_CUSTOMERS,
  PROSPECTIVE_CUSTOMERS,
  REVIVED_CUSTOMERS,
  STOPPED_CUSTOMERS,
} from './movement';

/** A stretch of days in which a customer orders. */
export type Life = readonly [from: SerialDay, to: SerialDay];

/** The books begin here and were last written in the evening before they are opened. */
export const FIRST_DAY = dayOf('2024-12-02');
export const LAST_DAY = TODAY - 1;

const ENDS: Readonly<Record<string, string>> = { ...LOST_CUSTOMERS, ...CLOSED_CUSTOMERS, ...STOPPED_CUSTOMERS };

/** When a customer orders, by its number: all the time, unless it is new, lost, revived, or has never bought. */
export function livesOf(id: string): readonly Life[] {
  if (PROSPECTIVE_CUSTOMERS.includes(id)) return [];
  const revived = REVIVED_CUSTOMERS[id];
  if (revived) {
    return [
      [FIRST_DAY, dayOf(revived[0])],
      [dayOf(revived[1]), LAST_DAY],
    ];
  }
  const [start, end] = [NEW_CUSTOMERS[id], ENDS[id]];
  return [[start === undefined ? FIRST_DAY : dayOf(start), end === undefined ? LAST_DAY : dayOf(end)]];
}
