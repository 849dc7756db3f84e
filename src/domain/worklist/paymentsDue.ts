import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import { foldWidth } from '../cell/text';
import type { DueItem } from './dueItem';

/** Documents that nothing is to be paid for. */
const VOID: ReadonlySet<string> = new Set(['作废', '已作废', '取消', '已取消', '退货', '已退货', 'cancelled', 'void']);
const RANK = 50;

/**
 * What customers still have to pay, by its due day (R-4.11; DICTIONARY trades). The balance of the sheet counts, else the
 * amount less what was received.
 *
 * @param register trades; fields due, balance, amount, received, docState where present
 * @returns an item a document that is not paid in full and has a due day
 * @example paymentsDue(trades)[0] // { kind: 'receivable', row: 4, day: 46340, grade: '', rank: 50, amount: 1200000 }
 */
export function paymentsDue(register: Register): readonly DueItem[] {
  const numberOf = (field: FieldKey, row: number): number | null => {
    const value = register.columns.get(field)?.parsed[row];
    return typeof value === 'number' ? value : null;
  };
  const items: DueItem[] = [];
  for (let row = 0; row < register.rowCount; row++) {
    const day = numberOf('due', row);
    if (day === null || register.skipped.has(row)) continue;
    const state = register.columns.get('docState')?.parsed[row];
    if (typeof state === 'string' && VOID.has(foldWidth(state).trim().toLowerCase())) continue;
    const owed = numberOf('balance', row) ?? (numberOf('amount', row) ?? 0) - (numberOf('received', row) ?? 0);
    if (owed > 0) items.push({ kind: 'receivable', row, day: Math.floor(day), grade: '', rank: RANK, amount: owed });
  }
  return items;
}
