import type { FieldKey } from '../cards/types';
import type { CellValue } from '../cell/value';

/** What only the table itself can tell: filled in where it is blank, and never changed. */
const KEPT: ReadonlySet<FieldKey> = new Set(['leadId', 'name', 'phone', 'model', 'owner', 'start', 'note']);
/** ○ planned, ● done, △ not reached, with the grade after it: marks as we and the paper form write them. */
const OUR_MARK = /^[○●△]?[A-Z]?$|^[○●△][\p{Script=Han}]{2}$/u;

/**
 * Whether a value of 潜在顾客等级推进表 may take the place of what stands in somebody's own table (R-3.05, R-3.26): grade,
 * movement and next date are the leads' own and follow them; a day's mark is one of ours; all else is only filled in.
 *
 * @param field key of the pipeline
 * @param before what stands in the cell
 * @example mayComplete('d21', '○') // true
 * @example mayComplete('d21', '试驾') // false
 */
export function mayComplete(field: FieldKey, before: CellValue): boolean {
  if (before === '') return true;
  if (KEPT.has(field)) return false;
  return /^d\d+$/.test(field) ? OUR_MARK.test(String(before).trim()) : true;
}
