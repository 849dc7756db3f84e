import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import { leadOutcome } from '../grading/leadState';
import type { Period } from '../report/report';

/** Customers, and how many of them somebody sent. */
export interface Referrals {
  readonly leads: number;
  readonly referred: number;
  readonly won: number;
  readonly wonReferred: number;
}

/** Below this share of referrals an owner's card is to be kept up (R-4.01: 没有70%的转介绍就得坚持做下去). */
export const REFERRAL_TARGET = 0.7;

const SENT = /介绍|老客|老带新|推荐|refer/i;
/** Partners and staff are no customers. */
const NO_CUSTOMER = /伙伴|渠道|员工|平台|partner/i;

/**
 * How many leads of a period were sent by customers, and how many of those who bought.
 *
 * @param leads fields source, referrer, buyType, createdOn, state where present
 * @param period serial days of the card
 * @returns null where the register has none of source, referrer, buyType
 * @example referrals(leads, period) // { leads: 400, referred: 77, won: 47, wonReferred: 11 }
 */
export function referrals(leads: Register, { from, to }: Period): Referrals | null {
  if (!['source', 'referrer', 'buyType'].some((field) => leads.columns.has(field))) return null;
  const counts = { leads: 0, referred: 0, won: 0, wonReferred: 0 };
  for (const row of dataRows(leads)) {
    const day = dayAt(leads, 'createdOn', row);
    if (leads.columns.has('createdOn') && (day < from || day > to)) continue;
    const sent = isReferral(leads, row);
    const won = leadOutcome(textAt(leads, 'state', row)) === 'won';
    counts.leads++;
    if (sent) counts.referred++;
    if (won) counts.won++;
    if (won && sent) counts.wonReferred++;
  }
  return counts;
}

function isReferral(leads: Register, row: number): boolean {
  const source = textAt(leads, 'source', row);
  if (SENT.test(source)) return !NO_CUSTOMER.test(source);
  return textAt(leads, 'referrer', row) !== '' || /转介绍/.test(textAt(leads, 'buyType', row));
}
