import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CreditBook } from '../creditBook';
import type { CreditFigures, CustomerCredit } from '../customerCredit';
import { creditGroups } from '../creditGroups';
import { byStake } from './customersByStake';
import { isDowngraded, isStricterStep } from './watchList';

/** So many customers, what they come to in 分, and the one with most; empty where there is none. */
export interface CustomersAtStake {
  readonly customers: number;
  readonly amount: Fen;
  readonly name: string;
}

interface Stake {
  readonly customer: CustomerCredit;
  readonly amount: Fen;
}

/** A sum now, and at the end of the month before; null where that was not settled. */
interface Compared {
  readonly now: Fen;
  readonly before: Fen | null;
}

/** What the findings of the credit analysis are drawn from. Amounts in 分. */
export interface CreditFacts {
  readonly receivable: Compared;
  readonly overdue: Compared;
  /** On the last step of the overdue ladder; all that they have overdue. */
  readonly longOverdue: CustomersAtStake;
  /** On a stricter step of the overdue ladder than at the end of the month before; what is overdue. */
  readonly newlyOverdue: CustomersAtStake;
  /** Over the approved limit; by how much. */
  readonly overLimit: CustomersAtStake;
  /** Graded worse than before; what they owe. */
  readonly downgraded: CustomersAtStake;
  /** Not graded although they owe something; what they owe. */
  readonly notGraded: CustomersAtStake;
  readonly disputed: CustomersAtStake;
  /** The customer, or the group of related companies, who owes most; null where nobody owes anything. */
  readonly largest: { readonly name: string; readonly amount: Fen } | null;
  readonly unmatchedReceipts: Fen;
}

/**
 * What findings are drawn from, out of the figures of a credit analysis.
 *
 * @param figures of the analysis
 * @param book the same
 * @param settings creditGrades
 * @example creditFacts(figures, book, DEFAULT_SETTINGS).overLimit // { customers: 2, amount: 1200000, name: '华东机电' }
 */
export function creditFacts(
  figures: CreditFigures,
  book: Pick<CreditBook, 'customers' | 'cards'>,
  settings: Pick<Settings, 'creditGrades'>,
): CreditFacts {
  const { customers, months, receivable, overdue } = figures;
  const before = months.at(-2) ?? null;
  const atStake = (amountOf: (customer: CustomerCredit) => Fen, is: (customer: CustomerCredit) => boolean) =>
    stakeOf(
      byStake(
        customers.filter(is).map((customer) => ({ customer, amount: amountOf(customer) })),
        book,
      ),
      book,
    );
  return {
    receivable: { now: receivable, before: before?.receivable ?? null },
    overdue: { now: overdue, before: before?.overdue ?? null },
    longOverdue: atStake(overdueOf, ({ step }) => step === 'legal'),
    newlyOverdue: atStake(overdueOf, isStricterStep),
    overLimit: atStake(overOf, (one) => overOf(one) > 0),
    downgraded: atStake(receivableOf, (one) => isDowngraded(one, settings)),
    notGraded: atStake(receivableOf, (one) => one.rating.grade === null && one.receivable > 0),
    disputed: atStake(disputedOf, (one) => disputedOf(one) > 0),
    largest: largestOf(customers, book),
    unmatchedReceipts: figures.unmatchedReceipts,
  };
}

const overdueOf = ({ overdue }: CustomerCredit) => overdue;
const overOf = ({ over }: CustomerCredit) => over;
const receivableOf = ({ receivable }: CustomerCredit) => receivable;
const disputedOf = ({ disputed }: CustomerCredit) => disputed;

function stakeOf(listed: readonly Stake[], book: Pick<CreditBook, 'customers'>): CustomersAtStake {
  return {
    customers: listed.length,
    amount: listed.reduce((sum, { amount }) => sum + amount, 0),
    name: nameOf(listed[0]?.customer, book),
  };
}

/** Related companies fail together, so that a group counts as one (ANALYSIS C0). */
function largestOf(
  customers: readonly CustomerCredit[],
  book: Pick<CreditBook, 'customers' | 'cards'>,
): CreditFacts['largest'] {
  const [group] = creditGroups({ customers }, book);
  const [first] = byStake(
    customers.map((customer) => ({ customer, amount: customer.receivable })),
    book,
  );
  const candidates = [
    ...(group ? [{ name: group.group, amount: group.receivable }] : []),
    ...(first ? [{ name: nameOf(first.customer, book), amount: first.amount }] : []),
  ].filter(({ amount }) => amount > 0);
  return candidates.sort((one, other) => other.amount - one.amount)[0] ?? null;
}

function nameOf(customer: CustomerCredit | undefined, { customers }: Pick<CreditBook, 'customers'>): string {
  return customers[customer?.customer ?? -1]?.name ?? '';
}
