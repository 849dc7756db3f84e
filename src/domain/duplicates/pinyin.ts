import { pinyin } from 'pinyin-pro';

const READINGS = new Map<string, string>();
const SURNAMES = new Map<string, string>();

/**
 * How a name sounds, without tones: what is misheard on the telephone is spelt the same. Characters are read one by one
 * (曾, 单 and their like as surnames where they come first), and each only once: a hundred thousand names are made of a few
 * thousand characters.
 *
 * @param name as it is compared
 * @example soundOf('曾小娟') === soundOf('增晓娟') // true
 */
export function soundOf(name: string): string {
  let sound = '';
  for (const character of name) sound += ' ' + (sound === '' ? surname(character) : reading(character));
  return sound.slice(1);
}

function reading(character: string): string {
  let read = READINGS.get(character);
  if (read === undefined) READINGS.set(character, (read = pinyin(character, { toneType: 'none' })));
  return read;
}

function surname(character: string): string {
  let read = SURNAMES.get(character);
  if (read === undefined) SURNAMES.set(character, (read = pinyin(character, { toneType: 'none', mode: 'surname' })));
  return read;
}
