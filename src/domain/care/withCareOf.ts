import type { Register, RegisterColumn } from '../cards/register';
import { dayAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { lastReached } from '../followup/lastReached';

/**
 * Owners with the last care that anybody noted: in the register, or in a log of contacts since delivery (R-4.04: by whatever
 * means). What was talked about before the car was delivered is no care.
 *
 * @param owners fields lastCare, deliveredOn, phone, name where present
 * @param logs registers of follow-ups
 * @param today serial number; later days are plans
 * @returns the register, its lastCare being the later day of both
 * @example withCareOf(owners, [log], today).columns.get('lastCare')?.parsed[0] // 46340
 */
export function withCareOf(owners: Register, logs: readonly Register[], today: SerialDay): Register {
  if (!logs.length) return owners;
  const noted = logs.map((log) => lastReached(log, owners, today).days);
  const own = owners.columns.get('lastCare');
  const parsed = Array.from({ length: owners.rowCount }, (_none, row) => {
    const delivered = dayAt(owners, 'deliveredOn', row);
    const written = dayAt(owners, 'lastCare', row);
    const days = noted.map((of) => of[row] ?? 0).filter((day) => delivered && day > delivered);
    return Math.max(written <= today ? written : 0, ...days) || null;
  });
  const column: RegisterColumn = {
    field: 'lastCare',
    column: own?.column ?? -1,
    header: own?.header ?? '',
    raw: own?.raw ?? [],
    parsed,
    problems: own?.problems ?? new Map(),
  };
  return { ...owners, columns: new Map([...owners.columns, ['lastCare', column]]) };
}
