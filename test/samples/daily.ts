import type { SerialDay } from './calendar';
import { MONTH_START, TODAY } from './calendar';
import { compareText } from './random';
import type { DailyRow, FollowUp, Lead, Owner, Visit } from './model';
import type { OwnerBook } from './owners';
import { carePlanOf } from './owners';
import type { Random } from './random';
import { ACTIVITIES, SALESPEOPLE } from './reference';
import { careContent, carePlan, coachNote } from './wording';

/** A row with the minute of its day, for sorting. */
interface TimedRow {
  readonly minute: number;
  readonly row: DailyRow;
}

/** Plans stand below everything that happened on their day. */
const END_OF_DAY = 24 * 60;
const minuteOf = (moment: number): number => Math.round((moment - Math.floor(moment)) * 1440);
const inPeriod = (day: SerialDay): boolean => day >= MONTH_START && day <= TODAY;

function receptionRow(visit: Visit, followUp: FollowUp | undefined): TimedRow {
  const date = Number(visit.date);
  const row: DailyRow = {
    date,
    staff: visit.owner,
    activity: '接待',
    mode: visit.channel,
    name: visit.name,
    phone: visit.phone,
    content: visit.note,
    grade: visit.grade,
    tomorrow: followUp?.next === date + 1 ? followUp.nextPlan : null,
    coach: followUp?.coach ?? null,
  };
  return { minute: minuteOf(visit.timeIn), row };
}

function contactRow(contact: FollowUp, gradeBefore: string | null): TimedRow {
  const date = Math.floor(contact.at);
  const row: DailyRow = {
    date,
    staff: contact.by,
    activity: gradeBefore !== null && gradeBefore !== contact.gradeAfter ? '推进' : '回访',
    mode: contact.mode,
    name: contact.name,
    phone: contact.phone,
    content: contact.content,
    grade: contact.gradeAfter,
    tomorrow: contact.next === date + 1 ? contact.nextPlan : null,
    coach: contact.coach,
  };
  return { minute: minuteOf(contact.at), row };
}

function planRow(date: SerialDay, of: Pick<DailyRow, 'staff' | 'name' | 'phone'>, tomorrow: string | null): TimedRow {
  const row: DailyRow = {
    date,
    ...of,
    activity: '计划',
    mode: null,
    content: null,
    grade: null,
    tomorrow,
    coach: null,
  };
  return { minute: END_OF_DAY, row };
}

/** Receptions, contacts and the plans agreed at them. */
function leadRows(visits: readonly Visit[], leads: readonly Lead[], followUps: readonly FollowUp[]): TimedRow[] {
  const rows: TimedRow[] = [];
  const atVisit = new Map<string, FollowUp>();
  const before = new Map<string, string>();
  const known = new Set(visits.map((visit) => `${visit.phone} ${visit.date}`));
  const phones = new Map(leads.map((lead) => [lead.id, lead.phone]));
  for (const row of followUps) {
    const date = Math.floor(row.at);
    const key = `${phones.get(row.leadId)} ${date}`;
    if (known.has(key)) atVisit.set(key, row);
    else rows.push(contactRow(row, before.get(row.leadId) ?? null));
    before.set(row.leadId, row.gradeAfter);
    if (typeof row.next === 'number' && row.next > date + 1 && inPeriod(row.next - 1)) {
      rows.push(planRow(row.next - 1, { staff: row.by, name: row.name, phone: row.phone }, row.nextPlan));
    }
  }
  for (const visit of visits) rows.push(receptionRow(visit, atVisit.get(`${visit.phone} ${visit.date}`)));
  return rows;
}

/** Care contacts with owners and the care dates of the next day. */
function careRows(random: Random, { owners, cares }: OwnerBook): TimedRow[] {
  const about = (owner: Owner): Pick<DailyRow, 'staff' | 'name' | 'phone'> => ({
    staff: owner.owner,
    name: owner.name,
    phone: owner.phone,
  });
  const done = cares.flatMap(({ ownerIndex, day }): TimedRow[] => {
    const owner = owners[ownerIndex];
    if (!owner || !inPeriod(day)) return [];
    const minute = random.int(9 * 60, 17 * 60);
    const mode = random.pick(['去电', '微信', '短信']);
    const content = careContent(random);
    const what = { date: day, activity: '关怀', mode, content, grade: null, tomorrow: null, coach: coachNote(random) };
    return [{ minute, row: { ...what, ...about(owner) } }];
  });
  const planned = owners.flatMap((owner) =>
    carePlanOf(owner.deliveredOn)
      .filter((day) => inPeriod(day - 1))
      .map((day) => planRow(day - 1, about(owner), carePlan(random))),
  );
  return [...done, ...planned];
}

/** The rows of 销售活动日报表 for November 2026 by day, salesperson and time; a day's plans stand below its activities. */
export function createDaily(
  random: Random,
  visits: readonly Visit[],
  leads: readonly Lead[],
  followUps: readonly FollowUp[],
  book: OwnerBook,
): DailyRow[] {
  const rows = [...leadRows(visits, leads, followUps), ...careRows(random, book)];
  const month = rows.filter(({ row }) => inPeriod(row.date));
  month.sort(
    (a, b) =>
      a.row.date - b.row.date ||
      SALESPEOPLE.indexOf(a.row.staff) - SALESPEOPLE.indexOf(b.row.staff) ||
      a.minute - b.minute ||
      ACTIVITIES.indexOf(a.row.activity) - ACTIVITIES.indexOf(b.row.activity) ||
      compareText(a.row.name, b.row.name),
  );
  return month.map(({ row }) => row);
}
