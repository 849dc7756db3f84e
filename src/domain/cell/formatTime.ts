const MINUTES_A_DAY = 1_440;
/** Fractions of a day are not exact: what lacks less than this of a minute has reached it. */
const NEARLY = 0.01;

/**
 * A time of day as people write it; seconds are left out, as Excel leaves them out.
 *
 * @param time fraction of a day, or a serial day with one
 * @example formatTime(0.5868) // '14:05'
 */
export function formatTime(time: number): string {
  const minutes = Math.min(MINUTES_A_DAY - 1, Math.floor((time - Math.floor(time)) * MINUTES_A_DAY + NEARLY));
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
