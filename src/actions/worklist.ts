import { cardRegister } from '../domain/cardSheets/cardRegister';
import type { Register } from '../domain/cards/register';
import type { CardKind, FieldKey } from '../domain/cards/types';
import { formatDay } from '../domain/cell/day';
import { lastContacts, type LastContacts } from '../domain/followup/lastContacts';
import { gradeLeads } from '../domain/grading/gradeLeads';
import type { SheetReading } from '../domain/recognition/types';
import type { Settings } from '../domain/settings/settings';
import { dueGroups } from '../domain/worklist/dueGroups';
import type { DueItem } from '../domain/worklist/dueItem';
import { leadsDue } from '../domain/worklist/leadsDue';
import { ownersDue } from '../domain/worklist/ownersDue';
import { paymentsDue } from '../domain/worklist/paymentsDue';
import { Failure } from '../excel/failure';
import { readRegister } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { readLeads } from './leads';
import { recogniseWorkbook } from './readings';
import type { ActionContext, DueCustomer, WorklistOutcome } from './types';

/** What is said of somebody who is due, by the kind of register: the first field that is filled in. */
const NAME: readonly FieldKey[] = ['name', 'customer', 'company', 'contact'];
const ABOUT: readonly FieldKey[] = ['model', 'product', 'docNo'];
const WORDS: readonly FieldKey[] = ['nextAction', 'keyNotes', 'note'];
/** What is read of a register beside what its rule needs. */
const SHOWN: readonly FieldKey[] = [...NAME, 'owner', ...ABOUT, ...WORDS];
const MAN: readonly FieldKey[] = ['money', 'authority', 'need'];

/** Registers other than leads in which something falls due: what is read of them, and the rule. */
const DUE_IN: Readonly<Partial<Record<CardKind, {
  readonly fields: readonly FieldKey[];
  readonly due: (register: Register, settings: Settings, today: number) => readonly DueItem[];
}>>> = {
  owners: { fields: ['deliveredOn', 'nextCare', 'lastCare', 'careDone', 'insuranceEnd', 'birthday'], due: ownersDue },
  trades: { fields: ['due', 'balance', 'amount', 'received', 'docState'], due: paymentsDue },
}; // prettier-ignore

interface Found extends DueItem {
  readonly register: Register;
  readonly words: string;
  /** Worksheet and 0-based row where the user finds it. */
  readonly place: Place;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
}

/**
 * 今日: everybody who is due, over all registers of the workbook or in the one that is named. Nothing is written.
 *
 * @throws Failure sheetGone, noRegister where nothing can fall due
 */
export function worklist(context: ActionContext): Promise<WorklistOutcome> {
  return withWorkbook(context, async (session) => {
    const { sheets, settings } = await recogniseWorkbook(session, { today: context.today });
    const wanted = sheets.filter(
      ({ name, kind, layout }) =>
        layout !== 'other' &&
        (kind === 'leads' || DUE_IN[kind as CardKind] !== undefined) &&
        (context.sheet === undefined || name === context.sheet),
    );
    if (!wanted.length) throw nothingDue(sheets, context.sheet);
    const found = [
      ...(await leadsIn(session, sheets, wanted, settings, context.today)),
      ...(await othersIn(session, wanted, settings, context.today)),
    ];
    const { overdue, today, upcoming, unplanned } = dueGroups(found, context.today, settings.upcomingDays);
    const show = (items: readonly Found[]) => items.map((item) => customerOf(item, context.today));
    const groups = { overdue: show(overdue), today: show(today), upcoming: show(upcoming), unplanned: show(unplanned) };
    const owners = new Set(Object.values(groups).flatMap((group) => group.map(({ owner }) => owner)));
    owners.delete('');
    const ahead = settings.upcomingDays;
    return { ...groups, ahead, owners: [...owners].sort(byName), sheets: wanted.map(({ name }) => name) };
  });
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
  sheets: readonly SheetReading[],
  wanted: readonly SheetReading[],
  settings: Settings,
  today: number,
): Promise<Found[]> {
  const readings = wanted.filter(({ kind, layout }) => kind === 'leads' && layout === 'register');
  const more = { leads: [...SHOWN, ...MAN], log: ['content', 'next'] };
  const leads = await readLeads(session, sheets, readings, settings, today, more);
  const cards = cardsOf(wanted, 'leads', session, today);
  const last = lastContacts(cards.register, [], cards.contacts, today);
  const onCards = { register: cards.register, grades: gradeLeads(cards.register, settings, today), last };
  return [
    ...leads.map((one) => ({ ...one, placeOf: inRegister(one.register) })),
    { ...onCards, placeOf: cards.placeOf },
  ].flatMap(
    // prettier-ignore
    ({ register, grades, last: contacts, placeOf }) =>
      leadsDue(register, grades, lastDays(register, contacts, today), contacts.plan, settings, today).map((item) => ({
        ...item,
        register,
        place: placeOf(item.row),
        words: contacts.words(item.row) || textOf(register, WORDS, item.row),
      })),
  );
}

const inRegister =
  ({ sheet, firstRow }: Register) =>
  (row: number): Place => ({ sheet, row: firstRow + row });

/** The cards of one kind, one customer a worksheet; a card is found where its first value stands. */
function cardsOf(readings: readonly SheetReading[], kind: CardKind, { date1904 }: Session, today: number) {
  const found = readings.flatMap(({ name, card }) => (card?.kind === kind ? [{ name, card }] : []));
  const cards = cardRegister(kind, found.map(({ card }) => card), { today, date1904 }); // prettier-ignore
  const placeOf = (row: number): Place => ({
    sheet: found[row]?.name ?? '',
    row: found[row]?.card.values[0]?.row ?? 0,
  });
  return { ...cards, placeOf };
}

/** The later of what the logs say and of the register's own column. */
function lastDays({ columns }: Register, { days }: LastContacts, today: number): Int32Array {
  const own = columns.get('lastContact')?.parsed;
  return days.map((day, row) => {
    const noted = own?.[row];
    return Math.max(day, typeof noted === 'number' && noted < today + 1 ? Math.floor(noted) : 0);
  });
}

async function othersIn(
  session: Session,
  wanted: readonly SheetReading[],
  settings: Settings,
  today: number,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const [kind, rule] of Object.entries(DUE_IN) as [CardKind, NonNullable<(typeof DUE_IN)[CardKind]>][]) {
    const cards = cardsOf(wanted, kind, session, today);
    const registers = [{ register: cards.register, placeOf: cards.placeOf }];
    for (const reading of wanted) {
      if (reading.kind !== kind || reading.layout !== 'register') continue;
      const register = await readRegister(session, reading, [...rule.fields, ...SHOWN], today);
      registers.push({ register, placeOf: inRegister(register) });
    }
    for (const { register, placeOf } of registers)
      for (const item of rule.due(register, settings, today))
        found.push({ ...item, register, place: placeOf(item.row), words: textOf(register, WORDS, item.row) });
  }
  return found;
}

function customerOf({ register, words, place, kind, row, day, grade, amount }: Found, today: number): DueCustomer {
  return {
    sheet: place.sheet,
    row: place.row + 1,
    kind,
    name: textOf(register, NAME, row),
    owner: textOf(register, ['owner'], row),
    grade,
    next: day ? formatDay(day) : '',
    days: day ? today - day : 0,
    about: textOf(register, ABOUT, row),
    last: words,
    ...(amount === undefined ? {} : { amount: amount / 100 }),
  };
}

function textOf({ columns }: Register, fields: readonly FieldKey[], row: number): string {
  for (const field of fields) {
    const text = String(columns.get(field)?.raw[row] ?? '').trim();
    if (text !== '') return text;
  }
  return '';
}
