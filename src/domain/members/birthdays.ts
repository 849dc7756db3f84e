import type { Register } from '../cards/register';
import { dataRows, dayAt } from '../cards/valueAt';
import { addMonths, civilDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { nextAnniversary } from '../worklist/anniversary';

/** A birthday this month or next. */
export interface Birthday {
  readonly row: number;
  readonly day: SerialDay;
}

/**
 * Who has a birthday this month or next, so that greetings are sent ahead; those gone by this month are
 * among them.
 *
 * @param register members or owners; field birthday
 * @param today serial number
 * @returns in the order of the days
 * @example birthdays(members, serialDay(2026, 11, 21))[0] // born 1990-11-05: { row: 0, day: 46331 }
 */
export function birthdays(register: Register, today: SerialDay): readonly Birthday[] {
  const first = today - civilDay(today).day + 1;
  const end = addMonths(first, 2);
  const found: Birthday[] = [];
  for (const row of dataRows(register)) {
    const born = dayAt(register, 'birthday', row);
    if (!born) continue;
    const day = nextAnniversary(born, first);
    if (day < end) found.push({ row, day });
  }
  return found.sort((one, other) => one.day - other.day);
}
