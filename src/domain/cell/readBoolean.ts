import type { Reading } from './problem';
import { foldWidth } from './text';
import type { CellValue } from './value';

const YES: ReadonlySet<string> = new Set([
  '是', '√', '✓', '✔', '☑', '■', 'ˇ', 'V', '✅', '●', '有', '对', '已', '需要', '同意', '启用', '在职', 'Y', 'YES', 'T', 'TRUE', '1', '首次', '初次', '初',
]); // prettier-ignore
const NO: ReadonlySet<string> = new Set([
  '否', '×', '✗', '✕', '✘', 'X', '□', '☐', '❌', '○', '无', '没有', '没', '不', '未', '停用', '离职', 'N', 'NO', 'F', 'FALSE', '0', '再次', '二次', '再',
]); // prettier-ignore
const EMPTY: ReadonlySet<string> = new Set(['', '-', '--', '—', '——', '/', 'N/A', '#N/A', 'NULL', '不详', '未知']);

/**
 * A yes or no in a cell. 无 is an answer here, not a missing value; 已试驾 and 未试驾 are told by their first character.
 *
 * @param value TRUE/FALSE, 1/0, or text: √ 是 Y 有 ☑, × 否 N 无 □, 首次/再次 under 是否首次
 * @returns true or false; null where the cell says nothing; problem `notYesNo`
 * @example readBoolean('√') // true
 */
export function readBoolean(value: CellValue): Reading<boolean> {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : { code: 'notYesNo' };
  const text = foldWidth(value).toUpperCase();
  if (EMPTY.has(text)) return null;
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  const first = text.charAt(0);
  if (first === '已') return true;
  if (first === '未' || first === '没' || first === '不' || first === '无') return false;
  return { code: 'notYesNo' };
}
