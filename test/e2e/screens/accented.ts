import type { BrowserContext } from 'playwright-core';

/** English with accents, and longer by two fifths: as long as the languages that need most room. */
const VOWELS: Readonly<Record<string, string>> = {
  a: 'áå',
  e: 'éë',
  i: 'íî',
  o: 'óö',
  u: 'úü',
  A: 'ÁÅ',
  E: 'ÉË',
  I: 'ÍÎ',
  O: 'ÓÖ',
  U: 'ÚÜ',
};
const LONGER = 1.4;
const CHINESE = /[\u3000-\u9fff]/;

/**
 * A text of the pane, accented and lengthened; placeholders stay as they are.
 *
 * @example accented('Skip {count}') // 'Skíîp {count}~'
 */
export function accented(template: string): string {
  const letters = template.replace(/\{[^}]*\}/g, '').length;
  const long = template.replace(/\{[^}]*\}|[aeiouAEIOU]/g, (part) => VOWELS[part] ?? part);
  return long + '~'.repeat(Math.max(0, Math.ceil(letters * LONGER) - letters - (long.length - template.length)));
}

/** A text with its key: some keys there are in several tables. */
export const textOf = (key: string, said: string): string => `${key}: ${said}`;

/** Texts as they stand in a built script: a key, and what it says in quotes of one of three kinds. */
const TEXTS = /(?<=[{,])("[\w.-]+"|[\w$]+):("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`)/g;

/**
 * Has every English text of the pane accented before the browser sees it.
 *
 * @param english the texts with their keys: nothing else in the scripts is touched
 * @returns those that were met
 */
export async function accentTexts(context: BrowserContext, english: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  await context.route('**/*.js', async (route) => {
    if (route.request().url().includes('office-js')) return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(TEXTS, (whole, key: string, quoted: string) => {
      const name = key.replace(/"/g, '');
      const said = quoted.slice(1, -1).replace(/\\(['"`])/g, '$1');
      const text = textOf(name, said);
      if (!english.has(text) || CHINESE.test(said)) return whole;
      met.add(text);
      return `${key}:${JSON.stringify(accented(said))}`;
    });
    await route.fulfill({ response, body });
  });
  return met;
}
