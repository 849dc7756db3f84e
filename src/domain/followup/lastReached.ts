import type { Parsed, Register } from '../cards/register';
import type { SerialDay } from '../cell/value';
import { namedRows } from './namedRows';
import { isReached } from './reached';

const NO_VALUES: readonly Parsed[] = [];

/** The last reached contact by lead row. */
export interface ReachedContacts {
  /** Serial numbers; 0 where there was no contact. */
  readonly days: Int32Array;
  /** Rows of the log, the lowest of the day; −1 where there was none. */
  readonly rows: Int32Array;
}

/**
 * The last reached contact of every lead or company, from the follow-up log (R-3.31, D-25); `namedRows` says whose a
 * row of the log is.
 *
 * @param followups the log; fields leadId, phone, name, company, at, effective where present. Without 有效性 every row counts
 * @param leads the register of leads (fields leadId, phone, name where present) or of companies (name, phone, contactPhone)
 * @param today serial number; contacts after it are plans and do not count
 * @example lastReached(log, leads, today).days[0] // 46341
 */
export function lastReached(followups: Register, leads: Register, today: SerialDay): ReachedContacts {
  const days = new Int32Array(leads.rowCount);
  const rows = new Int32Array(leads.rowCount).fill(-1);
  const leadsNamed = namedRows(followups, leads);
  const at = followups.columns.get('at')?.parsed ?? NO_VALUES;
  const counts = countsAsReached(followups);

  for (let row = 0; row < followups.rowCount; row++) {
    const moment = at[row];
    if (typeof moment !== 'number' || followups.skipped.has(row)) continue;
    const day = Math.floor(moment);
    if (day > today || !counts(row)) continue;
    leadsNamed(row, (lead) => {
      if (day < (days[lead] ?? 0)) return;
      days[lead] = day;
      rows[lead] = row;
    });
  }
  return { days, rows };
}

/**
 * Whether a row of a log reached the customer; without a column 有效性 every row did.
 *
 * @example countsAsReached(log)(0) // false for 未接通
 */
export function countsAsReached(followups: Register): (row: number) => boolean {
  const effective = followups.columns.get('effective')?.parsed;
  const known = new Map<string, boolean>();
  return (row) => {
    if (!effective) return true;
    const value = effective[row];
    if (typeof value !== 'string') return value === true;
    let reached = known.get(value);
    if (reached === undefined) known.set(value, (reached = isReached(value)));
    return reached;
  };
}
