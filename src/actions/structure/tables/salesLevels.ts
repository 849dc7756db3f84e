import { dimension } from '../../../domain/structure/book/dimension';
import { rankingMonths } from '../../../domain/structure/customerHabits';
import { groupsBy, type Coded } from '../../../domain/structure/groups';
import { sumsBy } from '../../../domain/structure/view';
import type { TableContext } from './tableContext';

/** Of how much of the amount the customers' own levels have to be known. */
const LEAST_FILLED = 0.6;

/**
 * 销售等级: the level of the customer where the register of customers says it (客户等级), else what he buys in an average month of
 * the ranking year, whatever is counted; null where neither is known.
 */
export function salesLevels({ view, t }: TableContext): Coded | null {
  const { book, settings, ranking } = view;
  const levelled = dimension(book, 'valueTier');
  if (levelled.names.length > 1 && groupsBy(view, levelled).filled >= LEAST_FILLED) return levelled;
  if (!book.known.amount) return null;
  const limits = settings.salesLevels;
  const months = rankingMonths(view);
  const yuan = (fen: number) => fen / 100;
  const names = [
    t('level.below', { to: yuan(limits[0] ?? 0) }),
    ...limits.map((limit, i) => {
      const next = limits[i + 1];
      return next === undefined ? t('level.above', { from: yuan(limit) }) : t('level.between', { from: yuan(limit), to: yuan(next) }); // prettier-ignore
    }),
  ];
  const sums = sumsBy(book.amount, ranking.lines, book.customer, book.customers.length);
  const levels = Int32Array.from(sums, (amount) => limits.filter((limit) => amount / months >= limit).length);
  return { names, codes: book.customer.map((customer) => levels[customer] ?? 0) };
}
