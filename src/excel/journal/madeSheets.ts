import { hashOfAll } from '../../domain/changes/hash';
import type { CellValue } from '../../domain/cell/value';
import type { Report } from '../../domain/report/report';
import { eachChunk } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';

/** A hidden name of a worksheet says which run has made it. */
const MARK = '_customer_cards_run';
/** Another says which report a worksheet is. */
const REPORT = '_customer_cards_report';
/** And another what it was made with. */
const MADE = '_customer_cards_made';
/** A text in a formula holds 255 characters, and a formula 8,192. */
const [LONGEST_TEXT, LONGEST_FORMULA] = [250, 8_000];

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
export function markReport(sheet: Excel.Worksheet, id: Report['id']): void {
  sheet.names.add(REPORT, `="${id}"`).visible = false;
}

/** Asks which report a worksheet is; null where we have not generated it. */
export function askReport(sheet: Excel.Worksheet): () => Report['id'] | null {
  return asked(sheet, REPORT) as () => Report['id'] | null;
}

/**
 * Queues keeping with a worksheet what it was made with.
 *
 * @param made as its action wrote it down; null or undefined leaves nothing with the worksheet
 * @param isKept whether the worksheet has kept something before
 */
export function keepMade(sheet: Excel.Worksheet, made: string | null | undefined, isKept = false): void {
  const kept = made ?? null;
  if (kept === null) {
    if (isKept) sheet.names.getItem(MADE).delete();
    return;
  }
  if (isKept) sheet.names.getItem(MADE).formula = textFormula(kept);
  else sheet.names.add(MADE, textFormula(kept)).visible = false;
}

/** Asks what a worksheet was made with; null where it has kept nothing. */
export function askMade(sheet: Excel.Worksheet): () => string | null {
  const found = sheet.names.getItemOrNullObject(MADE).load('formula');
  return () => (found.isNullObject ? null : textOf(String(found.formula)));
}

/** A formula that comes to a text, in pieces that a formula may hold. */
function textFormula(text: string): string {
  const pieces = [''];
  for (const letter of text) {
    const next = letter === '"' ? '""' : letter;
    const last = pieces.at(-1) ?? '';
    if (last.length + next.length > LONGEST_TEXT) pieces.push(next);
    else pieces[pieces.length - 1] = last + next;
  }
  const formula = `=${pieces.map((piece) => `"${piece}"`).join('&')}`;
  if (formula.length > LONGEST_FORMULA) throw new RangeError('What a report was made with is too long to be kept.');
  return formula;
}

function textOf(formula: string): string {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replace(/""/g, '"')).join('');
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
