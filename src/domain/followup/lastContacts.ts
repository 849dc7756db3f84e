import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import { countsAsReached, lastReached } from './lastReached';

/** When every lead of a register was reached last, and what was said. */
export interface LastContacts {
  /** Serial numbers by row; 0 where there was no contact. */
  readonly days: Int32Array;
  /** What was noted of that contact; empty where nothing was. */
  readonly words: (row: number) => string;
  /** Serial number of the day that was then agreed on for the next one; 0 where none was. */
  readonly plan: (row: number) => SerialDay;
}

/**
 * The last reached contact of every lead, from the follow-up logs of the workbook and from the contacts that stand in
 * columns of the lead's own row (第一次回访 …).
 *
 * @param logs registers of follow-ups; fields leadId, phone, name, at, effective, content, next where present
 * @param inRows groups of contact columns read as follow-ups: row `i` belongs to lead `i`
 * @param today serial number; contacts after it are plans and do not count
 * @example lastContacts(leads, [log], [], today).words(0) // '等新车到店'
 */
export function lastContacts(
  leads: Register,
  logs: readonly Register[],
  inRows: readonly Register[],
  today: SerialDay,
): LastContacts {
  const days = new Int32Array(leads.rowCount);
  const sources: Register[] = [];
  const source = new Int32Array(leads.rowCount).fill(-1);
  const sourceRow = new Int32Array(leads.rowCount);
  const take = (register: Register, dayOf: (row: number) => number, rowOf: (row: number) => number) => {
    const index = sources.push(register) - 1;
    for (let row = 0; row < leads.rowCount; row++) {
      const day = dayOf(row);
      if (!day || day < (days[row] ?? 0)) continue;
      days[row] = day;
      source[row] = index;
      sourceRow[row] = rowOf(row);
    }
  };
  for (const log of logs) {
    const reached = lastReached(log, leads, today);
    take(log, (row) => reached.days[row] ?? 0, (row) => reached.rows[row] ?? -1); // prettier-ignore
  }
  for (const group of inRows) {
    const counts = countsAsReached(group);
    const at = group.columns.get('at')?.parsed;
    const dayOf = (row: number) => {
      const moment = at?.[row];
      return typeof moment === 'number' && moment < today + 1 && counts(row) ? Math.floor(moment) : 0;
    };
    take(group, dayOf, (row) => row);
  }
  const columnOf = (row: number, field: FieldKey) => sources[source[row] ?? -1]?.columns.get(field);
  return {
    days,
    words: (row) => String(columnOf(row, 'content')?.raw[sourceRow[row] ?? -1] ?? '').trim(),
    plan: (row) => {
      const next = columnOf(row, 'next')?.parsed[sourceRow[row] ?? -1];
      return typeof next === 'number' ? Math.floor(next) : 0;
    },
  };
}
