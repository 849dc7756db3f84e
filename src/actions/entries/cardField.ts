import type { Field } from '../../domain/cards/field';
import type { CardKind } from '../../domain/cards/types';
import type { Parsed, ReadProblem } from '../../domain/cards/register';
import { formatDay } from '../../domain/cell/day';
import { formatTime } from '../../domain/cell/formatTime';
import { isProblem } from '../../domain/cell/problem';
import { readText } from '../../domain/cell/text';
import type { CellValue } from '../../domain/cell/value';
import type { Settings } from '../../domain/settings/settings';
import type { EntryField, EntryType } from './types';

const TYPES: Readonly<Partial<Record<Field['type'], EntryType>>> = {
  date: 'day',
  time: 'time',
  bool: 'flag',
  enum: 'choice',
  ref: 'choice',
  region: 'choice',
  phone: 'phone',
  int: 'number',
  number: 'number',
  money: 'number',
  score: 'number',
};
/** Texts of several sentences. */
const WORDS: ReadonlySet<string> = new Set([
  'note', 'sys_note', 'keyNotes', 'profile', 'process', 'lesson', 'content', 'plan', 'issues', 'nextAction', 'summary',
  'tomorrow', 'activity', 'salesRecord', 'personTraits', 'rival', 'advantage',
]); // prettier-ignore
/** What a column too narrow for a number shows of it. */
const TOO_NARROW = /^#+$|^-?\d(?:\.\d+)?E\+\d+$/;

/**
 * A column of a register as a field of a form: the user's own header, the choices of the dictionary or of his
 * settings.
 *
 * @param field the dictionary's field
 * @param column its header, and names that stand in the column where it holds people
 * @param kind the kind of the register
 * @param settings lists of sources, regions, industries, grades, staff, required fields
 * @returns a field without a value
 * @example cardField(nameField, { header: '姓名' }, 'leads', settings).required // true
 */
export function cardField(
  field: Field,
  { header, names = [] }: { readonly header: string; readonly names?: readonly string[] },
  kind: CardKind,
  settings: Settings,
): EntryField {
  return {
    key: field.key,
    label: header.replace(/\s+/g, ' ').trim(),
    type: WORDS.has(field.key) ? 'words' : (TYPES[field.type] ?? 'text'),
    choices: field.type === 'ref' ? names : choicesOf(field, settings),
    required: settings.requiredFields[kind].includes(field.key),
    value: '',
    ...(field.need === 'computed' ? { readOnly: true as const } : {}),
  };
}

/** Fields whose values are a list of the settings, though the dictionary does not say so. */
const LISTS = {
  closeReason: 'closeReasons',
  noInfoReason: 'noInfoReasons',
  reason1: 'lostReasons',
  reason2: 'lostDetails',
} as const;

/** The user's own list where the field has one. */
function choicesOf({ list, values, key }: Field, settings: Settings): readonly string[] {
  if (list === 'grades') return settings.gradeProfile.grades.map(({ grade }) => grade);
  const name = list ?? (key in LISTS ? LISTS[key as keyof typeof LISTS] : undefined);
  const own = name ? settings[name] : [];
  return own.length ? own : (values ?? []);
}

/**
 * A cell's value as it would be typed into a form: days as YYYY-MM-DD, times as HH:MM, flags as 是 or 否, numbers as their
 * digits in the unit of the column, and whatever else, or what cannot be read, as the sheet shows it.
 *
 * @param cell what Excel gave, and how it is shown
 * @param read what the cell was read as
 * @example typedValue({ value: 46347, text: '11/21' }, 46347, 'day') // '2026-11-21'
 */
export function typedValue(
  { value, text }: { readonly value: CellValue; readonly text: string },
  read: Parsed | ReadProblem,
  type: EntryType,
): string {
  if (read !== null && !isProblem(read)) {
    if (type === 'day' && typeof read === 'number') return formatDay(read);
    if (type === 'time' && typeof read === 'number') return formatTime(read);
    if (type === 'flag' && typeof read === 'boolean') return read ? '是' : '否';
    if (type === 'number' && typeof value === 'number') return String(value);
  }
  if (typeof value === 'string') return value;
  return TOO_NARROW.test(text) ? (readText(value) ?? '') : text;
}
