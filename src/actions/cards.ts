import { cardCells, type CardRecord } from '../domain/cardSheets/cardCells';
import { cardChanges } from '../domain/cardSheets/cardChanges';
import { cardIndexList } from '../domain/cardSheets/cardIndexList';
import { cardsToList, contactsToList, type CardSheet, type ListContext } from '../domain/cardSheets/cardsToList';
import type { CardTemplate } from '../domain/cardSheets/cardTemplate';
import { customerContacts, LOG_FIELDS, rawValues } from '../domain/cardSheets/customerContacts';
import { sheetName } from '../domain/cardSheets/sheetName';
import type { SheetList } from '../domain/cardSheets/sheetList';
import { CARD_TEMPLATES } from '../domain/cardSheets/templates';
import { cardOf, fieldOf } from '../domain/cards';
import type { Register } from '../domain/cards/register';
import type { CardKind, FieldKey } from '../domain/cards/types';
import type { CellValue } from '../domain/cell/value';
import type { CardReading, CardValue, SheetReading } from '../domain/recognition/types';
import { cellAddress } from '../excel/address';
import { addCardSheet, type NewCardSheet } from '../excel/cardSheets';
import { writeCardCells } from '../excel/cardSheetsGuard';
import { writeList } from '../excel/cardSheetsList';
import { chosenRows } from '../excel/cardSheetsRows';
import { prepareSheets } from '../excel/cardSheetsPrepare';
import { Failure } from '../excel/failure';
import { OWN_SHEETS } from '../excel/ownSheets';
import { readRegister } from '../excel/readRegister';
import { withWorkbook, type Session } from '../excel/session';
import { withoutEvents } from '../excel/withoutEvents';
import { text, type Locale } from '../i18n';
import { recogniseWorkbook } from './readings';
import type { ActionContext } from './types';

/** What was made of cards. */
export interface CardsOutcome {
  /** Worksheets that were made or refreshed, the first to be looked at first. */
  readonly sheets: readonly string[];
  /** Cards that were read or made. */
  readonly cards: number;
}

/** What was written into a card. */
export interface CardWriteOutcome {
  /** Cells written. */
  readonly changed: number;
  /** Addresses of cells that no longer held what was read, or hold a formula. */
  readonly conflicts: readonly string[];
  /** Fields the card has no place for, and options its boxes do not offer. */
  readonly refused: readonly FieldKey[];
}

/** Cards made in one run; the text of the failure says so too. */
const MOST_CARDS = 50;
/** Rows of a worksheet. */
const MOST_ROWS = 1_048_576;
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
  return withWorkbook(context, async (session) => {
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
    return { sheets: await addLists(session, lists), cards: cards.length };
  });
}

/**
 * Makes a printable card on a worksheet of its own for each chosen row of a register, with the customer's last contacts,
 * and refreshes the index.
 *
 * @param context `sheet` is the active worksheet unless said; `rows` are 0-based sheet rows, the selected ones unless said
 * @throws Failure noRegister, noCardForm, noRowsChosen, tooManyCards, readOnly, structureProtected
 */
export function registerToCards(context: ActionContext & { readonly rows?: readonly number[] }): Promise<CardsOutcome> {
  return withWorkbook(context, async (session) => {
    const name = context.sheet ?? session.outline.active;
    const { sheets } = await recogniseWorkbook(session, { today: context.today });
    const reading = sheets.find((sheet) => sheet.name === name);
    if (!reading) throw new Failure('sheetGone', { sheet: name });
    if (reading.layout !== 'register' || reading.kind === 'other') throw new Failure('noRegister');
    const template = CARD_TEMPLATES.find(({ kind }) => kind === reading.kind);
    if (!template) throw new Failure('noCardForm', { sheet: name });
    const fields = cardOf(template.kind).fields.map(({ key }) => key);
    const register = await readRegister(session, reading, fields, context.today);
    const rows = (await chosenRows(session, register, context.rows)).map((row) => row - register.firstRow);
    if (!rows.length) throw new Failure('noRowsChosen', { sheet: name });
    if (rows.length > MOST_CARDS) throw new Failure('tooManyCards');
    const records = await recordsOf(session, register, rows, template, sheets, context.today);
    const made = makeCards(session, records, template, languageOf(reading.columns.map(({ header }) => header)));
    await prepareSheets(session, [OWN_SHEETS.index]);
    await withoutEvents(session.context, async () => {
      for (let i = 0; i < made.length; i += CARDS_A_REQUEST) await addCards(session, made, i, context.locale);
      const index = [
        ...cardSheets(sheets),
        ...made.map(({ name: sheet, record }) => ({ sheet, card: cardFrom(template.kind, record) })),
      ];
      await writeIndex(session, context, index);
    });
    return { sheets: [OWN_SHEETS.index, ...made.map((card) => card.name)], cards: made.length };
  });
}

/**
 * Makes or refreshes 客户卡目录, the index of all card sheets of the workbook.
 *
 * @throws Failure noCards, readOnly, structureProtected, protected
 */
export function cardIndex(context: ActionContext): Promise<CardsOutcome> {
  return withWorkbook(context, async (session) => {
    const cards = cardSheets((await recogniseWorkbook(session, { today: context.today })).sheets);
    if (!cards.length) throw new Failure('noCards');
    await prepareSheets(session, [OWN_SHEETS.index]);
    await withoutEvents(session.context, () => writeIndex(session, context, cards));
    return { sheets: [OWN_SHEETS.index], cards: cards.length };
  });
}

/**
 * Writes values back into the cells of a card. A value that is not what the user saw when he changed it, a cell that has
 * changed meanwhile and a formula are left alone and listed.
 *
 * @param context `values` by field; `seen` what the user saw, by field
 * @throws Failure noCard, readOnly, protected
 */
export function writeCard(
  context: ActionContext & {
    readonly sheet: string;
    readonly values: Readonly<Record<FieldKey, CellValue>>;
    readonly seen?: Readonly<Record<FieldKey, CellValue>>;
  },
): Promise<CardWriteOutcome> {
  const { sheet, today, values, seen = {} } = context;
  return withWorkbook(context, async (session) => {
    const [reading] = (await recogniseWorkbook(session, { sheet, today })).sheets;
    const card = reading?.card;
    if (!card) throw new Failure('noCard', { sheet });
    const stale = card.values.filter(({ field, value }) => field in values && field in seen && seen[field] !== value);
    const wanted = Object.entries(values).filter(([key]) => !stale.some(({ field }) => field === key));
    const { cells, refused } = cardChanges(card, Object.fromEntries(wanted));
    const left = cells.length
      ? await writeCardCells(session, sheet, cells, ({ row, column }) => isDayCell(card, row, column))
      : [];
    return {
      changed: cells.length - left.length,
      conflicts: [...stale, ...left].map(({ row, column }) => cellAddress(row, column)),
      refused,
    };
  });
}

function isDayCell({ kind, values }: CardReading, row: number, column: number): boolean {
  const value = values.find((candidate) => candidate.row === row && candidate.column === column);
  return value?.form === 'cell' && fieldOf(kind, value.field)?.type === 'date';
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

async function addLists(session: Session, lists: readonly (readonly [string, SheetList])[]): Promise<string[]> {
  const { context, outline } = session;
  await prepareSheets(session, []);
  const taken = outline.worksheets.items.map(({ name }) => name);
  const names: string[] = [];
  await withoutEvents(context, async () => {
    session.progress('writing', 0, 1);
    for (const [wanted, list] of lists) {
      const name = sheetName(wanted, [...taken, ...names]);
      names.push(name);
      const sheet = context.workbook.worksheets.add(name);
      writeList(sheet, list);
      if (names.length === 1) sheet.activate();
    }
    await context.sync();
    session.progress('writing', 1, 1);
  });
  return names;
}

/** A customer with the card that is made for him. */
type MadeCard = NewCardSheet & { readonly record: CardRecord };

function makeCards(
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

async function addCards(session: Session, cards: readonly MadeCard[], from: number, locale: Locale): Promise<void> {
  session.checkCancelled();
  session.progress('writing', from, cards.length);
  const back = text(locale)('cards.back');
  for (const card of cards.slice(from, from + CARDS_A_REQUEST))
    addCardSheet(session.context.workbook.worksheets, card, OWN_SHEETS.index, back);
  await session.context.sync();
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

async function writeIndex(session: Session, context: ActionContext, cards: readonly CardSheet[]): Promise<void> {
  const t = text(context.locale);
  const words = {
    customer: t('cards.index.customer'),
    kind: t('cards.index.kind'),
    grade: t('cards.index.grade'),
    next: t('cards.index.next'),
    kindName: (kind: CardKind) => t(`kind.${kind}`),
  };
  const list = cardIndexList(cards, words, listContext(session, context, context.locale));
  const { worksheets } = session.context.workbook;
  const there = session.outline.worksheets.items.some(({ name }) => name === OWN_SHEETS.index);
  const sheet = there ? worksheets.getItem(OWN_SHEETS.index) : worksheets.add(OWN_SHEETS.index);
  // What somebody has noted beside the list is his.
  if (there) sheet.getRangeByIndexes(0, 0, MOST_ROWS, list.columns.length).clear();
  else sheet.position = 0;
  writeList(sheet, list);
  sheet.activate();
  await session.context.sync();
}
