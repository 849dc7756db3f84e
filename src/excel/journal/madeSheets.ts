import { hashOfAll } from '../../domain/changes/hash';
import type { CellValue } from '../../domain/cell/value';
import type { ReportId } from '../../domain/report/report';
import { eachChunk } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';

/** A hidden name of a worksheet says which run has made it. */
const MARK = '_customer_cards_run';
/** Another says which report a worksheet is. */
const REPORT = '_customer_cards_report';

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
  return asked(sheet, MARK);
}

function asked(sheet: Excel.Worksheet, name: string): () => string | null {
  const found = sheet.names.getItemOrNullObject(name).load('formula');
  return () => (found.isNullObject ? null : String(found.formula).replace(/^="|"$/g, ''));
}

/** Queues saying that a marked worksheet is another run's by now. */
export function remarkSheet(sheet: Excel.Worksheet, run: string): void {
  sheet.names.getItem(MARK).formula = `="${run}"`;
}

/** Queues the mark on a worksheet that a report is drawn on. */
export function markReport(sheet: Excel.Worksheet, id: ReportId): void {
  sheet.names.add(REPORT, `="${id}"`).visible = false;
}

/** Asks which report a worksheet is; null where we have not generated it. */
export function askReport(sheet: Excel.Worksheet): () => ReportId | null {
  return asked(sheet, REPORT) as () => ReportId | null;
}

/** What stands on worksheets, as hashes by name: a worksheet somebody has edited since has another one. */
export async function contentOf(
  session: Session,
  sheets: readonly { readonly name: string }[],
): Promise<Readonly<Record<string, number>>> {
  const { worksheets } = session.context.workbook;
  const found = sheets.map(({ name }) => ({ name, sheet: worksheets.getItem(name) }));
  try {
    const read = await request(session, () => found.map(({ sheet }) => askContent(sheet)));
    return Object.fromEntries(found.map(({ name }, i) => [name, read[i]?.() ?? 0]));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const hashes: Record<string, number> = {};
  for (const { name, sheet } of found) hashes[name] = await largeContent(session, sheet);
  return hashes;
}

/** What stands on one worksheet, as a hash; it may be renamed meanwhile. */
export async function contentOn(session: Session, sheet: Excel.Worksheet): Promise<number> {
  try {
    return (await request(session, () => askContent(sheet)))();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return largeContent(session, sheet);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Failure && error.code === 'tooLarge';
}

/** Asks what stands on a worksheet, as a hash. */
function askContent(sheet: Excel.Worksheet): () => number {
  const range = sheet.getUsedRangeOrNullObject(true).load('formulas');
  return () => (range.isNullObject ? 0 : hashOf(range.formulas));
}

/** The same hash, read piece by piece. */
async function largeContent(session: Session, sheet: Excel.Worksheet): Promise<number> {
  const used = await request(session, () => sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount')); // prettier-ignore
  if (used.isNullObject) return 0;
  const cells: CellValue[] = [];
  await eachChunk(used.rowCount, used.columnCount, async ({ start, rows }) => {
    const part = await request(session, () =>
      sheet.getRangeByIndexes(used.rowIndex + start, used.columnIndex, rows, used.columnCount).load('formulas'),
    );
    for (const row of part.formulas as CellValue[][]) cells.push(...row);
  });
  return hashOfAll(cells);
}

function hashOf(formulas: unknown): number {
  return hashOfAll((formulas as CellValue[][]).flat());
}
