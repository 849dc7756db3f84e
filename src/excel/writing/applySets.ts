import type { ChangeSet } from '../../domain/changes/changeSet';
import type { Effect } from '../../domain/changes/journal';
import type { NewRows } from '../../domain/changes/newRows';
import { packSet } from '../../domain/changes/packSet';
import { Failure } from '../failure';
import { contentOf } from '../journal/madeSheets';
import { journaled, type RunInfo } from '../journal/run';
import { request } from '../request';
import type { Session } from '../session';
import { addColumns } from './addedColumns';
import { guardedWrite } from './guardedWrite';
import { addRegister, type NewRegister } from './newRegister';
import { writeRows } from './newRows';
import type { NewSite } from './site';
import { survey } from './survey';
import { surveyRows, type RowSite } from './surveyRows';

/** What was written into one worksheet. */
export interface Applied {
  readonly sheet: string;
  /** 0-based sheet column of every column that was to be written to, by field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: number;
  /** 0-based sheet rows that were left alone: somebody has changed them meanwhile, or they hold a formula. */
  readonly conflicts: readonly number[];
  /** By column of the change set: register rows that were left alone. */
  readonly skipped: readonly ReadonlySet<number>[];
}

/** Everything one run writes: cells of rows there are, rows below the last one, registers that do not exist yet. */
export interface Entry {
  readonly sets: readonly ChangeSet[];
  readonly rows: readonly NewRows[];
  readonly registers: readonly NewRegister[];
}

/** Where everything of a run stands by now. */
export interface AppliedEntry {
  readonly sets: readonly Applied[];
  /** 0-based sheet row of the first of the new rows, in the order they were given. */
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly count: number }[];
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
  return (await applyEntry(session, info, { sets: changes, rows: [], registers: [] })).sets;
}

/**
 * Writes everything of an entry as one run.
 *
 * @throws Failure what stands in the way, structureProtected where a register would have to be made; then nothing is
 * changed, or everything is taken back
 */
export async function applyEntry(
  session: Session,
  info: RunInfo,
  { sets, rows, registers }: Entry,
): Promise<AppliedEntry> {
  if (registers.length && session.outline.structureProtected) throw new Failure('structureProtected');
  const sites: NewSite[] = [];
  for (const change of sets) sites.push(await survey(session, change));
  const rowSites: RowSite[] = [];
  for (const one of rows) rowSites.push(await surveyRows(session, one));
  const effects: Effect[] = [
    ...sites.map(({ set }): Effect => ({ kind: 'cells', set: packSet(set) })),
    ...rowSites.map(({ effect }) => effect),
    ...registers.map(({ sheet }): Effect => ({ kind: 'sheet', name: sheet })),
  ];
  const { applied } = await journaled(session, info, effects, async ({ id, formats }) => {
    const results: Applied[] = [];
    for (const [i, site] of sites.entries()) {
      const own = { ...site, session: partOf(site.session, i, sites.length) };
      await addColumns(own, formats(i));
      const { set } = own;
      const columns = new Map(set.columns.map(({ field, column }) => [field, column]));
      results.push({ sheet: set.sheet, columns, ...(await guardedWrite(own)) });
    }
    const places: AppliedEntry['rows'][number][] = [];
    for (const site of rowSites)
      places.push({ sheet: site.rows.sheet, row: await writeRows(site), count: site.rows.rows.length });
    const made = await makeRegisters(session, id, registers);
    const written = [...rows, ...registers].flatMap((one) => one.rows);
    const cells = results.reduce((sum, one) => sum + one.cells, 0) + written.reduce((sum, one) => sum + one.length, 0);
    return { cells, skipped: results.map(({ skipped }) => skipped), made, applied: { sets: results, rows: places } };
  });
  return applied;
}

/** What stands on the registers that were made, as hashes by name. */
async function makeRegisters(
  session: Session,
  run: string,
  registers: readonly NewRegister[],
): Promise<Readonly<Record<string, number>> | undefined> {
  if (!registers.length) return undefined;
  const { worksheets } = session.context.workbook;
  await request(session, () => {
    for (const register of registers) addRegister(worksheets, run, register);
  });
  return contentOf(session, registers.map(({ sheet }) => ({ name: sheet }))); // prettier-ignore
}

/** A session whose progress is one part of several. */
export function partOf(session: Session, part: number, parts: number): Session {
  return { ...session, progress: (step, done, total) => session.progress(step, part * total + done, parts * total) };
}
