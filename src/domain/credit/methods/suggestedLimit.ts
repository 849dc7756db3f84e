import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CreditGrade } from '../../settings/tables/creditGrades';

/** What a customer got in each of some months, and what came back in them; 分, of the same length. */
export interface DeliveredMonths {
  readonly sold: ArrayLike<Fen>;
  readonly returned: ArrayLike<Fen>;
}

const DAYS_OF_MONTH = 30;
/** 200,000 × 2 × 0.8 may be a little less than 320,000 in binary. */
const TOLERANCE = 1e-9;

/**
 * 建议额度 by the sales method (ANALYSIS C4): the average of the months with deliveries × credit months × factor, rounded down.
 * What came back lowers it whenever it did.
 *
 * @param months the last twelve
 * @param grade its days, and its factor of the monthly sales; with approval the factor may be another one (setting approvedFactor)
 * @param settings limitStep in 分, to which it is rounded down
 * @returns 分; 0 without deliveries
 * @example suggestedLimit({ sold: [20000000], returned: [0] }, { days: 60, factor: 0.8 }, DEFAULT_SETTINGS) // 32000000
 */
export function suggestedLimit(
  months: DeliveredMonths,
  { days, factor }: Pick<CreditGrade, 'days' | 'factor'>,
  { limitStep }: Pick<Settings, 'limitStep'>,
): Fen {
  let delivered = 0;
  for (let i = 0; i < months.sold.length; i++) if ((months.sold[i] ?? 0) > 0) delivered += 1;
  const net = netDelivered(months);
  if (delivered === 0 || net <= 0) return 0;
  const step = Math.max(1, limitStep);
  const limit = (((net / delivered) * days) / DAYS_OF_MONTH) * factor;
  return Math.floor(limit / step + TOLERANCE) * step;
}

/**
 * What was delivered in some months less what came back.
 *
 * @returns 分; negative where more came back
 * @example netDelivered({ sold: [500, 0], returned: [0, 100] }) // 400
 */
export function netDelivered({ sold, returned }: DeliveredMonths): Fen {
  let net = 0;
  for (let i = 0; i < sold.length; i++) net += (sold[i] ?? 0) - (returned[i] ?? 0);
  return net;
}
