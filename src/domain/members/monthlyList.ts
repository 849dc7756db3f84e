import type { Register } from '../cards/register';
import { dataRows, dayAt } from '../cards/valueAt';
import { addMonths, civilDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { Period } from '../report/report';

/** The list of a month is sent on this day of the next. */
const SENT_ON = 2;

/**
 * The month whose list of new members is to be sent next (R-6.05: 登记表每月汇总,次月2日寄回): until the 2nd it is the month
 * before.
 *
 * @param today serial number
 * @returns the days of the month, and the day the list has to be sent by
 * @example monthToSend(serialDay(2026, 11, 21)).by // 2026-12-02
 */
export function monthToSend(today: SerialDay): Period & { readonly by: SerialDay } {
  const { day } = civilDay(today);
  const from = day <= SENT_ON ? addMonths(today - day + 1, -1) : today - day + 1;
  const next = addMonths(from, 1);
  return { from, to: next - 1, by: next + SENT_ON - 1 };
}

/**
 * The members who applied in a period; where no day of application is written, whose card was issued.
 *
 * @param members fields applyOn, issuedOn where present
 * @returns rows in the order of the days
 * @example newMembers(members, monthToSend(today)) // [4, 7]
 */
export function newMembers(members: Register, { from, to }: Period): readonly number[] {
  const dayOf = (row: number) => dayAt(members, 'applyOn', row) || dayAt(members, 'issuedOn', row);
  return [...dataRows(members)]
    .filter((row) => dayOf(row) >= from && dayOf(row) <= to)
    .sort((one, other) => dayOf(one) - dayOf(other));
}
