import type { CellValue } from '../../domain/cell/value';
import {
  settingsUndo,
  type KeptCell,
  type SettingsEffect,
  type SettingsUndo,
} from '../../domain/settings/settingsEffect';
import { request } from '../request';
import type { Session } from '../session';
import { insertRow, removeRows, type SettingsList } from '../settingsRows';
import { guardedCells, loadCell } from '../writing/guardedCells';
import type { Reverted } from './reverted';
import { sheetNow } from './sheetNow';

/**
 * Puts back what a run changed on the settings sheet: values that are still what was written, rows that were added and
 * taken out. Rows that were edited since stay.
 */
export async function revertSettings(session: Session, effect: SettingsEffect): Promise<Reverted> {
  const { sheet: name } = effect;
  const sheet = await sheetNow(session, { sheet: name });
  if (!sheet) return { reverted: 0, conflicts: [{ sheet: name }] };
  const { used, tables } = await request(session, () => ({
    used: sheet.getUsedRange(true).load('formulas,rowIndex,columnIndex'),
    tables: session.outline.tables.items
      .filter(({ worksheet }) => worksheet.name === name)
      .map((proxy) => ({ proxy, body: proxy.getDataBodyRange().load('rowIndex,rowCount,columnIndex,columnCount') })),
  }));
  const undo = settingsUndo(effect, {
    top: used.rowIndex,
    left: used.columnIndex,
    rows: used.formulas as CellValue[][],
  });
  const { set, remove, insert, edited } = undo;
  const list = listNow(sheet, effect, undo, tables);
  const place = <T>(cells: readonly T[], blank: T): T[] => placed(cells, undo, list, blank);
  const { wishes, rows } = await request(session, () => ({
    wishes: set.map(({ row, column, before, after, formula, formatBefore, formatAfter }) => ({
      cell: loadCell(sheet.getRangeByIndexes(row, column, 1, 1)),
      expected: after,
      wanted: before,
      formula,
      format: formatAfter === null ? null : formatBefore,
    })),
    rows: remove.map((one) => ({
      row: one.row,
      cells: place<CellValue | null>(one.cells, null),
      range: sheet.getRangeByIndexes(one.row, list.left, 1, list.width).load('rowIndex'),
    })),
  }));
  const kept = await guardedCells(session, wishes);
  await removeRows(session, list, rows);
  if (insert.length)
    await request(session, () => {
      for (const { row, kept: one } of insert)
        insertRow(list, row, { ...one, cells: place(one.cells, BLANK) }, one.inTable);
    });
  const rowsKept = [...edited, ...set.flatMap(({ row }, i) => (kept.has(i) ? [row] : []))];
  return {
    reverted: wishes.length - kept.size + rows.length + insert.length,
    conflicts: [...new Set(rowsKept)].map((row) => ({ sheet: name, row })),
  };
}

const BLANK: KeptCell = { content: '', format: 'General' };

/** Where the list stands now: in the table over its columns, or in plain cells. */
function listNow(
  sheet: Excel.Worksheet,
  { columns, value }: SettingsEffect,
  { columns: now }: SettingsUndo,
  tables: readonly { readonly proxy: Excel.Table; readonly body: Excel.Range }[],
): SettingsList {
  const there = now.filter((column) => column !== null);
  const first = Math.min(...there);
  const own = tables.find(({ body }) => body.columnIndex <= first && first < body.columnIndex + body.columnCount);
  const left = own?.body.columnIndex ?? first;
  return {
    sheet,
    table: own ? { proxy: own.proxy, firstRow: own.body.rowIndex, rows: own.body.rowCount } : null,
    left,
    width: own?.body.columnCount ?? Math.max(...there) + 1 - left,
    value: Math.max(0, (now[value] ?? columns[value]?.column ?? left) - left),
  };
}

/** Kept cells from left to right as the columns stand now. */
function placed<T>(cells: readonly T[], { columns }: SettingsUndo, { left, width }: SettingsList, blank: T): T[] {
  const row = new Array<T>(width).fill(blank);
  columns.forEach((column, i) => {
    if (column !== null && column >= left && column < left + width) row[column - left] = cells[i] ?? blank;
  });
  return row;
}
