import { enUS } from './en-US';
import { fill, type TextValue } from './fill';
import { speaker, type Locale, type Speaker } from './speaker';
import { zhCN } from './zh-CN';

export type { Locale };

type Chinese = typeof zhCN;

/** Key of a text; a key that does not exist does not compile. */
export type TextKey = keyof Chinese;

/** Says the text with this key. */
export type Text = Speaker<Chinese>;

type FailureKey = Extract<TextKey, `failure.${string}`>;

/** Failures there is a sentence for. */
export type FailureTextCode = Exclude<
  FailureKey extends `failure.${infer Code}` ? Code : never,
  'title' | 'retry' | 'dismiss' | 'where' | 'whereUnknown'
>;

const TEXTS: Readonly<Record<Locale, Readonly<Record<TextKey, string>>>> = { 'zh-CN': zhCN, 'en-US': enUS };

/**
 * The texts of one language.
 *
 * @example text('zh-CN')('registers.rows', { rows: 400 }) // '400行'
 */
export function text(locale: Locale): Text {
  return speaker<Chinese>(TEXTS, locale);
}

/**
 * The language we speak to somebody whose Excel is set to `displayLanguage`: English for every English, else Chinese,
 * as the manifest does (its default locale is zh-CN).
 *
 * @param displayLanguage a language tag as Office gives it; may be missing outside Office
 */
export function localeOf(displayLanguage: string | undefined): Locale {
  return /^en\b/i.test(displayLanguage ?? '') ? 'en-US' : 'zh-CN';
}

/**
 * One sentence about a failure: what, where, and what to do.
 *
 * @param params `sheet` names the worksheet; without it the sentence speaks of "the worksheet"
 * @example failureText('zh-CN', 'protected', { sheet: '意向客户' }) // '工作表“意向客户”受保护,不能写入。请在“审阅”里撤消工作表保护,…'
 */
export function failureText(
  locale: Locale,
  code: FailureTextCode,
  params: Readonly<Record<string, TextValue>> = {},
): string {
  const t = text(locale);
  const where = params.sheet === undefined ? t('failure.whereUnknown') : t('failure.where', { sheet: params.sheet });
  return fill(TEXTS[locale][`failure.${code}`], { ...params, where }, locale);
}

/**
 * Why a cell could not be read, in a few words.
 *
 * @param code of a reading problem; one there are no words for is an unknown way of writing
 * @example unreadableText('zh-CN', 'notADay') // '不是日期'
 */
export function unreadableText(locale: Locale, code: string): string {
  const texts: Readonly<Record<string, string>> = TEXTS[locale];
  return texts[`unreadable.${code}`] ?? TEXTS[locale]['unreadable.other'];
}
