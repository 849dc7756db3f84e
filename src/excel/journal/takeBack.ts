import type { Reverted } from './reverted';
import { skippedRows, type Effect, type RunHeader } from '../../domain/changes/journal';
import { unpackSet } from '../../domain/changes/packSet';
import { request } from '../request';
import type { Session } from '../session';
import { withoutEvents } from '../withoutEvents';
import type { Journal } from './journal';
import { revertCard } from './revertCard';
import { revertCells } from './revertCells';
import { revertChoiceLists } from './revertChoiceLists';
import { revertEntryChecks } from './revertEntryChecks';
import { revertList } from './revertList';
import { revertMarks } from './revertMarks';
import { revertReport } from './revertReport';
import { revertRows } from './revertRows';
import { revertSettings } from './revertSettings';
import { revertSheets } from './revertSheets';

/**
 * Takes a run back: every cell that still holds what the run wrote gets back what stood there, columns and worksheets
 * that were added go. What was edited since stays and is listed. It may be done again where it was broken off.
 */
export async function takeBack(
  session: Session,
  journal: Journal,
  run: RunHeader,
): Promise<Reverted & { readonly run: RunHeader }> {
  const { effects } = await journal.read(run);
  return withoutEvents(
    session,
    async () => {
      // Broken off in the middle it is an open run again, for the next start to offer.
      if (run.status !== 'open') await request(session, () => journal.note({ ...run, status: 'open' }));
      const parts: Reverted[] = [];
      for (const [i, effect] of [...effects.entries()].reverse()) {
        session.progress('reverting', effects.length - 1 - i, effects.length);
        parts.push(await revert(session, journal, run, effect, i));
      }
      // Worksheets last: what leads to them is gone by then.
      parts.push(await revertSheets(session, run, effects.flatMap(madeBy)));
      const conflicts = parts.flatMap((part) => part.conflicts);
      const reverted = parts.reduce((sum, part) => sum + part.reverted, 0);
      // Of a run that was broken off cells are listed that were never written; a whole sheet is another matter.
      const isLeft = run.status === 'open' ? conflicts.some(({ row }) => row === undefined) : conflicts.length > 0;
      const status = isLeft ? 'partly' : 'reverted';
      return { reverted, conflicts, run: { ...run, status } as const };
    },
    (result) => journal.note(result.run),
  );
}

/** The worksheet that an effect has made. */
function madeBy(effect: Effect): readonly string[] {
  if (effect.kind === 'sheet') return [effect.name];
  return effect.kind === 'report' && !effect.before ? [effect.sheet] : [];
}

const NOTHING: Reverted = { reverted: 0, conflicts: [] };

async function revert(
  session: Session,
  journal: Journal,
  run: RunHeader,
  effect: Effect,
  index: number,
): Promise<Reverted> {
  switch (effect.kind) {
    case 'cells':
      return revertCells(session, unpackSet(effect.set), skippedRows(run)[index] ?? [], journal.formats(run, index));
    case 'rows':
      return revertRows(session, effect, run.status === 'open');
    case 'cardCells':
      return revertCard(session, effect, skippedRows(run)[index]?.[0] ?? new Set());
    case 'list':
      return revertList(session, effect);
    case 'report':
      return revertReport(session, run, effect);
    case 'marks':
      return revertMarks(session, effect);
    case 'entryChecks':
      return revertEntryChecks(session, effect);
    case 'choiceLists':
      return revertChoiceLists(session, effect);
    case 'settings':
      return revertSettings(session, effect);
    case 'sheet':
      return NOTHING;
  }
}
