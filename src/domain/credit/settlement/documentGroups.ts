import type { Debits } from '../creditBook';
import { numberedLines } from '../numberedLines';

/** Lines of documents by the numbers they go by: each group has the lines of one customer and one number. */
export interface DocumentGroups {
  readonly count: number;
  /** By group, the first of its lines in the order of payment; −1 where it has none. */
  readonly first: Int32Array;
  /** By line, the next of its group; −1 behind the last. */
  readonly next: Int32Array;
  /** −1 where the customer has no document of that number. */
  readonly find: (customer: number, number: string) => number;
}

const NONE = -1;

/**
 * The lines of each number of a customer, in the order in which they are paid.
 *
 * @param numbers by line; lines of an empty number are in no group
 * @param queue the lines in the order of payment
 * @example documentGroups(debits, debits.number, queue).find(0, 'FH1') // 3
 */
export function documentGroups(
  debits: Pick<Debits, 'count' | 'customer'>,
  numbers: readonly string[],
  queue: Int32Array,
): DocumentGroups {
  const { count, groupOf, find } = numberedLines(debits, numbers);
  const [first, last] = [new Int32Array(count).fill(NONE), new Int32Array(count)];
  const next = new Int32Array(debits.count).fill(NONE);
  for (const line of queue) {
    const group = groupOf[line] ?? NONE;
    if (group === NONE) continue;
    if (first[group] === NONE) first[group] = line;
    else next[last[group] ?? 0] = line;
    last[group] = line;
  }
  return { count, first, next, find };
}
