import { Failure } from '../failure';
import type { Session } from '../session';

/**
 * The worksheet a run is about to write to: by its id it is found though somebody renames it.
 *
 * @throws Failure readOnly
 */
export function sheetToWrite(
  { context, outline }: Session,
  name: string,
): { readonly sheet: Excel.Worksheet; readonly sheetId: string | undefined } {
  if (outline.readOnly) throw new Failure('readOnly');
  const sheetId = outline.worksheets.items.find((one) => one.name === name)?.id;
  return { sheet: context.workbook.worksheets.getItem(sheetId ?? name), sheetId };
}
