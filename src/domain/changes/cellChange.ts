import type { CellValue } from '../cell/value';

/** One cell that is written, with what it takes to undo it. 0-based sheet coordinates. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** What stood there was a formula, not text that looks like one. */
  readonly formula?: true;
  readonly after: CellValue;
  readonly formatBefore: string;
  /** null leaves the cell's number format as it is. */
  readonly formatAfter: string | null;
}

/** Text with digits, errors and truth values: Excel makes something else of it, except where it begins in Chinese. */
const CONVERTED = /^(?!\p{Script=Han}).*\d|^['#]|^(?:true|false)$/isu;

/**
 * Whether Excel would make a number, a day or something else of a text that is put into a cell.
 *
 * @example isConverted('2026年10月8日') // true
 * @example isConverted('第1次') // false
 */
export function isConverted(value: CellValue): boolean {
  return typeof value === 'string' && CONVERTED.test(value);
}
