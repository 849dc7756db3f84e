import type { Register } from '../cards/register';
import { dataRows, dayAt, numberAt, textAt, wordsAt } from '../cards/valueAt';
import type { SerialDay } from '../cell/value';
import { countsAsReached } from '../followup/lastReached';
import { gradeText, type LeadContact } from '../followup/leadContacts';
import type { GradeProfile } from '../grading/profiles';
import { ADD_ON_KINDS, lostKind } from '../lost/lostKind';
import type { Period } from '../report/report';
import type { SalesRegisters } from './salesRegisters';

/** 接待, 建卡, 回访, 推进 (a contact after which the grade is another one), 关怀, 订单, 交车, 战败. */
export type ActivityKind = 'reception' | 'card' | 'contact' | 'progress' | 'care' | 'order' | 'delivery' | 'lost';

/**
 * What an activity is counted as: came · called · first time here · of these who left details · left details · card opened
 * · contact, and of these reached · care · test drive · order · delivery · lost.
 */
export const COUNTED = [
  'visit', 'call', 'first', 'firstInfo', 'info', 'card', 'contact', 'reached', 'care', 'drive', 'order', 'delivery', 'lost',
] as const; // prettier-ignore
export type Counted = (typeof COUNTED)[number];

/** Something a salesperson has done, and the row that tells of it. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly register: Register;
  readonly row: number;
  readonly day: SerialDay;
  /** Fraction of a day; null where the time is not known. */
  readonly time: number | null;
  readonly staff: string;
  readonly name: string;
  readonly phone: string;
  readonly mode: string;
  readonly content: string;
  /** Grades before and after; empty where they are not known. */
  readonly before: string;
  readonly after: string;
  /** The next contact that was agreed on; 0 where none was. */
  readonly next: SerialDay;
  readonly countsAs: readonly Counted[];
}

/** A customer came in or called: such a contact in the log is the reception itself. */
export const AT_RECEPTION: ReadonlySet<string> = new Set(['来店', '来电', '']);

/**
 * Everything the salespersons did in a period, from all registers that tell of it: receptions, contacts,
 * care, orders, deliveries, losses, and the cards that were opened.
 * - A contact in the log on the day of a reception of the same phone (of the same name, where none was left), by 来店 or
 *   来电, is that reception and not listed again.
 * - Orders are those of the order documents; where there are none, 现场订购 in the showroom counts.
 * - Accessories, loans and insurances that a buyer did not take, and leads that fell asleep, are no losses (D-11).
 *
 * @param sales the registers; fields they do not have are left blank
 * @param period serial days
 * @param profile the scale in use
 * @returns by register, in the order of the sheets
 * @example activities(sales, { from: today, to: today }, threeTables)[0]?.kind // 'reception'
 */
export function activities(sales: SalesRegisters, period: Period, profile: GradeProfile): readonly Activity[] {
  const contacts = contactsIn(sales, period, profile);
  const orders = sales.trades.flatMap((trades) => ordersIn(trades, period));
  const receptions = sales.visits.flatMap((visits) => receptionsIn(visits, period, profile, !orders.length, contacts));
  return [
    ...receptions,
    ...contacts.list.filter((contact) => !contacts.received.has(contact)),
    ...sales.leads.flatMap(({ register }) => cardsIn(register, period)),
    ...sales.owners.flatMap((owners) => [...caresIn(owners, period), ...deliveriesIn(owners, period)]),
    ...orders,
    ...sales.lost.flatMap((lost) => lossesIn(lost, period, profile)),
  ];
}

/** The contacts of a period, by day and phone too, and those that were receptions. */
interface Contacts {
  readonly list: readonly Activity[];
  readonly atDesk: ReadonlyMap<string, Activity>;
  readonly received: Set<Activity>;
}

function contactsIn({ leads, logs }: SalesRegisters, period: Period, profile: GradeProfile): Contacts {
  const list: Activity[] = [];
  const seen = new Map<Register, Set<number>>();
  const isNew = ({ log, row }: Pick<LeadContact, 'log' | 'row'>) => {
    const rows = seen.get(log) ?? new Set();
    seen.set(log, rows);
    return rows.size !== rows.add(row).size;
  };
  for (const { register, contacts } of leads)
    contacts.forEach((own, lead) => {
      let before = '';
      for (const contact of own) {
        if (isIn(contact.at, period) && isNew(contact))
          list.push(contactActivity(contact, before, profile, { register, row: lead }));
        before = contact.grade || before;
      }
    });
  for (const log of logs) {
    const reached = countsAsReached(log);
    for (const row of dataRows(log)) {
      const at = Number(log.columns.get('at')?.parsed[row] ?? 0);
      if (!isIn(at, period) || !isNew({ log, row })) continue;
      const grade = gradeText(textAt(log, 'gradeAfter', row), profile);
      const next = dayAt(log, 'next', row);
      list.push(contactActivity({ log, row, at, reached: reached(row), grade, next }, '', profile));
    }
  }
  const atDesk = new Map<string, Activity>();
  for (const one of list) if (AT_RECEPTION.has(one.mode)) for (const key of deskKeys(one)) atDesk.set(key, one);
  return { list, atDesk, received: new Set() };
}

/** Whose reception it was: by phone, and by the name with one salesperson for those who left none. */
function deskKeys({ day, phone, name, staff }: Pick<Activity, 'day' | 'phone' | 'name' | 'staff'>): readonly string[] {
  return [...(phone ? [`${day} ${phone}`] : []), ...(name ? [`${day} ${staff} ${name}`] : [])];
}

function contactActivity(
  { log, row, at, reached, grade, next }: LeadContact,
  known: string,
  profile: GradeProfile,
  lead?: { readonly register: Register; readonly row: number },
): Activity {
  const text = (field: string) => textAt(log, field, row);
  const ofLead = (field: string) => (lead ? textAt(lead.register, field, lead.row) : '');
  const before = known || gradeText(text('gradeBefore'), profile);
  return {
    kind: reached && before !== '' && grade !== '' && grade !== before ? 'progress' : 'contact',
    register: log,
    row,
    day: Math.floor(at),
    time: timeOf(at),
    staff: text('by') || ofLead('owner'),
    name: text('name') || ofLead('name') || text('company'),
    phone: text('phone') || ofLead('phone'),
    mode: text('mode'),
    content: wordsAt(log, 'content', row),
    before,
    after: grade || before,
    next,
    countsAs: reached ? ['contact', 'reached'] : ['contact'],
  };
}

function receptionsIn(
  visits: Register,
  period: Period,
  profile: GradeProfile,
  withOrders: boolean,
  { atDesk, received }: Contacts,
): Activity[] {
  const flag = (field: string, row: number) => {
    const value = visits.columns.get(field)?.parsed[row];
    return typeof value === 'boolean' ? value : null;
  };
  return rowsOn(visits, 'date', period).map(({ row, day }) => {
    const text = (field: string) => textAt(visits, field, row);
    const [key = ''] = deskKeys({ day, phone: text('phone'), name: text('name'), staff: text('owner') });
    const contact = atDesk.get(key);
    if (contact) received.add(contact);
    const channel = text('channel');
    const came = channel === '' || channel === '来店';
    // As the statistics of visits have it: a visit is the first unless the sheet says otherwise.
    const first = flag('firstVisit', row) ?? (numberAt(visits, 'visitCount', row) ?? 1) <= 1;
    const info = flag('leftInfo', row) ?? text('phone') !== '';
    const counts: Readonly<Partial<Record<Counted, boolean>>> = {
      visit: came,
      call: channel === '来电',
      first,
      firstInfo: first && info,
      info,
      drive: flag('testDrive', row) === true,
      order: withOrders && flag('ordered', row) === true,
    };
    return {
      kind: 'reception',
      register: visits,
      row,
      day,
      time: timeOf(Number(visits.columns.get('timeIn')?.parsed[row] ?? 0)),
      staff: text('owner'),
      name: text('name'),
      phone: text('phone'),
      mode: channel,
      content: wordsAt(visits, 'note', row) || (contact?.content ?? ''),
      before: contact?.before ?? '',
      after: (contact?.after ?? '') || gradeText(text('grade'), profile),
      next: contact?.next ?? 0,
      countsAs: COUNTED.filter((key) => counts[key]),
    };
  });
}

function cardsIn(leads: Register, period: Period): Activity[] {
  return rowsOn(leads, 'createdOn', period).map(({ row, day }) => plain('card', leads, row, day, '', ['card']));
}

function caresIn(owners: Register, period: Period): Activity[] {
  return rowsOn(owners, 'lastCare', period).map(({ row, day }) => plain('care', owners, row, day, '', ['care']));
}

function deliveriesIn(owners: Register, period: Period): Activity[] {
  return rowsOn(owners, 'deliveredOn', period).map(({ row, day }) =>
    plain('delivery', owners, row, day, textAt(owners, 'model', row), ['delivery']),
  );
}

function ordersIn(trades: Register, period: Period): Activity[] {
  const isOrder = (row: number) => !trades.columns.has('docType') || textAt(trades, 'docType', row).includes('订单');
  return rowsOn(trades, 'date', period)
    .filter(({ row }) => isOrder(row))
    .map(({ row, day }) => plain('order', trades, row, day, textAt(trades, 'product', row), ['order']));
}

function lossesIn(lost: Register, period: Period, profile: GradeProfile): Activity[] {
  return rowsOn(lost, 'lostOn', period).map(({ row, day }) => {
    const words = ['kind', 'reason1', 'process'].map((field) => wordsAt(lost, field, row));
    const kind = lostKind(words[0] ?? '', textAt(lost, 'toBrand', row), false);
    const counts = kind !== 'dormant' && !ADD_ON_KINDS.has(kind);
    const said = words.filter((word) => word !== '').join(' · ');
    const before = gradeText(textAt(lost, 'gradeAtLoss', row), profile);
    return { ...plain('lost', lost, row, day, said, counts ? ['lost'] : []), before };
  });
}

/** An activity of which a row tells no more than whose it is. */
function plain(
  kind: ActivityKind,
  register: Register,
  row: number,
  day: SerialDay,
  content: string,
  countsAs: readonly Counted[],
): Activity {
  const text = (field: string) => textAt(register, field, row);
  const name = text('name') || text('customer') || text('company');
  const who = { staff: text('owner'), name, phone: text('phone') };
  return { kind, register, row, day, time: null, ...who, mode: '', content, before: '', after: '', next: 0, countsAs };
}

function rowsOn(
  register: Register,
  field: string,
  period: Period,
): { readonly row: number; readonly day: SerialDay }[] {
  return [...dataRows(register)]
    .map((row) => ({ row, day: dayAt(register, field, row) }))
    .filter(({ day }) => isIn(day, period));
}

function isIn(moment: number, { from, to }: Period): boolean {
  return moment >= from && moment < to + 1;
}

function timeOf(moment: number): number | null {
  const time = moment - Math.floor(moment);
  return time > 0 ? time : null;
}
