import { CARD_KINDS, cardOf, fieldOf } from '../cards';
import type { Card } from '../cards/field';
import type { CardKind, FieldKey } from '../cards/types';
import type { Fault } from './valueType';
import { keyNamed, plain, type SettingWords } from './words';

/**
 * The kind of card a text names: by its short name on the screen, its name in the dictionary or its key.
 *
 * @example kindNamed('意向客户', words) // 'leads'
 */
export function kindNamed(text: string, words: SettingWords): CardKind | undefined {
  const named = CARD_KINDS.find((kind) => isNamed(text, cardOf(kind)));
  return named ?? keyNamed(text, CARD_KINDS, 'kind.', words);
}

/** What a kind of card is called on the screen. */
export function kindWord(kind: CardKind, words: SettingWords): string {
  return words.say(`kind.${kind}`);
}

/** 意向级别@意向客户管理卡: a field whose name several kinds have for different things, with its card behind it. */
const AT_CARD = /^(.*\S)\s*[@＠]\s*(.+)$/s;
/** Where the same field stands on several cards, it is named after the card of the leads. */
const HOMES: readonly CardKind[] = ['leads', ...CARD_KINDS.filter((kind) => kind !== 'leads')];

/**
 * The field a text names.
 *
 * @param text the field's name in either language, or its key; with its card behind an @ where the name alone is
 *   ambiguous
 * @param kind the kind of card it is a field of, where that is known; else every kind is looked at
 * @returns the key, or a fault: unknown, or meaning different fields of different kinds
 * @example fieldNamed('意向级别', 'leads') // 'gradeManual'
 */
export function fieldNamed(text: string, kind: CardKind | undefined): FieldKey | Fault {
  const own = kind && fieldOfName(text, kind);
  if (own !== undefined) return own;
  const found = new Set(CARD_KINDS.flatMap((one) => fieldOfName(text, one) ?? []));
  const [only] = found;
  if (only !== undefined && found.size === 1) return only;
  const [, name = '', where = ''] = AT_CARD.exec(text) ?? [];
  const named = CARD_KINDS.find((one) => isNamed(where, cardOf(one)));
  const field = named && fieldOfName(name, named);
  return field ?? { fault: found.size ? 'ambiguousField' : 'unknownField', params: { name: text } };
}

/**
 * What a field is called so that `fieldNamed` finds it again.
 *
 * @example fieldWord('gradeManual', undefined, words) // '意向级别@意向客户管理卡': visits have a field of this name too
 */
export function fieldWord(key: FieldKey, kind: CardKind | undefined, { locale }: SettingWords): string {
  const home = kind && fieldOf(kind, key) ? kind : HOMES.find((one) => fieldOf(one, key));
  const field = home && fieldOf(home, key);
  if (!home || !field) return key;
  const inLocale = (named: { readonly zh: string; readonly en: string }) => (locale === 'en-US' ? named.en : named.zh);
  const name = inLocale(field);
  return fieldNamed(name, kind) === key ? name : `${name}@${inLocale(cardOf(home))}`;
}

/** Keys of fields by their plain names, by kind. */
let index: ReadonlyMap<CardKind, ReadonlyMap<string, FieldKey>> | null = null;

function fieldOfName(text: string, kind: CardKind): FieldKey | undefined {
  index ??= new Map(CARD_KINDS.map((one) => [one, namesOf(one)]));
  return index.get(kind)?.get(plain(text));
}

/** The first field with a name has it. */
function namesOf(kind: CardKind): ReadonlyMap<string, FieldKey> {
  return new Map(
    [...cardOf(kind).fields]
      .reverse()
      .flatMap(({ key, zh, en }) => [zh, en, key].map((name) => [plain(name), key] as const)),
  );
}

function isNamed(text: string, { kind, zh, en }: Card): boolean {
  return [zh, en, kind].some((name) => plain(name) === plain(text));
}
