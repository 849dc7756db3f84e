import type { CellValue } from '../cell/value';
import type { ReadSettings } from './readRows';
import type { SettingRow } from './rows';

/** A value that is put into its row; row in the cells that were read, 0-based. */
export interface RowEdit {
  readonly row: number;
  readonly value: CellValue;
  readonly unit: CellValue;
  readonly format: SettingRow['format'];
}

/** The least that has to be changed on the sheet; rows that are not named stay as they are. */
export interface SheetEdits {
  readonly set: readonly RowEdit[];
  /** Rows that are taken out, in the cells that were read, 0-based, from the top. */
  readonly remove: readonly number[];
  readonly append: readonly SettingRow[];
}

const VALUE = 3;
const UNIT = 4;

/**
 * What to change so that the sheet says what it should. Only rows about the same settings are touched: what the user has
 * typed besides stays, and so does every row that says it already.
 *
 * @param read what the sheet says
 * @param wanted the rows it should have
 * @param concerned which of the rows that are there now and are not wanted are to go
 * @returns values to be set, rows to be taken out, rows to be added
 * @example sheetEdits(read, wanted, () => false).remove // []
 */
export function sheetEdits(
  { known }: ReadSettings,
  wanted: readonly SettingRow[],
  concerned: (row: ReadSettings['known'][number]) => boolean,
): SheetEdits {
  // Of two rows with one id the last one holds.
  const rows = new Map(known.map((row) => [row.id, row]));
  const ids = new Set(wanted.map(({ id }) => id));
  const set: RowEdit[] = [];
  const append: SettingRow[] = [];
  for (const row of wanted) {
    if (row.id === '') continue;
    const there = rows.get(row.id);
    const [value = '', unit = ''] = [row.cells[VALUE], row.cells[UNIT]];
    if (!there) append.push(row);
    else if (there.value !== value || there.unit !== unit)
      set.push({ row: there.row, value, unit, format: row.format });
  }
  return { set, remove: known.filter((row) => !ids.has(row.id) && concerned(row)).map(({ row }) => row), append };
}
