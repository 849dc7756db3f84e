import type { MovementState } from './movement';

/** One customer's amounts in two periods, and what became of him. */
export interface BridgedCustomer {
  /** Both in one unit; negative where more was taken back than bought. */
  readonly now: number;
  readonly before: number;
  /** Of the period of `now`, as `movement` gives it. */
  readonly state: MovementState;
}

/** How the total of a period came out of the one before: previous + new + revived + growth − shrink − lost = now. */
export interface AmountBridge {
  readonly previous: number;
  /** Of customers who bought for the first time ever. */
  readonly new: number;
  /** Of those who had bought, but not in the period before. */
  readonly revived: number;
  /** What others bought more, and less. */
  readonly growth: number;
  readonly shrink: number;
  /** Of those who bought in the period before and not in this one. */
  readonly lost: number;
  readonly now: number;
}

/** The steps from one total to the other; shrink and lost go down. */
export const BRIDGE_STEPS = ['new', 'revived', 'growth', 'shrink', 'lost'] as const;
export type BridgeStep = (typeof BRIDGE_STEPS)[number];

/**
 * 金额变动: the amount side of 客户增减 (ANALYSIS A5). A customer whose amount was or is negative has grown or shrunk: goods taken
 * back make nobody new or lost.
 *
 * @param customers all of both periods
 * @returns in the unit of the amounts, exact where they are whole
 * @example amountBridge([{ now: 120, before: 100, state: 'kept' }, { now: 0, before: 30, state: 'lost' }]) // growth 20, lost 30
 */
export function amountBridge(customers: readonly BridgedCustomer[]): AmountBridge {
  const bridge = { previous: 0, new: 0, revived: 0, growth: 0, shrink: 0, lost: 0, now: 0 };
  for (const customer of customers) {
    bridge.previous += customer.before;
    bridge.now += customer.now;
    const step = bridgeStep(customer);
    if (step) bridge[step] += Math.abs(customer.now - customer.before);
  }
  return bridge;
}

/**
 * The step a customer belongs to: each is in one at most.
 *
 * @returns null for an amount that has not changed
 * @example bridgeStep({ now: 0, before: 30, state: 'lost' }) // 'lost'
 */
export function bridgeStep({ now, before, state }: BridgedCustomer): BridgeStep | null {
  if (now === before) return null;
  if (before === 0 && now > 0) return state === 'new' || state === 'passing' ? 'new' : 'revived';
  if (before > 0 && now === 0) return 'lost';
  return now < before ? 'shrink' : 'growth';
}
