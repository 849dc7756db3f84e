import type { CellValue } from '../domain/cell/value';
import type { CellChange } from '../domain/changes/cellChange';
import type { SheetEdits } from '../domain/settings/edits';
import { aboutOf, type KeptRow, type SettingsEffect } from '../domain/settings/settingsEffect';
import { COLUMN_KEYS, type SheetColumns } from '../domain/settings/sheetColumns';
import { Failure } from './failure';
import { request } from './request';
import type { Session } from './session';
import {
  appendRows,
  askRow,
  fillRow,
  isInTable,
  removeRows,
  type RowToRemove,
  type SettingsList,
} from './settingsRows';
import { formatOf, type SheetCells } from './settingsSheet';
import { OWN_SHEETS } from './ownSheets';
import { guardedCells, heldBy, loadCell, type CellWish } from './writing/guardedCells';

/** Edits of the settings sheet that are ready to be written. */
export interface SettingsPlan {
  readonly effect: SettingsEffect;
  readonly list: SettingsList;
  readonly wishes: readonly CellWish[];
  readonly remove: readonly RowToRemove[];
  readonly append: readonly KeptRow[];
  /** 0-based sheet row behind the last one. */
  readonly end: number;
}

const SETTINGS = OWN_SHEETS.settings;

/** Sheet column of a column of the list. */
type ColumnAt = (key: (typeof COLUMN_KEYS)[number]) => number | undefined;

/**
 * Looks at the entries of the settings sheet that are to be changed, taken out and added.
 *
 * @param cells what was read; the edits' rows are counted from it
 * @throws Failure protected, sheetChanged where they do not stand there any more
 */
export async function planSettings(
  session: Session,
  cells: SheetCells,
  columns: SheetColumns,
  edits: SheetEdits,
): Promise<SettingsPlan> {
  const at: ColumnAt = (key) => (columns.at[key] === undefined ? undefined : cells.left + columns.at[key]);
  const list = await findList(session, cells, columns);
  const set = edits.set.flatMap(({ row, value, unit, format }) => [
    { row, column: at('value'), after: value, format: formatOf(format, value) },
    { row, column: at('unit'), after: unit, format: null },
  ]);
  const asked = await request(session, () => ({
    set: set.flatMap(({ row, column, ...wanted }) => {
      if (column === undefined) return [];
      const cell = loadCell(list.sheet.getRangeByIndexes(cells.top + row, column, 1, 1));
      return [{ ...wanted, row, column, cell, read: cells.rows[row]?.[column - cells.left] ?? '' }];
    }),
    header: list.sheet.getRangeByIndexes(cells.top + columns.headerRow, list.left, 1, list.width).load('values'),
    remove: edits.remove.map((row) => {
      const range = list.sheet.getRangeByIndexes(cells.top + row, list.left, 1, list.width);
      return { row, range, kept: askRow(range, list.value) };
    }),
  }));
  const rowOf = (row: number) => within(list, cells, cells.rows[row] ?? []);
  const stands = [
    isSame(asked.header, rowOf(columns.headerRow)),
    ...asked.set.map(({ cell, read }) => isSame(cell, [read])),
    ...asked.remove.map(({ row, range }) => isSame(range, rowOf(row))),
  ];
  if (stands.includes(false)) throw new Failure('sheetChanged', { sheet: SETTINGS });
  const changes = asked.set.flatMap(({ cell, row, column, after, format }) => {
    const { content: before, format: formatBefore, ...formula } = heldBy(cell);
    if (before === after) return [];
    const formatAfter = format === formatBefore ? null : format;
    const change: CellChange = { row: cells.top + row, column, before, ...formula, after, formatBefore, formatAfter };
    return [{ change, cell, row }];
  });
  const removed = asked.remove.map(({ row, range, kept }) => ({ row: cells.top + row, range, kept: kept() }));
  const append = edits.append.map((row) => keptRow(row, list, at));
  const looked: Looked = { set: edits.set, changes, removed, append };
  return {
    list,
    wishes: changes.map(({ cell, change: { before, after, formatAfter } }) => ({
      cell,
      expected: before,
      wanted: after,
      format: formatAfter,
    })),
    remove: removed.map(({ row, range, kept }) => ({ row, range, cells: kept.cells.map(({ content }) => content) })),
    append,
    end: cells.top + cells.rows.length - removed.length,
    effect: effectOf(list, cells, columns, at, looked),
  };
}

/** What is to be changed, as it stands; `row` of a change counts in the cells that were read. */
interface Looked {
  readonly set: SheetEdits['set'];
  readonly changes: readonly { readonly change: CellChange; readonly row: number }[];
  readonly removed: readonly { readonly row: number; readonly kept: KeptRow }[];
  readonly append: readonly KeptRow[];
}

function effectOf(
  list: SettingsList,
  cells: SheetCells,
  { headerRow }: SheetColumns,
  at: ColumnAt,
  { set, changes, removed, append }: Looked,
): SettingsEffect {
  const rowOf = (row: number) => within(list, cells, cells.rows[row] ?? []);
  const identity = (['group', 'item', 'detail'] as const)
    .flatMap((key) => at(key) ?? [])
    .map((column) => column - list.left);
  return {
    kind: 'settings',
    sheet: SETTINGS,
    columns: rowOf(headerRow).map((header, i) => ({ column: list.left + i, header: String(header) })),
    identity,
    value: list.value,
    set: set.map(({ row }) => ({
      about: aboutOf(rowOf(row), identity),
      cells: changes.filter((one) => one.row === row).map(({ change }) => change),
    })),
    removed: removed.map(({ row, kept }) => ({
      ...kept,
      row,
      inTable: isInTable(list, row),
      above: aboutOf(rowOf(row - cells.top - 1), identity),
    })),
    appended: append.map((row) => row.cells.map(({ content }) => content)),
  };
}

function isSame({ values }: Excel.Range, read: readonly CellValue[]): boolean {
  return ((values as CellValue[][])[0] ?? []).every((value, i) => value === read[i]);
}

/** The cells of a row that belong to the list. */
function within({ left, width }: SettingsList, cells: SheetCells, row: readonly CellValue[]): readonly CellValue[] {
  return Array.from({ length: width }, (_none, i) => row[left + i - cells.left] ?? '');
}

function keptRow(row: SheetEdits['append'][number], { left, width }: SettingsList, at: ColumnAt): KeptRow {
  const cells = new Array<KeptRow['cells'][number]>(width).fill({ content: '', format: 'General' });
  COLUMN_KEYS.forEach((key, i) => {
    const column = at(key);
    const content = row.cells[i] ?? '';
    if (column !== undefined)
      cells[column - left] = { content, format: key === 'value' ? formatOf(row.format, content) : '@' };
  });
  return { cells, choices: row.choices?.join(',') };
}

/** @throws Failure protected */
async function findList(session: Session, cells: SheetCells, { headerRow, at }: SheetColumns): Promise<SettingsList> {
  const { context, outline } = session;
  const sheet = context.workbook.worksheets.getItem(SETTINGS);
  const tables = await request(session, () => {
    sheet.load('protection/protected');
    return outline.tables.items
      .filter(({ worksheet }) => worksheet.name === SETTINGS)
      .map((proxy) => ({
        proxy,
        body: proxy.getDataBodyRange().load('rowIndex,rowCount,columnIndex,columnCount'),
        header: proxy.getHeaderRowRange().load('rowIndex'),
      }));
  });
  if (sheet.protection.protected) throw new Failure('protected', { sheet: SETTINGS });
  const own = tables.find(({ header }) => header.rowIndex === cells.top + headerRow);
  const left = own?.body.columnIndex ?? cells.left;
  return {
    sheet,
    table: own ? { proxy: own.proxy, firstRow: own.body.rowIndex, rows: own.body.rowCount } : null,
    left,
    width: own?.body.columnCount ?? Math.max(1, cells.rows[0]?.length ?? 1),
    value: cells.left + (at.value ?? 0) - left,
  };
}

/**
 * Changes single entries where they stand, takes rows out and adds rows at the end of the list. Everything else on the
 * sheet stays as it is.
 *
 * @returns number of cells written
 * @throws Failure sheetChanged where somebody was quicker; what he has written is put back
 */
export async function editSettings(session: Session, plan: SettingsPlan): Promise<number> {
  const { list, wishes, remove, append } = plan;
  session.progress('writing', 0, 1);
  const left = await guardedCells(session, wishes);
  const whole =
    left.size === 0 && (await removeRows(session, list, remove)) && (await add(session, list, append, plan));
  if (!whole) throw new Failure('sheetChanged', { sheet: SETTINGS });
  session.progress('writing', 1, 1);
  return (
    wishes.length + append.reduce((sum, { cells }) => sum + cells.filter(({ content }) => content !== '').length, 0)
  );
}

/** Whether the rows are there, once each. */
async function add(
  session: Session,
  list: SettingsList,
  rows: readonly KeptRow[],
  { remove, end }: SettingsPlan,
): Promise<boolean> {
  const { sheet, table, left, width, value } = list;
  if (!rows.length) return true;
  if (table) {
    const body = await request(session, () => appendRows(list, table.proxy, rows));
    const removed = remove.filter(({ row }) => isInTable(list, row)).length;
    return body.rowCount === table.rows - removed + rows.length;
  }
  const ranges = await request(session, () =>
    rows.map((_row, i) => sheet.getRangeByIndexes(end + i, left, 1, width).load('formulas')),
  );
  const blank = ranges.every(({ formulas }) => (formulas as CellValue[][])[0]?.every((cell) => cell === ''));
  if (blank)
    await request(session, () => {
      rows.forEach((row, i) => {
        const range = ranges[i];
        if (range) fillRow(range, row, value);
      });
    });
  return blank;
}
