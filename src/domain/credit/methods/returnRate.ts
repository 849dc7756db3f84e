import type { Fen } from '../../cell/value';

/**
 * 退货率 (ANALYSIS C2, Q6).
 *
 * @param returned 分
 * @param sold 分
 * @returns a fraction, over 1 where more came back than was sold; null where nothing was sold
 * @example returnRate(300, 10000) // 0.03
 */
export function returnRate(returned: Fen, sold: Fen): number | null {
  return sold > 0 ? returned / sold : null;
}
