import type { Parsed, Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import { isReached } from './reached';

const NO_VALUES: readonly Parsed[] = [];

/** The last reached contact by lead row. */
export interface ReachedContacts {
  /** Serial numbers; 0 where there was no contact. */
  readonly days: Int32Array;
  /** Rows of the log, the lowest of the day; −1 where there was none. */
  readonly rows: Int32Array;
}

/** The rows of a register by one of their texts; several rows with one text are chained, so that nothing is nested. */
interface RowIndex {
  readonly first: ReadonlyMap<string, number>;
  /** Row -> next row with the same text, −1 at the end. */
  readonly next: Int32Array;
}

/**
 * The last reached contact of every lead, from the follow-up log (R-3.31, D-25). A log row belongs to the lead with
 * its card number, else with its phone, else with its name where only one lead has that name (two customers of one
 * name must not get each other's contacts). Leads that share a card number or a phone are one customer entered twice:
 * both get it.
 *
 * @param followups the log; fields leadId, phone, name, at, effective where present. Without 有效性 every row counts
 * @param leads the register of leads; fields leadId, phone, name where present
 * @param today serial number; contacts after it are plans and do not count
 * @example lastReached(log, leads, today).days[0] // 46341
 */
export function lastReached(followups: Register, leads: Register, today: SerialDay): ReachedContacts {
  const days = new Int32Array(leads.rowCount);
  const rows = new Int32Array(leads.rowCount).fill(-1);
  const keys: readonly (readonly [FieldKey, boolean])[] = [
    ['leadId', false],
    ['phone', false],
    ['name', true],
  ];
  const routes = keys.flatMap(([field, unique]) => {
    const [logged, known] = [followups.columns.get(field)?.parsed, leads.columns.get(field)?.parsed];
    return logged && known ? [{ logged, index: indexRows(known, leads), unique }] : [];
  });
  const at = followups.columns.get('at')?.parsed ?? NO_VALUES;
  const counts = countsAsReached(followups);

  for (let row = 0; row < followups.rowCount; row++) {
    const moment = at[row];
    if (typeof moment !== 'number' || followups.skipped.has(row)) continue;
    const day = Math.floor(moment);
    if (day > today || !counts(row)) continue;
    for (const { logged, index, unique } of routes) {
      const text = logged[row];
      let lead = typeof text === 'string' ? (index.first.get(text) ?? -1) : -1;
      if (lead < 0 || (unique && (index.next[lead] ?? -1) >= 0)) continue;
      for (; lead >= 0; lead = index.next[lead] ?? -1) {
        if (day < (days[lead] ?? 0)) continue;
        days[lead] = day;
        rows[lead] = row;
      }
      break;
    }
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

function indexRows(texts: readonly Parsed[], register: Register): RowIndex {
  const first = new Map<string, number>();
  const next = new Int32Array(register.rowCount).fill(-1);
  for (let row = register.rowCount - 1; row >= 0; row--) {
    const text = texts[row];
    if (typeof text !== 'string' || register.skipped.has(row)) continue;
    next[row] = first.get(text) ?? -1;
    first.set(text, row);
  }
  return { first, next };
}
