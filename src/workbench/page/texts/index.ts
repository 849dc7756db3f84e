import { enUS } from './en-US';
import { zhCN } from './zh-CN';

export type Locale = 'zh-CN' | 'en-US';
export type TextKey = keyof typeof zhCN;

/** Says the text with this key; `{name}` in it is replaced by the parameter of that name. */
export type Text = (key: TextKey, params?: Readonly<Record<string, string>>) => string;

const TEXTS: Readonly<Record<Locale, Readonly<Record<TextKey, string>>>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** @example textIn('zh-CN')('notice.empty', { file: 'a.xlsx' }) // '“a.xlsx”是空文件，没有打开。' */
export function textIn(locale: Locale): Text {
  return (key, params = {}) => TEXTS[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

/** English for every English browser, else Chinese: as the add-in does. */
export function localeOf(language: string): Locale {
  return /^en\b/i.test(language) ? 'en-US' : 'zh-CN';
}
