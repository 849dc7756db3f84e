import type { Fen } from '../../cell/value';
import type { Settings } from '../../settings/settings';
import type { CreditCard } from '../creditBook';
import type { Cap, CapCode, PaymentRecord, Rating, Scorecard } from '../customerCredit';
import { gradeByScore, gradeRank } from './gradeScale';

/** What a customer is rated by. */
export interface RatingFacts {
  readonly scorecard: Pick<Scorecard, 'total' | 'completeness'>;
  readonly card: Pick<CreditCard, 'closed' | 'veto' | 'judgement'>;
  readonly record: Pick<PaymentRecord, 'months' | 'deals'>;
  /** 分 that are overdue longer than badDays and count. */
  readonly longOverdue: Fen;
}

export type RatingSettings = Pick<
  Settings,
  | 'creditGrades'
  | 'leastComplete'
  | 'overdueFloor'
  | 'badDays'
  | 'badBest'
  | 'blacklistGrade'
  | 'newMonths'
  | 'newDeals'
  | 'newBest'
>;

type CapRule = (facts: RatingFacts, settings: RatingSettings) => Cap | null;

const BLACKLISTED = /黑名单|blacklist/i;
/** 60 % of the weights may be a little less in binary. */
const TOLERANCE = 1e-9;

/** In the order in which equally strict ones are told. */
const CAPS: readonly CapRule[] = [closedDown, vetoed, sued, longOverdue, newCustomer];

/**
 * 信用等级 of a customer (ANALYSIS C2, C3): by score, lowered by what caps it. Where too little is known there is no grade (不评级);
 * but who is closed down or blacklisted is graded so, whatever is known of his payments. A grade that nobody has judged is
 * provisional (暂评).
 *
 * @param facts score, card, payment record and what is long overdue
 * @param settings grades, limits and the grades of caps
 * @returns with the caps that lower the grade, the strictest first
 * @example rating({ …facts, scorecard: { total: 91, completeness: 1 }, longOverdue: 3200000 }, DEFAULT_SETTINGS).grade // 'C'
 */
export function rating(facts: RatingFacts, settings: RatingSettings): Rating {
  const { creditGrades, leastComplete } = settings;
  const { total, completeness } = facts.scorecard;
  const isKnown = total !== null && completeness >= leastComplete - TOLERANCE;
  const byScore = isKnown ? (gradeByScore(total, creditGrades)?.grade ?? null) : null;
  const rank = ({ grade }: Pick<Cap, 'grade'>) => gradeRank(grade, creditGrades);
  // What is capped but not known stays without a grade, except where a grade follows from the card alone.
  const best = byScore === null ? -1 : rank({ grade: byScore });
  const caps: Cap[] = [];
  for (const rule of CAPS) {
    const found = rule(facts, settings);
    if (found && (byScore === null ? isOfCard(found.code) : rank(found) > best)) caps.push(found);
  }
  if (caps.length > 1) caps.sort((one, other) => rank(other) - rank(one));
  const [strictest] = caps;
  return {
    grade: strictest ? (creditGrades[rank(strictest)]?.grade ?? null) : byScore,
    byScore,
    caps,
    provisional: byScore !== null && Object.keys(facts.card.judgement.scores).length === 0,
  };
}

function isOfCard(code: CapCode): boolean {
  return code === 'closed' || code === 'blacklisted';
}

function cap(code: CapCode, grade: string, detail: Partial<Cap> = {}): Cap {
  return { code, grade, amount: 0, days: 0, deals: 0, words: '', ...detail };
}

function closedDown({ card }: RatingFacts, { blacklistGrade }: RatingSettings): Cap | null {
  if (card.closed === '') return null;
  if (BLACKLISTED.test(card.closed)) return cap('blacklisted', blacklistGrade);
  return cap('closed', blacklistGrade, { words: card.closed });
}

function vetoed({ card }: RatingFacts, { badBest }: RatingSettings): Cap | null {
  return card.veto === '' ? null : cap('veto', badBest, { words: card.veto });
}

/** D5 is judged 0 where there is a lawsuit (ANALYSIS C2: veto). */
function sued({ card }: RatingFacts, { badBest }: RatingSettings): Cap | null {
  return card.judgement.scores.lawsuits === 0 ? cap('lawsuit', badBest) : null;
}

function longOverdue({ longOverdue: amount }: RatingFacts, settings: RatingSettings): Cap | null {
  const { badDays, badBest, overdueFloor } = settings;
  return amount > 0 && amount >= overdueFloor ? cap('longOverdue', badBest, { amount, days: badDays }) : null;
}

function newCustomer({ record }: RatingFacts, { newMonths, newDeals, newBest }: RatingSettings): Cap | null {
  const months = record.months ?? 0;
  if (months >= newMonths && record.deals >= newDeals) return null;
  return cap('newCustomer', newBest, { days: months, deals: record.deals });
}
