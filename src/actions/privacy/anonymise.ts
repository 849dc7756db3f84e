import type { Register } from '../../domain/cards/register';
import type { ChangeSet } from '../../domain/changes/changeSet';
import { rowChanges, type RowCellChange } from '../../domain/entries/rowChanges';
import { anonymised } from '../../domain/privacy/anonymised';
import { KEPT_KINDS } from '../../domain/privacy/keeping';
import { outlived, type Outlived } from '../../domain/privacy/outlived';
import { Failure } from '../../excel/failure';
import { readContactsInRows, readRegister } from '../../excel/readRegister';
import { withWorkbook, type Session } from '../../excel/session';
import { applySets, partOf } from '../../excel/writing/applySets';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import type { AnonymiseOutcome, AnonymisePlan } from './types';

/** A register with the contacts that stand in columns of its rows. */
interface Source {
  readonly register: Register;
  readonly inRows: readonly Register[];
}

/**
 * What making old closed cards anonymous would write, for somebody to look at first (R-16.07, D-20): whose cards are all closed,
 * and with whom nothing has happened for the months that closed cards are kept. Nothing is written, and nothing ever is
 * without being asked for.
 *
 * @throws Failure noRegister where no kind of register keeps customers
 */
export function planAnonymise(context: ActionContext): Promise<AnonymisePlan> {
  return withWorkbook(context, (session) => plan(session, context));
}

/**
 * Writes a plan, or what was chosen of it; what was changed meanwhile is left alone and listed.
 *
 * @throws Failure sheetChanged where columns were moved meanwhile, openRun, or what stands in the way of writing
 */
export function applyAnonymise(
  context: ActionContext,
  drafted: AnonymisePlan,
  chosen: readonly ChangeSet[],
): Promise<AnonymiseOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => apply(session, context, drafted, chosen));
}

/** Both at once: the command line, and a run that was broken off. */
export function anonymise(context: ActionContext): Promise<AnonymiseOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const drafted = await plan(session, own);
      return apply(session, own, drafted, drafted.changes);
    }),
  );
}

async function plan(session: Session, context: ActionContext): Promise<AnonymisePlan> {
  const { today } = context;
  const { sheets, settings } = await recogniseWorkbook(session, { today });
  const readings = sheets.filter(({ kind, layout }) => layout === 'register' && KEPT_KINDS.some((one) => one === kind));
  if (!readings.length) throw new Failure('noRegister');
  const sources: Source[] = [];
  for (const reading of readings) {
    const part = partOf(session, sources.length, readings.length);
    const fields = reading.columns.map(({ field }) => field);
    const register = await readRegister(part, reading, fields, today);
    sources.push({ register, inRows: await readContactsInRows(part, reading, register, today) });
  }
  session.progress('computing', 0, 1);
  const found = outlived(sources.map(({ register }) => register), settings, today); // prettier-ignore
  const { changes, customers } = changesOf(sources, found);
  return {
    of: 'anonymise',
    changes,
    date1904: session.date1904,
    outcome: {
      customers,
      undated: found.undated,
      keepMonths: settings.keepMonths,
      sheets: changes.map(({ sheet }) => sheet),
      changed: changes.reduce(
        (sum, { columns }) => sum + columns.reduce((cells, { rows }) => cells + rows.length, 0),
        0,
      ),
      conflicts: [],
    },
  };
}

/** What has to be written, worksheet by worksheet, and how many customers it is about: who is anonymous already is none. */
function changesOf(
  sources: readonly Source[],
  { customers }: Outlived,
): { readonly changes: readonly ChangeSet[]; readonly customers: number } {
  const inRows = new Map(sources.map((source) => [source.register, source.inRows]));
  const rows = new Map<Register, { readonly row: number; readonly cells: readonly RowCellChange[] }[]>();
  let count = 0;
  for (const customer of customers) {
    let isNew = false;
    for (const { register, row } of customer) {
      const cells = anonymised(register, row, inRows.get(register));
      if (!cells.length) continue;
      isNew = true;
      const known = rows.get(register);
      if (known) known.push({ row, cells });
      else rows.set(register, [{ row, cells }]);
    }
    if (isNew) count++;
  }
  const changes = sources.flatMap(({ register }) => rowChanges(register, rows.get(register) ?? []) ?? []);
  return { changes, customers: count };
}

async function apply(
  session: Session,
  context: ActionContext,
  { outcome }: AnonymisePlan,
  chosen: readonly ChangeSet[],
): Promise<AnonymiseOutcome> {
  if (!chosen.length) return { ...outcome, customers: 0, sheets: [], changed: 0 };
  const applied = await applySets(session, runInfo(context, 'anonymise', {}), chosen);
  return {
    ...outcome,
    sheets: applied.map(({ sheet }) => sheet),
    changed: applied.reduce((sum, { cells }) => sum + cells, 0),
    conflicts: applied.flatMap(({ sheet, conflicts }) => conflicts.map((row) => ({ sheet, row: row + 1 }))),
  };
}
