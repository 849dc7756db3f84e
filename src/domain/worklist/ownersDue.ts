import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import type { SerialDay } from '../cell/value';
import { carePlan } from '../followup/carePlan';
import type { Settings } from '../settings/settings';
import { nextAnniversary } from './anniversary';
import type { DueItem } from './dueItem';

/** An insurance that ran out longer ago was renewed elsewhere, in days. */
const INSURANCE_LOST = 30;
/** Where nobody notes whom he has cared for, only what was due lately is asked about, in days. */
const UNNOTED = 7;
/** After leads of every grade. */
const RANK = { care: 100, insurance: 101, birthday: 102 } as const;

/**
 * What is due with the owners of a register: care after delivery, a birthday and an insurance that
 * runs out (ANALYSIS B).
 * - Care is due on 下次关怀日期 unless it was done since; without one on the first day of the care plan after the last care,
 *   or after as many as were done.
 * - An insurance is due so many days before its end as the settings say, until somebody has been in touch since then.
 * - A birthday is due on its day.
 *
 * @param register owners; fields deliveredOn, nextCare, lastCare, careDone, insuranceEnd, birthday where present
 * @param today serial number
 * @returns items, several an owner, those of the far future too
 * @example ownersDue(owners, DEFAULT_SETTINGS, today).filter(({ kind }) => kind === 'care')[0]?.day // 46353
 */
export function ownersDue(register: Register, settings: Settings, today: SerialDay): readonly DueItem[] {
  const dayOf = (field: FieldKey, row: number): SerialDay => {
    const value = register.columns.get(field)?.parsed[row];
    return typeof value === 'number' ? Math.floor(value) : 0;
  };
  const items: DueItem[] = [];
  for (let row = 0; row < register.rowCount; row++) {
    if (register.skipped.has(row)) continue;
    const last = Math.min(dayOf('lastCare', row), today);
    const add = (kind: keyof typeof RANK, day: SerialDay) =>
      items.push({ kind, row, day, grade: '', rank: RANK[kind] });
    const care = careDay(register, row, last, settings, today, dayOf);
    if (care) add('care', care);
    const end = dayOf('insuranceEnd', row);
    const reminder = end - settings.insuranceDays;
    if (end >= today - INSURANCE_LOST && last < reminder) add('insurance', reminder);
    const birthday = dayOf('birthday', row);
    if (birthday) add('birthday', nextAnniversary(birthday, today));
  }
  return items;
}

function careDay(
  { columns }: Register,
  row: number,
  last: SerialDay,
  settings: Settings,
  today: SerialDay,
  dayOf: (field: FieldKey, row: number) => SerialDay,
): SerialDay {
  const planned = dayOf('nextCare', row);
  if (planned > last) return planned;
  const delivered = dayOf('deliveredOn', row);
  if (!delivered) return 0;
  const plan = carePlan(delivered, settings);
  if (last) return plan.find((day) => day > last) ?? 0;
  const done = columns.get('careDone')?.parsed[row];
  if (typeof done === 'number') return plan[done] ?? 0;
  return plan.find((day) => day >= today - UNNOTED) ?? 0;
}
