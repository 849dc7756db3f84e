import type { SerialDay } from '../cell/value';
import type { LeadContact } from '../followup/leadContacts';

/** Planned and not kept · reached · tried in vain. */
export const MARKS = { planned: '○', reached: '●', tried: '△' } as const;

/**
 * What happened with a lead on each day of a period: planned, reached or tried; where the grade changed on a day
 * it stands behind the mark.
 *
 * @param contacts of the lead, the oldest first
 * @param planned serial number of the next contact that stands now, 0 where there is none
 * @param from first day, serial number
 * @param to last day, included
 * @param grade before the first day; empty where it is not known
 * @returns a text a day; empty for days without anything
 * @example dayMarks(contacts, 0, from, to, 'B')[12] // '●A'
 */
export function dayMarks(
  contacts: readonly LeadContact[],
  planned: SerialDay,
  from: SerialDay,
  to: SerialDay,
  grade: string,
): readonly string[] {
  const marks = new Array<string>(to - from + 1).fill('');
  const plan = (day: SerialDay) => {
    if (day >= from && day <= to) marks[day - from] ||= MARKS.planned;
  };
  const changes = new Map<SerialDay, string>();
  plan(planned);
  let [before, current] = [grade, grade];
  contacts.forEach((contact, i) => {
    plan(contact.next);
    const day = Math.floor(contact.at);
    if (day < from || day > to) return;
    if (marks[day - from] !== MARKS.reached) marks[day - from] = contact.reached ? MARKS.reached : MARKS.tried;
    current = contact.grade || current;
    const next = contacts[i + 1];
    if (next && Math.floor(next.at) === day) return;
    if (before !== '' && current !== before) changes.set(day, current);
    before = current;
  });
  return marks.map((mark, i) => mark + (changes.get(from + i) ?? ''));
}
