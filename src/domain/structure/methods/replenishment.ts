import type { SerialDay } from '../../cell/value';
import { usualInterval } from '../../followup/usualInterval';
import type { Settings } from '../../settings/settings';

/** `due` from the day on which the next order is usual; later at risk (有风险), then lost (流失). */
export type ReplenishmentState = 'onTime' | 'due' | 'atRisk' | 'lost';

/** When a customer usually orders again, and how late that is. */
export interface Replenishment {
  readonly last: SerialDay;
  /** Days. */
  readonly interval: number;
  readonly next: SerialDay;
  /** Days since the last order ÷ usual interval. */
  readonly factor: number;
  readonly state: ReplenishmentState;
}

/**
 * 补货周期 (ANALYSIS A8; ): when the next order is usual, by the median interval of the last orders.
 *
 * @param days of the orders of one customer, the oldest first; those after today are slips of the pen
 * @param settings orderHistory, riskFactor and lostFactor
 * @param today serial number
 * @returns null for fewer than three orders
 * @example replenishment([46296, 46311, 46326], DEFAULT_SETTINGS, 46347) // next 46341, factor 1.4, state 'due'
 */
export function replenishment(
  days: ArrayLike<SerialDay>,
  settings: Pick<Settings, 'orderHistory' | 'riskFactor' | 'lostFactor'>,
  today: SerialDay,
): Replenishment | null {
  const usual = usualInterval(days, settings.orderHistory, today);
  if (!usual) return null;
  const { last, interval } = usual;
  const next = last + Math.round(interval);
  const factor = (today - last) / interval;
  const states: readonly (readonly [ReplenishmentState, boolean])[] = [
    ['lost', factor > settings.lostFactor],
    ['atRisk', factor > settings.riskFactor],
    ['due', today >= next],
  ];
  return { last, interval, next, factor, state: states.find(([, is]) => is)?.[0] ?? 'onTime' };
}
