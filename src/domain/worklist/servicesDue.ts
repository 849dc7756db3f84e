import type { Register } from '../cards/register';
import { dataRows, dayAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';
import type { DueItem } from './dueItem';

/** Who has not come for so long is serviced elsewhere, in days. */
const SERVICE_LOST = 365;
/** Where nobody notes services, only what was due lately is asked about, in days. */
const UNNOTED = 7;
const RANK = 103;

/**
 * The first services that are due with the owners of a register (ANALYSIS B): a time after delivery, until a service is
 * noted. Kilometres do not count: a register knows them from the service itself.
 *
 * @param register owners; fields deliveredOn, lastService where present
 * @param settings firstService and month rule
 * @param today serial number
 * @returns an item an owner who has not come yet, those of the far future too
 * @example servicesDue(owners, DEFAULT_SETTINGS, today)[0]?.day // delivered 2026-08-21: 2026-11-21
 */
export function servicesDue(
  register: Register,
  { firstService, monthRule }: Pick<Settings, 'firstService' | 'monthRule'>,
  today: SerialDay,
): readonly DueItem[] {
  const since = today - (register.columns.has('lastService') ? SERVICE_LOST : UNNOTED);
  const items: DueItem[] = [];
  for (const row of dataRows(register)) {
    const delivered = dayAt(register, 'deliveredOn', row);
    if (!delivered || dayAt(register, 'lastService', row)) continue;
    const day = addSpan(delivered, firstService, monthRule);
    if (day >= since) items.push({ kind: 'service', row, day, grade: '', rank: RANK });
  }
  return items;
}
