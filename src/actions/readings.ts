import { recogniseSheet } from '../domain/recognition/recogniseSheet';
import type { SheetReading } from '../domain/recognition/types';
import { Failure } from '../excel/failure';
import { sampleWorkbook } from '../excel/sampleWorkbook';
import type { Session } from '../excel/session';

/**
 * Recognises the worksheets of the workbook, or the one that is named.
 *
 * @throws Failure sheetGone where there is no worksheet of that name
 */
export async function recogniseWorkbook(session: Session, only?: string): Promise<SheetReading[]> {
  session.progress('reading', 0, 1);
  const sheets = await sampleWorkbook(session, only);
  if (only !== undefined && !sheets.length) throw new Failure('sheetGone', { sheet: only });
  return sheets.map(recogniseSheet);
}
