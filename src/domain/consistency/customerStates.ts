import { dataRows, textAt } from '../cards/valueAt';
import { leadOutcome, leadPhase, type LeadOutcome } from '../grading/leadState';
import { hasLeftDetails } from './customerIndex';
import type { TableFinding } from './tableFinding';
import type { Tables } from './tables';

/** What a customer is at the moment (D-13): 推进中 · 培育 · 已订 · 成交 · 战败 · 取消 · 休眠 · 未留资 · none that agrees. */
export const CUSTOMER_STATES = [
  'progressing', 'nurtured', 'ordered', 'won', 'lost', 'cancelled', 'dormant', 'anonymous', 'unclear',
] as const; // prettier-ignore
export type CustomerState = (typeof CUSTOMER_STATES)[number];

const ENDED: Readonly<Record<LeadOutcome, CustomerState>> = {
  won: 'won',
  lost: 'lost',
  cancelled: 'cancelled',
  unfit: 'cancelled',
  dormant: 'dormant',
};

/**
 * The customers of all registers by state (R-3.23, D-13): every lead once, owners and lost ones who have no lead, visitors
 * who have no card, and those who left nothing. A lead whose registers disagree is unclear.
 *
 * @param disagreeing findings of rule 4
 * @example customerStates(tables, []).progressing // 210
 */
export function customerStates(
  tables: Tables,
  disagreeing: readonly TableFinding[],
): Readonly<Record<CustomerState, number>> {
  const { leads, owners, lost, visits, findLeads, findOwners, findLost, settings } = tables;
  const counts = Object.fromEntries(CUSTOMER_STATES.map((state) => [state, 0])) as Record<CustomerState, number>;
  const unclear = new Set(disagreeing.map(({ at: { register, row } }) => `${register.sheet} ${row}`));
  const last = settings.gradeProfile.grades.at(-1)?.grade;
  for (const { register, grades } of leads)
    for (const row of dataRows(register)) {
      const state = textAt(register, 'state', row);
      const outcome = leadOutcome(state);
      const open = grades.effective[row] === last ? 'nurtured' : 'progressing';
      const own = outcome ? ENDED[outcome] : leadPhase(state) === 'ordered' ? 'ordered' : open;
      counts[unclear.has(`${register.sheet} ${row}`) ? 'unclear' : own]++;
    }
  for (const register of owners)
    for (const row of dataRows(register)) if (!findLeads(register, row).length) counts.won++;
  for (const register of lost)
    for (const row of dataRows(register))
      if (!findLeads(register, row).length && !findOwners(register, row).length) counts.lost++;
  for (const register of visits)
    for (const row of dataRows(register)) {
      if (!hasLeftDetails(register, row)) counts.anonymous++;
      else if (![findLeads, findOwners, findLost].some((find) => find(register, row).length)) counts.unclear++;
    }
  return counts;
}
