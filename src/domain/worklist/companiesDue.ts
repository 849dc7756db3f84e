import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import { addMonths } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import type { DueItem } from './dueItem';

/** Companies nobody goes to any more. */
const GONE: ReadonlySet<string> = new Set(['黑名单', '注销']);
const RANK = { revisit: 110, revision: 120 } as const;

/**
 * What is due with companies: a visit at least once a year (R-4.10, D-4) and the yearly revision of their card (R-8.10,
 * D-5). Where contacts or revisions are noted and a company has none yet, the day its card was made counts; where they are
 * not, nothing is asked for.
 *
 * @param register companies; fields reviewedOn, createdOn, status where present
 * @param reached serial number of the last reached contact by row, 0 where none
 * @param settings revisitMonths, staleMonths
 * @returns items, up to two a company, those of the far future too
 * @example companiesDue(corporate, [day('2025-11-01')], DEFAULT_SETTINGS)[0]?.day // 2026-11-01
 */
export function companiesDue(
  register: Register,
  reached: ArrayLike<number>,
  { revisitMonths, staleMonths }: Pick<Settings, 'revisitMonths' | 'staleMonths'>,
): readonly DueItem[] {
  const contactsNoted = Array.from(reached).some((day) => day > 0);
  const revisionsNoted = register.columns.has('reviewedOn');
  const items: DueItem[] = [];
  for (const row of dataRows(register)) {
    if (GONE.has(textAt(register, 'status', row))) continue;
    const add = (kind: keyof typeof RANK, last: SerialDay, months: number) => {
      if (last) items.push({ kind, row, day: addMonths(last, months), grade: '', rank: RANK[kind] });
    };
    const made = dayAt(register, 'createdOn', row);
    add('revisit', reached[row] || (contactsNoted ? made : 0), revisitMonths);
    add('revision', dayAt(register, 'reviewedOn', row) || (revisionsNoted ? made : 0), staleMonths);
  }
  return items;
}
