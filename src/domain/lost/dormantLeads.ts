import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { leadOutcome, leadPhase } from '../grading/leadState';
import { addSpan } from '../grading/span';
import type { Settings } from '../settings/settings';

/**
 * Leads that sleep, and open ones that should: without a purchase for longer than the limit they are counted apart from
 * the lost (R-1.05, R-5.09, D-11).
 *
 * @param leads fields state, createdOn where present
 * @returns numbers of leads in state 休眠, and of open ones older than `settings.dormantMonths`
 * @example dormantLeads(leads, DEFAULT_SETTINGS, today) // { dormant: 4, old: 0 }
 */
export function dormantLeads(
  leads: Register,
  { dormantMonths, monthRule }: Pick<Settings, 'dormantMonths' | 'monthRule'>,
  today: SerialDay,
): { readonly dormant: number; readonly old: number } {
  let dormant = 0;
  let old = 0;
  for (const row of dataRows(leads)) {
    const state = textAt(leads, 'state', row);
    const since = dayAt(leads, 'createdOn', row);
    if (leadOutcome(state) === 'dormant') dormant++;
    else if (
      since &&
      leadPhase(state) === 'open' &&
      today > addSpan(since, { count: dormantMonths, unit: 'month' }, monthRule)
    )
      old++;
  }
  return { dormant, old };
}
