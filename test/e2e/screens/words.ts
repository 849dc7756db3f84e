import { creditPaneEnUS } from '../../../src/i18n/credit/pane.en-US';
import { creditPaneZhCN } from '../../../src/i18n/credit/pane.zh-CN';
import { enUS } from '../../../src/i18n/en-US';
import { fill, type TextValue } from '../../../src/i18n/fill';
import { structurePaneEnUS } from '../../../src/i18n/structure/pane.en-US';
import { structurePaneZhCN } from '../../../src/i18n/structure/pane.zh-CN';
import { zhCN } from '../../../src/i18n/zh-CN';
import { accented, textOf } from './accented';

/** The languages the pane is looked at in: its own two, and one that needs more room than any. */
export type Tongue = 'zh-CN' | 'en-US' | 'accented';

const [chinese, english] = [
  { ...zhCN, ...prefixed('structure', structurePaneZhCN), ...prefixed('credit', creditPaneZhCN) },
  { ...enUS, ...prefixed('structure', structurePaneEnUS), ...prefixed('credit', creditPaneEnUS) },
] as const;

function prefixed(part: string, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, words]) => [`${part}:${key}`, words]));
}

/** The English texts of the pane, as they stand in its scripts. */
export const ENGLISH: ReadonlySet<string> = new Set(
  [enUS, structurePaneEnUS, creditPaneEnUS].flatMap((texts) =>
    Object.entries(texts).map(([key, said]) => textOf(key, said)),
  ),
);

/** Says a text of the pane; those of the analyses are named with what they belong to, such as `structure:make`. */
export type Words = (key: string, params?: Readonly<Record<string, TextValue>>) => string;

/** What the pane says in a language. */
export function wordsOf(tongue: Tongue): Words {
  const texts: Readonly<Record<string, string>> = tongue === 'zh-CN' ? chinese : english;
  return (key, params = {}) => {
    const template = texts[key];
    if (template === undefined) throw new Error(`no text ${key}`);
    return fill(tongue === 'accented' ? accented(template) : template, params, tongue === 'zh-CN' ? tongue : 'en-US');
  };
}
