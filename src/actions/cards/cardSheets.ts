import type { CardSheet, ListContext } from '../../domain/cardSheets/cardsToList';
import type { SheetReading } from '../../domain/recognition/types';
import type { Session } from '../../excel/session';
import { text, type Locale } from '../../i18n';
import type { ActionContext } from '../types';

/** The card sheets among the worksheets of a workbook. */
export function cardSheets(sheets: readonly SheetReading[]): readonly CardSheet[] {
  return sheets.flatMap(({ name, card }) => (card ? [{ sheet: name, card }] : []));
}

/** What is written into a workbook is in the language of what it was made from. */
export function languageOf(labels: readonly string[]): Locale {
  return labels.some((label) => /\p{Script=Han}/u.test(label)) ? 'zh-CN' : 'en-US';
}

/** What lists of cards are made with. */
export function listContext({ date1904 }: Session, { today }: ActionContext, locale: Locale): ListContext {
  return { today, date1904, language: locale === 'en-US' ? 'en' : 'zh', sheetHeader: text(locale)('cards.list.sheet') };
}
