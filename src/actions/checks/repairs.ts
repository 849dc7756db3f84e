import type { ChangeSet } from '../../domain/changes/changeSet';
import { repairChanges, type ToRepair } from '../../domain/changes/repairChanges';
import type { Finding } from '../../domain/validation/finding';
import { withWorkbook, type Session } from '../../excel/session';
import { applySets, type Applied } from '../../excel/writing/applySets';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { shownRepair, shownValue, type CheckSource } from './sources';
import type { PlannedRepair, RepairedCell, RepairOutcome, RepairPlan, RepairWish } from './types';
import { checkWorkbook, type Checked } from './validate';

/** A cell that can be put right. */
interface Mendable extends ToRepair {
  readonly source: CheckSource;
  readonly shown: RepairedCell;
}

/**
 * Puts right what can only be meant in one way, over the whole workbook or on the worksheet that is named.
 *
 * @throws Failure sheetGone, noRegister, openRun, or what stands in the way of writing
 */
export function repair(context: ActionContext & RepairWish): Promise<RepairOutcome> {
  return beginAgain(context, (own) =>
    withWorkbook({ ...own, asOneUndo: true }, async (session) => {
      const drafted = await plan(session, own, own);
      return apply(session, own, drafted, drafted.changes);
    }),
  );
}

/**
 * What repairing would write, for somebody to look at first; nothing is written.
 *
 * @param wish which cells; all that can safely be put right where none are named
 * @throws Failure sheetGone, noRegister
 */
export function planRepair(context: ActionContext, wish: RepairWish = {}): Promise<RepairPlan> {
  return withWorkbook(context, (session) => plan(session, context, wish));
}

/**
 * Writes a plan, or what was chosen of it.
 *
 * @throws Failure sheetChanged where columns were moved meanwhile, openRun, or what stands in the way of writing
 */
export function applyRepair(
  context: ActionContext,
  drafted: RepairPlan,
  chosen: readonly ChangeSet[],
): Promise<RepairOutcome> {
  return withWorkbook({ ...context, asOneUndo: true }, (session) => apply(session, context, drafted, chosen));
}

async function plan(session: Session, context: ActionContext, wish: RepairWish): Promise<RepairPlan> {
  const workbook = await recogniseWorkbook(session, { today: context.today });
  const checked = await checkWorkbook(session, workbook, context);
  const all = checked.flatMap((one) => mendable(one, session.date1904));
  const isWanted = ({ shown, finding }: Mendable) =>
    wish.cells
      ? wish.cells.some(({ sheet, cell }) => sheet === shown.sheet && cell === shown.cell)
      : finding.repair.safe && (wish.rule === undefined || wish.rule === finding.rule);
  const wanted = all.filter(isWanted);
  const registers = new Set(wanted.map(({ source }) => source.of));
  const changes = [...registers].flatMap(
    (of) => repairChanges(of, wanted.filter(({ source }) => source.of === of)) ?? [], // prettier-ignore
  );
  const isDoubtful = ({ finding }: Mendable) => !finding.repair.safe;
  const doubtful = wish.cells ? [] : all.filter(isDoubtful);
  return {
    of: 'repair',
    wish: { rule: wish.rule, cells: wish.cells },
    changes,
    date1904: session.date1904,
    cells: wanted.map(({ register, finding: { row, field }, shown }) => ({
      row,
      column: register.columns.get(field)?.column ?? -1,
      shown,
    })),
    outcome: {
      changed: wanted.map(({ shown }) => shown),
      skipped: [
        ...doubtful.map(({ shown }) => ({ ...shown, reason: 'doubtful' as const })),
        ...checked.flatMap((one) => lostCells(one, session.date1904)),
      ],
    },
  };
}

function mendable({ source, findings }: Checked, date1904: boolean): Mendable[] {
  // What stands on a card is put right on the card.
  if (!source.reading) return [];
  const { register } = source;
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const { repair: better, row, field } = finding;
    const key = `${row} ${field}`;
    // Of a cell with several findings the worst says what it should be.
    if (!better || seen.has(key)) return [];
    seen.add(key);
    const shown = repairedCell(source, finding, shownRepair(better, date1904), date1904);
    return [{ register, source, finding: { ...finding, repair: better }, shown }];
  });
}

/** Numbers that have lost digits cannot be put right. */
function lostCells({ source, findings }: Checked, date1904: boolean): RepairOutcome['skipped'] {
  return findings
    .filter(({ rule, repair: better }) => rule === 'digitsLost' && !better)
    .map((finding) => ({ ...repairedCell(source, finding, '', date1904), reason: 'lost' as const }));
}

function repairedCell(
  { register, placeOf }: CheckSource,
  { row, field, rule }: Finding,
  to: string,
  date1904: boolean,
): RepairedCell {
  // prettier-ignore
  const { sheet, cell } = placeOf(row, field);
  return { sheet, cell, from: shownValue(register, field, row, date1904), to, rule };
}

async function apply(
  session: Session,
  context: ActionContext,
  { wish, cells, outcome }: RepairPlan,
  chosen: readonly ChangeSet[],
): Promise<RepairOutcome> {
  if (!chosen.length) return { changed: [], skipped: outcome.skipped };
  const info = runInfo(context, 'repair', { sheet: context.sheet, ...wish });
  const fate = fateOf(chosen, await applySets(session, info, chosen));
  const of = (wanted: Fate) => cells.filter((cell) => fate(cell) === wanted).map(({ shown }) => shown);
  return {
    changed: of('written'),
    skipped: [...of('left').map((cell) => ({ ...cell, reason: 'changed' as const })), ...outcome.skipped],
  };
}

/** Written, left to a colleague who was there, or not chosen. */
type Fate = 'written' | 'left' | 'none';

function fateOf(chosen: readonly ChangeSet[], applied: readonly Applied[]): (cell: PlannedRepair) => Fate {
  const fates = new Map<string, Fate>();
  const keyOf = (sheet: string, column: number, row: number) => `${sheet}\n${column} ${row}`;
  chosen.forEach(({ sheet, columns }, i) =>
    columns.forEach(({ target, rows }, c) => {
      const column = target.at === 'existing' ? target.column : -1;
      for (const row of rows)
        fates.set(keyOf(sheet, column, row), applied[i]?.skipped[c]?.has(row) ? 'left' : 'written');
    }),
  );
  return ({ shown: { sheet }, column, row }) => fates.get(keyOf(sheet, column, row)) ?? 'none';
}
