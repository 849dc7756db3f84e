import type { CellValue } from '../../domain/cell/value';
import { isRoom } from '../../domain/changes/newRows';
import { request } from '../request';
import { asEntry } from './guardedCells';
import type { Place, RowSite } from './surveyRows';

/**
 * Puts the rows in. What a colleague has just written into the blank lines is put back, and the rows go in front of it.
 *
 * @returns 0-based sheet row of the first
 */
export async function writeRows(site: RowSite): Promise<number> {
  const { session, place, target } = site;
  const { range, held } = await request(session, () => {
    const held = target.getOffsetRange(0, 0).load('formulas,values,numberFormat');
    return { held, range: put(site, place) };
  });
  const formulas = held.formulas as CellValue[][];
  if (place !== 'blank' || isRoom({ formulas, values: held.values as CellValue[][] })) return range.rowIndex;
  const again = await request(session, () => {
    formulas.forEach((line, r) =>
      line.forEach((content, c) => {
        const cell = target.getCell(r, c);
        cell.numberFormat = [[(held.numberFormat as string[][])[r]?.[c] ?? 'General']];
        cell.values = [[asEntryAgain(content)]];
      }),
    );
    return put(site, 'insert');
  });
  return again.rowIndex;
}

/** What a cell held, as it has to be entered again: a formula stays one. */
function asEntryAgain(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith('=') ? value : asEntry(value);
}

/** Queues making room. */
function room({ sheet, rows, target, pattern }: RowSite, place: Place): Excel.Range {
  const count = rows.rows.length;
  if (place === 'table') {
    const { rows: tableRows } = sheet.tables.getItem(rows.table ?? '');
    const [first] = Array.from({ length: count }, () => tableRows.add());
    if (!first) throw new Error('no rows');
    return first.getRange().getResizedRange(count - 1, 0);
  }
  if (place === 'insertAbove' && pattern)
    return pattern.getResizedRange(count - 1, 0).insert(Excel.InsertShiftDirection.down);
  return place === 'blank' ? target : target.insert(Excel.InsertShiftDirection.down);
}

/** The cell of a column in the n-th row of a range, wherever the column is when Excel gets to it. */
function cellIn({ anchors }: RowSite, range: Excel.Range, row: number, column: number): Excel.Range {
  const anchor = anchors.get(column);
  if (!anchor) throw new Error('a column without an anchor');
  return range.getCell(row, 0).getEntireRow().getIntersection(anchor.getEntireColumn());
}

/** Queues making room and writing the cells. */
function put(site: RowSite, place: Place): Excel.Range {
  const { lines, pattern, formulas, effect } = site;
  const range = room(site, place);
  if (pattern && (place !== 'blank' || effect.dressed)) range.copyFrom(pattern, Excel.RangeCopyType.formats);
  lines.forEach((cells, row) => {
    for (const { column, value, format, isText } of cells) {
      const cell = cellIn(site, range, row, column);
      if (format !== null) cell.numberFormat = [[format]];
      cell.values = [[asEntry(value, isText)]];
    }
  });
  for (const column of pattern ? formulas : [])
    lines.forEach((_cells, row) => {
      const above = pattern && cellIn(site, pattern, 0, column);
      if (above) cellIn(site, range, row, column).copyFrom(above, Excel.RangeCopyType.formulas);
    });
  return range.load('rowIndex');
}
