import type { Register } from '../../cards/register';
import { dayAt, numberAt } from '../../cards/valueAt';
import { civilDay } from '../../cell/day';
import type { SerialDay } from '../../cell/value';

/** Ages from … to, and as they are shown. */
export const AGE_BANDS = [
  { from: 18, to: 25, name: '18–25' },
  { from: 26, to: 35, name: '26–35' },
  { from: 36, to: 45, name: '36–45' },
  { from: 46, to: 55, name: '46–55' },
  { from: 56, to: 120, name: '56+' },
] as const;

/**
 * The age band of a person: by the birthday, else by the age that is written. A birthday without its year is read as one of
 * these days, so that who is not of age has no band.
 *
 * @param register owners, members or leads; fields birthday, age where present
 * @param today serial number
 * @returns empty where nothing is known
 * @example ageBand(members, 0, serialDay(2026, 11, 21)) // '26–35' for 1990-11-22
 */
export function ageBand(register: Register, row: number, today: SerialDay): string {
  const born = dayAt(register, 'birthday', row);
  const age = born ? yearsBetween(born, today) : Math.floor(numberAt(register, 'age', row) ?? 0);
  return AGE_BANDS.find(({ from, to }) => age >= from && age <= to)?.name ?? '';
}

function yearsBetween(from: SerialDay, to: SerialDay): number {
  const [one, other] = [civilDay(from), civilDay(to)];
  const notYet = other.month < one.month || (other.month === one.month && other.day < one.day);
  return other.year - one.year - (notYet ? 1 : 0);
}
