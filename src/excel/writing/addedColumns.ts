import type { Block, NewColumnChange } from '../../domain/changes/changeSet';
import type { CellValue } from '../../domain/cell/value';
import { idOf, type AddedColumns } from '../../domain/changes/placedSet';
import { eachChunk } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import type { Anchors } from './anchors';
import { NUMBER_FORMATS } from './cellFormats';
import { applyFilter, askFilter, keepFilter, type FilterChange } from './filter';
import type { NewSite, Site } from './site';

/** Width of a column we add, in points: a date, or four Chinese characters and the filter button. */
const COLUMN_WIDTH = 84;

/** What was asked for of the place where columns will be added. */
export interface AskedPlace {
  /** The header cells. */
  readonly columns: readonly Excel.Range[];
  /** Cells in the block's rows. */
  readonly body: Excel.Range;
  readonly formatted: Excel.Range;
}

/**
 * Queues asking what stands where columns will be added.
 *
 * @param beside the header cell they come right of
 */
export function askPlace(block: Block, count: number, beside: Excel.Range): AskedPlace {
  const first = beside.getOffsetRange(0, 1);
  const all = first.getAbsoluteResizedRange(block.firstRow + block.rowCount - block.headerRow, count);
  const body = first
    .getOffsetRange(block.firstRow - block.headerRow, 0)
    .getAbsoluteResizedRange(Math.max(1, block.rowCount), count);
  return {
    columns: Array.from({ length: count }, (_none, i) => first.getOffsetRange(0, i).load(LOOKS)),
    body: body.load('rowIndex,format/horizontalAlignment'),
    formatted: all.getUsedRangeOrNullObject(false).load('address'),
  };
}

/** What stands where columns will be added: widths, formats, prompts. Their header cells become anchors. */
export async function readAdded(
  session: Session,
  block: Block,
  changes: readonly NewColumnChange[],
  grows: AddedColumns['grows'],
  found: AskedPlace,
  anchors: Anchors,
): Promise<AddedColumns> {
  const column = found.columns[0]?.columnIndex ?? 0;
  found.columns.forEach((header, i) => anchors.set(column + i, header));
  // A range without a single formatted cell has one format: that of its column.
  const formats = found.formatted.isNullObject
    ? found.columns.map((header) => codeOf(header))
    : await readFormats(session, found.columns, block);
  return {
    column,
    prompts: changes.map(({ target }) => target.prompt),
    widths: found.columns.map(({ format }) => (format.useStandardWidth ? null : format.columnWidth)),
    formats,
    // Mixed alignment comes as null, which the typings do not know.
    alignment: (found.body.format.horizontalAlignment as string | null) ?? null,
    oldPrompts: found.columns.map(({ dataValidation: { type, prompt } }) =>
      type === 'None' && !prompt.message && !prompt.title ? null : { title: prompt.title, message: prompt.message },
    ),
    grows,
  };
}

function codeOf(range: Excel.Range): string {
  return (range.numberFormat as string[][])[0]?.[0] ?? 'General';
}

const LOOKS =
  'columnIndex,numberFormat,format/columnWidth,format/useStandardWidth,dataValidation/type,dataValidation/prompt';

/** By column: the number formats from the header on. */
async function readFormats(
  session: Session,
  headers: readonly Excel.Range[],
  { headerRow, firstRow, rowCount }: Block,
): Promise<string[][]> {
  const rows = firstRow + rowCount - headerRow;
  const codes = headers.map(() => new Array<string>(rows).fill('General'));
  await eachChunk(rows, headers.length, async (chunk) => {
    const ranges = await request(session, () =>
      headers.map((header) =>
        header.getOffsetRange(chunk.start, 0).getAbsoluteResizedRange(chunk.rows, 1).load('numberFormat'),
      ),
    );
    ranges.forEach((range, c) => {
      (range.numberFormat as string[][]).forEach(([code = 'General'], i) => ((codes[c] ?? [])[chunk.start + i] = code));
      range.untrack();
    });
  });
  return codes;
}

/**
 * Adds the new columns of a block: a table or filter grows over their blank cells, headers come in the block's own style,
 * each with its help as an input prompt, and the cells get their formats. Where they go is said by what they stand beside,
 * wherever that is when Excel gets to it.
 *
 * @param keep the cell in which it is kept how the header cell of a column looked
 * @throws Failure sheetChanged where somebody has just written something there; it is left as it was
 */
export async function addColumns(site: NewSite, keep?: KeptFormat): Promise<void> {
  const { session, set, anchors } = site;
  const { added, block } = set;
  if (!added) return;
  const { column, prompts, alignment } = added;
  const own = set.columns.filter((change) => change.column >= column);
  const count = prompts.length;
  const { headers, change } = await request(session, () => {
    const beside = site.beside();
    const cells = own.map((change) => ({
      change,
      cell: beside.getOffsetRange(0, 1 + change.column - column).load('values,columnIndex'),
    }));
    for (const { change, cell } of cells) keep?.(change.column - column).copyFrom(cell, Excel.RangeCopyType.formats);
    const growing = grow(site, count);
    for (const { change, cell } of cells) {
      dressHeader(cell, beside, change.header, prompts[change.column - column] ?? '');
      if (!block.rowCount || !site.body) continue;
      const body = site.body.getEntireRow().getIntersection(cell.getEntireColumn());
      setNumberFormat(body, NUMBER_FORMATS[change.as]);
      if (alignment !== null) body.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    }
    // Once the headers stand: it is by them that what the filter shows is compared.
    return { headers: cells, change: growing && { ...growing, after: askFilter(session, idOf(set)) } };
  });
  await afterGrowing(site, change);
  for (const { change, cell } of headers) anchors.set(change.column, cell);
  const held = headers.map(({ cell }) => ({ cell, values: cell.values as CellValue[][] }));
  if (held.every(({ values }) => values[0]?.[0] === '')) return;
  const back = await request(session, () => {
    for (const { cell, values } of held) cell.values = values;
    return grow(site, -count);
  });
  await afterGrowing(site, back);
  throw new Failure('sheetChanged', { sheet: set.sheet });
}

/** Queues that a cell becomes the header of a column of ours. */
export function dressHeader(cell: Excel.Range, beside: Excel.Range, header: string, message: string): void {
  cell.copyFrom(beside, Excel.RangeCopyType.formats);
  cell.values = [[header]];
  cell.dataValidation.prompt = { showPrompt: true, title: header, message };
  cell.format.columnWidth = COLUMN_WIDTH;
}

/** The cell that keeps how the header cell of the n-th new column looked. */
export type KeptFormat = (index: number) => Excel.Range;

/** Queues that the table or the filter grows over columns, or shrinks again, with what it shows kept. */
export function grow(site: Site, count: number): FilterChange | null {
  const { session, sheet, set, filter } = site;
  const { added, table } = set;
  if (added?.grows === 'table' && table !== undefined) {
    const proxy = sheet.tables.getItem(table);
    proxy.resize(proxy.getRange().getResizedRange(0, count));
  }
  if (added?.grows !== 'filter' || !filter) return null;
  const before = askFilter(session, idOf(set));
  applyFilter(sheet, filter, count);
  return { before, after: askFilter(session, idOf(set)) };
}

/** Sees to it that the filter shows what it is to show after it has grown. */
export async function afterGrowing({ session, sheet, set, filter }: Site, change: FilterChange | null): Promise<void> {
  if (change && filter) await keepFilter(session, sheet, idOf(set), filter, change);
}

/** One format for all cells of a range. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  // A single value stands for all cells; the typings know the two-dimensional form only.
  range.numberFormat = code as unknown as string[][];
}
