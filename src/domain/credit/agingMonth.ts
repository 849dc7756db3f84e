import type { Settings } from '../settings/settings';
import type { CreditBook, Settlement } from './creditBook';
import type { AgingMonth } from './customerCredit';
import { bucketOf } from './methods/agingBuckets';

/**
 * Days that the buckets of a document go by (setting agingFrom): past its due day, or since its own day, on which nothing is
 * undue any more.
 *
 * @param asOf, due, day serial days
 * @example bucketAge(46347, 46377, 46336, 'documentDay') // 11
 */
export function bucketAge(asOf: number, due: number, day: number, agingFrom: Settings['agingFrom']): number {
  return agingFrom === 'due' ? asOf - due : Math.max(1, asOf - day);
}

/**
 * What is owed at the end of a month, of all customers together (ANALYSIS C7).
 *
 * @param book of all customers
 * @param settlement of the day
 * @param settings agingFrom and agingBuckets
 * @returns amounts in 分
 * @example agingMonth(book, settlement, DEFAULT_SETTINGS).overdue // 19000000
 */
export function agingMonth(
  { debits }: Pick<CreditBook, 'debits'>,
  { asOf, open }: Settlement,
  { agingFrom, agingBuckets: limits }: Pick<Settings, 'agingFrom' | 'agingBuckets'>,
): AgingMonth {
  const buckets = new Array<number>(limits.length + 2).fill(0);
  let receivable = 0;
  let overdue = 0;
  for (let debit = 0; debit < debits.count; debit++) {
    const amount = open[debit] ?? 0;
    if (amount <= 0) continue;
    const due = debits.due[debit] ?? 0;
    const bucket = bucketOf(bucketAge(asOf, due, debits.day[debit] ?? 0, agingFrom), limits);
    buckets[bucket] = (buckets[bucket] ?? 0) + amount;
    receivable += amount;
    if (due < asOf) overdue += amount;
  }
  return { day: asOf, buckets, receivable, overdue };
}
