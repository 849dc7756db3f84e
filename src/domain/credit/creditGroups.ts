import type { Fen } from '../cell/value';
import type { CreditBook } from './creditBook';
import type { CreditFigures, CustomerCredit } from './customerCredit';

/** Related companies (所属集团) taken together. Amounts in 分. */
export interface CreditGroup {
  readonly group: string;
  /** In the order of the analysis. */
  readonly members: readonly CustomerCredit[];
  readonly receivable: Fen;
  readonly buckets: readonly Fen[];
  readonly overdue: Fen;
  /** Of those that have one; null where none has. */
  readonly approvedLimit: Fen | null;
  readonly used: Fen;
  readonly available: Fen;
}

/**
 * Aging and limits by group (ANALYSIS C0; ). Customers without a group are in none.
 *
 * @param figures of the analysis
 * @param book the same
 * @returns who owes most first
 * @example creditGroups(figures, book)[0]?.group // '华东机电集团'
 */
export function creditGroups(
  { customers }: Pick<CreditFigures, 'customers'>,
  { cards }: Pick<CreditBook, 'cards'>,
): readonly CreditGroup[] {
  const groups = new Map<string, CustomerCredit[]>();
  for (const customer of customers) {
    const group = cards[customer.customer]?.group ?? '';
    if (group === '') continue;
    const members = groups.get(group);
    if (members) members.push(customer);
    else groups.set(group, [customer]);
  }
  return [...groups]
    .map(([group, members]) => groupOf(group, members))
    .sort((one, other) => other.receivable - one.receivable || (one.group < other.group ? -1 : 1));
}

function groupOf(group: string, members: readonly CustomerCredit[]): CreditGroup {
  const sum = (amount: 'receivable' | 'overdue' | 'used' | 'available') =>
    members.reduce((total, member) => total + member[amount], 0);
  const limits = members.map(({ approvedLimit }) => approvedLimit).filter((limit) => limit !== null);
  const [first] = members;
  return {
    group,
    members,
    receivable: sum('receivable'),
    buckets: (first?.buckets ?? []).map((_amount, i) =>
      members.reduce((total, { buckets }) => total + (buckets[i] ?? 0), 0),
    ),
    overdue: sum('overdue'),
    approvedLimit: limits.length > 0 ? limits.reduce((total, limit) => total + limit, 0) : null,
    used: sum('used'),
    available: sum('available'),
  };
}
