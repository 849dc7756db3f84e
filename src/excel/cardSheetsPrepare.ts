import { Failure } from './failure';
import { request } from './request';
import type { Session } from './session';

/**
 * Whether worksheets can be made, and those of our own that are there be written anew.
 *
 * @param own names of our own worksheets that will be written
 * @throws Failure readOnly, structureProtected, protected
 */
export async function prepareSheets(session: Session, own: readonly string[]): Promise<void> {
  const { outline } = session;
  const there = outline.worksheets.items.filter(({ name }) => own.includes(name));
  if (outline.readOnly) throw new Failure('readOnly');
  if (there.length) await request(session, () => there.forEach((sheet) => sheet.load('protection/protected')));
  if (outline.structureProtected) throw new Failure('structureProtected');
  for (const { name, protection } of there) if (protection.protected) throw new Failure('protected', { sheet: name });
}
