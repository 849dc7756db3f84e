import { cardRegister } from '../domain/cardSheets/cardRegister';
import type { Register } from '../domain/cards/register';
import type { CardKind, FieldKey } from '../domain/cards/types';
import { dayAt } from '../domain/cards/valueAt';
import { formatDay } from '../domain/cell/day';
import { lastContacts, type LastContacts } from '../domain/followup/lastContacts';
import { gradeLeads } from '../domain/grading/gradeLeads';
import { rowPhones } from '../domain/privacy/rowPhones';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { companiesOf, customerKey } from '../domain/worklist/companies';
import { dueGroups } from '../domain/worklist/dueGroups';
import type { DueItem } from '../domain/worklist/dueItem';
import { firstVisits, flagLeads } from '../domain/worklist/leadFlags';
import { leadsDue } from '../domain/worklist/leadsDue';
import { Failure } from '../excel/failure';
import { readContactsInRows, readRegister } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { DUE_IN, type DueRule, type Known } from './dueRules';
import { readLeads } from './leads';
import { readConsent } from './privacy/readConsent';
import { recogniseWorkbook, type RecognisedWorkbook } from './readings';
import type { ActionContext, DueCustomer, WorklistOutcome } from './types';

/** What is said of somebody who is due, by the kind of register: the first field that is filled in. */
const NAME: readonly FieldKey[] = ['name', 'customer', 'company', 'contact'];
const PHONE: readonly FieldKey[] = ['contactPhone', 'phone', 'phone2'];
/** Told by whether somebody may be called at all. */
const CONSENT: readonly FieldKey[] = ['consent'];
const ABOUT: readonly FieldKey[] = ['model', 'product', 'docNo'];
const WORDS: readonly FieldKey[] = ['nextAction', 'keyNotes', 'note'];
/** What is read of a register beside what its rule needs. */
const SHOWN: readonly FieldKey[] = [...NAME, ...PHONE, ...CONSENT, 'owner', ...ABOUT, ...WORDS];
const MAN: readonly FieldKey[] = ['money', 'authority', 'need'];
const VISIT: readonly FieldKey[] = ['leadId', 'phone', 'name', 'date', 'firstVisit'];
const CONTACT: readonly FieldKey[] = ['company', 'name', 'phone', 'at', 'effective'];

/** Where the user finds a customer: worksheet and 0-based row. */
interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** A register, or cards of one customer a worksheet, in which somebody may be due. */
interface Source {
  readonly register: Register;
  /** Contacts that stand in the customer's own row or card. */
  readonly contacts: readonly Register[];
  readonly placeOf: (row: number) => Place;
}

interface Found extends DueItem {
  readonly register: Register;
  readonly words: string;
  readonly phone: string;
  readonly place: Place;
}

/**
 * 今日: everybody who is due, over all registers of the workbook or in the one that is named. Nothing is written.
 *
 * @throws Failure sheetGone, noRegister where nothing can fall due
 */
export function worklist(context: ActionContext): Promise<WorklistOutcome> {
  return withWorkbook(context, async (session) =>
    readDue(session, await recogniseWorkbook(session, { today: context.today }), context),
  );
}

/** The list of the day in a workbook that has been recognised. */
export async function readDue(
  session: Session,
  workbook: RecognisedWorkbook,
  context: Pick<ActionContext, 'today' | 'sheet'>,
): Promise<WorklistOutcome> {
  const { sheets, settings } = workbook;
  const wanted = sheets.filter(
    ({ name, kind, layout }) =>
      layout !== 'other' &&
      (kind === 'leads' || (kind !== 'other' && DUE_IN.has(kind))) &&
      (context.sheet === undefined || name === context.sheet),
  );
  if (!wanted.length) throw nothingDue(sheets, context.sheet);
  const found = [
    ...(await leadsIn(session, workbook, wanted, context.today)),
    ...(await othersIn(session, workbook, wanted, context.today)),
  ];
  const { called, withdrawn } = await whoMayBeCalled(session, workbook, found, context.today);
  const { overdue, today, upcoming, unplanned } = dueGroups(called, context.today, settings.upcomingDays);
  const show = (items: readonly Found[]) => items.map((item) => customerOf(item, context.today));
  const groups = { overdue: show(overdue), today: show(today), upcoming: show(upcoming), unplanned: show(unplanned) };
  const owners = new Set(Object.values(groups).flatMap((group) => group.map(({ owner }) => owner)));
  owners.delete('');
  const ahead = settings.upcomingDays;
  return { ...groups, ahead, withdrawn, owners: [...owners].sort(byName), sheets: wanted.map(({ name }) => name) };
}

/** What is due although nobody has to be won: a debt is owed, and a card is revised at the desk. */
const WITHOUT_CONSENT: ReadonlySet<DueItem['kind']> = new Set(['receivable', 'revision']);

/** Everybody but those who have withdrawn their consent, and how many customers they are within the list's reach. */
async function whoMayBeCalled(
  session: Session,
  workbook: RecognisedWorkbook,
  found: readonly Found[],
  today: number,
): Promise<{ readonly called: readonly Found[]; readonly withdrawn: number }> {
  const { has } = await readConsent(session, workbook, today);
  const isLeftOut = ({ kind, register, row }: Found) => !WITHOUT_CONSENT.has(kind) && has(register, row);
  const left = found.filter(isLeftOut);
  if (!left.length) return { called: found, withdrawn: 0 };
  const ahead = today + workbook.settings.upcomingDays;
  const customers = new Set(
    left
      .filter(({ day }) => day <= ahead)
      .map(({ register, row }) => rowPhones(register, row)[0] ?? textOf(register, NAME, row)),
  );
  return { called: found.filter((one) => !isLeftOut(one)), withdrawn: customers.size };
}

function byName(one: string, other: string): number {
  return one.localeCompare(other, 'zh-CN');
}

function nothingDue(sheets: readonly SheetReading[], wanted: string | undefined): Failure {
  if (wanted !== undefined && !sheets.some(({ name }) => name === wanted))
    return new Failure('sheetGone', { sheet: wanted });
  return new Failure('noRegister');
}

async function leadsIn(
  session: Session,
  { sheets, settings }: RecognisedWorkbook,
  wanted: readonly SheetReading[],
  today: number,
): Promise<Found[]> {
  const readings = wanted.filter(({ kind, layout }) => kind === 'leads' && layout === 'register');
  const cards = cardsOf(wanted, 'leads', session, today);
  if (!readings.length && !cards.register.rowCount) return [];
  const more = { leads: [...SHOWN, ...MAN], log: ['content', 'next'] };
  const leads = await readLeads(session, sheets, readings, settings, today, more);
  const visits = await readAll(session, sheets, 'visits', VISIT, today);
  const hasLog = sheets.some(({ kind, layout }) => kind === 'followups' && layout === 'register');
  const found = (source: Omit<Source, 'contacts'>, graded: Graded, contactsNoted: boolean) =>
    dueLeads(source, graded, contactsNoted, visits, settings, today);
  return [
    ...leads.flatMap((one) => {
      const { register, reading } = one;
      const isNoted = hasLog || reading.contacts.length > 0 || register.columns.has('lastContact');
      return found({ register, placeOf: inRegister(register) }, one, isNoted);
    }),
    ...found(
      cards,
      {
        grades: gradeLeads(cards.register, settings, today),
        last: lastContacts(cards.register, [], cards.contacts, today),
      },
      cards.contacts.length > 0,
    ),
  ];
}

type Graded = Pick<Awaited<ReturnType<typeof readLeads>>[number], 'grades' | 'last'>;

function dueLeads(
  { register, placeOf }: Omit<Source, 'contacts'>,
  { grades, last }: Graded,
  contactsNoted: boolean,
  visits: readonly Register[],
  settings: Settings,
  today: number,
): Found[] {
  const lastContact = lastDays(register, last, today);
  const items = leadsDue(register, grades, lastContact, last.plan, settings, today);
  const history = { grades, lastContact, contactsNoted, firstVisit: firstVisits(visits, register) };
  return flagLeads(items, register, history, settings, today).map((item) => ({
    ...item,
    register,
    place: placeOf(item.row),
    phone: textOf(register, PHONE, item.row),
    words: last.words(item.row) || textOf(register, WORDS, item.row),
  }));
}

const inRegister =
  ({ sheet, firstRow }: Register) =>
  (row: number): Place => ({ sheet, row: firstRow + row });

/** The cards of one kind, one customer a worksheet; a card is found where its first value stands. */
function cardsOf(readings: readonly SheetReading[], kind: CardKind, { date1904 }: Session, today: number): Source {
  const found = readings.flatMap(({ name, card }) => (card?.kind === kind ? [{ name, card }] : []));
  const cards = cardRegister(kind, found.map(({ card }) => card), { today, date1904 }); // prettier-ignore
  const placeOf = (row: number): Place => ({
    sheet: found[row]?.name ?? '',
    row: found[row]?.card.values[0]?.row ?? 0,
  });
  return { ...cards, placeOf };
}

/** The later of what the logs say and of the register's own column. */
function lastDays(register: Register, { days }: LastContacts, today: number): Int32Array {
  return days.map((day, row) => {
    const noted = dayAt(register, 'lastContact', row);
    return noted <= today ? Math.max(day, noted) : day;
  });
}

/** The registers of one kind. */
async function readAll(
  session: Session,
  sheets: readonly SheetReading[],
  wanted: CardKind,
  fields: readonly FieldKey[],
  today: number,
): Promise<Register[]> {
  const registers: Register[] = [];
  for (const reading of sheets)
    if (reading.kind === wanted && reading.layout === 'register')
      registers.push(await readRegister(session, reading, fields, today));
  return registers;
}

async function othersIn(
  session: Session,
  { sheets, settings }: RecognisedWorkbook,
  wanted: readonly SheetReading[],
  today: number,
): Promise<Found[]> {
  const names = new Set(wanted.map(({ name }) => name));
  const kinds = new Set(wanted.map(({ kind }) => kind));
  const asksLogs = [...DUE_IN].some(([kind, rule]) => kinds.has(kind) && (rule.asksContacts ?? rule.withLogs));
  const logs = asksLogs ? await readAll(session, sheets, 'followups', CONTACT, today) : [];
  let known: Known = { settings, today, companies: new Map() };
  const found: Found[] = [];
  for (const [kind, rule] of DUE_IN) {
    // Documents say less of their customers than the customers' own register does, wherever it stands.
    const readings = kind === 'corporate' && kinds.has('trades') ? sheets : wanted;
    const sources = await sourcesOf(session, readings, kind, rule, today);
    const registers = sources.map(({ register }) => register);
    if (kind === 'corporate') known = { ...known, companies: companiesOf(registers) };
    if (kind === 'trades') known = { ...known, ...(await paymentsOf(session, sheets, known)) };
    const add = (item: DueItem, { register, placeOf }: Source) => {
      const place = placeOf(item.row);
      if (!names.has(place.sheet)) return;
      const words = textOf(register, WORDS, item.row);
      const company = known.companies.get(customerKey(textOf(register, NAME, item.row)));
      const phone = textOf(register, PHONE, item.row) || (company?.phone ?? '');
      found.push({ ...item, register, place, phone, words });
    };
    for (const source of sources) {
      const { register, contacts } = source;
      const reached = rule.asksContacts ? lastContacts(register, logs, contacts, today).days : [];
      const noted = rule.withLogs?.(register, logs, today) ?? register;
      for (const item of rule.due(noted, known, reached)) add(item, source);
    }
    for (const { of, ...item } of rule.dueOverAll?.(registers, known) ?? []) {
      const source = sources[of];
      if (source) add(item, source);
    }
  }
  return found;
}

/** Several lists of documents: what one says is owed may have been paid on another. */
async function paymentsOf(
  session: Session,
  sheets: readonly SheetReading[],
  known: Known,
): Promise<Pick<Known, 'payments'>> {
  const lists = sheets.filter(({ kind, layout }) => kind === 'trades' && layout === 'register');
  if (lists.length < 2) return {};
  const { openDocuments } = await import('./credit/openDocuments');
  return { payments: await openDocuments(session, sheets, known) };
}

async function sourcesOf(
  session: Session,
  readings: readonly SheetReading[],
  kind: CardKind,
  { fields, asksContacts }: DueRule,
  today: number,
): Promise<Source[]> {
  const sources: Source[] = [cardsOf(readings, kind, session, today)];
  for (const reading of readings) {
    if (reading.kind !== kind || reading.layout !== 'register') continue;
    const register = await readRegister(session, reading, [...fields, ...SHOWN], today);
    const contacts = asksContacts ? await readContactsInRows(session, reading, register, today) : [];
    sources.push({ register, contacts, placeOf: inRegister(register) });
  }
  return sources;
}

function customerOf({ register, place, row, day, ...due }: Found, today: number): DueCustomer {
  return {
    sheet: place.sheet,
    row: place.row + 1,
    kind: due.kind,
    name: textOf(register, NAME, row) || (register.about ?? ''),
    phone: due.phone,
    owner: textOf(register, ['owner'], row),
    grade: due.grade,
    next: day ? formatDay(day) : '',
    days: day ? today - day : 0,
    about: due.about || textOf(register, ABOUT, row),
    last: due.words,
    ...(due.amount === undefined ? {} : { amount: due.amount / 100 }),
    ...(due.flags && { flags: due.flags }),
  };
}

function textOf({ columns }: Register, fields: readonly FieldKey[], row: number): string {
  for (const field of fields) {
    const text = String(columns.get(field)?.raw[row] ?? '').trim();
    if (text !== '') return text;
  }
  return '';
}
