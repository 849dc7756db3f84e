import type { SerialDay } from '../../domain/cell/value';
import { namedPeriod } from '../../domain/report/namedPeriod';
import type { Period } from '../../domain/report/report';
import { previousPeriod, yearAgo } from '../../domain/structure/methods/periods';
import type { TradeBook } from '../../domain/structure/tradeBook';
import { usualPeriod } from '../../domain/structure/usualPeriod';
import type { Periods } from '../../domain/structure/view';
import { addMonths } from '../../domain/cell/day';
import type { StructureOptions } from './types';

/** The periods of an analysis: those of the view, the one just before, and the year customers are ranked by. */
export interface ChosenPeriods extends Periods {
  readonly previous: Period | null;
  readonly ranking: Period;
}

/**
 * The days an analysis is about, and those it is compared with.
 *
 * @param options period and comparison; last month until the 10th, then this month, where nothing is chosen
 * @param today serial day
 */
export function chosenPeriods(
  { period = undefined, comparison = 'previous' }: StructureOptions,
  book: TradeBook,
  today: SerialDay,
): ChosenPeriods {
  const choice = period ?? usualPeriod(today);
  const now = daysOf(choice, book, today);
  const kind = typeof choice === 'string' ? choice : 'custom';
  const previous = previousPeriod(now, kind);
  const lastYear = kind === 'all' ? null : yearAgo(now);
  const yearBack = addMonths(now.to, -12) + 1;
  return {
    now,
    previous,
    before: comparison === 'previous' ? previous : lastYear,
    yearAgo: lastYear,
    ranking: { from: Math.min(now.from, yearBack), to: now.to },
  };
}

function daysOf(choice: NonNullable<StructureOptions['period']>, book: TradeBook, today: SerialDay): Period {
  // Who is active, and who is lost, is told as of today, as in every other period.
  if (choice === 'all') return { from: book.days?.from ?? today, to: today };
  return typeof choice === 'string' ? namedPeriod(choice, today) : choice;
}
