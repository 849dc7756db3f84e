import { Failure } from './failure';
import type { Session } from './session';

/**
 * Whether worksheets can be made, and those of our own that are there be written anew.
 *
 * @param own names of our own worksheets that will be written
 * @throws Failure readOnly, structureProtected, protected
 */
export async function prepareSheets({ context, outline }: Session, own: readonly string[]): Promise<void> {
  const { workbook } = context;
  const there = outline.worksheets.items.filter(({ name }) => own.includes(name));
  workbook.load('readOnly,protection/protected');
  for (const sheet of there) sheet.load('protection/protected');
  await context.sync();
  if (workbook.readOnly) throw new Failure('readOnly');
  if (workbook.protection.protected) throw new Failure('structureProtected');
  for (const { name, protection } of there) if (protection.protected) throw new Failure('protected', { sheet: name });
}
