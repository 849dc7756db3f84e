import type { Fen } from '../cell/value';
import type { Settings } from '../settings/settings';
import type { CreditBook, Settlement } from './creditBook';
import type { LadderStep } from './customerCredit';
import { agingBuckets } from './methods/agingBuckets';
import { ladderStep } from './methods/ladderStep';
import { overdueAmounts, overdueBeyond, type OverdueAmounts } from './methods/overdueAmounts';
import type { OpenItems } from './openItems';

/** What a customer owes at the end of a day. Amounts in 分. */
export interface Standing extends Omit<OverdueAmounts, 'weightedDaysAll'> {
  readonly buckets: readonly Fen[];
  /** By days past due, whatever the buckets are counted from: what expected losses go by. */
  readonly dueBuckets: readonly Fen[];
  readonly disputed: Fen;
  /** Overdue longer than badDays, as far as it has consequences. */
  readonly longOverdue: Fen;
  readonly step: LadderStep | null;
  readonly prepaid: Fen;
}

/**
 * What every customer owes at the end of a day (ANALYSIS C3, C7).
 *
 * @param items open documents of the same settlement
 * @returns by customer
 * @example standings(book, settlement, openItems(book, settlement, settings), settings)[0]?.overdue // 19000000
 */
export function standings(
  { credits, customers }: CreditBook,
  settlement: Settlement,
  items: OpenItems,
  settings: Settings,
): readonly Standing[] {
  const { agingFrom, agingBuckets: limits, badDays } = settings;
  const prepaid = new Float64Array(customers.length);
  for (let credit = 0; credit < credits.count; credit++) {
    const customer = credits.customer[credit] ?? 0;
    prepaid[customer] = (prepaid[customer] ?? 0) + (settlement.left[credit] ?? 0);
  }
  return customers.map((_customer, customer) => {
    const from = items.starts[customer];
    const to = items.starts[customer + 1];
    const open = items.open.subarray(from, to);
    const counting = items.counting.subarray(from, to);
    const late = items.late.subarray(from, to);
    const byDue = agingBuckets(open, late, limits);
    const { receivable, overdue, longest, weightedDays } = overdueAmounts(open, late);
    return {
      receivable,
      overdue,
      longest,
      weightedDays,
      dueBuckets: byDue,
      buckets: agingFrom === 'due' ? byDue : agingBuckets(open, items.age.subarray(from, to), limits),
      disputed: sumWhere(open, items.disputed.subarray(from, to)),
      longOverdue: overdueBeyond(counting, late, badDays),
      step: ladderStep(counting, late, settings),
      prepaid: prepaid[customer] ?? 0,
    };
  });
}

function sumWhere(amounts: Float64Array, is: Uint8Array): Fen {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) if (is[i] === 1) sum += amounts[i] ?? 0;
  return sum;
}
