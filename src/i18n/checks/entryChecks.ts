import type { EntryCheckId } from '../../domain/entryChecks/entryCheck';
import type { EntryCheckKept } from '../../domain/entryChecks/kept';
import { fill } from '../fill';
import type { Locale } from '../speaker';
import { entryAlertsEnUS, entryChecksEnUS, entryKeptEnUS, entryPromptsEnUS } from './entryChecks.en-US';
import { entryAlertsZhCN, entryChecksZhCN, entryKeptZhCN, entryPromptsZhCN } from './entryChecks.zh-CN';

const TEXTS = {
  'zh-CN': { words: entryChecksZhCN, prompts: entryPromptsZhCN, alerts: entryAlertsZhCN, kept: entryKeptZhCN },
  'en-US': { words: entryChecksEnUS, prompts: entryPromptsEnUS, alerts: entryAlertsEnUS, kept: entryKeptEnUS },
} as const;
const LOCALES = ['zh-CN', 'en-US'] as const;
/** A prompt hides the cells below it. */
const MOST_LISTED = 120;

/**
 * What Excel shows at a cell that is checked, and when something else is entered.
 *
 * @param words of the list, where there is one
 * @example entryCheckTexts('zh-CN', 'choice', ['H', 'A']).prompt // '可选：H、A。'
 */
export function entryCheckTexts(
  locale: Locale,
  id: EntryCheckId,
  words: readonly string[] = [],
): { readonly prompt: string; readonly alert: string } {
  const {
    prompts,
    alerts,
    words: { sentenceGap },
  } = TEXTS[locale];
  const listed = words.length ? listOf(locale, words) : '';
  const says = id === 'choice' && listed ? [listed] : [listed, prompts[id]];
  return { prompt: says.filter(Boolean).join(sentenceGap), alert: alerts[id] };
}

/** The words a drop-down offers; empty where they are too many. */
function listOf(locale: Locale, words: readonly string[]): string {
  const { choicesListed, separator } = TEXTS[locale].words;
  const joined = words.join(separator);
  return joined.length > MOST_LISTED ? '' : fill(choicesListed, { words: joined }, locale);
}

/** Whether a prompt names these words, in whatever language: a list of ours that somebody has changed names others. */
export function namesChoices(prompt: string, words: readonly string[]): boolean {
  return LOCALES.some((locale) => prompt.startsWith(listOf(locale, words)));
}

/** The title of our alerts. */
export function entryCheckMark(locale: Locale): string {
  return TEXTS[locale].words.mark;
}

/** Whether an alert is one of ours, in whatever language it was set. */
export function isEntryCheckMark(title: string): boolean {
  return LOCALES.some((locale) => title === entryCheckMark(locale));
}

/**
 * Why a column was left as it is.
 *
 * @example entryKeptText('zh-CN', 'own') // '已有自己设置的数据验证'
 */
export function entryKeptText(locale: Locale, why: EntryCheckKept): string {
  return TEXTS[locale].kept[why];
}
