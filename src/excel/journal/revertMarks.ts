import type { Effect } from '../../domain/changes/journal';
import { clearMarks } from '../marks';
import type { Session } from '../session';
import type { Reverted } from './reverted';
import { sheetNow } from './sheetNow';

/** Takes the marks off a worksheet; those on others are of another run. */
export async function revertMarks(session: Session, effect: Extract<Effect, { kind: 'marks' }>): Promise<Reverted> {
  const sheet = await sheetNow(session, effect);
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: effect.sheet }] };
  return { reverted: (await clearMarks(session, [sheet.id])).cleared, conflicts: [] };
}
