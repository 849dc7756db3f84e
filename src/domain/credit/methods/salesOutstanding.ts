import type { Fen } from '../../cell/value';
import type { SalesOutstanding } from '../customerCredit';

/** Sales of a month, or of the days of it that have passed. */
export interface MonthSales {
  /** 分, less what came back. */
  readonly sales: Fen;
  readonly days: number;
}

/** What DSO is worked out from; amounts in one unit. */
export interface OutstandingFacts {
  readonly receivable: Fen;
  /** Of it what is not past its due day. */
  readonly notDue: Fen;
  /** Sales of the last days, and how many days those are. */
  readonly period: MonthSales;
  readonly yearSales: Fen;
  /** Of the ends of the months of that year. */
  readonly averageReceivable: Fen;
  /** The latest month first. */
  readonly months: readonly MonthSales[];
}

const DAYS_OF_YEAR = 365;

/**
 * DSO 应收账款周转天数 in three ways, the best possible one, and the days delinquent (ANALYSIS C6).
 *
 * @param facts receivables and sales in one unit
 * @returns days; null where there were no sales to divide by
 * @example salesOutstanding({ receivable: 1.2, notDue: 0.8, period: { sales: 3.6, days: 90 }, … }).period // 30; best 20, delinquent 10
 */
export function salesOutstanding(facts: OutstandingFacts): SalesOutstanding {
  const { receivable, notDue, period, yearSales, averageReceivable, months } = facts;
  const outstanding = period.sales > 0 ? (receivable / period.sales) * period.days : null;
  const best = period.sales > 0 ? (notDue / period.sales) * period.days : null;
  return {
    period: outstanding,
    annual: yearSales > 0 ? (DAYS_OF_YEAR * averageReceivable) / yearSales : null,
    countBack: countBack(receivable, months),
    best,
    delinquent: outstanding === null || best === null ? null : outstanding - best,
  };
}

/**
 * 倒推法: receivables use up the sales of the latest months, a month without sales in full (ANALYSIS C6).
 *
 * @param receivable in the unit of the sales
 * @param months the latest first
 * @returns days; null where the sales of all months are less than the receivables
 * @example countBack(1000, [{ sales: 600, days: 30 }, { sales: 500, days: 31 }]) // 54.8
 */
export function countBack(receivable: Fen, months: readonly MonthSales[]): number | null {
  if (months.every(({ sales }) => sales <= 0)) return null;
  let [left, passed] = [receivable, 0];
  for (const { sales, days } of months) {
    if (left <= 0) return passed;
    if (left <= sales) return passed + (days * left) / sales;
    left -= Math.max(0, sales);
    passed += days;
  }
  return left <= 0 ? passed : null;
}
