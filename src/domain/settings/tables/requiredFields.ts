import { CARD_KINDS, cardOf } from '../../cards';
import type { CardKind, FieldKey } from '../../cards/types';
import { fieldNamed, fieldWord, kindNamed, kindWord } from '../dictionaryWords';
import type { Table } from '../table';
import { isFault, type ValueType } from '../valueType';

/** The fields that must be filled, by kind of card (DICTIONARY, column req). */
export type RequiredFields = Readonly<Record<CardKind, readonly FieldKey[]>>;

/** Names of fields contain blanks and strokes, so only these part them. */
const SEPARATORS = /[、,，;；\n]+/;

export const requiredFields: Table<RequiredFields, readonly FieldKey[]> = {
  group: 'required',
  standard: requiredOf((kind) =>
    cardOf(kind)
      .fields.filter(({ need }) => need === 'required')
      .map(({ key }) => key),
  ),
  entries: (required) => CARD_KINDS.map((kind) => ({ item: kind, detail: '', value: required[kind] })),
  build: (entries) => requiredOf((kind) => entries.find(({ item }) => item === kind)?.value ?? []),
  type: ({ item }) => fieldsOf(item as CardKind),
  family: ({ item }) => item,
  readPlace: ({ item }, { words }) => {
    const kind = kindNamed(item, words);
    return kind ? { item: kind, detail: '' } : { fault: 'unknownKind' };
  },
  writePlace: ({ item }, words) => ({ item: kindWord(item as CardKind, words), detail: '' }),
};

function requiredOf(fields: (kind: CardKind) => readonly FieldKey[]): RequiredFields {
  return Object.fromEntries(CARD_KINDS.map((kind) => [kind, fields(kind)])) as unknown as RequiredFields;
}

function fieldsOf(kind: CardKind): ValueType<readonly FieldKey[]> {
  return {
    read: (cell) => {
      const names = String(cell)
        .split(SEPARATORS)
        .filter((name) => name.trim() !== '');
      const fields: FieldKey[] = [];
      for (const name of names) {
        const field = fieldNamed(name, kind);
        if (isFault(field)) return field;
        fields.push(field);
      }
      return fields;
    },
    write: (fields, words) => ({
      value: fields.map((field) => fieldWord(field, kind, words)).join(words.say('list.separator')),
      format: 'text',
    }),
  };
}
