import type { Parsed, Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import { isReached } from './reached';

const NO_VALUES: readonly Parsed[] = [];

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
 * @returns serial numbers by lead row, 0 where there was no contact
 * @example lastReached(log, leads, today)[0] // 46341
 */
export function lastReached(followups: Register, leads: Register, today: SerialDay): Int32Array {
  const result = new Int32Array(leads.rowCount);
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
  const effective = followups.columns.get('effective')?.parsed;
  const reachedBy = new Map<string, boolean>();

  for (let row = 0; row < followups.rowCount; row++) {
    const moment = at[row];
    if (typeof moment !== 'number' || followups.skipped.has(row)) continue;
    const day = Math.floor(moment);
    if (day > today || (effective && !counts(effective[row], reachedBy))) continue;
    for (const { logged, index, unique } of routes) {
      const text = logged[row];
      let lead = typeof text === 'string' ? (index.first.get(text) ?? -1) : -1;
      if (lead < 0 || (unique && (index.next[lead] ?? -1) >= 0)) continue;
      for (; lead >= 0; lead = index.next[lead] ?? -1) {
        if (day > (result[lead] ?? 0)) result[lead] = day;
      }
      break;
    }
  }
  return result;
}

function counts(effective: Parsed | undefined, known: Map<string, boolean>): boolean {
  if (typeof effective !== 'string') return effective === true;
  let reached = known.get(effective);
  if (reached === undefined) {
    reached = isReached(effective);
    known.set(effective, reached);
  }
  return reached;
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
