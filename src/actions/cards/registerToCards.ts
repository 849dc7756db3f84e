import { cardCells, type CardRecord } from '../../domain/cardSheets/cardCells';
import type { CardTemplate } from '../../domain/cardSheets/cardTemplate';
import { sheetName } from '../../domain/cardSheets/sheetName';
import { CARD_TEMPLATES } from '../../domain/cardSheets/templates';
import { cardOf } from '../../domain/cards';
import { addCardSheet, type NewCardSheet } from '../../excel/cardSheets';
import { writeIndex } from '../../excel/cardSheetsIndex';
import { prepareSheets } from '../../excel/cardSheetsPrepare';
import { chosenRows } from '../../excel/cardSheetsRows';
import { Failure } from '../../excel/failure';
import { contentOf } from '../../excel/journal/madeSheets';
import { journaled } from '../../excel/journal/run';
import { OWN_SHEETS } from '../../excel/ownSheets';
import { readRegister } from '../../excel/readRegister';
import { request } from '../../excel/request';
import { withWorkbook, type Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { indexOf, newIndex } from './cardIndex';
import { cardFrom, recordsOf } from './cardRecords';
import { cardSheets, languageOf } from './cardSheets';
import type { CardsOutcome } from './types';

/** Cards made in one run; the text of the failure says so too. */
const MOST_CARDS = 50;
/** A request is sent after so many cards. */
const CARDS_A_REQUEST = 10;

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
    return { cells: 0, made: await contentOf(session, [...cards, ...newIndex(index)]) };
  });
  return { sheets: [OWN_SHEETS.index, ...made], cards: cards.length };
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
