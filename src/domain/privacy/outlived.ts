import type { Register } from '../cards/register';
import { dataRows, textAt } from '../cards/valueAt';
import { addMonths } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import { cardEnd, lastDay } from './keeping';
import { rowPhones } from './rowPhones';

/** A row of one of several registers. */
export interface RowOf {
  readonly register: Register;
  readonly row: number;
}

/** What may be forgotten. */
export interface Outlived {
  /** Customers with all their rows, wherever they stand. */
  readonly customers: readonly (readonly RowOf[])[];
  /** Customers whose cards are all closed, but nobody knows since when. */
  readonly undated: number;
}

/**
 * Customers whose cards are all closed and with whom nothing has happened for the months that closed cards are kept (R-16.07,
 * D-20). Rows are one customer's by phone or card number; a name alone proves nothing. One open card, or one newer contact
 * in any register, keeps all of them.
 *
 * @param registers of the kinds in `KEPT_KINDS`
 * @param today serial day
 * @example outlived([leads, log], settings, today).customers.length // 1: 战败 two years ago, and not heard of since
 */
export function outlived(
  registers: readonly Register[],
  { keepMonths, careMonths }: Pick<Settings, 'keepMonths' | 'careMonths'>,
  today: SerialDay,
): Outlived {
  const limit = addMonths(today, -keepMonths);
  const customers: (readonly RowOf[])[] = [];
  let undated = 0;
  for (const rows of customersIn(registers)) {
    const ends = rows.map(({ register, row }) => cardEnd(register, row));
    if (ends.includes('open') || !ends.includes('closed')) continue;
    const last = rows.reduce((day, { register, row }) => Math.max(day, lastDay(register, row, careMonths)), 0);
    if (last === 0) undated++;
    else if (last < limit) customers.push(rows);
  }
  return { customers, undated };
}

/** The rows of all registers, those of one customer together. */
function customersIn(registers: readonly Register[]): Iterable<readonly RowOf[]> {
  const leaders: number[] = [];
  const leaderOf = (one: number): number => {
    let at = one;
    while (leaders[at] !== at) at = leaders[at] = leaders[leaders[at] ?? at] ?? at;
    return at;
  };
  const firsts = new Map<string, number>();
  const rows: RowOf[] = [];
  for (const register of registers)
    for (const row of dataRows(register)) {
      const me = rows.push({ register, row }) - 1;
      leaders.push(me);
      for (const key of keysOf(register, row)) {
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, me);
        else leaders[leaderOf(me)] = leaderOf(first);
      }
    }
  const groups = new Map<number, RowOf[]>();
  rows.forEach((row, i) => {
    const leader = leaderOf(i);
    const group = groups.get(leader);
    if (group) group.push(row);
    else groups.set(leader, [row]);
  });
  return groups.values();
}

function keysOf(register: Register, row: number): readonly string[] {
  const id = textAt(register, 'leadId', row);
  return [...rowPhones(register, row), ...(id === '' ? [] : [`card ${id}`])];
}
