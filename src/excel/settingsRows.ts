import type { CellValue } from '../domain/cell/value';
import type { KeptRow } from '../domain/settings/settingsEffect';
import { request } from './request';
import type { Session } from './session';
import { asEntry } from './writing/guardedCells';

/** Where the list of the settings sheet stands: its table, or plain cells where the user has made them that. */
export interface SettingsList {
  readonly sheet: Excel.Worksheet;
  readonly table: { readonly proxy: Excel.Table; readonly firstRow: number; readonly rows: number } | null;
  /** 0-based sheet column, and number of columns. */
  readonly left: number;
  readonly width: number;
  /** The value's column, counted from the left of the list. */
  readonly value: number;
}

/** A row to be taken out, with what it holds. */
export interface RowToRemove {
  readonly range: Excel.Range;
  readonly row: number;
  /** null where it does not matter. */
  readonly cells: readonly (CellValue | null)[];
}

const TEXT = '@';

/** Queues reading a row with everything that putting it in again takes. */
export function askRow(range: Excel.Range, value: number): () => KeptRow {
  range.load('values,formulas,numberFormat');
  const validation = range.getCell(0, value).dataValidation.load('rule');
  return () => {
    const [formulas = [], values = []] = [range.formulas[0] as CellValue[], range.values[0] as CellValue[]];
    const formats = (range.numberFormat as string[][])[0] ?? [];
    const source: unknown = (validation.rule as Excel.DataValidationRule | null)?.list?.source;
    return {
      cells: formulas.map((content, i) => ({
        content,
        ...(content === values[i] ? {} : { formula: true as const }),
        format: formats[i] ?? 'General',
      })),
      ...(typeof source === 'string' ? { choices: source } : {}),
    };
  };
}

/**
 * Takes rows out, from the bottom. A row that holds something else by now is put in again.
 *
 * @returns whether all of them were as expected
 */
export async function removeRows(session: Session, list: SettingsList, rows: readonly RowToRemove[]): Promise<boolean> {
  if (!rows.length) return true;
  const fromBelow = [...rows].sort((a, b) => b.row - a.row);
  const asked = await request(session, () =>
    fromBelow.map((row) => {
      const held = askRow(row.range, list.value);
      row.range.delete(Excel.DeleteShiftDirection.up);
      return { ...row, held };
    }),
  );
  const wrong = asked
    .map(({ row, cells, held }) => ({ row, cells, kept: held() }))
    .filter(({ cells, kept }) => kept.cells.some(({ content }, i) => (cells[i] ?? content) !== content))
    .reverse();
  if (wrong.length)
    await request(session, () => {
      for (const { row, kept } of wrong)
        insertRow({ ...list, width: kept.cells.length }, row, kept, isInTable(list, row));
    });
  return !wrong.length;
}

/** Whether a row belongs to the table, as it was when the list was found. */
export function isInTable({ table }: SettingsList, row: number): boolean {
  return table !== null && row < table.firstRow + table.rows;
}

/** Queues putting a row in, at a 0-based sheet row: in the table, or below it. */
export function insertRow(list: SettingsList, row: number, kept: KeptRow, inTable = true): void {
  const { sheet, table, left, width, value } = list;
  const entries = kept.cells.map(({ content, formula }) => (formula ? '' : asEntry(content)));
  if (table && inTable) table.proxy.rows.add(row - table.firstRow, [entries]);
  else sheet.getRangeByIndexes(row, left, 1, width).insert(Excel.InsertShiftDirection.down);
  const range = sheet.getRangeByIndexes(row, left, 1, width);
  const neighbour = range.getOffsetRange(row === table?.firstRow ? 1 : -1, 0);
  // What stands below a table does not look like it.
  if (table && !inTable) range.clear(Excel.ClearApplyTo.formats);
  else range.copyFrom(neighbour, Excel.RangeCopyType.formats);
  fillRow(range, kept, value);
}

/** Queues adding rows at the end of the table, which look like the one before them. */
export function appendRows(list: SettingsList, table: Excel.Table, rows: readonly KeptRow[]): Excel.Range {
  table.rows.add(
    undefined,
    rows.map(({ cells }) => cells.map(({ content }) => asEntry(content))),
  );
  const body = table.getDataBodyRange();
  rows.forEach((row, i) => {
    const range = body.getLastRow().getOffsetRange(i + 1 - rows.length, 0);
    range.copyFrom(range.getOffsetRange(-1, 0), Excel.RangeCopyType.formats);
    fillRow(range, row, list.value);
  });
  return body.load('rowCount');
}

/** Queues writing a row; a number keeps being one in a cell of text. */
export function fillRow(range: Excel.Range, { cells, choices }: KeptRow, value: number): void {
  const isLate = ({ content, format }: KeptRow['cells'][number]) => typeof content === 'number' && format === TEXT;
  range.numberFormat = [cells.map((cell) => (isLate(cell) ? 'General' : cell.format))];
  range.values = [cells.map(({ content, formula, format }) => (formula ? content : asEntry(content, format === TEXT)))];
  if (cells.some(isLate)) range.numberFormat = [cells.map(({ format }) => format)];
  range.dataValidation.clear();
  offer(range.getCell(0, value), choices);
}

/** Queues the drop-down of a value. */
export function offer(cell: Excel.Range, choices: string | undefined): void {
  if (choices === undefined) return;
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: choices } };
  // Other words may be right as well; what is wrong is said in the pane.
  cell.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}
