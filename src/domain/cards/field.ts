import type { CardKind, FieldKey } from './types';

/** What a field holds. `section` and `group` are headings of a card, not columns of a register. */
export type FieldType =
  | 'text'
  | 'id'
  | 'int'
  | 'number'
  | 'money'
  | 'percent'
  | 'score'
  | 'bool'
  | 'date'
  | 'datetime'
  | 'time'
  | 'dates'
  | 'enum'
  | 'multi'
  | 'phone'
  | 'email'
  | 'url'
  | 'idno'
  | 'uscc'
  | 'plate'
  | 'vin'
  | 'postcode'
  | 'region'
  | 'ref'
  | 'table'
  | 'section'
  | 'group';

/** Whether a field must be filled; `computed` ones are written by rules or by another system. */
export type Need = 'required' | 'conditional' | 'optional' | 'computed';

/** Personal information by the law (PIPL): `sensitive` is masked and left out of exports by default. */
type Pii = 'none' | 'personal' | 'sensitive';

/** Lists that belong to the user (settings) rather than to the dictionary. */
type ListName = 'grades' | 'sources' | 'regions' | 'industries';

/** One field of a card kind: a column of its register, a label on its card. */
export interface Field {
  readonly key: FieldKey;
  readonly zh: string;
  readonly en: string;
  readonly type: FieldType;
  readonly need: Need;
  readonly pii: Pii;
  /** Headers that mean the field, besides `zh`, `en` and `key`. */
  readonly synonyms: readonly string[];
  /** The closed list of values of an enumeration, first value = default. */
  readonly values?: readonly string[];
  /** The user's own list the values come from. */
  readonly list?: ListName;
  /** The registers a reference points into. */
  readonly refersTo?: readonly CardKind[];
  /** Whose names the field holds; tells 客户名称 the person from 客户名称 the company. */
  readonly holds?: 'person' | 'company';
  /** The day may be said in words: 本周, 一个月内, 年底. */
  readonly inWords?: true;
  /** A day or moment that has happened: never after today. */
  readonly past?: true;
  /** A day that may lie before 1954 (birthdays, founding days). */
  readonly historic?: true;
}

/** One card kind with its fields. */
export interface Card {
  readonly kind: CardKind;
  readonly zh: string;
  readonly en: string;
  /** The fields that make a row unique. */
  readonly identity: readonly FieldKey[];
  readonly fields: readonly Field[];
}

/** A field as the tables write it: what goes without saying is left out. */
export type FieldRow = Pick<Field, 'key' | 'zh' | 'en' | 'type'> & Partial<Field>;

/**
 * Completes a table of fields: optional, not personal, no synonyms unless said.
 *
 * @param kind the card kind and its names
 * @param rows the fields in the order of the card
 * @returns the card
 * @example defineCard({ kind: 'staff', zh: '人员与门店', en: 'Staff', identity: ['staffId'] }, rows)
 */
export function defineCard(kind: Omit<Card, 'fields'>, rows: readonly FieldRow[]): Card {
  return { ...kind, fields: rows.map((row) => ({ need: 'optional', pii: 'none', synonyms: [], ...row })) };
}
