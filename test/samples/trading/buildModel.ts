import { createRandom } from '../random';
import { tradingCompanies } from './companies';
import { booksOf } from './deliveries';
import type { TradingModel } from './model';
import { endlessOrders } from './orders';
import { prospectsOf } from './prospects';
import { receiptsOf } from './receipts';
import { visitsOf } from './visits';

/** The books as they would be if nobody ever made a mistake. */
export function buildTradingModel(): TradingModel {
  const companies = tradingCompanies();
  const { orders, deliveries } = booksOf(createRandom(3), endlessOrders(createRandom(24), companies));
  return {
    companies,
    orders,
    deliveries,
    receipts: receiptsOf(createRandom(25), companies, deliveries),
    visits: visitsOf(createRandom(6), companies),
    prospects: prospectsOf(createRandom(11), companies),
  };
}
