import type { ChangeSet } from '../../domain/changes/changeSet';
import { packSet } from '../../domain/changes/packSet';
import { journaled, type RunInfo, type RunResult } from '../journal/run';
import type { Session } from '../session';
import { addColumns } from './addedColumns';
import { guardedWrite } from './guardedWrite';
import { survey, type NewSite } from './survey';

/** What was written into one worksheet. */
export interface Applied {
  readonly sheet: string;
  /** 0-based sheet column of every column that was to be written to, by field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: number;
  /** 0-based sheet rows that were left alone: somebody has changed them meanwhile, or they hold a formula. */
  readonly conflicts: readonly number[];
}

/**
 * Writes change sets as one run: all worksheets are looked at first, then the run is journaled, then it is written.
 *
 * @throws Failure what stands in the way; then nothing is changed, or everything is taken back
 */
export async function applySets(
  session: Session,
  info: RunInfo,
  changes: readonly ChangeSet[],
): Promise<readonly Applied[]> {
  const sites: NewSite[] = [];
  for (const change of changes) sites.push(await survey(session, change));
  const effects = sites.map(({ set }) => ({ kind: 'cells' as const, set: packSet(set) }));
  const { applied } = await journaled(session, info, effects, async ({ formats }) => {
    const results: (Applied & { readonly skipped: readonly ReadonlySet<number>[] })[] = [];
    for (const [i, site] of sites.entries()) {
      const own = { ...site, session: partOf(site.session, i, sites.length) };
      await addColumns(own, formats(i));
      const { set } = own;
      const columns = new Map(set.columns.map(({ field, column }) => [field, column]));
      results.push({ sheet: set.sheet, columns, ...(await guardedWrite(own)) });
    }
    return { ...sum(results), applied: results };
  });
  return applied;
}

function sum(results: readonly (Applied & { readonly skipped: readonly ReadonlySet<number>[] })[]): RunResult {
  return { cells: results.reduce((all, { cells }) => all + cells, 0), skipped: results.map(({ skipped }) => skipped) };
}

/** A session whose progress is one part of several. */
export function partOf(session: Session, part: number, parts: number): Session {
  return { ...session, progress: (step, done, total) => session.progress(step, part * total + done, parts * total) };
}
