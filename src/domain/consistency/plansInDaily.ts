import { dataRows, dayAt, textAt, wordsAt } from '../cards/valueAt';
import { plannedDays } from '../care/plannedDays';
import { formatDay } from '../cell/day';
import type { SerialDay } from '../cell/value';
import { standingOn, type TrackedLeads } from '../followup/trackedLeads';
import { leadPhase } from '../grading/leadState';
import { isIdentified, nameOfRow, ownerOfRow, type CustomerRow } from './customerIndex';
import type { DiaryEntry } from './diary';
import { joined, side } from './side';
import type { ReportedLine } from './dailyBook';
import type { Tables } from './tables';
import type { RuleResult, TableFinding, TablePlace } from './tableFinding';

/** A next date, and where it stands. */
interface Agreed extends Omit<DiaryEntry, 'day'> {
  readonly next: SerialDay;
  /** Whose card it is: a colleague may have agreed on the date. */
  readonly keeper: string;
  readonly at: TablePlace;
}

/**
 * Rule 6: the next dates of cards and pipeline are the plans of the daily report of the day before, both ways, and the
 * pipeline's next date is the card's; after days of rest, of the salesperson's last report before. A date that was
 * moved before that day need not stand there, nor that of somebody who has withdrawn consent.
 *
 * @param tables leads: nextContact, state, consent, contacts · daily: at, by, name, phone, nextPlan · pipeline: next
 * @example plansInDaily(tables).findings[0]?.fix // 'planTomorrow'
 */
export function plansInDaily(tables: Tables): RuleResult {
  const { leads, daily } = tables;
  const [first] = leads;
  const due = leads.flatMap((source) =>
    datesOf(source, tables).filter(({ next, staff }) => tables.book.covers(next - 1, staff)),
  );
  return joined([
    side(first?.register, daily[0], due.map((one) => unplanned(one, tables))),
    side(daily[0], first?.register, tables.book.plans.flatMap((line) => planOf(line, tables))),
    pipelineDates(tables),
  ]); // prettier-ignore
}

/** The dates that stood the evening before, each once: the card's own first. */
function datesOf({ register, contacts }: TrackedLeads, { withdrawn }: Tables): readonly Agreed[] {
  return [...dataRows(register)].flatMap((row) => {
    if (withdrawn.has(register, row)) return [];
    const closed = leadPhase(textAt(register, 'state', row)) === 'closed';
    const next = closed ? 0 : dayAt(register, 'nextContact', row);
    const owner = ownerOfRow(register, row);
    const who = { name: nameOfRow(register, row), phone: wordsAt(register, 'phone', row), keeper: owner };
    const own = contacts[row] ?? [];
    const dates: Agreed[] = next ? [{ next, staff: owner, ...who, at: { register, row, field: 'nextContact' } }] : [];
    own.forEach((contact, i) => {
      const following = own[i + 1];
      // Another date was agreed on before, or the card was closed.
      if (!contact.next || contact.next === next || (following ? following.at < contact.next : closed)) return;
      const staff = textAt(contact.log, 'by', contact.row) || owner;
      const at = { register: contact.log, row: contact.row, field: 'next' };
      dates.push({ next: contact.next, staff, ...who, at });
    });
    return dates;
  });
}

function unplanned(date: Agreed, { book, daily, today }: Tables): TableFinding | null {
  const { next, staff, keeper, name } = date;
  if (book.isPlanned(next, date) || book.isPlanned(next, { ...date, staff: keeper })) return null;
  const day = book.eveOf(next);
  return {
    code: 'notPlanned',
    severity: day === today ? 'info' : 'warning',
    at: date.at,
    ...(daily[0] ? { compared: { register: daily[0], row: -1 } } : {}),
    params: { name, next: formatDay(next), day: formatDay(day) },
    owner: staff,
    day,
    due: day,
    fix: 'planTomorrow',
  };
}

/** A plan of the report that names a customer; of a date that was kept and overwritten since nobody knows. */
function planOf(line: ReportedLine, tables: Tables): (TableFinding | null)[] {
  const { log, row, day } = line;
  // One whom only the words name was found if he was looked for.
  if (line.inWords || !isIdentified(log, row)) return [];
  const leads = tables.findLeads(log, row);
  if (isAgreed(line, leads, tables)) return [null];
  const [lead] = leads;
  // It may be care for somebody whose register is not there.
  if (!lead && !tables.owners.length) return [];
  const source = lead && tables.tracked.get(lead.register);
  if (lead && !source?.contacts[lead.row]?.length && mayBeKept(lead, day)) return [];
  const next = lead ? dayAt(lead.register, 'nextContact', lead.row) : 0;
  const cards = tables.leads[0];
  const compared = lead ? { ...lead, field: 'nextContact' } : cards && { register: cards.register, row: -1 };
  return [
    {
      code: next ? 'planNotOnCard' : 'planNoDate',
      severity: day === tables.today ? 'info' : 'warning',
      at: { register: log, row, field: 'nextPlan' },
      ...(compared ? { compared } : {}),
      params: { planned: formatDay(day + 1), ...(next ? { next: formatDay(next) } : {}) },
      fix: 'openCard',
    },
  ];
}

/** Without a log only the card can tell that a plan was not kept: it was not contacted since. */
function mayBeKept({ register, row }: CustomerRow, day: SerialDay): boolean {
  return !register.columns.has('lastContact') || dayAt(register, 'lastContact', row) > day;
}

/** Whether the day that is planned was ever agreed on with a customer: on his card, at a contact, in the pipeline, or as care. */
function isAgreed({ log, row, day, staff }: ReportedLine, leads: readonly CustomerRow[], tables: Tables): boolean {
  const { tracked, findPipeline, findOwners, settings, today, book } = tables;
  const until = book.planUntil(day, staff);
  const isNext = (next: SerialDay) => next > day && next <= until;
  const onCard = (lead: CustomerRow) =>
    isNext(dayAt(lead.register, 'nextContact', lead.row)) ||
    (tracked.get(lead.register)?.contacts[lead.row] ?? []).some((contact) => isNext(contact.next));
  const asCare = (owner: CustomerRow) =>
    isNext(dayAt(owner.register, 'nextCare', owner.row)) ||
    dayAt(owner.register, 'lastCare', owner.row) > day ||
    plannedDays(owner.register, owner.row, settings, today).some(isNext);
  return (
    leads.some(onCard) ||
    findPipeline(log, row).some((one) => isNext(dayAt(one.register, 'next', one.row))) ||
    findOwners(log, row).some(asCare)
  );
}

/** A date that has been kept stands no longer in a pipeline of ours. */
function pipelineDates({ pipeline, findLeads, tracked, today }: Tables): RuleResult {
  const results = pipeline
    .filter(({ columns }) => columns.has('next'))
    .flatMap((table) =>
      [...dataRows(table)].flatMap((row): (TableFinding | null)[] => {
        const [lead] = findLeads(table, row);
        const source = lead && tracked.get(lead.register);
        if (!lead || !source || leadPhase(textAt(lead.register, 'state', lead.row)) !== 'open') return [];
        const next = dayAt(lead.register, 'nextContact', lead.row);
        const written = dayAt(table, 'next', row);
        if (written === next || written === standingOn(source, lead.row, today, today).plannedOn) return [null];
        const params = { next: next ? formatDay(next) : '—', written: written ? formatDay(written) : '—' };
        const at = { register: table, row, field: 'next' };
        return [{ code: 'pipelineNextDiffers', severity: 'warning', at, compared: { ...lead, field: 'nextContact' }, params, fix: 'openCard' }]; // prettier-ignore
      }),
    );
  return side(pipeline[0], tracked.keys().next().value, results);
}
