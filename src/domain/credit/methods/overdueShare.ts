import type { Fen } from '../../cell/value';

/**
 * 逾期占应收比 (ANALYSIS C2, Q3).
 *
 * @param overdue 分
 * @param receivable 分
 * @returns a fraction; 0 where nothing is owed
 * @example overdueShare(190000, 290000) // 0.6552
 */
export function overdueShare(overdue: Fen, receivable: Fen): number {
  return receivable > 0 ? overdue / receivable : 0;
}
