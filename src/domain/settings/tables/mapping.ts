import type { CardKind, FieldKey } from '../../cards/types';
import { fieldOf } from '../../cards';
import { readHeader } from '../../recognition/headerText';
import type { SavedColumn, SavedSheet, SavedSynonym } from '../../recognition/savedMapping';
import { fieldNamed, fieldWord, kindNamed, kindWord } from '../dictionaryWords';
import type { Place, Table } from '../table';
import { isFault, type ValueType } from '../valueType';
import { keyNamed } from '../words';

const UNUSED = 'unused';
const UNUSED_ONLY = [UNUSED] as const;
/** 电话#2: the second column with this header. */
const NUMBERED = /^(.*?)\s*#(\d+)$/s;

/** What the user has said a worksheet is. */
export const sheets: Table<readonly SavedSheet[], CardKind | 'other'> = {
  group: 'sheetKinds',
  standard: [],
  entries: (saved) => saved.map(({ sheet, kind }) => ({ item: sheet, detail: '', value: kind })),
  build: (entries) => entries.map(({ item, value }) => ({ sheet: item, kind: value })),
  type: () => KIND,
  family: ({ item }) => item,
  identity: ({ item }) => item,
};

const KIND: ValueType<CardKind | 'other'> = {
  read: (cell, _unit, { words }) =>
    kindNamed(String(cell), words) ??
    (keyNamed(String(cell), UNUSED_ONLY, 'choice.', words) ? 'other' : { fault: 'unknownKind' }),
  write: (kind, words) => ({
    value: kind === 'other' ? words.say('choice.unused') : kindWord(kind, words),
    format: 'text',
  }),
};

/** What the user has said a column is (R-16.02, DICTIONARY §0.1). */
export const columns: Table<readonly SavedColumn[], FieldKey | null> = {
  group: 'columnFields',
  standard: [],
  entries: (saved) => saved.map((column) => ({ ...columnPlace(column), value: column.field })),
  build: (entries) => entries.map(({ item, detail, value }) => ({ sheet: item, ...headerOf(detail), field: value })),
  type: ({ item }) => fieldType(item),
  family: columnIdentity,
  identity: columnIdentity,
  readPlace: (place) => (place.detail === '' ? { fault: 'noHeader' } : place),
};

function columnIdentity({ item, detail }: Place): string {
  const { header, occurrence } = headerOf(detail);
  return `${item}\n${readHeader(header).core}#${occurrence}`;
}

function columnPlace({ sheet, header, occurrence }: SavedColumn): Place {
  const numbered = occurrence > 1 || NUMBERED.test(header);
  return { item: sheet, detail: numbered ? `${header}#${occurrence}` : header };
}

function headerOf(detail: string): Pick<SavedColumn, 'header' | 'occurrence'> {
  const [, header = detail, occurrence = '1'] = NUMBERED.exec(detail) ?? [];
  return { header, occurrence: Math.max(1, Number(occurrence)) };
}

function fieldType(sheet: string): ValueType<FieldKey | null> {
  return {
    read: (cell, _unit, { words, kindOf }) =>
      keyNamed(String(cell), UNUSED_ONLY, 'choice.', words) ? null : fieldNamed(String(cell), kindOf(sheet)),
    // The kind of a sheet may be changed later, so a name has to do without it.
    write: (field, words) => ({
      value: field === null ? words.say('choice.unused') : fieldWord(field, undefined, words),
      format: 'text',
    }),
  };
}

/** Headers of this company's own (DICTIONARY §0.1). */
export const synonyms: Table<readonly SavedSynonym[], FieldKey> = {
  group: 'synonyms',
  standard: [],
  entries: (saved) => saved.map(({ kind, word, field }) => ({ item: kind, detail: word, value: field })),
  build: (entries) =>
    entries.map(({ item, detail, value }) => ({ kind: item as CardKind, word: detail, field: value })),
  type: ({ item }) => synonymType(item as CardKind),
  family: synonymIdentity,
  identity: synonymIdentity,
  readPlace: ({ item, detail }, { words }) => {
    const kind = kindNamed(item, words);
    if (!kind) return { fault: 'unknownKind' };
    return detail === '' ? { fault: 'noHeader' } : { item: kind, detail };
  },
  writePlace: ({ item, detail }, words) => ({ item: kindWord(item as CardKind, words), detail }),
};

function synonymIdentity({ item, detail }: Place): string {
  return `${item}\n${readHeader(detail).core}`;
}

function synonymType(kind: CardKind): ValueType<FieldKey> {
  return {
    read: (cell) => {
      const field = fieldNamed(String(cell), kind);
      return isFault(field) || fieldOf(kind, field) ? field : { fault: 'unknownField', params: { name: String(cell) } };
    },
    write: (field, words) => ({ value: fieldWord(field, kind, words), format: 'text' }),
  };
}
