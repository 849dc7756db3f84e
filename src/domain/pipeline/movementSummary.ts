import { groupBy, tally } from '../report/tally';
import { hasLeft, type PipelineRow } from './pipelineRows';

/** How the leads of a salesperson moved in a month. */
export interface SalespersonMoves {
  /** Empty for leads of nobody. */
  readonly owner: string;
  /** Leads by grade at the start of the month, and now those that are still in the pipeline. */
  readonly start: ReadonlyMap<string, number>;
  readonly now: ReadonlyMap<string, number>;
  readonly moves: ReadonlyMap<string, number>;
  readonly overdue: number;
  /** Leads without a day of the next contact. */
  readonly unplanned: number;
}

/**
 * How the leads of every salesperson moved in the month.
 *
 * @param rows what `pipelineRows` gave, by salesperson
 * @returns one a salesperson, in the order of the rows
 * @example movementSummary(rows)[0]?.moves.get('升级') // 3
 */
export function movementSummary(rows: readonly PipelineRow[]): readonly SalespersonMoves[] {
  return [...groupBy(rows, ({ values }) => values.owner)].map(([owner, own]) => {
    const values = own.map((row) => row.values);
    const inIt = values.filter(({ move }) => !hasLeft(move));
    return {
      owner,
      start: new Map(tally(values.map(({ start }) => start))),
      now: new Map(tally(inIt.map(({ now }) => now))),
      moves: new Map(tally(values.map(({ move }) => move))),
      overdue: inIt.filter(({ overdue }) => overdue).length,
      unplanned: inIt.filter(({ next }) => next === null).length,
    };
  });
}
