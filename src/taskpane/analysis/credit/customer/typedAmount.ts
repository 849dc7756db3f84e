import { isProblem } from '../../../../domain/cell/problem';
import { readMoney } from '../../../../domain/cell/readMoney';

const FEN_A_YUAN = 100;

/**
 * An amount somebody has typed, in 元.
 *
 * @param typed in 元, or with its own unit
 * @returns null where it is none, or not above zero
 * @example typedAmount('1.2万') // 12000
 */
export function typedAmount(typed: string): number | null {
  const fen = readMoney(typed);
  return fen === null || isProblem(fen) || fen <= 0 ? null : fen / FEN_A_YUAN;
}
