import { orderCheck, type OrderFacts } from '../../../../src/domain/credit/methods/orderCheck';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';

const graded = (grade: string | null) => ({ grade, byScore: grade, caps: [], provisional: false });
/** AA with a limit of 200,000, of which 150,000 are used; suggested were 300,000. In 元. */
const GOOD: OrderFacts = {
  amount: 50_000,
  rating: graded('AA'),
  step: null,
  handling: '正常供货',
  approvedLimit: 200_000,
  suggestedLimit: 300_000,
  used: 150_000,
  prepaid: 0,
  unshipped: 0,
};
const check = (order: Partial<OrderFacts>) => orderCheck({ ...GOOD, ...order }, DEFAULT_SETTINGS);

describe('on account', () => {
  it('an order that the limit just covers is delivered', () => {
    expect(check({})).toEqual({
      allowed: true,
      over: 0,
      limit: 200_000,
      available: 50_000,
      blockedBy: null,
      approver: null,
    });
  });

  it('10,000 over: the credit manager may approve it, since our limit is higher', () => {
    expect(check({ amount: 60_000 })).toMatchObject({
      allowed: false,
      over: 10_000,
      blockedBy: 'limit',
      approver: 'credit',
    });
  });

  it('over our limit too: the general manager', () => {
    expect(check({ amount: 150_000 }).approver).toBe('credit');
    expect(check({ amount: 150_001 })).toMatchObject({ over: 100_001, approver: 'general' });
  });

  it('what is used beyond the limit already counts as well', () => {
    expect(check({ used: 210_000, amount: 1 })).toMatchObject({ available: -10_000, over: 10_001 });
  });

  it('less than 1 分 over is nothing', () => {
    expect(check({ amount: 50_000.5 })).toMatchObject({ allowed: true, over: 0 });
    expect(check({ amount: 50_001 })).toMatchObject({ allowed: false, over: 1 });
  });

  it('where nothing was approved, nothing is covered', () => {
    expect(check({ approvedLimit: null, used: 0 })).toMatchObject({
      allowed: false,
      over: 50_000,
      limit: 0,
      available: 0,
      blockedBy: 'noLimit',
      approver: 'credit',
    });
  });

  it('B is supplied within the limit after the supervisor has approved', () => {
    const controlled = { rating: graded('B'), handling: '控制供货' } as const;
    expect(check(controlled)).toMatchObject({ allowed: true, blockedBy: null, approver: 'manager' });
    expect(check({ ...controlled, amount: 60_000 })).toMatchObject({ allowed: false, approver: 'credit' });
  });
});

describe('payment first', () => {
  it.each([
    ['C', null, 'grade'],
    [null, null, 'notGraded'],
    ['AA', 'noCredit', 'ladder'],
    ['C', 'noCredit', 'ladder'],
    ['C', 'remind', 'grade'],
  ] as const)('grade %s, step %s: blocked by %s, whatever the limit', (grade, step, blockedBy) => {
    const order = { rating: graded(grade), step, handling: '款到发货' } as const;
    expect(check(order)).toMatchObject({ allowed: false, over: 0, blockedBy, approver: 'credit' });
    expect(check({ ...order, suggestedLimit: 0, amount: 60_000 })).toMatchObject({ over: 10_000, approver: 'general' });
  });

  it('what was paid ahead, and is not for other orders, pays for the whole order', () => {
    const paid = { rating: graded('C'), handling: '款到发货', used: 20_000, unshipped: 20_000 } as const;
    expect(check({ ...paid, prepaid: 70_000 })).toMatchObject({ allowed: true, over: 0, approver: null });
    expect(check({ ...paid, prepaid: 69_999 })).toMatchObject({ allowed: false, blockedBy: 'grade' });
  });

  it('who has paid ahead needs no limit either', () => {
    const order = { approvedLimit: null, used: 0, prepaid: 50_000 };
    expect(check(order)).toMatchObject({ allowed: true, over: 0, blockedBy: null });
  });
});

describe('not supplied', () => {
  it.each([
    ['D', null, '停止供货', 'grade'],
    ['AA', 'stop', '停止供货', 'ladder'],
    ['AA', 'legal', '法务催收', 'ladder'],
    ['D', 'noCredit', '停止供货', 'grade'],
  ] as const)('grade %s, step %s: %s, only the general manager', (grade, step, handling, blockedBy) => {
    const order = { rating: graded(grade), step, handling, prepaid: 900_000 };
    expect(check(order)).toMatchObject({ allowed: false, blockedBy, approver: 'general' });
  });
});
