import { addSpan } from '../grading/span';
import type { SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';

/**
 * The days an owner is to be cared for after delivery (R-4.02: at least eleven times in two years; D-29).
 *
 * @param deliveredOn serial number of the delivery
 * @returns serial numbers, rising
 * @example carePlan(serialDay(2026, 1, 31), DEFAULT_SETTINGS)[3] // 2026-02-28
 */
export function carePlan(
  deliveredOn: SerialDay,
  { careDays, monthRule }: Pick<Settings, 'careDays' | 'monthRule'>,
): readonly SerialDay[] {
  return careDays.map((span) => addSpan(deliveredOn, span, monthRule));
}
