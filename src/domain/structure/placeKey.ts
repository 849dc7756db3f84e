import { dimension } from './book/dimension';
import type { TradeBook } from './tradeBook';

const PLACES = ['region', 'province', 'city'] as const;

/**
 * By what regions are told apart: the sales region, where nobody fills it in the province, else the city.
 *
 * @example placeKey(book) // 'province', where the register of customers has no column of regions
 */
export function placeKey(book: TradeBook): (typeof PLACES)[number] {
  return PLACES.find((key) => dimension(book, key).names.length > 1) ?? 'region';
}
