import fc from 'fast-check';
import { amountBridge, bridgeStep, BRIDGE_STEPS } from '../../../../src/domain/structure/methods/amountBridge';
import type { MovementState } from '../../../../src/domain/structure/methods/movement';

const customer = (before: number, now: number, state: MovementState = 'kept') => ({ before, now, state });

it('tells how the total came out of the one before', () => {
  const bridge = amountBridge([
    customer(100, 120),
    customer(200, 150),
    customer(0, 40, 'new'),
    customer(0, 30),
    customer(0, 20, 'revived'),
    customer(60, 0, 'lost'),
    customer(25, 0),
    customer(0, 0, 'inactive'),
  ]);
  expect(bridge).toEqual({ previous: 385, new: 40, revived: 50, growth: 20, shrink: 50, lost: 85, now: 360 });
});

it('who bought more has grown, who no longer buys is lost', () => {
  expect(amountBridge([customer(100, 120), customer(30, 0, 'lost')])).toMatchObject({ growth: 20, lost: 30 });
});

it('a customer is in one step, or in none where nothing changed', () => {
  const customers = [customer(0, 9, 'new'), customer(0, 9), customer(5, 9), customer(9, 5), customer(30, 0, 'lost')];
  expect(customers.map(bridgeStep)).toEqual(BRIDGE_STEPS);
  expect(bridgeStep(customer(7, 7))).toBeNull();
});

it('who bought for the first time is new, also where he was lost again in a long period', () => {
  expect(amountBridge([customer(0, 40, 'passing')])).toMatchObject({ new: 40, revived: 0 });
});

it('goods taken back make nobody new or lost', () => {
  expect(amountBridge([customer(0, -30)])).toMatchObject({ revived: 0, shrink: 30 });
  expect(amountBridge([customer(-30, 0)])).toMatchObject({ lost: 0, growth: 30 });
  expect(amountBridge([customer(50, -30)])).toMatchObject({ lost: 0, shrink: 80 });
});

it('comes out to the 分, whatever was bought and brought back', () => {
  const amount = fc.oneof(fc.constant(0), fc.integer({ min: -1_000_000_00, max: 1_000_000_000_00 }));
  const state = fc.constantFrom<MovementState>('kept', 'new', 'revived', 'lost', 'passing', 'inactive');
  const any = fc.record({ now: amount, before: amount, state });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (customers) => {
      const { previous, new: won, revived, growth, shrink, lost, now } = amountBridge(customers);
      expect(previous + won + revived + growth - shrink - lost).toBe(now);
      expect(now).toBe(customers.reduce((sum, one) => sum + one.now, 0));
      for (const step of [won, revived, growth, shrink, lost]) expect(step).toBeGreaterThanOrEqual(0);
    }),
  );
});
