import { match } from 'pinyin-pro';

/** Something to be chosen. */
export interface Choice {
  readonly key: string;
  /** As it is shown. */
  readonly words: string;
  /** Its other names: in the other language, in the trade. */
  readonly names?: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * The choices somebody means who types a few letters: part of a name in either language, the key, or the pinyin of the
 * name, in full or by initials. Those whose shown name is meant come first.
 *
 * @param typed what was typed; nothing finds everything
 * @param most so many are enough: the search ends with them
 * @example findChoices([{ key: 'phone', words: '联系电话' }], 'lxdh') // the phone
 */
export function findChoices(choices: readonly Choice[], typed: string, most = Infinity): readonly Choice[] {
  const query = plain(typed);
  if (query === '') return choices.length > most ? choices.slice(0, most) : choices;
  const shown: Choice[] = [];
  const named: Choice[] = [];
  for (const choice of choices) {
    // Nobody would go before those that are found now.
    if (shown.length >= most) return shown;
    if (meant(choice.words, query)) shown.push(choice);
    else if (plain(choice.key).includes(query) || choice.names?.some((name) => meant(name, query))) named.push(choice);
  }
  return [...shown, ...named].slice(0, most);
}

function meant(name: string, query: string): boolean {
  if (plain(name).includes(query)) return true;
  return HAN.test(name) && !HAN.test(query) && match(name, query, { continuous: true }) !== null;
}
