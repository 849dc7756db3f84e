import type { CellValue } from '../../domain/cell/value';
import { isHeader } from '../../domain/changes/relocate';
import type { DataRows } from '../../domain/recognition/dataEnd';
import type { SheetReading } from '../../domain/recognition/types';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import { sheetToWrite } from '../writing/sheetToWrite';
import type { ColumnCells } from './pieces';

/** Rows below the last one that are checked too: those of the next months. */
const ROWS_AHEAD = 1_000;
/** So many of the last rows say how a column is filled in. */
const SAMPLE_ROWS = 200;
const LAST_ROW = 1_048_575;

/** A column of a register, with the cells that checks are set on: Excel lets them follow what is put in beside and above. */
export interface SurveyedColumn extends ColumnCells {
  /** 0-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** What stands in the last rows. */
  readonly sample: readonly CellValue[];
}

/** A register that checks can be set on. */
export interface SurveyedSheet {
  readonly reading: SheetReading;
  readonly sheetId: string | undefined;
  readonly columns: readonly SurveyedColumn[];
}

/**
 * Looks at columns of a register, in one request.
 *
 * @param data where its rows end
 * @param columns with the headers they were recognised by
 * @throws Failure readOnly, protected, sheetChanged where other headers stand there by now
 */
export async function surveyColumns(
  session: Session,
  reading: SheetReading,
  data: DataRows | undefined,
  columns: readonly { readonly column: number; readonly header: string }[],
): Promise<SurveyedSheet> {
  const { name, headerRow, firstRow } = reading;
  const { sheet, sheetId } = sheetToWrite(session, name);
  const count = data?.rowCount ?? 0;
  const rows = rowsOf(reading, count);
  const sampled = Math.min(count, SAMPLE_ROWS);
  const found = await request(session, () => {
    sheet.load('protection/protected');
    return columns.map(({ column, header }) => ({
      column,
      header,
      anchor: sheet.getRangeByIndexes(headerRow, column, 1, 1).load('values'),
      range: sheet.getRangeByIndexes(firstRow, column, rows, 1).load('address'),
      cells: sampled ? sheet.getRangeByIndexes(firstRow + count - sampled, column, sampled, 1).load('values') : null,
    }));
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: name });
  const isMoved = found.some(({ anchor, header }) => !isHeader((anchor.values as CellValue[][])[0]?.[0], header));
  if (isMoved) throw new Failure('sheetChanged', { sheet: name });
  return {
    reading,
    sheetId,
    columns: found.map(({ column, header, range, cells }) => ({
      column,
      header,
      range,
      rows,
      sample: ((cells?.values ?? []) as CellValue[][]).map(([value = '']) => value),
    })),
  };
}

/** A table takes its checks along to new rows; below other registers they stop. */
function rowsOf({ table, firstRow, lastRow, others }: SheetReading, count: number): number {
  if (table !== undefined) return Math.max(1, lastRow - firstRow + 1);
  const below = others.filter(({ headerRow }) => headerRow > firstRow).map(({ headerRow }) => headerRow - 1);
  return Math.max(1, Math.min(firstRow + count + ROWS_AHEAD, ...below, LAST_ROW + 1) - firstRow);
}
