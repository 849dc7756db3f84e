import type { CardKind, FieldKey } from '../cards/types';
import type { Field } from '../cards/field';
import type { CellValue } from '../cell/value';
import { columnStyle } from '../entries/columnStyle';
import type { Settings } from '../settings/settings';
import type { EntryCheck, EntryStyle } from './entryCheck';

/** Words a column is filled in with, and how sure it is that there are no others. */
interface Choices {
  readonly words: readonly string[];
  readonly style: EntryStyle;
  /** The user's own lists hold whatever the column has; those of the dictionary give way to a column with words of its own. */
  readonly isUsers?: true;
}

/** What is said of the column: the field, and what stands in its last rows. */
interface Column {
  readonly field: Field;
  readonly kind: CardKind;
  readonly sample: readonly CellValue[];
}

type NameList =
  | 'sources'
  | 'regions'
  | 'industries'
  | 'products'
  | 'roles'
  | 'closeReasons'
  | 'lostReasons'
  | 'lostDetails'
  | 'noInfoReasons';

/** Lists of the settings by field; there may always be a source, a product or a reason that nobody has listed yet. */
const LISTS: Readonly<Partial<Record<FieldKey, NameList>>> = {
  source: 'sources',
  region: 'regions',
  industry: 'industries',
  model: 'products',
  boughtModel: 'products',
  product: 'products',
  role: 'roles',
  closeReason: 'closeReasons',
  reason1: 'lostReasons',
  reason2: 'lostDetails',
  noInfoReason: 'noInfoReasons',
};
/** A branch, though it is looked up in the register of staff. */
const STORE: FieldKey = 'store';
/** With 其他 among the values other words are to be expected too. */
const OTHER = '其他';
/** A column of more words than this is no list. */
const MOST_WORDS = 30;
/** Who stands there once may be a slip. */
const REPEATED = 2;

/**
 * The drop-down of a column: the words of the settings or the dictionary, with those that the column uses besides; its own
 * ones in place of the dictionary's where it uses none of them. Nobody has to rename what he has.
 *
 * @returns null where the field has no list, or the column is filled in freely
 * @example choiceCheck({ field: grade, kind: 'leads', sample: ['H', 'A'] }, settings)?.rule // { kind: 'list', words: ['H', 'A', 'B', 'C'] }
 */
export function choiceCheck(column: Column, settings: Settings): EntryCheck | null {
  const standard = standardChoices(column, settings);
  const choices = standard && withOwn(standard, wordsIn(column.sample));
  if (!choices?.words.length) return null;
  const { words, style } = choices;
  return { id: style === 'information' ? 'openChoice' : 'choice', style, rule: { kind: 'list', words } };
}

/** Whether a field is filled in from a list. */
export function hasChoices(field: Field): boolean {
  return field.type === 'bool' || field.type === 'enum' || field.key in LISTS || isStaff(field);
}

function isStaff({ key, refersTo }: Field): boolean {
  return key !== STORE && refersTo?.includes('staff') === true;
}

function standardChoices({ field, sample }: Column, settings: Settings): Choices | null {
  const { type, key, list, values } = field;
  if (type === 'bool') return { words: answers(sample), style: 'stop' };
  if (list === 'grades') return { words: settings.gradeProfile.grades.map(({ grade }) => grade), style: 'stop' };
  if (isStaff(field)) {
    const active = settings.staff.filter((member) => member.active);
    return { words: active.map(({ name }) => name), style: active.length ? 'warning' : 'information', isUsers: true };
  }
  const named = LISTS[key] ?? list;
  if (named && (settings[named].length || !values)) return { words: settings[named], style: 'information', isUsers: true }; // prettier-ignore
  return values ? { words: values, style: values.includes(OTHER) ? 'warning' : 'stop' } : null;
}

/** 是 and 否, or what the column has for them; who ticks leaves the others blank. */
function answers(sample: readonly CellValue[]): readonly string[] {
  const { yes, no } = columnStyle(sample);
  return [yes, no].map(asWord).filter((word) => word !== '');
}

/** The words of a column, the most used first. */
function wordsIn(sample: readonly CellValue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of sample) {
    const word = asWord(value);
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

function asWord(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).trim();
}

function withOwn({ words, style, isUsers }: Choices, used: ReadonlyMap<string, number>): Choices | null {
  const known = new Set(words);
  const others = [...used].filter(([word]) => !known.has(word));
  if (!others.length) return { words, style };
  const own = others.filter(([, count]) => count >= REPEATED).map(([word]) => word);
  const isForeign = others.length === used.size && (!isUsers || !words.length);
  if (own.length > MOST_WORDS || (isForeign && !own.length)) return null;
  return { words: isForeign ? own : [...words, ...own], style: style === 'stop' ? 'warning' : style };
}
