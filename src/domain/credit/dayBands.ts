import type { SerialDay } from '../cell/value';

/**
 * Which of some spans of days in a row a day lies in, looked up and not searched.
 *
 * @param bounds rising serial days; a span begins the day after one and ends on the next
 * @returns for a day its span, 0 the first; −1 for a day before or after all of them
 * @example dayBands([46295, 46326, 46347])(46327) // 1
 */
export function dayBands(bounds: readonly SerialDay[]): (day: SerialDay) => number {
  const first = (bounds[0] ?? 0) + 1;
  const bands = new Int16Array(Math.max(0, (bounds.at(-1) ?? 0) - first + 1));
  for (let i = 1; i < bounds.length; i++) bands.fill(i - 1, (bounds[i - 1] ?? 0) + 1 - first, (bounds[i] ?? 0) + 1 - first); // prettier-ignore
  return (day) => bands[day - first] ?? -1;
}
