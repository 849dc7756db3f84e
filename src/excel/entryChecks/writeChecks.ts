import type { CheckedCells, StoredCheck } from '../../domain/changes/storedCheck';
import { cellAddress } from '../address';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { putCheck } from './checkedRange';
import type { ColumnCells } from './pieces';

/** A column with the check its cells get. */
export interface ColumnToWrite extends ColumnCells {
  readonly before: readonly CheckedCells[];
  /** The check, by the address of the first cell; null takes away those that stand there. */
  readonly checkAt: ((cell: string) => StoredCheck) | null;
  /** 0-based sheet row and column of the first cell, as far as it is known before. */
  readonly place: { readonly row: number; readonly column: number };
}

const ATTEMPTS = 3;

/**
 * Sets checks on columns, or takes them away, in one request. Where somebody has just put in or deleted rows above, formulas
 * speak of other cells than those they stand on: they are set once more.
 *
 * @throws Failure sheetChanged where that goes on and on
 */
export async function writeChecks(session: Session, columns: readonly ColumnToWrite[], attempt = 1): Promise<void> {
  const written = await request(session, () =>
    columns.map((column) => {
      const { range, before, checkAt, place } = column;
      if (checkAt) putCheck(range, checkAt(cellAddress(place.row, place.column)));
      else for (const { from, rows } of before) putCheck(range.getCell(from, 0).getAbsoluteResizedRange(rows, 1), null);
      return { column, now: checkAt && range.getCell(0, 0).load('rowIndex,columnIndex') };
    }),
  );
  const moved = written.flatMap(({ column, now }) => {
    if (!now || (now.rowIndex === column.place.row && now.columnIndex === column.place.column)) return [];
    return [{ ...column, place: { row: now.rowIndex, column: now.columnIndex } }];
  });
  if (!moved.length) return;
  if (attempt === ATTEMPTS) throw new Failure('sheetChanged');
  await writeChecks(session, moved, attempt + 1);
}
