import { foldWidth } from '../cell/text';
import type { Fen, SerialDay } from '../cell/value';
import type { Settings } from '../settings/settings';
import { NO_CARD, type CustomerOnDay } from './customersOnDay';
import type { CreditBook, CreditCard } from './creditBook';
import type { CustomerCredit } from './customerCredit';
import { deliveredMonths } from './deliveredMonths';
import { exposure, limitOn, usedLimit, type Exposure } from './exposure';
import { expectedLoss } from './methods/expectedLoss';
import { handlingOf } from './methods/handling';
import { netDelivered, suggestedLimit, type DeliveredMonths } from './methods/suggestedLimit';

/** Who is not graded is suggested no credit. */
const NO_CREDIT = { days: 0, factor: 0 };

/**
 * Everything the analysis says of every customer with documents, receipts, orders or a limit (ANALYSIS C).
 *
 * @param book of all customers
 * @param now as of the day of the analysis
 * @param before as of the end of the month before; null where that was not settled
 * @returns in the order of the book
 * @example customerCredits(book, now, before, asOf, DEFAULT_SETTINGS)[0]?.handling // '正常供货'
 */
export function customerCredits(
  book: CreditBook,
  now: readonly CustomerOnDay[],
  before: readonly CustomerOnDay[] | null,
  asOf: SerialDay,
  settings: Settings,
): readonly CustomerCredit[] {
  const exposed = exposure(book, asOf);
  const delivered = deliveredMonths(book, asOf);
  const isTold = customersTold(book, asOf);
  const told: CustomerCredit[] = [];
  now.forEach((customerNow, customer) => {
    const limit = limitOn(book.cards[customer] ?? NO_CARD, asOf);
    if (isTold[customer] !== 1 && limit === null) return;
    const earlier = before?.[customer] ?? null;
    const facts = { customer, limit, exposed, card: book.cards[customer] ?? NO_CARD, months: delivered(customer) };
    told.push(customerCredit(facts, customerNow, earlier, asOf, settings));
  });
  return told;
}

/** What is known of a customer besides what he is graded by. */
interface CustomerFacts {
  readonly customer: number;
  /** 分 as it holds today; null where nothing is approved. */
  readonly limit: Fen | null;
  readonly exposed: Exposure;
  readonly card: CreditCard;
  /** The last twelve. */
  readonly months: DeliveredMonths;
}

/** Field by field: thousands of objects put together from others are slow to read. */
function customerCredit(
  { customer, limit, exposed, card, months }: CustomerFacts,
  { standing, record, scorecard, rating }: CustomerOnDay,
  before: CustomerOnDay | null,
  asOf: SerialDay,
  settings: Settings,
): CustomerCredit {
  const grade = settings.creditGrades.find((one) => one.grade === rating.grade) ?? NO_CREDIT;
  const [bills, unshipped] = [exposed.bills[customer] ?? 0, exposed.unshipped[customer] ?? 0];
  const used = usedLimit({ receivable: standing.receivable, bills, unshipped }, settings);
  return {
    customer,
    receivable: standing.receivable,
    buckets: standing.buckets,
    overdue: standing.overdue,
    disputed: standing.disputed,
    longest: standing.longest,
    weightedDays: standing.weightedDays,
    prepaid: standing.prepaid,
    bills,
    unshipped,
    yearSales: netDelivered(months),
    record,
    scorecard,
    rating,
    previous: previousGrade(card, before, asOf, settings),
    previousStep: before?.standing.step ?? null,
    step: standing.step,
    termDays: card.termDays,
    suggestedDays: grade.days,
    suggestedLimit: suggestedLimit(months, grade, settings),
    approvedLimit: limit,
    used,
    available: (limit ?? 0) - used,
    over: limit === null ? 0 : Math.max(0, used - limit),
    handling: handlingOf(rating.grade, standing.step, settings),
    expectedLoss: expectedLoss(standing.dueBuckets, settings.lossRates),
  };
}

/** As somebody graded him before, else as he would have been graded at the end of the month before. */
function previousGrade(
  { lastGrade, lastGradedOn }: CreditCard,
  before: CustomerOnDay | null,
  asOf: SerialDay,
  { creditGrades }: Pick<Settings, 'creditGrades'>,
): string | null {
  const written = lastGrade === '' ? '' : foldWidth(lastGrade).toUpperCase();
  const known = creditGrades.find(({ grade }) => grade.toUpperCase() === written);
  return known && lastGradedOn < asOf ? known.grade : (before?.rating.grade ?? null);
}

/** Who has documents, receipts or orders. */
function customersTold({ debits, credits, orders, customers }: CreditBook, asOf: SerialDay): Uint8Array {
  const told = new Uint8Array(customers.length);
  for (const { count, customer, day } of [debits, credits])
    for (let i = 0; i < count; i++) if ((day[i] ?? 0) <= asOf) told[customer[i] ?? 0] = 1;
  for (const customer of orders.customer) told[customer] = 1;
  return told;
}
