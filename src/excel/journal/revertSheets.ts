import type { RunHeader } from '../../domain/changes/journal';
import { request } from '../request';
import type { Session } from '../session';
import { askMark, contentOf } from './madeSheets';
import type { Kept, Reverted } from './reverted';

/**
 * Removes the worksheets a run has made; one that somebody has edited or renamed since stays. Excel itself cannot undo
 * this, but the run can be done again.
 */
export async function revertSheets(session: Session, run: RunHeader, names: readonly string[]): Promise<Reverted> {
  if (!names.length) return { reverted: 0, conflicts: [] };
  const { worksheets } = session.context.workbook;
  await request(session, () => worksheets.load('items/name'));
  const marks = await request(session, () => worksheets.items.map((sheet) => ({ sheet, mark: askMark(sheet) })));
  // Somebody else may have a worksheet of this name by now; that is none of ours.
  const own = marks.filter(({ mark }) => mark() === run.id).map(({ sheet }) => sheet);
  const renamed = own.filter(({ name }) => !names.includes(name));
  const there = own.filter(({ name }) => names.includes(name));
  const content = run.made ? await contentOf(session, there) : {};
  const isEdited = ({ name }: Excel.Worksheet) => run.made?.[name] !== undefined && run.made[name] !== content[name];
  const kept = [...renamed, ...there.filter((sheet) => session.outline.structureProtected || isEdited(sheet))];
  const gone = there.filter((sheet) => !kept.includes(sheet));
  await request(session, () => {
    for (const sheet of gone) sheet.delete();
  });
  return { reverted: gone.length, conflicts: kept.map(({ name }): Kept => ({ sheet: name })) };
}
