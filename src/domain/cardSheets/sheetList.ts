import type { CellValue } from '../cell/value';

/** What a cell of a list holds, which decides how it is formatted. */
export type ListCell = 'text' | 'day' | 'moment' | 'general';

/** A column of a list we make. */
interface ListColumn {
  readonly header: string;
  /** Width in points. */
  readonly width: number;
}

/** A worksheet of rows, each about one card: values, how they are formatted, and the card a row leads to. */
export interface SheetList {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly { readonly value: CellValue; readonly as: ListCell }[])[];
  /** The column that leads to the card, and the card's worksheet by row. */
  readonly linkColumn: number;
  readonly sheets: readonly string[];
}

/** Excel leaves text alone that begins with a Chinese character; of anything else it may make a date or a formula. */
const LEFT_ALONE = /^\p{Script=Han}/u;

/** How a value has to be formatted so that it stays what it is. */
export function listCell(value: CellValue, as: ListCell = 'general'): SheetList['rows'][number][number] {
  return { value, as: isTextOnly(value) ? 'text' : typeof value === 'string' ? 'general' : as };
}

/** Whether a text is only safe from Excel in a cell for text. */
export function isTextOnly(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !LEFT_ALONE.test(value);
}
