import type { SavedMapping } from '../recognition/savedMapping';
import type { CellValue } from '../cell/value';
import { GROUP_KEYS, type GroupKey, type Parameter } from './parameter';
import { MAPPING_TABLES, PARAMETERS, TABLES, type Settings } from './settings';
import type { Entry, Place, Table } from './table';
import type { ValueType, Written } from './valueType';
import { textOf } from './valueTypes';
import type { SettingWords } from './words';

/** One row of the settings sheet, in words. */
export interface SettingRow {
  /** What the row says something about; rows with the same id are the same setting. Empty for a row to be filled in. */
  readonly id: string;
  readonly group: GroupKey;
  /** 类别, 项目, 细目, 值, 单位, 默认值, 说明 */
  readonly cells: readonly CellValue[];
  readonly format: Written['format'];
  readonly choices?: readonly string[];
}

export type AnyTable = Table<unknown, unknown>;
type AnyParameter = Parameter<unknown>;

/** A parameter or a list with its key in the settings or in the mapping. */
export const ALL_PARAMETERS = Object.entries(PARAMETERS) as unknown as readonly (readonly [string, AnyParameter])[];
/** In the order they are read in: the profiles before the one that is chosen, the sheets before their columns. */
export const ALL_TABLES = Object.entries({ ...MAPPING_TABLES, ...TABLES }) as unknown as readonly (readonly [
  string,
  AnyTable,
])[];

export function parameterId(key: string): string {
  return `parameter\n${key}`;
}

export function entryId({ group, identity }: AnyTable, place: Place): string {
  return `${group}\n${identity ? identity(place) : `${place.item}\n${place.detail}`}`;
}

/**
 * The settings sheet as values: every setting with its default, its note and how its cell is to be formatted. A list
 * without entries has one row to be filled in.
 *
 * @param settings the settings
 * @param saved what the user has said about worksheets and headers
 * @param words the words of the language to write
 * @returns the rows under the headers, by group
 * @example settingsRows(DEFAULT_SETTINGS, NOTHING_SAVED, words)[0].cells // ['意向级别', '采用方案', '', '三表一卡', '', …]
 */
export function settingsRows(settings: Settings, saved: SavedMapping, words: SettingWords): SettingRow[] {
  const values: Readonly<Record<string, unknown>> = { ...settings, ...saved };
  const rows = [
    ...ALL_PARAMETERS.map(([key, parameter]) => parameterRow(key, parameter, values[key], words)),
    ...ALL_TABLES.flatMap(([key, table]) => tableRows(table, values[key], words)),
  ];
  return GROUP_KEYS.flatMap((group) => rows.filter((row) => row.group === group));
}

function parameterRow(
  key: string,
  { group, type, standard }: AnyParameter,
  value: unknown,
  words: SettingWords,
): SettingRow {
  const written = type.write(value, words);
  const place = { item: words.say(`item.${key}`), detail: '' };
  return rowOf(parameterId(key), group, place, written, type, wordsOf(type, standard, words), key, words);
}

function tableRows(table: AnyTable, value: unknown, words: SettingWords): SettingRow[] {
  const standards = new Map(table.entries(table.standard).map((entry) => [entryId(table, entry), entry]));
  const entries = table.entries(value);
  if (!entries.length) return [blankRow(table, words)];
  return entries.map((entry, i) => entryRow(table, entry, standards.get(entryId(table, entry)), i === 0, words));
}

function entryRow(
  table: AnyTable,
  entry: Entry,
  standard: Entry | undefined,
  first: boolean,
  words: SettingWords,
): SettingRow {
  const type = table.type(entry);
  const written = type.write(entry.value, words);
  const place = table.writePlace?.(entry, words) ?? entry;
  const usual = standard ? wordsOf(type, standard.value, words) : '';
  const note = first ? table.group : '';
  return rowOf(entryId(table, entry), table.group, place, written, type, usual, note, words);
}

/** Shows where a list begins that has nothing yet. */
function blankRow(table: AnyTable, words: SettingWords): SettingRow {
  const type = table.type({ item: '', detail: '' });
  return rowOf('', table.group, { item: '', detail: '' }, { value: '', format: 'text' }, type, '', table.group, words);
}

function rowOf(
  id: string,
  group: GroupKey,
  { item, detail }: Place,
  { value, format, unit }: Written,
  type: ValueType<unknown>,
  standard: string,
  note: string,
  words: SettingWords,
): SettingRow {
  return {
    id,
    group,
    cells: [
      words.say(`group.${group}`),
      item,
      detail,
      value,
      unit === undefined ? '' : words.say(`unit.${unit}`),
      standard,
      note === '' ? '' : words.say(`note.${note}`),
    ],
    format,
    choices: type.choices?.(words),
  };
}

/**
 * A value as one would say it.
 *
 * @example wordsOf(SPAN, { count: 7, unit: 'day' }, words) // '7天'
 */
export function wordsOf<T>(type: ValueType<T>, value: T, words: SettingWords): string {
  const { value: cell, format, unit } = type.write(value, words);
  return textOf(cell, format, unit === undefined ? '' : words.say(`unit.${unit}`));
}
