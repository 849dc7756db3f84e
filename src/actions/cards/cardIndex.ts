import { cardIndexList } from '../../domain/cardSheets/cardIndexList';
import type { CardSheet } from '../../domain/cardSheets/cardsToList';
import type { CardKind } from '../../domain/cards/types';
import { planIndex, writeIndex, type IndexPlan } from '../../excel/cardSheetsIndex';
import { prepareSheets } from '../../excel/cardSheetsPrepare';
import { Failure } from '../../excel/failure';
import { contentOf } from '../../excel/journal/madeSheets';
import { journaled } from '../../excel/journal/run';
import { OWN_SHEETS } from '../../excel/ownSheets';
import { withWorkbook, type Session } from '../../excel/session';
import { text } from '../../i18n';
import { beginAgain } from '../beginAgain';
import { recogniseWorkbook } from '../readings';
import { runInfo } from '../runInfo';
import type { ActionContext } from '../types';
import { cardSheets, listContext } from './cardSheets';
import type { CardsOutcome } from './types';

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
    return { cells: 0, made: await contentOf(session, newIndex(index)) };
  });
  return { sheets: [OWN_SHEETS.index], cards: cards.length };
}

/** The index, where it is among the worksheets that are made. */
export function newIndex({ found }: IndexPlan): readonly { readonly name: string }[] {
  return found ? [] : [{ name: OWN_SHEETS.index }];
}

/** Looks at the index before it is made or written anew. */
export function indexOf(session: Session, context: ActionContext, cards: readonly CardSheet[]): Promise<IndexPlan> {
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
