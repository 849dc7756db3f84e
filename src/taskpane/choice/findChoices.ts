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
 * name, in full or by initials. Those whose shown name is meant come first, and of them those whose name begins so: 份 can be
 * read bin, yet bz is 备注 before it is 身份证.
 *
 * @param typed what was typed; nothing finds everything
 * @param most so many are enough: the search ends with them
 * @example findChoices([{ key: 'phone', words: '联系电话' }], 'lxdh') // the phone
 */
export function findChoices(choices: readonly Choice[], typed: string, most = Infinity): readonly Choice[] {
  const query = plain(typed);
  if (query === '') return choices.length > most ? choices.slice(0, most) : choices;
  const begun: Choice[] = [];
  const shown: Choice[] = [];
  const named: Choice[] = [];
  for (const choice of choices) {
    // Nobody would go before those that are found now.
    if (begun.length >= most) return begun;
    const place = placeOf(choice.words, query);
    if (place >= 0) (place === 0 ? begun : shown).push(choice);
    else if (plain(choice.key).includes(query) || choice.names?.some((name) => placeOf(name, query) >= 0))
      named.push(choice);
  }
  return [...begun, ...shown, ...named].slice(0, most);
}

/** Where in a name what was typed begins; −1 where the name is not meant. */
function placeOf(name: string, query: string): number {
  const place = plain(name).indexOf(query);
  if (place >= 0 || !HAN.test(name) || HAN.test(query)) return place;
  return match(name, query, { continuous: true })?.[0] ?? -1;
}
