import type { Block, NewColumnChange } from '../../domain/changes/changeSet';
import type { CellValue } from '../../domain/cell/value';
import type { AddedColumns, PlacedSet } from '../../domain/changes/placedSet';
import { eachChunk } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { NUMBER_FORMATS } from './cellFormats';
import type { NewSite } from './survey';

/** Width of a column we add, in points: a date, or four Chinese characters and the filter button. */
const COLUMN_WIDTH = 84;

/**
 * What stands where columns will be added: widths, formats, prompts. Their header cells become anchors.
 *
 * @param beside the header cell they come right of
 */
export async function readAdded(
  session: Session,
  block: Block,
  changes: readonly NewColumnChange[],
  grows: AddedColumns['grows'],
  beside: () => Excel.Range,
  anchors: Map<number, Excel.Range>,
): Promise<{ readonly added: AddedColumns; readonly body: Excel.Range }> {
  const found = await request(session, () => {
    const first = beside().getOffsetRange(0, 1);
    const all = first.getAbsoluteResizedRange(block.firstRow + block.rowCount - block.headerRow, changes.length);
    const body = first
      .getOffsetRange(block.firstRow - block.headerRow, 0)
      .getAbsoluteResizedRange(Math.max(1, block.rowCount), changes.length);
    return {
      columns: changes.map((_change, i) => first.getOffsetRange(0, i).load(LOOKS)),
      body: body.load('rowIndex,format/horizontalAlignment'),
      formatted: all.getUsedRangeOrNullObject(false).load('address'),
    };
  });
  const column = found.columns[0]?.columnIndex ?? 0;
  found.columns.forEach((header, i) => anchors.set(column + i, header));
  // A range without a single formatted cell has one format: that of its column.
  const formats = found.formatted.isNullObject
    ? found.columns.map((header) => codeOf(header))
    : await readFormats(session, found.columns, block);
  const added: AddedColumns = {
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
  return { added, body: found.body };
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
  const { session, sheet, set, anchors } = site;
  const { added, block } = set;
  if (!added) return;
  const { column, prompts, alignment } = added;
  const own = set.columns.filter((change) => change.column >= column);
  const count = prompts.length;
  const headers = await request(session, () => {
    askFilter(sheet, set);
    const beside = site.beside();
    const cells = own.map((change) => ({
      change,
      cell: beside.getOffsetRange(0, 1 + change.column - column).load('values,columnIndex'),
    }));
    for (const { change, cell } of cells) keep?.(change.column - column).copyFrom(cell, Excel.RangeCopyType.formats);
    grow(sheet, set, site.criteria, count);
    for (const { change, cell } of cells) {
      cell.copyFrom(beside, Excel.RangeCopyType.formats);
      cell.values = [[change.header]];
      const message = prompts[change.column - column] ?? '';
      cell.dataValidation.prompt = { showPrompt: true, title: change.header, message };
      cell.format.columnWidth = COLUMN_WIDTH;
      if (!block.rowCount || !site.body) continue;
      const body = site.body.getEntireRow().getIntersection(cell.getEntireColumn());
      setNumberFormat(body, NUMBER_FORMATS[change.as]);
      if (alignment !== null) body.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    }
    return cells;
  });
  await keepFilter(session, sheet, set, site.criteria);
  for (const { change, cell } of headers) anchors.set(change.column, cell);
  const held = headers.map(({ cell }) => ({ cell, values: cell.values as CellValue[][] }));
  if (held.every(({ values }) => values[0]?.[0] === '')) return;
  await request(session, () => {
    for (const { cell, values } of held) cell.values = values;
    grow(sheet, set, sheet.autoFilter.criteria, -count);
  });
  throw new Failure('sheetChanged', { sheet: set.sheet });
}

/** The cell that keeps how the header cell of the n-th new column looked. */
export type KeptFormat = (index: number) => Excel.Range;

/** What a filter shows, by column. */
export type FilterCriteria = readonly Partial<Excel.FilterCriteria>[];

/** Queues that the table or the filter grows over columns, or shrinks again, with what it shows kept. */
export function grow(
  sheet: Excel.Worksheet,
  { table, added }: PlacedSet,
  criteria: FilterCriteria,
  count: number,
): void {
  if (added?.grows === 'table' && table !== undefined) {
    const proxy = sheet.tables.getItem(table);
    proxy.resize(proxy.getRange().getResizedRange(0, count));
  }
  if (added?.grows === 'filter') applyFilter(sheet, criteria, count);
}

function applyFilter({ autoFilter }: Excel.Worksheet, criteria: FilterCriteria, count: number): void {
  const range = autoFilter.getRange().getResizedRange(0, count);
  const active = activeOf(criteria).filter(({ column }) => column < criteria.length + Math.min(0, count));
  if (!active.length) autoFilter.apply(range);
  for (const { one, column } of active) autoFilter.apply(range, column, one);
}

function activeOf(criteria: FilterCriteria): { readonly one: Excel.FilterCriteria; readonly column: number }[] {
  return criteria.flatMap((one, column) => (one?.filterOn ? [{ one: one as Excel.FilterCriteria, column }] : []));
}

/** Queues asking what a filter shows just before it is widened. */
export function askFilter(sheet: Excel.Worksheet, { added }: PlacedSet): void {
  if (added?.grows === 'filter') sheet.autoFilter.load('criteria');
}

/**
 * What a filter shows is read in one request and set in the next: where somebody has changed it in between, it shows again
 * what he wanted.
 *
 * @param applied what was set; what stood there just before has been asked for with `askFilter`
 */
export async function keepFilter(
  session: Session,
  sheet: Excel.Worksheet,
  set: PlacedSet,
  applied: FilterCriteria,
): Promise<void> {
  if (set.added?.grows !== 'filter') return;
  const said = (criteria: FilterCriteria) => JSON.stringify(activeOf(criteria));
  // What we believe to stand there, and what stood there just before we set it.
  let ours = applied;
  let theirs: FilterCriteria = sheet.autoFilter.criteria;
  for (let attempt = 0; attempt < ATTEMPTS && said(theirs) !== said(ours); attempt++) {
    const wanted = theirs;
    await request(session, () => {
      askFilter(sheet, set);
      sheet.autoFilter.clearCriteria();
      applyFilter(sheet, wanted, 0);
    });
    theirs = sheet.autoFilter.criteria;
    if (said(theirs) === said(ours)) return;
    ours = wanted;
  }
}

/** Nobody changes a filter so often in so short a time. */
const ATTEMPTS = 10;

/** One format for all cells of a range. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  // A single value stands for all cells; the typings know the two-dimensional form only.
  range.numberFormat = code as unknown as string[][];
}
