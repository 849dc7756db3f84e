import { dataRows, dayAt, textAt, wordsAt } from '../cards/valueAt';
import { plannedDays } from '../care/plannedDays';
import { formatDay } from '../cell/day';
import { standingOn, type TrackedLeads } from '../followup/trackedLeads';
import { leadPhase } from '../grading/leadState';
import { isIdentified, nameOfRow, ownerOfRow, type CustomerRow } from './customerIndex';
import type { DiaryEntry } from './diary';
import { joined, side } from './side';
import type { ReportedLine, Tables } from './tables';
import type { RuleResult, TableFinding, TablePlace } from './tableFinding';

/** A next date, and where it stands; `day` is the day of the report it is a plan of. */
interface Agreed extends DiaryEntry {
  readonly at: TablePlace;
}

/**
 * Rule 6: the next dates of cards and pipeline are the plans of the daily report of the day before, both ways, and the
 * pipeline's next date is the card's. A date that was moved before that day need not stand there.
 *
 * @param tables leads: nextContact, state, contacts · daily: at, by, name, phone, nextPlan · pipeline: next
 * @example plansInDaily(tables).findings[0]?.fix // 'planTomorrow'
 */
export function plansInDaily(tables: Tables): RuleResult {
  const { leads, daily } = tables;
  const [first] = leads;
  const due = leads.flatMap((source) => datesOf(source).filter(({ day, staff }) => tables.book.covers(day, staff)));
  return joined([
    side(first?.register, daily[0], due.map((one) => unplanned(one, tables))),
    side(daily[0], first?.register, tables.book.plans.flatMap((line) => planOf(line, tables))),
    pipelineDates(tables),
  ]); // prettier-ignore
}

/** The dates that stood the evening before, each once: the card's own first. */
function datesOf({ register, contacts }: TrackedLeads): readonly Agreed[] {
  return [...dataRows(register)].flatMap((row) => {
    const closed = leadPhase(textAt(register, 'state', row)) === 'closed';
    const next = closed ? 0 : dayAt(register, 'nextContact', row);
    const who = { name: nameOfRow(register, row), phone: wordsAt(register, 'phone', row) };
    const owner = ownerOfRow(register, row);
    const own = contacts[row] ?? [];
    const dates: Agreed[] = next
      ? [{ day: next - 1, staff: owner, ...who, at: { register, row, field: 'nextContact' } }]
      : [];
    own.forEach((contact, i) => {
      const following = own[i + 1];
      // Another date was agreed on before, or the card was closed.
      if (!contact.next || contact.next === next || (following ? following.at < contact.next : closed)) return;
      const staff = textAt(contact.log, 'by', contact.row) || owner;
      dates.push({
        day: contact.next - 1,
        staff,
        ...who,
        at: { register: contact.log, row: contact.row, field: 'next' },
      });
    });
    return dates;
  });
}

function unplanned(date: Agreed, { book, daily, today }: Tables): TableFinding | null {
  if (book.findPlan(date).length) return null;
  return {
    code: 'notPlanned',
    severity: date.day === today ? 'info' : 'warning',
    at: date.at,
    ...(daily[0] ? { compared: { register: daily[0], row: -1 } } : {}),
    params: { name: date.name, next: formatDay(date.day + 1), day: formatDay(date.day) },
    owner: date.staff,
    day: date.day,
    due: date.day,
    fix: 'planTomorrow',
  };
}

/** A plan of the report that names a customer; of a date that was kept and overwritten since nobody knows. */
function planOf(line: ReportedLine, tables: Tables): (TableFinding | null)[] {
  const { log, row, day } = line;
  if (!isIdentified(log, row)) return [];
  const leads = tables.findLeads(log, row);
  if (isAgreed(line, leads, tables)) return [null];
  const [lead] = leads;
  const source = lead && tables.tracked.get(lead.register);
  if (lead && !source?.contacts[lead.row]?.length && dayAt(lead.register, 'lastContact', lead.row) > day) return [];
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

/** Whether the day after was ever agreed on with a customer: on his card, at a contact, in the pipeline, or as care. */
function isAgreed({ log, row, day }: ReportedLine, leads: readonly CustomerRow[], tables: Tables): boolean {
  const { tracked, findPipeline, findOwners, settings, today } = tables;
  const next = day + 1;
  const onCard = (lead: CustomerRow) =>
    dayAt(lead.register, 'nextContact', lead.row) === next ||
    (tracked.get(lead.register)?.contacts[lead.row] ?? []).some((contact) => contact.next === next);
  const asCare = (owner: CustomerRow) =>
    dayAt(owner.register, 'nextCare', owner.row) === next ||
    dayAt(owner.register, 'lastCare', owner.row) >= next ||
    plannedDays(owner.register, owner.row, settings, today).includes(next);
  return (
    leads.some(onCard) ||
    findPipeline(log, row).some((one) => dayAt(one.register, 'next', one.row) === next) ||
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
