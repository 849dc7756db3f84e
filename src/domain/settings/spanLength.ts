import type { Span } from '../grading/profiles';

const DAYS_IN_A_MONTH = 30.4;

/** A span in days, for putting spans in order: 31 days come after a month of the calendar. */
export function spanLength({ count, unit }: Span): number {
  return unit === 'day' ? count : count * DAYS_IN_A_MONTH;
}
