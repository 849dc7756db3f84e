import type { Register } from '../cards/register';
import { dataRows, dayAt, textAt, wordsAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { carePlan } from '../followup/carePlan';
import { standingOn, type TrackedLeads } from '../followup/trackedLeads';
import { leadPhase } from '../grading/leadState';
import { nameOrder } from '../pipeline/nameOrder';
import type { Settings } from '../settings/settings';
import { ownersDue } from '../worklist/ownersDue';
import type { SalesRegisters } from './salesRegisters';

/** A customer to be contacted on the next day, and the row of the register he stands in. */
export interface PlannedContact {
  /** Due on the next day, or 欠访: was due before and not done. */
  readonly group: 'tomorrow' | 'overdue';
  readonly kind: 'contact' | 'care';
  readonly register: Register;
  readonly row: number;
  readonly staff: string;
  readonly name: string;
  readonly phone: string;
  readonly grade: string;
  /** Serial number of the day it was planned for. */
  readonly day: SerialDay;
  /** What is to be done. */
  readonly plan: string;
}

/**
 * 明日工作计划: the customers whose next contact or care is planned for the day after, and those who were due before and
 * were not contacted.
 *
 * @param sales registers of leads and owners
 * @param settings care plan
 * @param day serial number of the day the report is of
 * @param today serial number; plans of a day gone by are read off the contacts
 * @param owner one salesperson; everybody where it is left out
 * @returns by group (欠访 first), salesperson, day and grade of the profile
 * @example tomorrowRows(sales, DEFAULT_SETTINGS, today, today).map(({ name }) => name) // ['张三']
 */
export function tomorrowRows(
  { leads, owners }: Pick<SalesRegisters, 'leads' | 'owners'>,
  settings: Settings,
  day: SerialDay,
  today: SerialDay,
  owner?: string,
): readonly PlannedContact[] {
  const rank = new Map(settings.gradeProfile.grades.map(({ grade }, i) => [grade, i]));
  const rankOf = ({ grade }: PlannedContact) => rank.get(grade) ?? rank.size;
  const planned = [
    ...leads.flatMap((source) => contactsPlanned(source, day, today)),
    ...owners.flatMap((register) => caresPlanned(register, settings, day, today)),
  ];
  const placeOf = nameOrder(planned.map(({ staff }) => staff));
  return planned
    .filter(({ staff }) => owner === undefined || staff === owner)
    .sort(
      (one, other) =>
        Number(one.group === 'tomorrow') - Number(other.group === 'tomorrow') ||
        placeOf(one.staff) - placeOf(other.staff) ||
        one.day - other.day ||
        rankOf(one) - rankOf(other),
    );
}

function contactsPlanned(source: TrackedLeads, day: SerialDay, today: SerialDay): PlannedContact[] {
  const { register, grades, contacts } = source;
  return [...dataRows(register)].flatMap((row): PlannedContact[] => {
    const closed = leadPhase(textAt(register, 'state', row)) === 'closed';
    const { plannedOn } = standingOn(source, row, day, today);
    // One that is closed today was still planned for on a day gone by; that it was missed is not known.
    if (!plannedOn || plannedOn > day + 1 || (closed && (day === today || plannedOn <= day))) return [];
    const last = (contacts[row] ?? []).filter(({ at }) => at < day + 1).at(-1);
    const agreed = last ? wordsAt(last.log, 'nextPlan', last.row) : '';
    return [
      {
        ...whose(register, row, plannedOn, day),
        kind: 'contact',
        grade: grades.effective[row] ?? '',
        plan: agreed || wordsAt(register, 'nextAction', row),
      },
    ];
  });
}

function caresPlanned(register: Register, settings: Settings, day: SerialDay, today: SerialDay): PlannedContact[] {
  const due = day < today ? pastCares(register, settings, day + 1) : ownersDue(register, settings, day);
  return due
    .filter((item) => item.kind === 'care' && item.day <= day + 1)
    .map((item) => ({ ...whose(register, item.row, item.day, day), kind: 'care', grade: '', plan: '' }));
}

/** Of days gone by the register does not say what was due; the care plan does. */
function pastCares(register: Register, settings: Settings, due: SerialDay) {
  return [...dataRows(register)].flatMap((row) => {
    const delivered = dayAt(register, 'deliveredOn', row);
    const planned = delivered > 0 && carePlan(delivered, settings).includes(due);
    return planned || dayAt(register, 'nextCare', row) === due ? [{ kind: 'care' as const, row, day: due }] : [];
  });
}

function whose(register: Register, row: number, due: SerialDay, day: SerialDay) {
  const text = (field: string) => textAt(register, field, row);
  const group = due === day + 1 ? ('tomorrow' as const) : ('overdue' as const);
  const name = text('name') || text('company');
  return { group, register, row, staff: text('owner'), name, phone: text('phone'), day: due };
}
