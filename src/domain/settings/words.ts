import { foldWidth } from '../cell/text';

/**
 * The words of the settings sheet. The rules know keys; what a key is called stands in i18n. Everything is written in one
 * language and read in all, because colleagues share the sheet.
 */
export interface SettingWords {
  readonly locale: 'zh-CN' | 'en-US';
  /** What the key is called; empty for a note that does not exist. */
  readonly say: (key: string) => string;
  /** What the key is called in each language. */
  readonly spellings: (key: string) => readonly string[];
}

/** Text as it is compared: width, case, blanks and line breaks do not count. */
export function plain(text: string): string {
  return foldWidth(text).toLowerCase().replace(/\s+/g, '');
}

/**
 * Which of some keys a text names, in any language or by the key itself.
 *
 * @param text what stands in the cell
 * @param keys the keys it may be
 * @param prefix where their words stand: `choice.` for `choice.calendar`
 * @param words the words of the sheet
 * @returns the key, or undefined
 * @example keyNamed('自然月', ['calendar', 'thirtyDays'], 'choice.', words) // 'calendar'
 */
export function keyNamed<K extends string>(
  text: string,
  keys: readonly K[],
  prefix: string,
  words: SettingWords,
): K | undefined {
  return indexOf(keys, prefix, words).get(plain(text)) as K | undefined;
}

type Index = ReadonlyMap<string, string>;
/** Keys by the plain forms of their words; a list of keys always has the same prefix. */
const indexes = new WeakMap<SettingWords, WeakMap<readonly string[], Index>>();

function indexOf(keys: readonly string[], prefix: string, words: SettingWords): Index {
  let byKeys = indexes.get(words);
  if (!byKeys) indexes.set(words, (byKeys = new WeakMap<readonly string[], Index>()));
  let index = byKeys.get(keys);
  if (!index) {
    const entries = keys.flatMap((key) =>
      [key, ...words.spellings(prefix + key)].map((word): [string, string] => [plain(word), key]),
    );
    // Of two keys with one word the first has it.
    byKeys.set(keys, (index = new Map(entries.reverse())));
  }
  return index;
}
