import { plain, type SettingWords } from './words';

/** The columns of the settings sheet from left to right. */
export const COLUMN_KEYS = ['group', 'item', 'detail', 'value', 'unit', 'standard', 'note'] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** Where the columns are found; `item`, `detail` and `unit` may have been deleted. */
export interface SheetColumns {
  /** Row of the headers, in the cells that were read. */
  readonly headerRow: number;
  readonly at: Readonly<Partial<Record<ColumnKey, number>>>;
}

/** Rows above the list may hold the user's own title. */
const LAST_HEADER_ROW = 20;
/** Without these it is not our sheet. */
const NEEDED: readonly ColumnKey[] = ['group', 'item', 'value'];

/**
 * Finds the headers of the settings sheet, whatever their order.
 *
 * @param rows the cells of the sheet
 * @param words the words of the sheet
 * @returns where the columns are, or null where this is no settings sheet
 * @example findColumns([['类别', '项目', '值']], words)?.at.value // 2
 */
export function findColumns(rows: readonly (readonly unknown[])[], words: SettingWords): SheetColumns | null {
  for (const [headerRow, row] of rows.slice(0, LAST_HEADER_ROW).entries()) {
    const texts = row.map((cell) => plain(String(cell)));
    const at: Partial<Record<ColumnKey, number>> = {};
    for (const key of COLUMN_KEYS) {
      const names = words.spellings(`column.${key}`).map(plain);
      const column = texts.findIndex((text) => names.includes(text));
      if (column >= 0) at[key] = column;
    }
    if (NEEDED.every((key) => at[key] !== undefined)) return { headerRow, at };
  }
  return null;
}
