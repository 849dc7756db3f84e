import type { SettingWords } from '../domain/settings/words';
import { rulesEnUS } from './checks/rules.en-US';
import { rulesZhCN } from './checks/rules.zh-CN';
import { fill, type TextValue } from './fill';
import { text, type Locale, type TextKey } from './index';
import { settingsEnUS } from './settings.en-US';
import { settingsZhCN } from './settings.zh-CN';

const TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': { ...settingsZhCN, ...ruleWords(rulesZhCN) },
  'en-US': { ...settingsEnUS, ...ruleWords(rulesEnUS) },
};

/** The rules of checks are called here as they are where something is found. */
function ruleWords(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([rule, name]) => [`rule.${rule}`, name]));
}

const LOCALES = Object.keys(TEXTS) as readonly Locale[];

function wordsOf(key: string, locale: Locale): readonly string[] {
  const own = TEXTS[locale][key];
  // Kinds of registers have their names in the pane's texts.
  if (own === undefined) return [text(locale)(key as Extract<TextKey, `kind.${string}` | 'list.separator'>)];
  return own.split('|');
}

/**
 * The words of the settings sheet: written in one language, read in all.
 *
 * @param locale the language to write
 * @example settingWords('zh-CN').say('group.staff') // '员工'
 */
export function settingWords(locale: Locale): SettingWords {
  return WORDS[locale];
}

const wordsIn = (locale: Locale): SettingWords => ({
  locale,
  say: (key) => wordsOf(key, locale)[0] ?? '',
  spellings: (key) => LOCALES.flatMap((one) => wordsOf(key, one)),
});
const WORDS: Readonly<Record<Locale, SettingWords>> = { 'zh-CN': wordsIn('zh-CN'), 'en-US': wordsIn('en-US') };

/** What reading found wrong: a code with its values, and what holds instead. */
interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, TextValue>>;
  readonly instead: string;
}

/**
 * What is wrong with an entry and what holds instead, in one sentence.
 *
 * @example settingProblem('zh-CN', { code: 'notANumber', params: { value: '很快', standard: '7天' }, instead: 'standard' })
 * // '“很快”不是数字，改用7天。'
 */
export function settingProblem(locale: Locale, { code, params, instead }: Finding): string {
  const texts = TEXTS[locale];
  const problem = fill(texts[`problem.${code}`] ?? '', params, locale);
  return fill(texts[`instead.${instead}`] ?? '', { ...params, problem }, locale);
}
