import { mix } from '../grid/colors';
import type { Threshold } from './thresholds';

/** Finer shades cannot be told apart, and every shade is a class of its own. */
const SHADES = 64;

/**
 * The colour of a number on a scale of two or three colours.
 *
 * @example scaleColor([{ at: 0, … }, { at: 10, … }], ['#ff0000', '#00ff00'], 5) // '#808000'
 */
export function scaleColor(
  thresholds: readonly Threshold[],
  colors: readonly string[],
  value: number,
): string | undefined {
  const above = thresholds.findIndex(({ at }) => value < at);
  const low = above < 0 ? thresholds.length - 1 : Math.max(above - 1, 0);
  const from = thresholds[low]?.at ?? 0;
  const to = thresholds[low + 1]?.at ?? from;
  const share = to > from ? Math.min(Math.max((value - from) / (to - from), 0), 1) : 0;
  const [lower, upper] = [colors[low], colors[low + 1] ?? colors[low]];
  return lower && upper && mix(upper, lower, Math.round(share * SHADES) / SHADES);
}
