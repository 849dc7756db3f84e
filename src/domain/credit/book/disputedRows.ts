import type { Register } from '../../cards/register';
import { wordsAt } from '../../cards/valueAt';
import { foldWidth } from '../../cell/text';
import { rowsSaying, says } from './creditWords';

const SETTLED = /(?:已|均|全部).{0,3}(?:解决|处理|了结|确认|撤销)|resolved|closed|settled/i;

/**
 * Rows whose customer does not agree (争议): a column of its own marks them, whatever is written in it but 否, 无 and 已解决, or
 * state and note say so.
 *
 * @param register trades; fields dispute, docState, note where present
 * @returns by row
 * @example disputedRows(trades)(4) // true: 是否争议 says 是
 */
export function disputedRows(register: Register): (row: number) => boolean {
  const isSaid = rowsSaying(register, ['docState', 'note'], 'disputed');
  if (!register.columns.has('dispute')) return isSaid;
  return (row) => isMarked(wordsAt(register, 'dispute', row)) || isSaid(row);
}

function isMarked(words: string): boolean {
  const text = foldWidth(words).toLowerCase();
  return text !== '' && !says(text, 'nothing') && !says(text, 'undisputed') && !SETTLED.test(text);
}
