import {
  smallCustomerFlag,
  type SmallCustomer,
  type SmallCustomerNorm,
} from '../../../../src/domain/structure/methods/smallCustomerFlag';
import { day } from '../../day';

const NORM: SmallCustomerNorm = { today: day('2026-11-21'), medianOrders: 4, medianOrder: 1_000_00, marginRate: 0.2 };
/** Buys now and then, at the margin of all. */
const PLAIN: SmallCustomer = {
  inLastTier: true,
  amount: 3_000_00,
  returns: 0,
  growth: 0.1,
  orders: 3,
  lastPurchase: day('2026-10-01'),
  marginRate: 0.2,
};
const flag = (own: Partial<SmallCustomer>, norm: Partial<SmallCustomerNorm> = {}) =>
  smallCustomerFlag({ ...PLAIN, ...own }, { ...NORM, ...norm });

it('of an ordinary small customer nothing is said', () => {
  expect(flag({})).toBeNull();
});

describe('可升级', () => {
  it('buys half as much again, or orders as often as the customer in the middle', () => {
    expect(flag({ growth: 0.5 })).toBe('upgrade');
    expect(flag({ growth: 0.49 })).toBeNull();
    expect(flag({ orders: 4 })).toBe('upgrade');
  });

  it('a new customer has not grown', () => {
    expect(flag({ growth: 'new' })).toBeNull();
  });
});

describe('降低成本', () => {
  it('a margin below the average', () => {
    expect(flag({ marginRate: 0.19 })).toBe('cutCost');
  });

  it('where margins are not known: orders of less than half the usual amount', () => {
    expect(flag({ marginRate: null, amount: 1_499_00 })).toBe('cutCost');
    expect(flag({ marginRate: null, amount: 1_500_00 })).toBeNull();
    expect(flag({ amount: 1_499_00 }, { marginRate: null })).toBe('cutCost');
  });
});

describe('淘汰候选', () => {
  it('no purchase for six months', () => {
    expect(flag({ lastPurchase: day('2026-05-21') })).toBe('drop');
    expect(flag({ lastPurchase: day('2026-05-22') })).toBeNull();
  });

  it('more brought back than bought, or more than 30 % of it', () => {
    expect(flag({ amount: -1 })).toBe('drop');
    expect(flag({ returns: 0.31 })).toBe('drop');
    expect(flag({ returns: 0.3 })).toBeNull();
  });
});

it('who no longer buys is nobody to help grow; who grows is not served more cheaply first', () => {
  expect(flag({ lastPurchase: day('2026-01-01'), growth: 2, marginRate: 0 })).toBe('drop');
  expect(flag({ growth: 2, marginRate: 0 })).toBe('upgrade');
});

it('only the last tier is asked about, and nobody who never bought', () => {
  expect(flag({ inLastTier: false, returns: 1 })).toBeNull();
  expect(flag({ lastPurchase: null, returns: 1 })).toBeNull();
});
