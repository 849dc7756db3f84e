import { nameOrder } from '../pipeline/nameOrder';
import type { Activity } from './activities';

/**
 * 活动明细 of 销售活动日报表: what the salespersons did on a day, in its order. Cards that were opened are
 * counted only: the reception or the contact they come from is a row.
 *
 * @param done the activities of the day
 * @param owner one salesperson; everybody where it is left out
 * @returns by salesperson and time; what has no time comes last
 * @example dailyRows(done, '陈立新')[0] // { kind: 'reception', staff: '陈立新', time: 0.416…, … }
 */
export function dailyRows(done: readonly Activity[], owner?: string): readonly Activity[] {
  const placeOf = nameOrder(done.map(({ staff }) => staff));
  return done
    .filter(({ kind, staff }) => kind !== 'card' && (owner === undefined || staff === owner))
    .sort((one, other) => placeOf(one.staff) - placeOf(other.staff) || (one.time ?? 1) - (other.time ?? 1));
}
