import type { Settings } from '../settings/settings';
import { bucketAge } from './agingMonth';
import { byCustomer } from './byCustomer';
import type { CreditBook, Settlement } from './creditBook';

/** What is open at the end of a day, in the order of the customers: those of customer c stand from starts[c] up to starts[c + 1]. */
export interface OpenItems {
  readonly starts: Int32Array;
  /** 分. */
  readonly open: Float64Array;
  /** The same, but 0 for what is disputed and so has no consequences (setting disputedCounts). */
  readonly counting: Float64Array;
  /** 1 where it is disputed. */
  readonly disputed: Uint8Array;
  /** Days past the due day; 0 or less is not due yet. */
  readonly late: Int32Array;
  /** Days that buckets go by: past the due day, or since the document. */
  readonly age: Int32Array;
}

/**
 * The open documents of every customer (ANALYSIS C7).
 *
 * @param book of all customers
 * @param settlement of the day
 * @param settings disputedCounts and agingFrom
 * @example openItems(book, settlement, DEFAULT_SETTINGS).late // Int32Array [-19, 21, 53, 89, 174, 325]
 */
export function openItems(
  { debits, customers }: CreditBook,
  settlement: Settlement,
  { agingFrom, disputedCounts }: Pick<Settings, 'agingFrom' | 'disputedCounts'>,
): OpenItems {
  const { starts: all, lines } = byCustomer(debits, { customers });
  const starts = new Int32Array(all.length);
  let size = 0;
  for (let debit = 0; debit < debits.count; debit++) if ((settlement.open[debit] ?? 0) > 0) size += 1;
  const [open, counting] = [new Float64Array(size), new Float64Array(size)];
  const [late, age] = [new Int32Array(size), new Int32Array(size)];
  const disputed = new Uint8Array(size);
  let count = 0;
  for (let customer = 0; customer + 1 < all.length; customer++) {
    starts[customer] = count;
    const to = all[customer + 1] ?? 0;
    for (let i = all[customer] ?? 0; i < to; i++) {
      const debit = lines[i] ?? 0;
      const amount = settlement.open[debit] ?? 0;
      if (amount <= 0) continue;
      const isDisputed = debits.disputed[debit] === 1;
      open[count] = amount;
      counting[count] = isDisputed && !disputedCounts ? 0 : amount;
      disputed[count] = isDisputed ? 1 : 0;
      late[count] = settlement.asOf - (debits.due[debit] ?? 0);
      age[count] = bucketAge(settlement.asOf, debits.due[debit] ?? 0, debits.day[debit] ?? 0, agingFrom);
      count += 1;
    }
  }
  starts[all.length - 1] = count;
  return { starts, open, counting, disputed, late, age };
}
