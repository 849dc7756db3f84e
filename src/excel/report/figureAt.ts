import type { CellValue } from '../../domain/cell/value';
import type { Report } from '../../domain/report/report';
import { askMade, askReport } from '../journal/madeSheets';
import { request } from '../request';
import type { Session } from '../session';

/** A cell of a generated sheet, with what tells which figure it is. */
export interface FigureAt {
  readonly sheet: string;
  readonly cell: string;
  readonly report: Report['id'];
  /** What the sheet was made with, as its action wrote it down. */
  readonly made: string;
  readonly value: CellValue;
  /** As the sheet shows it. */
  readonly text: string;
  /** What stands above it, such as the label of a head figure. */
  readonly above: string;
  /** Where it is in a table: the heading above the table, header of the column, cells of the row from the left. */
  readonly inTable: {
    readonly titles: readonly string[];
    readonly header: string;
    /** Index of the column in the table. */
    readonly column: number;
    readonly row: readonly CellValue[];
    /** The row of totals. */
    readonly isTotal: boolean;
  } | null;
}

/** So many rows above a table its heading is looked for: charts stand between them. */
const HEADING_ROWS = 60;

/** The selected cell, where it is on a worksheet that we have generated; null elsewhere. */
export async function figureAt(session: Session): Promise<FigureAt | null> {
  const { workbook } = session.context;
  const { sheet, cell, report, made, tables } = await request(session, () => {
    const cell = workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex,values,text');
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const tables = cell.getTables(false);
    tables.load('items/name');
    return { sheet, cell, tables, report: askReport(sheet), made: askMade(sheet) };
  });
  const [is, kept] = [report(), made()];
  if (is === null || kept === null) return null;
  const [table] = tables.items;
  const { rowIndex: row, columnIndex: column } = cell;
  const found = await request(session, () => {
    const above = row > 0 ? sheet.getRangeByIndexes(row - 1, column, 1, 1) : cell;
    above.load('text');
    const range = table?.getRange();
    range?.load('rowIndex,rowCount,columnIndex,columnCount');
    table?.load('showTotals');
    const header = table?.getHeaderRowRange();
    header?.load('values');
    return { above, range, header };
  });
  const base = {
    sheet: sheet.name,
    cell: cell.address.slice(cell.address.lastIndexOf('!') + 1),
    report: is,
    made: kept,
    value: cell.values[0]?.[0] as CellValue,
    text: cell.text[0]?.[0] ?? '',
    above: found.above.text[0]?.[0] ?? '',
  };
  const { range, header } = found;
  if (!table || !range || !header || row === range.rowIndex) return { ...base, inTable: null };
  const first = Math.max(0, range.rowIndex - HEADING_ROWS);
  const { own, titles } = await request(session, () => ({
    own: sheet.getRangeByIndexes(row, range.columnIndex, 1, range.columnCount).load('values'),
    titles: sheet.getRangeByIndexes(first, range.columnIndex, range.rowIndex - first + 1, 1).load('text'),
  }));
  return {
    ...base,
    inTable: {
      // The nearest first.
      titles: titles.text.map(([text = '']) => text).reverse(),
      header: String(header.values[0]?.[column - range.columnIndex] ?? ''),
      column: column - range.columnIndex,
      row: (own.values[0] ?? []) as CellValue[],
      isTotal: table.showTotals && row === range.rowIndex + range.rowCount - 1,
    },
  };
}
