import type { Effect } from '../../domain/changes/journal';
import { askList, clearList, writeList } from '../cardSheetsList';
import { request } from '../request';
import type { Session } from '../session';
import type { Reverted } from './reverted';
import { sheetNow } from './sheetNow';

/** Writes a list of ours as it was before a run wrote it anew; one that was edited since stays. */
export async function revertList(
  session: Session,
  { sheet: name, rows, before, after }: Extract<Effect, { kind: 'list' }>,
): Promise<Reverted> {
  const sheet = await sheetNow(session, { sheet: name });
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: name }] };
  const columns = before.widths.length;
  const asked = await request(session, () => askList(sheet, rows, columns, before.linkColumn));
  const { content } = asked();
  // A run that was broken off has left it blank.
  if (content !== after && content !== 0) return { reverted: 0, conflicts: [{ sheet: name }] };
  await request(session, () => {
    clearList(sheet, rows, columns);
    writeList(sheet, before);
  });
  return { reverted: 1, conflicts: [] };
}
