import type { Register } from '../domain/cards/register';
import { request } from './request';
import type { Session } from './session';

/** A run of rows: the 0-based sheet row it begins with, and how many they are. */
export interface SheetRows {
  readonly row: number;
  readonly count: number;
}

/** The rows the user has selected on the sheet in front, area by area; a whole column is all rows of the sheet. */
export async function selectedRows(session: Session): Promise<readonly SheetRows[]> {
  const { workbook } = session.context;
  const { areas } = await request(session, () =>
    workbook.getSelectedRanges().load('areas/items/rowIndex,areas/items/rowCount'),
  );
  return areas.items.map(({ rowIndex: row, rowCount: count }) => ({ row, count }));
}

/**
 * Which rows of a register are in sight, or in sight among some of the sheet: rows that a filter or the user hides are
 * not.
 *
 * @param among the rows that are meant; all where none are named
 * @returns by register row
 */
export async function shownRows(
  session: Session,
  { sheet, firstRow, rowCount }: Register,
  among: readonly SheetRows[] = [{ row: firstRow, count: rowCount }],
): Promise<readonly boolean[]> {
  const shown = new Array<boolean>(rowCount).fill(false);
  for (const { row, count } of among)
    shown.fill(true, Math.max(0, row - firstRow), Math.max(0, Math.min(rowCount, row - firstRow + count)));
  if (!shown.includes(true)) return shown;
  const properties = await request(session, () =>
    session.context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow, 0, rowCount, 1)
      .getRowProperties({ rowHidden: true }),
  );
  return shown.map((wanted, i) => wanted && properties.value[i]?.rowHidden !== true);
}
