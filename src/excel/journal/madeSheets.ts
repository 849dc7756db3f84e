import { hashOfAll } from '../../domain/changes/hash';
import type { CellValue } from '../../domain/cell/value';
import { request } from '../request';
import type { Session } from '../session';

/** A hidden name of a worksheet says which run has made it. */
const MARK = '_customer_cards_run';

/** Queues the mark on a worksheet that a run makes. */
export function markSheet(sheet: Excel.Worksheet, run: string): void {
  sheet.names.add(MARK, `="${run}"`).visible = false;
}

/** Queues taking the mark of an earlier run off. */
export function unmarkSheet(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).delete();
}

/** Asks which run has made a worksheet. */
export function askMark(sheet: Excel.Worksheet): () => string | null {
  const mark = sheet.names.getItemOrNullObject(MARK).load('formula');
  return () => (mark.isNullObject ? null : String(mark.formula).replace(/^="|"$/g, ''));
}

/** What stands on worksheets, as hashes by name: a worksheet somebody has edited since has another one. */
export async function contentOf(
  session: Session,
  sheets: readonly { readonly name: string }[],
): Promise<Readonly<Record<string, number>>> {
  const { worksheets } = session.context.workbook;
  const read = await request(session, () =>
    sheets.map(({ name }) => ({
      name,
      range: worksheets.getItem(name).getUsedRangeOrNullObject(true).load('formulas'),
    })),
  );
  return Object.fromEntries(read.map(({ name, range }) => [name, range.isNullObject ? 0 : hashOf(range.formulas)]));
}

function hashOf(formulas: unknown): number {
  return hashOfAll((formulas as CellValue[][]).flat());
}
