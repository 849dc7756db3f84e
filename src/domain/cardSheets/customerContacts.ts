import type { Parsed, Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';
import type { CardRecord } from './cardCells';

/** What a follow-up log has to be read for. */
export const LOG_FIELDS: readonly FieldKey[] = [
  'leadId', 'name', 'phone', 'at', 'mode', 'gradeAfter', 'content', 'next', 'bottleneck', 'coach',
]; // prettier-ignore
/** The surest first: where the log and the customer both have one, only that one counts. */
const IDENTITY: readonly FieldKey[] = ['leadId', 'phone', 'name'];

/**
 * The contacts of customers in follow-up logs, the earliest first.
 *
 * @param log a follow-up log
 * @returns for a customer's parsed identity (leadId, phone, name) his contacts as written
 * @example customerContacts(log)({ leadId: 'YX1' })[0]?.content // '看车'
 */
export function customerContacts(
  log: Register,
): (customer: Readonly<Record<FieldKey, Parsed | undefined>>) => CardRecord['contacts'] {
  const indices = new Map(IDENTITY.map((key) => [key, rowsBy(log, key)]));
  return (customer) => {
    const key = IDENTITY.find((field) => log.columns.has(field) && (customer[field] ?? null) !== null);
    const rows = key === undefined ? [] : (indices.get(key)?.get(customer[key] ?? null) ?? []);
    const at = log.columns.get('at')?.parsed ?? [];
    return [...rows].sort((a, b) => Number(at[a] ?? 0) - Number(at[b] ?? 0)).map((row) => rawValues(log, row));
  };
}

function rowsBy(log: Register, key: FieldKey): ReadonlyMap<Parsed, readonly number[]> {
  const rows = new Map<Parsed, number[]>();
  log.columns.get(key)?.parsed.forEach((value, row) => {
    if (value === null || log.skipped.has(row)) return;
    const known = rows.get(value);
    if (known) known.push(row);
    else rows.set(value, [row]);
  });
  return rows;
}

/** A register's row as it was written, by field. */
export function rawValues({ columns }: Register, row: number): Readonly<Record<FieldKey, CellValue>> {
  return Object.fromEntries([...columns].map(([field, { raw }]) => [field, raw[row] ?? '']));
}
