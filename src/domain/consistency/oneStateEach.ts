import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { leadOutcome, leadPhase } from '../grading/leadState';
import { ADD_ON_KINDS, CAR_KINDS, lostKind } from '../lost/lostKind';
import { hasLeftDetails, type CustomerRow } from './customerIndex';
import { hasIntent } from './intentsHaveCards';
import { joined, side } from './side';
import type { Tables } from './tables';
import type { RuleResult, TableFinding } from './tableFinding';

/**
 * Rule 4: a customer who was registered is in one state at a time (R-3.23, D-13): a lead that is won has an owner's card
 * and the other way round, one that is lost a row of the lost, and nobody is registered and nowhere else. Who buys or is
 * lost a second time is judged by what happened since the card was made.
 *
 * @param tables leads: state, createdOn · owners: deliveredOn · lost: lostOn, kind, toBrand · visits: phone, name, grade
 * @example oneStateEach(tables).findings[0]?.code // 'ownerNotWon'
 */
export function oneStateEach(tables: Tables): RuleResult {
  const { leads, owners, lost, visits } = tables;
  const each = (check: (lead: CustomerRow, tables: Tables) => (TableFinding | null)[]) =>
    leads.flatMap(({ register }) => Array.from(dataRows(register), (row) => check({ register, row }, tables)).flat());
  const [first] = leads;
  return joined([
    ...(owners.length ? [side(first?.register, owners[0], each(boughtAgrees))] : []),
    ...(lost.length ? [side(first?.register, lost[0], each(lostAgrees)), side(lost[0], first?.register, lostRows(tables))] : []),
    ...(first ? [side(visits[0], first.register, visitorRows(tables))] : []),
  ]); // prettier-ignore
}

const stateOf = ({ register, row }: CustomerRow) => textAt(register, 'state', row);

/** Whether something happened with a lead since its card was made; unknown days do not speak against it. */
function isSince({ register, row }: CustomerRow, day: SerialDay): boolean {
  return !day || day >= dayAt(register, 'createdOn', row);
}

/** Won, and in the register of owners; a lead that is neither is not asked about. */
function boughtAgrees(lead: CustomerRow, { findOwners, owners }: Tables): (TableFinding | null)[] {
  const owning = findOwners(lead.register, lead.row);
  const won = leadOutcome(stateOf(lead)) === 'won';
  const at = { ...lead, field: 'state' };
  const params = { state: stateOf(lead) };
  const [register] = owners;
  if (won) {
    if (owning.length || !register) return [null];
    return [{ code: 'wonNoOwner', severity: 'error', at, compared: { register, row: -1 }, params, fix: 'openCard' }];
  }
  const bought = owning.find(({ register: from, row }) => isSince(lead, dayAt(from, 'deliveredOn', row)));
  return bought ? [{ code: 'ownerNotWon', severity: 'error', at, compared: bought, params, fix: 'openContact' }] : [];
}

const kindOf = ({ register, row }: CustomerRow) =>
  lostKind(textAt(register, 'kind', row), textAt(register, 'toBrand', row), false);
const isAddOn = (lost: CustomerRow) => ADD_ON_KINDS.has(kindOf(lost));

/** Lost, and in the register of the lost. */
function lostAgrees(lead: CustomerRow, { findLost, lost }: Tables): (TableFinding | null)[] {
  const [register] = lost;
  if (leadOutcome(stateOf(lead)) !== 'lost' || !register) return [];
  if (findLost(lead.register, lead.row).some((one) => !isAddOn(one))) return [null];
  const at = { ...lead, field: 'state' };
  const compared = { register, row: -1 };
  return [{ code: 'lostNoRow', severity: 'error', at, compared, params: { state: stateOf(lead) }, fix: 'openContact' }];
}

/** A car that was lost ends its lead as lost; any other loss at least ends it. */
function lostRows({ lost, leads, findLeads }: Tables): (TableFinding | null)[] {
  return lost.flatMap((register) =>
    [...dataRows(register)].flatMap((row): (TableFinding | null)[] => {
      const here = { register, row };
      if (isAddOn(here)) return [];
      const found = findLeads(register, row);
      const [known] = leads;
      if (!found.length && known)
        return [{ code: 'lostNoCard', severity: 'warning', at: { ...here, field: 'name' }, compared: { register: known.register, row: -1 } }]; // prettier-ignore
      const day = dayAt(register, 'lostOn', row);
      const accepts = CAR_KINDS.has(kindOf(here))
        ? (one: CustomerRow) => leadOutcome(stateOf(one)) === 'lost'
        : (one: CustomerRow) => leadPhase(stateOf(one)) === 'closed';
      if (found.some(accepts) || !found.some((one) => isSince(one, day))) return [null];
      const [lead] = found;
      if (!lead) return [null];
      const at = { ...lead, field: 'state' };
      return [{ code: 'lostNotClosed', severity: 'error', at, compared: here, params: { state: stateOf(lead) }, fix: 'openContact' }]; // prettier-ignore
    }),
  );
}

/** Who left a phone is followed up or has bought; who has an intent and no card is rule 2's. */
function visitorRows(tables: Tables): (TableFinding | null)[] {
  const { visits, findLeads, findOwners, findLost, leads } = tables;
  const rowOf = (register: Register, row: number): (TableFinding | null)[] => {
    if (!hasLeftDetails(register, row) || hasIntent(register, row, tables)) return [];
    if ([findLeads, findOwners, findLost].some((find) => find(register, row).length)) return [null];
    const compared = leads[0] ? { compared: { register: leads[0].register, row: -1 } } : {};
    const day = dayAt(register, 'date', row);
    return [{ code: 'visitorNowhere', severity: 'info', at: { register, row, field: 'name' }, ...compared, day, fix: 'createCard' }]; // prettier-ignore
  };
  return visits.flatMap((register) => [...dataRows(register)].flatMap((row) => rowOf(register, row)));
}
