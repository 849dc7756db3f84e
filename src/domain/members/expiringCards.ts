import type { Register } from '../cards/register';
import { dataRows, dayAt, numberAt, textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';

/** A card that has expired or soon will. */
export interface ExpiringCard {
  readonly row: number;
  readonly expiresOn: SerialDay;
  /** Days until then; negative where it has expired. */
  readonly days: number;
  /** Points that lapse with it; null where they carry over, or nobody counts them. */
  readonly lapsing: number | null;
}

/** Cards are renewed so long before they expire, in days. */
export const EXPIRY_AHEAD = 60;
const GIVEN_BACK = /停用|回收|注销|作废|退卡|void|closed/i;

/**
 * Cards that have expired, or will within 60 days, and the points that lapse with them (R-6.03, D-3). Without 有效期至 a card is
 * valid cardMonths from the day it was issued. Cards that were given back are left out.
 *
 * @param members fields expiresOn, issuedOn, cardState, points where present
 * @param settings cardMonths, monthRule, pointsCarryOver
 * @param today serial number; a card is good on its last day
 * @returns the soonest first
 * @example expiringCards(members, DEFAULT_SETTINGS, today)[0] // { row: 2, expiresOn: 46337, days: -10, lapsing: 320 }
 */
export function expiringCards(
  members: Register,
  settings: Pick<Settings, 'cardMonths' | 'monthRule' | 'pointsCarryOver'>,
  today: SerialDay,
): readonly ExpiringCard[] {
  const validity = { count: settings.cardMonths, unit: 'month' as const };
  const cards: ExpiringCard[] = [];
  for (const row of dataRows(members)) {
    if (GIVEN_BACK.test(textAt(members, 'cardState', row))) continue;
    const issued = dayAt(members, 'issuedOn', row);
    const expiresOn = dayAt(members, 'expiresOn', row) || (issued ? addSpan(issued, validity, settings.monthRule) : 0);
    const days = expiresOn - today;
    if (!expiresOn || days > EXPIRY_AHEAD) continue;
    const lapsing = settings.pointsCarryOver ? null : numberAt(members, 'points', row);
    cards.push({ row, expiresOn, days, lapsing });
  }
  return cards.sort((one, other) => one.days - other.days);
}
