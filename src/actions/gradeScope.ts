import type { SheetReading } from '../domain/recognition/types';
import { Failure } from '../excel/failure';
import { selectedRows, shownRows, type SheetRows } from '../excel/rowsInScope';
import type { Session } from '../excel/session';
import type { GradedLeads } from './leads';
import type { RowScope } from './types';

/** The rows that are meant, found out once: what was selected when the run began is what is graded when it is finished. */
export type FixedScope = Exclude<RowScope, 'selection'>;

/**
 * The registers and rows a scope is about.
 *
 * @throws Failure noRowsChosen where the selection is on no register of leads
 */
export async function fixScope(
  session: Session,
  readings: readonly SheetReading[],
  scope: RowScope | undefined,
): Promise<{ readonly readings: readonly SheetReading[]; readonly scope?: FixedScope }> {
  if (scope !== 'selection') return { readings, scope };
  const inFront = readings.filter(({ name }) => name === session.outline.active);
  if (!inFront.length) throw new Failure('noRowsChosen', { sheet: readings[0]?.name ?? '' });
  return { readings: inFront, scope: await selectedRows(session) };
}

/**
 * Which rows of each register are in scope.
 *
 * @returns by register row, null for all
 * @throws Failure noRowsChosen, noRowsShown where there is no lead among them
 */
export async function leadsInScope<Leads extends GradedLeads>(
  session: Session,
  leads: readonly Leads[],
  scope: FixedScope | undefined,
): Promise<readonly (Leads & { readonly inScope: readonly boolean[] | null })[]> {
  if (scope === undefined) return leads.map((one) => ({ ...one, inScope: null }));
  const among: readonly SheetRows[] | undefined = scope === 'visible' ? undefined : scope;
  const scoped: (Leads & { readonly inScope: readonly boolean[] })[] = [];
  for (const one of leads) scoped.push({ ...one, inScope: await shownRows(session, one.register, among) });
  const isLead = ({ register, inScope }: (typeof scoped)[number]) =>
    inScope.some((wanted, row) => wanted && !register.skipped.has(row));
  if (!scoped.some(isLead))
    throw new Failure(scope === 'visible' ? 'noRowsShown' : 'noRowsChosen', { sheet: leads[0]?.reading.name ?? '' });
  return scoped;
}
