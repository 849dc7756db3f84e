import { cardsToList, contactsToList, type CardSheet } from '../../domain/cardSheets/cardsToList';
import { listCells } from '../../domain/cardSheets/listCells';
import type { SheetList } from '../../domain/cardSheets/sheetList';
import { sheetName } from '../../domain/cardSheets/sheetName';
import type { CardKind } from '../../domain/cards/types';
import { assertLinked, writeList } from '../../excel/cardSheetsList';
import { prepareSheets } from '../../excel/cardSheetsPrepare';
import { Failure } from '../../excel/failure';
import { contentOf, markSheet } from '../../excel/journal/madeSheets';
import { journaled } from '../../excel/journal/run';
import { request } from '../../excel/request';
import { withWorkbook, type Session } from '../../excel/session';
import { text } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { cardSheets, languageOf, listContext } from './cardSheets';
import type { CardsOutcome } from './types';

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

/** The kind there are most cards of. */
function mostOf(cards: readonly CardSheet[]): CardKind | undefined {
  const counts = new Map<CardKind, number>();
  for (const { card } of cards) counts.set(card.kind, (counts.get(card.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
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
