import type { Settings } from '../settings/settings';
import type { CreditBook, CreditCard, Settlement } from './creditBook';
import type { PaymentRecord, Rating, Scorecard } from './customerCredit';
import { rating } from './methods/rating';
import { scorecard } from './methods/scorecard';
import type { OpenItems } from './openItems';
import { paymentRecords } from './paymentRecords';
import { standings, type Standing } from './standings';
import { trading } from './trading';

/** What a customer owes at the end of a day, and what he is graded by it. */
export interface CustomerOnDay {
  readonly standing: Standing;
  readonly record: PaymentRecord;
  readonly scorecard: Scorecard;
  readonly rating: Rating;
}

/** Of whom no register says anything. */
export const NO_CARD: CreditCard = {
  approvedLimit: null,
  tempLimit: null,
  tempLimitEnd: null,
  terms: '',
  termDays: null,
  owner: '',
  group: '',
  industry: '',
  since: 0,
  lastGrade: '',
  lastGradedOn: 0,
  closed: '',
  veto: '',
  judgement: { scores: {}, by: '', on: 0 },
};

/**
 * Every customer as of a day: owed, paid, scored and graded (ANALYSIS C2). What is on the cards – judged items, vetoes – is what
 * is known today, also for an earlier day, so that a change of the grade comes from payments and purchases alone.
 *
 * @param items open documents of the same settlement
 * @example customersOnDay(book, settlement, items, DEFAULT_SETTINGS)[0]?.rating.grade // 'AA'
 */
export function customersOnDay(
  book: CreditBook,
  settlement: Settlement,
  items: OpenItems,
  settings: Settings,
): readonly CustomerOnDay[] {
  const standing = standings(book, settlement, items, settings);
  const bought = trading(book, settlement.asOf, settings.creditMonths);
  const records = paymentRecords(book, settlement, standing, bought, settings);
  return records.map((record, i): CustomerOnDay => {
    const [card, own] = [book.cards[i] ?? NO_CARD, standing[i] ?? NOTHING_OWED];
    const scored = scorecard(record, card.judgement, settings);
    const facts = { scorecard: scored, card, record, longOverdue: own.longOverdue };
    return { standing: own, record, scorecard: scored, rating: rating(facts, settings) };
  });
}

const NOTHING_OWED: Standing = {
  receivable: 0,
  overdue: 0,
  longest: 0,
  weightedDays: null,
  buckets: [],
  dueBuckets: [],
  disputed: 0,
  longOverdue: 0,
  step: null,
  prepaid: 0,
};
