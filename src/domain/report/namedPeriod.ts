import { addMonths, civilDay, serialDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import type { Period } from './report';

/** Periods people ask for by name; each ends today but the last month. */
export const PERIODS = ['this-month', 'last-month', 'quarter', 'ytd', '12m'] as const;
export type PeriodName = (typeof PERIODS)[number];

/**
 * The days of a period that is known by its name.
 *
 * @param today serial day
 * @returns both ends included
 * @example namedPeriod('last-month', serialDay(2026, 11, 21)) // 2026-10-01 to 2026-10-31
 */
export function namedPeriod(name: PeriodName, today: SerialDay): Period {
  const { year, month, day } = civilDay(today);
  const first = today - day + 1;
  switch (name) {
    case 'this-month':
      return { from: first, to: today };
    case 'last-month':
      return { from: addMonths(first, -1), to: first - 1 };
    case 'quarter':
      return { from: serialDay(year, month - ((month - 1) % 3), 1), to: today };
    case 'ytd':
      return { from: serialDay(year, 1, 1), to: today };
    case '12m':
      return { from: addMonths(today, -12) + 1, to: today };
  }
}
