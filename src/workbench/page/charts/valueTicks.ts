import type { AxisData } from '../../host/model/chartData';

/** Where an axis of values begins and ends, and the values that are written along it. */
export interface ValueTicks {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

type Limits = Pick<AxisData, 'minimum' | 'maximum' | 'majorUnit' | 'logarithmic'>;

/** Values that differ by less than this share of the largest are not shown from nought on. */
const NEAR = 1 / 6;
/** Room beyond the outermost values, as a share of how far they are apart. */
const BEYOND = 0.05;
/** A unit that is set too small for the axis would draw lines without end. */
const MOST_TICKS = 200;

/**
 * The ends of an axis and its major unit as Excel finds them, where the workbook does not say.
 *
 * @param lowest the lowest of the values, `highest` the highest
 * @param most how many units there is room for
 * @example valueTicks(10, 96, {…}, 8) // from 0 to 120 by 20
 */
export function valueTicks(lowest: number, highest: number, limits: Limits, most: number): ValueTicks {
  if (limits.logarithmic) return decades(lowest, highest, limits);
  const [bottom, top] = wanted(lowest, highest);
  const from = limits.minimum ?? bottom;
  const to = Math.max(limits.maximum ?? top, from);
  const unit =
    limits.majorUnit && limits.majorUnit > 0 ? limits.majorUnit : unitFor(from, to, limits, Math.max(most, 1));
  const minimum = limits.minimum ?? rounded(Math.floor(rounded(from / unit)) * unit);
  const end = limits.maximum ?? rounded(Math.ceil(rounded(to / unit)) * unit);
  const maximum = end > minimum ? end : minimum + unit;
  const count = Math.min(Math.floor(rounded((maximum - minimum) / unit)), MOST_TICKS);
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_none, i) => rounded(minimum + i * unit)) };
}

/** Ends that are not yet rounded to whole units. */
function wanted(lowest: number, highest: number): readonly [number, number] {
  const apart = highest - lowest;
  if (apart === 0)
    return lowest === 0 ? [0, 1] : [Math.min(lowest * (1 + BEYOND), 0), Math.max(lowest * (1 + BEYOND), 0)];
  const isNear = apart / Math.max(Math.abs(highest), Math.abs(lowest)) < NEAR;
  const beyond = apart * BEYOND;
  if (lowest >= 0) return [isNear ? lowest - apart / 2 : 0, highest + beyond];
  if (highest <= 0) return [lowest - beyond, isNear ? highest + apart / 2 : 0];
  return [lowest - beyond, highest + beyond];
}

/** The smallest of 1, 2, 5, 10 … of which there is room for enough to reach from end to end. */
function unitFor(from: number, to: number, limits: Limits, most: number): number {
  const least = (to - from || 1) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const units = [1, 2, 5, 10, 20, 50].map((step) => rounded(step * power));
  const needs = (unit: number) =>
    (limits.maximum === undefined ? Math.ceil(rounded(to / unit)) : to / unit) -
    (limits.minimum === undefined ? Math.floor(rounded(from / unit)) : from / unit);
  return units.find((unit) => needs(unit) <= most) ?? rounded(100 * power);
}

function decades(lowest: number, highest: number, limits: Limits): ValueTicks {
  const from = Math.floor(Math.log10(limits.minimum ?? (lowest > 0 ? lowest : 1)));
  const to = Math.max(Math.ceil(Math.log10(limits.maximum ?? Math.max(highest, 1))), from + 1);
  const ticks = Array.from({ length: to - from + 1 }, (_none, i) => 10 ** (from + i));
  return { minimum: 10 ** from, maximum: 10 ** to, ticks };
}

/** Without what binary fractions leave behind. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
