import { cardCells, type CardRecord } from '../domain/cardSheets/cardCells';
import { cardIndexList } from '../domain/cardSheets/cardIndexList';
import { cardsToList, contactsToList, type CardSheet, type ListContext } from '../domain/cardSheets/cardsToList';
import type { CardTemplate } from '../domain/cardSheets/cardTemplate';
import { customerContacts, LOG_FIELDS, rawValues } from '../domain/cardSheets/customerContacts';
import { listCells } from '../domain/cardSheets/listCells';
import { sheetName } from '../domain/cardSheets/sheetName';
import type { SheetList } from '../domain/cardSheets/sheetList';
import { CARD_TEMPLATES } from '../domain/cardSheets/templates';
import { cardOf } from '../domain/cards';
import type { Register } from '../domain/cards/register';
import type { CardKind, FieldKey } from '../domain/cards/types';
import type { CellValue } from '../domain/cell/value';
import type { CardReading, CardValue, SheetReading } from '../domain/recognition/types';
import { addCardSheet, type NewCardSheet } from '../excel/cardSheets';
import { planIndex, writeIndex, type IndexPlan } from '../excel/cardSheetsIndex';
import { assertLinked, writeList } from '../excel/cardSheetsList';
import { chosenRows } from '../excel/cardSheetsRows';
import { prepareSheets } from '../excel/cardSheetsPrepare';
import { Failure } from '../excel/failure';
import { OWN_SHEETS } from '../excel/ownSheets';
import { readRegister } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { contentOf, markSheet } from '../excel/journal/madeSheets';
import { journaled } from '../excel/journal/run';
import { request } from '../excel/request';
import { text, type Locale } from '../i18n';
import { beginAgain } from './beginAgain';
import { recogniseWorkbook } from './readings';
import { runInfo } from './runInfo';
import type { ActionContext } from './types';

export { writeCard, type CardWriteOutcome } from './writeCard';

/** What was made of cards. */
export interface CardsOutcome {
  /** Worksheets that were made or refreshed, the first to be looked at first. */
  readonly sheets: readonly string[];
  /** Cards that were read or made. */
  readonly cards: number;
}

/** Cards made in one run; the text of the failure says so too. */
const MOST_CARDS = 50;
/** A request is sent after so many cards. */
const CARDS_A_REQUEST = 10;

/**
 * Brings the card sheets of one kind together in a register on a new worksheet, with a link to every card, and their
 * contacts in a follow-up log.
 *
 * @param context `kind` says which cards; without it those of the kind there are most of
 * @throws Failure noCards, readOnly, structureProtected
 */
export function cardsToRegister(context: ActionContext & { readonly kind?: CardKind }): Promise<CardsOutcome> {
  return beginAgain(context, (own) => withWorkbook(own, (session) => collect(session, own)));
}

async function collect(session: Session, context: ActionContext & { readonly kind?: CardKind }): Promise<CardsOutcome> {
  const all = cardSheets((await recogniseWorkbook(session, { today: context.today })).sheets);
  const kind = context.kind ?? mostOf(all);
  const cards = all.filter(({ card }) => card.kind === kind && card.values.some(({ value }) => value !== ''));
  if (kind === undefined || !cards.length) throw new Failure('noCards');
  const locale = languageOf(cards.flatMap(({ card }) => card.values.map(({ label }) => label)));
  const t = text(locale);
  const list = listContext(session, context, locale);
  const contacts = contactsToList(cards, list);
  const lists: [string, SheetList][] = [
    [t('cards.list.register', { kind: t(`kind.${kind}`) }), cardsToList(kind, cards, list)],
    ...(contacts ? [[t('cards.list.contacts'), contacts] as [string, SheetList]] : []),
  ];
  return { sheets: await addLists(session, context, kind, lists), cards: cards.length };
}

/**
 * Makes a printable card on a worksheet of its own for each chosen row of a register, with the customer's last contacts,
 * and refreshes the index.
 *
 * @param context `sheet` is the active worksheet unless said; `rows` are 0-based sheet rows, the selected ones unless said
 * @throws Failure noRegister, noCardForm, noRowsChosen, tooManyCards, nameTaken where the index's name is somebody
 * else's, readOnly, structureProtected
 */
export function registerToCards(context: ActionContext & { readonly rows?: readonly number[] }): Promise<CardsOutcome> {
  return beginAgain(context, (own) => withWorkbook(own, (session) => makeCards(session, own)));
}

async function makeCards(
  session: Session,
  context: ActionContext & { readonly rows?: readonly number[] },
): Promise<CardsOutcome> {
  const name = context.sheet ?? session.outline.active;
  const { sheets } = await recogniseWorkbook(session, { today: context.today });
  const reading = sheets.find((sheet) => sheet.name === name);
  if (!reading) throw new Failure('sheetGone', { sheet: name });
  if (reading.layout !== 'register' || reading.kind === 'other') throw new Failure('noRegister');
  const template = CARD_TEMPLATES.find(({ kind }) => kind === reading.kind);
  if (!template) throw new Failure('noCardForm', { sheet: name });
  const fields = cardOf(template.kind).fields.map(({ key }) => key);
  const register = await readRegister(session, reading, fields, context.today);
  const rows = await chosenRows(session, register, context.rows);
  if (!rows.length) throw new Failure('noRowsChosen', { sheet: name });
  if (rows.length > MOST_CARDS) throw new Failure('tooManyCards');
  const places = rows.map((row) => row - register.firstRow);
  const records = await recordsOf(session, register, places, template, sheets, context.today);
  const cards = cardsOf(session, records, template, languageOf(reading.columns.map(({ header }) => header)));
  await prepareSheets(session, [OWN_SHEETS.index]);
  const index = await indexOf(session, context, [
    ...cardSheets(sheets),
    ...cards.map(({ name: sheet, record }) => ({ sheet, card: cardFrom(template.kind, record) })),
  ]);
  const made = cards.map((card) => card.name);
  const effects = [...made.map((sheet) => ({ kind: 'sheet' as const, name: sheet })), index.effect];
  await journaled(session, runInfo(context, 'registerToCards', { sheet: name, rows }), effects, async ({ id }) => {
    for (let i = 0; i < cards.length; i += CARDS_A_REQUEST) await addCards(session, id, cards, i, context.locale);
    await writeIndex(session, id, index);
    return {
      cells: 0,
      made: await contentOf(
        session,
        [...made, ...newIndex(index)].map((sheet) => ({ name: sheet })),
      ),
    };
  });
  return { sheets: [OWN_SHEETS.index, ...made], cards: cards.length };
}

/**
 * Makes or refreshes 客户卡目录, the index of all card sheets of the workbook.
 *
 * @throws Failure noCards, nameTaken where its name is somebody else's, readOnly, structureProtected, protected
 */
export function cardIndex(context: ActionContext): Promise<CardsOutcome> {
  return beginAgain(context, (own) => withWorkbook(own, (session) => refreshIndex(session, own)));
}

async function refreshIndex(session: Session, context: ActionContext): Promise<CardsOutcome> {
  const cards = cardSheets((await recogniseWorkbook(session, { today: context.today })).sheets);
  if (!cards.length) throw new Failure('noCards');
  await prepareSheets(session, [OWN_SHEETS.index]);
  const index = await indexOf(session, context, cards);
  await journaled(session, runInfo(context, 'cardIndex', {}), [index.effect], async ({ id }) => {
    await writeIndex(session, id, index);
    return {
      cells: 0,
      made: await contentOf(
        session,
        newIndex(index).map((name) => ({ name })),
      ),
    };
  });
  return { sheets: [OWN_SHEETS.index], cards: cards.length };
}

/** The index among the worksheets that are made. */
function newIndex({ found }: IndexPlan): readonly string[] {
  return found ? [] : [OWN_SHEETS.index];
}

function cardSheets(sheets: readonly SheetReading[]): readonly CardSheet[] {
  return sheets.flatMap(({ name, card }) => (card ? [{ sheet: name, card }] : []));
}

/** The kind there are most cards of. */
function mostOf(cards: readonly CardSheet[]): CardKind | undefined {
  const counts = new Map<CardKind, number>();
  for (const { card } of cards) counts.set(card.kind, (counts.get(card.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What is written into a workbook is in the language of what it was made from. */
function languageOf(labels: readonly string[]): Locale {
  return labels.some((label) => /\p{Script=Han}/u.test(label)) ? 'zh-CN' : 'en-US';
}

function listContext({ date1904 }: Session, { today }: ActionContext, locale: Locale): ListContext {
  return { today, date1904, language: locale === 'en-US' ? 'en' : 'zh', sheetHeader: text(locale)('cards.list.sheet') };
}

async function addLists(
  session: Session,
  context: ActionContext,
  kind: CardKind,
  wanted: readonly (readonly [string, SheetList])[],
): Promise<readonly string[]> {
  await prepareSheets(session, []);
  const taken = session.outline.worksheets.items.map(({ name }) => name);
  const lists: { readonly name: string; readonly list: SheetList }[] = [];
  for (const [name, list] of wanted)
    lists.push({ name: sheetName(name, [...taken, ...lists.map((one) => one.name)]), list });
  const effects = lists.map(({ name }) => ({ kind: 'sheet' as const, name }));
  await journaled(session, runInfo(context, 'cardsToRegister', { kind }), effects, async ({ id }) => {
    session.progress('writing', 0, 1);
    const { worksheets } = session.context.workbook;
    const there = await request(session, () => {
      lists.forEach(({ name, list }, i) => {
        const sheet = worksheets.add(name);
        markSheet(sheet, id);
        writeList(sheet, listCells(list));
        if (i === 0) sheet.activate();
      });
      return worksheets.load('items/name');
    });
    for (const { list } of lists) assertLinked(list.sheets, there);
    session.progress('writing', 1, 1);
    return { cells: 0, made: await contentOf(session, lists) };
  });
  return lists.map(({ name }) => name);
}

/** A customer with the card that is made for him. */
type MadeCard = NewCardSheet & { readonly record: CardRecord };

function cardsOf(
  { outline }: Session,
  records: readonly CardRecord[],
  template: CardTemplate,
  locale: Locale,
): readonly MadeCard[] {
  const taken = new Set(outline.worksheets.items.map(({ name }) => name));
  return records.map((record) => {
    const { values } = record;
    const wanted = String(
      values.name ||
        values.company ||
        values[cardOf(template.kind).identity[0] ?? ''] ||
        text(locale)(`kind.${template.kind}`),
    );
    const name = sheetName(wanted, taken);
    taken.add(name);
    return { name, record, card: cardCells(template, record, locale === 'en-US' ? 'en' : 'zh') };
  });
}

async function addCards(
  session: Session,
  run: string,
  cards: readonly MadeCard[],
  from: number,
  locale: Locale,
): Promise<void> {
  session.checkCancelled();
  session.progress('writing', from, cards.length);
  const back = text(locale)('cards.back');
  await request(session, () => {
    for (const card of cards.slice(from, from + CARDS_A_REQUEST))
      addCardSheet(session.context.workbook.worksheets, run, card, OWN_SHEETS.index, back);
  });
}

/** Customers with their last contacts, as far as the form has room for them. */
async function recordsOf(
  session: Session,
  register: Register,
  rows: readonly number[],
  { kind, rows: parts }: CardTemplate,
  sheets: readonly SheetReading[],
  today: number,
): Promise<readonly CardRecord[]> {
  const room = parts.filter((part) => 'contact' in part).length;
  const logs: ReturnType<typeof customerContacts>[] = [];
  for (const log of room ? sheets.filter(({ kind: of, layout }) => of === 'followups' && layout === 'register') : [])
    logs.push(customerContacts(await readRegister(session, log, LOG_FIELDS, today)));
  const parsed = (key: FieldKey, row: number) => register.columns.get(key)?.parsed[row];
  return rows.map((row) => {
    const identity = cardOf(kind).identity[0] ?? '';
    const who = { leadId: parsed(identity, row), phone: parsed('phone', row), name: parsed('name', row) };
    return { values: rawValues(register, row), contacts: logs.flatMap((of) => of(who)).slice(-room) };
  });
}

/** A card that has just been made, as reading it would give it. */
function cardFrom(kind: CardKind, { values, contacts }: CardRecord): CardReading {
  const valuesOf = (record: Readonly<Record<FieldKey, CellValue>>): CardValue[] =>
    Object.entries(record).map(([field, value]) => ({
      field,
      value,
      label: '',
      row: 0,
      column: 0,
      form: 'cell',
      confidence: 1,
      occurrence: 1,
    }));
  return {
    kind,
    values: valuesOf(values),
    contacts: contacts.map((contact, i) => ({ ordinal: i + 1, values: valuesOf(contact) })),
    unmapped: [],
  };
}

function indexOf(session: Session, context: ActionContext, cards: readonly CardSheet[]): Promise<IndexPlan> {
  const t = text(context.locale);
  const words = {
    customer: t('cards.index.customer'),
    kind: t('cards.index.kind'),
    grade: t('cards.index.grade'),
    next: t('cards.index.next'),
    kindName: (kind: CardKind) => t(`kind.${kind}`),
  };
  const list = cardIndexList(cards, words, listContext(session, context, context.locale));
  const headers = (['zh-CN', 'en-US'] as const).map((locale) => text(locale)('cards.index.customer'));
  return planIndex(session, list, headers);
}
