import type { CellValue } from '../../domain/cell/value';
import type { SheetHead } from '../../domain/changes/relocate';
import { request } from '../request';
import type { Session } from '../session';

/** Headers are looked for in so many rows of the sheet, and so many columns. */
const HEAD = { rows: 60, columns: 256 };

/** The worksheet a run wrote to, though it was renamed; or one that has its name, where the file was put together anew. */
export async function sheetNow(
  session: Session,
  { sheet, sheetId = sheet }: { readonly sheet: string; readonly sheetId?: string },
): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = session.context.workbook;
  const found = [...new Set([sheetId, sheet])].map((key) => worksheets.getItemOrNullObject(key));
  await request(session, () => {
    for (const one of found) one.load('id,name');
  });
  return found.find(({ isNullObject }) => !isNullObject);
}

/**
 * Where headers are looked for again, after rows or columns were inserted or moved.
 *
 * @returns with the 0-based sheet row below the last one that is used
 */
export async function headNow(session: Session, sheet: Excel.Worksheet): Promise<SheetHead & { readonly end: number }> {
  // In one request: somebody may just be putting in columns.
  const { used, head } = await request(session, () => {
    const range = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount');
    return { used: range, head: range.getAbsoluteResizedRange(HEAD.rows, HEAD.columns).load('values') };
  });
  const { rowIndex: top, columnIndex: left, rowCount } = used;
  return { top, left, rows: head.values as CellValue[][], end: top + rowCount };
}
