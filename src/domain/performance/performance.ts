import { dataRows, textAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { activities, AT_RECEPTION } from '../daily/activities';
import { activityCounts, NO_COUNTS, type ActivityCounts } from '../daily/activityCounts';
import type { SalesRegisters } from '../daily/salesRegisters';
import type { LeadContact } from '../followup/leadContacts';
import { namedRows } from '../followup/namedRows';
import { standingOn, type TrackedLeads } from '../followup/trackedLeads';
import { leadPhase } from '../grading/leadState';
import type { GradeProfile } from '../grading/profiles';
import { compareNames } from '../pipeline/nameOrder';
import type { Period } from '../report/report';

/** What a salesperson has to show for a period. */
export interface Performance extends ActivityCounts {
  /** Empty for customers of nobody. */
  readonly owner: string;
  /** Open leads whose planned contact has passed, as of today. */
  readonly overdue: number;
  /** Days between two contacts that reached the same customer, and how many such pairs there are. */
  readonly gapDays: number;
  readonly gaps: number;
  /** Cars delivered; ordered where there is no register of owners. */
  readonly deals: number;
  /** Lost without one contact of ours that reached the customer. */
  readonly untouched: number;
}

/** What is added up beside the activities. */
type Extra = Pick<Performance, 'overdue' | 'gapDays' | 'gaps' | 'untouched'>;
const NONE: Extra = { overdue: 0, gapDays: 0, gaps: 0, untouched: 0 };

/**
 * 顾问业绩 over a period: what every salesperson did and what came of it. All figures are counts that add up;
 * shares are made of them: 留档率 = firstInfo ÷ first, 成交率 = deals ÷ card, both of the period and not of the same customers.
 *
 * @param sales the registers
 * @param period serial days
 * @param profile the scale in use
 * @param today serial number
 * @returns by name
 * @example performance(sales, period, threeTables, today)[0]?.untouched // 1
 */
export function performance(
  sales: SalesRegisters,
  period: Period,
  profile: GradeProfile,
  today: SerialDay,
): readonly Performance[] {
  const counts = activityCounts(activities(sales, period, profile));
  const extras = new Map<string, Record<keyof Extra, number>>();
  const add = (owner: string, key: keyof Extra, value: number) => {
    const own = extras.get(owner) ?? { ...NONE };
    extras.set(owner, own);
    own[key] += value;
  };
  for (const leads of sales.leads) {
    addOverdue(leads, today, add);
    addGaps(leads, period, add);
  }
  for (const [owner, untouched] of untouchedLosses(sales, period, profile)) add(owner, 'untouched', untouched);
  const names = [...new Set([...counts.keys(), ...extras.keys()])].sort(compareNames);
  return names.map((owner) => {
    const own = counts.get(owner) ?? NO_COUNTS;
    const deals = sales.owners.length ? own.delivery : own.order;
    return { ...own, ...(extras.get(owner) ?? NONE), deals, owner };
  });
}

/**
 * The figures of all salespersons together.
 *
 * @example inAll(people).overdue // 21
 */
export function inAll(people: readonly Performance[]): Performance {
  const sum = { ...NO_COUNTS, ...NONE, deals: 0 };
  for (const key of Object.keys(sum) as (keyof typeof sum)[])
    sum[key] = people.reduce((total, one) => total + one[key], 0);
  return { ...sum, owner: '' };
}

type Add = (owner: string, key: keyof Extra, value: number) => void;

function addOverdue(leads: TrackedLeads, today: SerialDay, add: Add): void {
  const { register } = leads;
  for (const row of dataRows(register)) {
    if (leadPhase(textAt(register, 'state', row)) === 'closed') continue;
    const { plannedOn } = standingOn(leads, row, today, today);
    if (plannedOn && plannedOn < today) add(textAt(register, 'owner', row), 'overdue', 1);
  }
}

/** Between days on which a customer was reached; it belongs to who reached him the second time. */
function addGaps({ register, contacts }: TrackedLeads, { from, to }: Period, add: Add): void {
  contacts.forEach((own, row) => {
    let before = 0;
    for (const { at, reached, log, row: logged } of own) {
      const day = Math.floor(at);
      if (!reached || day === before) continue;
      if (before && day >= from && day <= to) {
        const staff = textAt(log, 'by', logged) || textAt(register, 'owner', row);
        add(staff, 'gapDays', day - before);
        add(staff, 'gaps', 1);
      }
      before = day;
    }
  });
}

/** Losses of the period with a customer whom nobody had reached of his own accord, by salesperson. */
function untouchedLosses(
  { leads, lost, ...others }: SalesRegisters,
  period: Period,
  profile: GradeProfile,
): readonly (readonly [owner: string, count: number])[] {
  const only = { ...others, leads: [], logs: [], visits: [], owners: [], trades: [] };
  return lost.flatMap((register) => {
    const named = leads.map((one) => ({ ...one, find: namedRows(register, one.register) }));
    return activities({ ...only, lost: [register] }, period, profile)
      .filter(({ countsAs }) => countsAs.includes('lost'))
      .flatMap(({ row, staff }) => {
        let [known, touched] = [false, false];
        for (const { find, contacts } of named)
          find(row, (lead) => {
            known = true;
            touched ||= contacts[lead]?.some(isOurs) ?? false;
          });
        return known && !touched ? [[staff, 1] as const] : [];
      });
  });
}

function isOurs({ reached, log, row }: LeadContact): boolean {
  const mode = textAt(log, 'mode', row);
  return reached && (mode === '' || !AT_RECEPTION.has(mode));
}
