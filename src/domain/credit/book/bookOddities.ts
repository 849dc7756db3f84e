import type { Register } from '../../cards/register';
import type { BookCustomer } from '../../structure/tradeBook';
import type { CreditCard, CreditOddity } from '../creditBook';
import type { Balances } from './balances';

/**
 * Balances that are not what their row, or the rows above, come to.
 *
 * @param balances by register
 * @example wrongBalances([balances])[0] // { code: 'balanceDiffers', of: 0, row: 7, amount: 100_00 }
 */
export function wrongBalances(balances: readonly Balances[]): readonly CreditOddity[] {
  return balances.flatMap(({ differs }, of) => differs.map((one) => ({ code: 'balanceDiffers', of, ...one }) as const));
}

/**
 * Temporary limits without a day they end on: they do not count.
 *
 * @param cards by customer
 * @param registers of the book
 * @example limitsWithoutDay(customers, cards, registers)[0]?.code // 'limitWithoutDay'
 */
export function limitsWithoutDay(
  customers: readonly BookCustomer[],
  cards: readonly CreditCard[],
  registers: readonly Register[],
): readonly CreditOddity[] {
  return cards.flatMap(({ tempLimit, tempLimitEnd }, i): readonly CreditOddity[] => {
    const card = customers[i]?.card;
    if (!tempLimit || tempLimitEnd !== null || !card) return [];
    return [{ code: 'limitWithoutDay', of: registers.indexOf(card.register), row: card.row, amount: tempLimit }];
  });
}
