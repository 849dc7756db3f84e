import type { Register } from '../cards/register';
import { dayAt } from '../cards/valueAt';
import { readDay } from '../cell/readDay';
import type { SerialDay } from '../cell/value';
import { carePlan } from '../followup/carePlan';
import type { Settings } from '../settings/settings';

/** A date may be written with slashes, so they stand between none. */
const BETWEEN = /[、,;，；|\s]+/;

/**
 * The days an owner is to be cared for: those of the register's own 关怀计划, else the plan after delivery.
 *
 * @param owners fields carePlan, deliveredOn where present
 * @returns serial numbers, rising; none where neither is known
 * @example plannedDays(owners, 0, DEFAULT_SETTINGS, today).length // 11
 */
export function plannedDays(
  owners: Register,
  row: number,
  settings: Pick<Settings, 'careDays' | 'monthRule'>,
  today: SerialDay,
): readonly SerialDay[] {
  const written = owners.columns.get('carePlan')?.raw[row] ?? '';
  if (written !== '') {
    const days = String(written)
      .split(BETWEEN)
      .map((text) => readDay(/^\d{5}$/.test(text) ? Number(text) : text, { today }))
      .filter((day) => typeof day === 'number');
    if (days.length) return days.sort((one, other) => one - other);
  }
  const delivered = dayAt(owners, 'deliveredOn', row);
  return delivered ? carePlan(delivered, settings) : [];
}
