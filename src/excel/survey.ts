import type { Register } from '../domain/cards/register';
import type { SheetReading } from '../domain/recognition/types';
import { Failure } from './failure';
import type { Session } from './session';

/** Where the columns we add go, and what has to grow for them. */
export interface Place {
  /** 0-based sheet column of the first one. */
  readonly column: number;
  readonly table?: Excel.Table;
  /** A bare block's filter that has to be widened. */
  readonly filter?: { readonly range: Excel.Range; readonly criteria: readonly Partial<Excel.FilterCriteria>[] };
}

/** What has to be known of a worksheet before anything is written into it. */
export interface Survey {
  readonly place: Place;
  /** Rows that a filter hides, by register row; null where it hides none. */
  readonly hidden: readonly boolean[] | null;
}

/**
 * Looks at a worksheet before it is written to: what forbids it, where `added` new columns can go, what a filter hides.
 * New columns go directly right of the block; a bare block that has something there takes the first columns right of
 * everything.
 *
 * @throws Failure readOnly, protected, tableCannotGrow where a table has a neighbour, noRoom where a filter has one
 */
export async function survey(
  { context }: Session,
  register: Register,
  reading: SheetReading,
  added: number,
): Promise<Survey> {
  const { workbook } = context;
  const { headerRow, firstRow, rowCount } = register;
  const sheet = workbook.worksheets.getItem(register.sheet);
  const table = reading.table === undefined ? undefined : sheet.tables.getItem(reading.table);
  const right = reading.left + reading.columnCount;
  workbook.load('readOnly');
  sheet.load('protection/protected,autoFilter/criteria,autoFilter/isDataFiltered');
  table?.load('autoFilter/isDataFiltered');
  const used = sheet.getUsedRange(true);
  used.load('columnIndex,columnCount');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load('rowIndex,columnIndex,columnCount');
  const rows = firstRow + rowCount - headerRow;
  const inTheWay = sheet.getRangeByIndexes(headerRow, right, rows, Math.max(1, added)).getUsedRangeOrNullObject(true);
  inTheWay.load('address');
  await context.sync();

  if (workbook.readOnly) throw new Failure('readOnly');
  if (sheet.protection.protected) throw new Failure('protected', { sheet: reading.name });
  const isFiltered = (table ?? sheet).autoFilter.isDataFiltered;
  const hidden = isFiltered && rowCount ? await hiddenRows(context, sheet, firstRow, rowCount) : null;
  const answer = (place: Place): Survey => ({ place, hidden });
  if (!added) return answer({ column: right });
  if (table) {
    if (!inTheWay.isNullObject) throw new Failure('tableCannotGrow', { sheet: reading.name });
    return answer({ column: right, table });
  }
  const column = inTheWay.isNullObject ? right : used.columnIndex + used.columnCount;
  if (filter.isNullObject || filter.rowIndex !== headerRow) return answer({ column });
  // A filter cannot jump over columns that are not the block's.
  if (column !== filter.columnIndex + filter.columnCount) throw new Failure('noRoom', { sheet: reading.name });
  return answer({ column, filter: { range: filter, criteria: sheet.autoFilter.criteria } });
}

async function hiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  firstRow: number,
  rowCount: number,
): Promise<readonly boolean[] | null> {
  const rows = sheet.getRangeByIndexes(firstRow, 0, rowCount, 1).getRowProperties({ rowHidden: true });
  await context.sync();
  const hidden = rows.value.map(({ rowHidden }) => rowHidden === true);
  return hidden.includes(true) ? hidden : null;
}
