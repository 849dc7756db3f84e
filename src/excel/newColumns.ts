import type { ColumnChange, ColumnFormat } from '../domain/changes/changeSet';
import type { SheetReading } from '../domain/recognition/types';
import { Failure } from './failure';

/** A change whose column does not exist yet. */
export type NewColumnChange = ColumnChange & { readonly target: Extract<ColumnChange['target'], { at: 'new' }> };

export function isNew(change: ColumnChange): change is NewColumnChange {
  return change.target.at === 'new';
}

/** The number format of a column we add. */
export const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  day: 'yyyy-mm-dd',
  text: '@',
  general: 'General',
};

/** Width of a column we add, in points: a date, or four Chinese characters and the filter button. */
const COLUMN_WIDTH = 84;

/** Where the columns we add go, and what has to grow for them. */
export interface Place {
  /** 0-based sheet column of the first one. */
  readonly column: number;
  readonly table?: Excel.Table;
  /** A bare block's filter that has to be widened. */
  readonly filter?: { readonly range: Excel.Range; readonly criteria: readonly Partial<Excel.FilterCriteria>[] };
}

/**
 * Finds room for `count` columns directly right of the block; a bare block that has something there takes the first
 * columns right of everything.
 *
 * @param lastRow 0-based sheet row of the last data row
 * @throws Failure tableCannotGrow where a table has a neighbour, filtered where the filter's criteria cannot be kept
 */
export async function findPlace(
  context: Excel.RequestContext,
  reading: SheetReading,
  lastRow: number,
  count: number,
): Promise<Place> {
  const sheet = context.workbook.worksheets.getItem(reading.name);
  const table = reading.table === undefined ? undefined : sheet.tables.getItem(reading.table);
  const block = table?.getRange();
  block?.load('rowIndex,rowCount,columnIndex,columnCount');
  const used = sheet.getUsedRange(true);
  used.load('columnIndex,columnCount');
  const filterRange = sheet.autoFilter.getRangeOrNullObject();
  filterRange.load('rowIndex,rowCount,columnIndex,columnCount');
  sheet.load('autoFilter/criteria');
  await context.sync();

  const right = block ? block.columnIndex + block.columnCount : reading.left + reading.columnCount;
  const top = block?.rowIndex ?? reading.headerRow;
  const rows = (block ? block.rowIndex + block.rowCount : lastRow + 1) - top;
  const inTheWay = sheet.getRangeByIndexes(top, right, rows, count).getUsedRangeOrNullObject(true);
  inTheWay.load('address');
  await context.sync();

  if (block) {
    if (!inTheWay.isNullObject) throw new Failure('tableCannotGrow', { sheet: reading.name });
    return { column: right, table };
  }
  const filters = !filterRange.isNullObject && filterRange.rowIndex === reading.headerRow;
  const column = inTheWay.isNullObject ? right : used.columnIndex + used.columnCount;
  if (!filters) return { column };
  // A filter cannot jump over columns that are not the block's.
  if (column !== filterRange.columnIndex + filterRange.columnCount)
    throw new Failure('noRoom', { sheet: reading.name });
  return { column, filter: { range: filterRange, criteria: sheet.autoFilter.criteria } };
}

/** Lets the table or the filter grow over the new columns; their cells are still blank. */
export function growOver(sheet: Excel.Worksheet, { table, filter }: Place, count: number): void {
  if (table) table.resize(table.getRange().getResizedRange(0, count));
  if (!filter) return;
  const wider = filter.range.getResizedRange(0, count);
  const active = filter.criteria
    .map((criteria, column) => ({ criteria, column }))
    .filter(({ criteria }) => criteria?.filterOn);
  if (!active.length) sheet.autoFilter.apply(wider);
  for (const { criteria, column } of active) sheet.autoFilter.apply(wider, column, criteria as Excel.FilterCriteria);
}

/** Headers in the block's own style, each with its help as an input prompt, and the columns' formats. */
export function dressColumns(
  sheet: Excel.Worksheet,
  changes: readonly NewColumnChange[],
  column: number,
  headerRow: number,
  firstRow: number,
  rows: number,
): void {
  const neighbour = sheet.getRangeByIndexes(headerRow, column - 1, 1, 1);
  changes.forEach(({ target }, i) => {
    const header = sheet.getRangeByIndexes(headerRow, column + i, 1, 1);
    header.copyFrom(neighbour, Excel.RangeCopyType.formats);
    header.values = [[target.header]];
    header.dataValidation.prompt = { showPrompt: true, title: target.header, message: target.prompt };
    header.format.columnWidth = COLUMN_WIDTH;
    if (rows > 0)
      setNumberFormat(sheet.getRangeByIndexes(firstRow, column + i, rows, 1), NUMBER_FORMATS[target.format]);
  });
}

/** One format for all cells of a range. */
function setNumberFormat(range: Excel.Range, code: string): void {
  // A single value stands for all cells; the typings know the two-dimensional form only.
  range.numberFormat = code as unknown as string[][];
}
