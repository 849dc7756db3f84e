import { foldWidth } from '../cell/text';

/** The state of a customer whose row was merged into another one's. */
export const MERGED_STATE = '已合并';

/**
 * Header of the column that says into whom a row was merged. Like the names of our own worksheets it is the same in every
 * language: colleagues share the file.
 */
export const MERGE_MARK = '合并标记';

/**
 * Whether a column holds merge marks: rows that have one are no customers of their own any more.
 *
 * @example isMergeMark(' 合并标记') // true
 */
export function isMergeMark(header: string): boolean {
  return foldWidth(header).replace(/\s/g, '') === MERGE_MARK;
}
