import type { OrderAnswer } from '../../../../actions/credit/types';

/** What becomes of an order: it may be delivered, may be once somebody has approved it, or may not. */
export type OrderVerdict = 'allowed' | 'approval' | 'refused';

/**
 * What the answer to an order comes to.
 *
 * @example orderVerdict({ allowed: true, approver: '销售主管' }) // 'approval'
 */
export function orderVerdict({ allowed, approver }: Pick<OrderAnswer, 'allowed' | 'approver'>): OrderVerdict {
  if (!allowed) return 'refused';
  return approver === '' ? 'allowed' : 'approval';
}
