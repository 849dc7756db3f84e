import { addMonths } from '../../cell/day';
import type { SerialDay } from '../../cell/value';
import type { Growth } from './composition';

/** 淘汰候选, 可升级, 降低成本: flags and no verdicts (D-28), in the order in which they are asked. */
export const SMALL_CUSTOMER_FLAGS = ['drop', 'upgrade', 'cutCost'] as const;
export type SmallCustomerFlag = (typeof SMALL_CUSTOMER_FLAGS)[number];

/** What is known of a customer over the last twelve months. Amounts are in 分, rates are fractions. */
export interface SmallCustomer {
  /** In the last tier of the pyramid. */
  readonly inLastTier: boolean;
  /** Less what was taken back. */
  readonly amount: number;
  /** What was taken back ÷ what was sold. */
  readonly returns: number;
  /** Of the amount, against the twelve months before. */
  readonly growth: Growth;
  readonly orders: number;
  /** null where he never bought: nothing is to be said of him yet. */
  readonly lastPurchase: SerialDay | null;
  /** Margin ÷ amount; null where costs are not known. */
  readonly marginRate: number | null;
}

/** What others do. */
export interface SmallCustomerNorm {
  readonly today: SerialDay;
  /** Orders of the customer in the middle, and amount of an order. */
  readonly medianOrders: number;
  readonly medianOrder: number;
  /** Of all customers together; null where costs are not known. */
  readonly marginRate: number | null;
}

const IDLE_MONTHS = 6;
const MANY_RETURNS = 0.3;
const STRONG_GROWTH = 0.5;
const SMALL_ORDER = 0.5;

type Rule = (customer: SmallCustomer, norm: SmallCustomerNorm) => boolean;

const RULES: Readonly<Record<SmallCustomerFlag, readonly Rule[]>> = {
  drop: [
    ({ lastPurchase }, { today }) => lastPurchase !== null && addMonths(lastPurchase, IDLE_MONTHS) <= today,
    ({ amount }) => amount < 0,
    ({ returns }) => returns > MANY_RETURNS,
  ],
  upgrade: [
    ({ growth }) => typeof growth === 'number' && growth >= STRONG_GROWTH,
    ({ orders }, { medianOrders }) => orders >= Math.max(1, medianOrders),
  ],
  cutCost: [isCostly],
};

/**
 * What a small customer asks for (R-10.02, R-10.03, D-28). Only the last tier of the pyramid is asked about, and one flag at
 * most is given: who no longer buys or brings much back is nobody to help grow, however often he bought; who grows or orders
 * as often as others is to be helped, before he is served more cheaply. A customer who is new has not grown.
 *
 * - 淘汰候选 `drop`: no purchase for six months, a negative amount, or more than 30 % taken back
 * - 可升级 `upgrade`: 50 % more than in the twelve months before, or as many orders as the customer in the middle
 * - 降低成本 `cutCost`: a margin below the average; where it is not known, orders of less than half the usual amount
 *
 * @param customer over the last twelve months
 * @param norm what others do
 * @returns null for customers of other tiers, and for those nothing is to be said of
 * @example smallCustomerFlag({ inLastTier: true, growth: 0.5, … }, norm) // 'upgrade'
 */
export function smallCustomerFlag(customer: SmallCustomer, norm: SmallCustomerNorm): SmallCustomerFlag | null {
  if (!customer.inLastTier || customer.lastPurchase === null) return null;
  return SMALL_CUSTOMER_FLAGS.find((flag) => RULES[flag].some((rule) => rule(customer, norm))) ?? null;
}

function isCostly({ marginRate, amount, orders }: SmallCustomer, norm: SmallCustomerNorm): boolean {
  if (marginRate !== null && norm.marginRate !== null) return marginRate < norm.marginRate;
  return orders > 0 && amount / orders < SMALL_ORDER * norm.medianOrder;
}
