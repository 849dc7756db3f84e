import type { Register } from '../cards/register';
import { dataRows, dayAt, numberAt, textAt } from '../cards/valueAt';
import { addMonths } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { leadOutcome } from '../grading/leadState';
import type { Settings } from '../settings/settings';

/** Somebody who sent others. */
export interface Tipster {
  readonly name: string;
  readonly phone: string;
  /** Leads sent within the months of the rule, and how many of them bought. */
  readonly tips: number;
  readonly won: number;
  /** What the register of owners says, without days; null where it says nothing. */
  readonly noted: number | null;
}

/**
 * Who is a VIP for tips (R-1.04, R-6.10, D-2 转介绍VIP): vipTips or more within vipTipMonths. Leads tell whom they were sent by
 * and when; the register of owners tells a number only, which counts as it is.
 *
 * @param leads fields referrer, createdOn, state where present
 * @param owners fields name, phone, referrals where present
 * @param today serial number
 * @returns those who qualify, the most tips first
 * @example vipByTips([leads], [owners], DEFAULT_SETTINGS, today)[0]?.tips // 3
 */
export function vipByTips(
  leads: readonly Register[],
  owners: readonly Register[],
  { vipTips, vipTipMonths }: Pick<Settings, 'vipTips' | 'vipTipMonths'>,
  today: SerialDay,
): readonly Tipster[] {
  const since = addMonths(today, -vipTipMonths);
  const people = new Map<string, { name: string; phone: string; tips: number; won: number; noted: number | null }>();
  const names = namesByPhone(owners);
  const personOf = (name: string) => {
    let person = people.get(name);
    if (!person) people.set(name, (person = { name, phone: '', tips: 0, won: 0, noted: null }));
    return person;
  };
  for (const register of leads)
    for (const row of dataRows(register)) {
      const referrer = textAt(register, 'referrer', row);
      const day = dayAt(register, 'createdOn', row);
      if (referrer === '' || day <= since || day > today) continue;
      const person = personOf(names.get(referrer) ?? referrer);
      person.tips++;
      if (leadOutcome(textAt(register, 'state', row)) === 'won') person.won++;
    }
  for (const register of owners)
    for (const row of dataRows(register)) {
      const name = textAt(register, 'name', row);
      const noted = numberAt(register, 'referrals', row);
      if (name === '' || (noted === null && !people.has(name))) continue;
      const person = personOf(name);
      person.phone ||= textAt(register, 'phone', row);
      if (noted !== null) person.noted = Math.max(person.noted ?? 0, noted);
    }
  return [...people.values()]
    .filter(({ tips, noted }) => tips >= vipTips || (noted ?? 0) >= vipTips)
    .sort((one, other) => other.tips - one.tips || (other.noted ?? 0) - (one.noted ?? 0));
}

/** A referrer is also written as his phone number. */
function namesByPhone(owners: readonly Register[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const register of owners)
    for (const row of dataRows(register)) names.set(textAt(register, 'phone', row), textAt(register, 'name', row));
  names.delete('');
  return names;
}
