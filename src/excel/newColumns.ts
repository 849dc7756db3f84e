import type { ColumnChange, ColumnFormat } from '../domain/changes/changeSet';
import type { Place } from './survey';

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
    if (rows === 0) return;
    const cells = sheet.getRangeByIndexes(firstRow, column + i, rows, 1);
    setNumberFormat(cells, NUMBER_FORMATS[target.format]);
    cells.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  });
}

/** One format for all cells of a range. */
function setNumberFormat(range: Excel.Range, code: string): void {
  // A single value stands for all cells; the typings know the two-dimensional form only.
  range.numberFormat = code as unknown as string[][];
}
