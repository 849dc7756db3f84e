import type { ContactEnd, ContactForm, EntryField, EntryValues } from '../../actions/entries/types';
import type { FieldKey } from '../../domain/cards/types';
import { formatDay } from '../../domain/cell/day';
import type { SerialDay } from '../../domain/cell/value';
import { ORDERED } from '../../domain/followup/intervals';
import { isReached } from '../../domain/followup/reached';

/** The fields of a contact as they are asked now, and what stands in them. */
export interface ContactAnswers {
  readonly fields: readonly EntryField[];
  readonly values: EntryValues;
  /** What is asked in addition, by how the lead ends. */
  readonly ending: readonly EntryField[];
  readonly endingValues: EntryValues;
}

/** What the user has done to a contact so far. */
export interface TypedContact {
  readonly values: EntryValues;
  readonly end: ContactEnd;
  readonly ending: EntryValues;
}

const MODE = '去电';
const REACHED = '有效';
const NEXT: ReadonlySet<FieldKey> = new Set(['next', 'nextPlan']);
/** Nobody is called again where it ended so. */
const OVER: ReadonlySet<ContactEnd> = new Set(['won', 'lost', 'cancelled', 'dormant']);

/**
 * What is asked of a contact, by what was chosen so far: the words first; mode, 有效性 and grade are
 * preset; the next contact follows the grade, or the order, until it is typed, and is tomorrow at the latest where the customer was not
 * reached, for that is no contact (D-17); then no words are required. Where the lead ends no next contact is asked.
 *
 * @param typed what the user typed or chose; all else is proposed
 * @param lastMode the mode of the contact logged before
 * @param today serial day
 * @example contactAnswers(form, { values: {}, end: '', ending: {} }, '微信', 46347).values.mode // '微信'
 */
export function contactAnswers(
  form: ContactForm,
  typed: TypedContact,
  lastMode: string | undefined,
  today: SerialDay,
): ContactAnswers {
  const presets = Object.fromEntries(form.fields.map(({ key, value }) => [key, value]));
  const preset: EntryValues = {
    ...presets,
    mode: lastMode ?? (presets.mode || MODE),
    effective: presets.effective || REACHED,
    gradeAfter: presets.gradeAfter || form.grade,
  };
  const said: EntryValues = { ...preset, ...typed.values };
  const reached = isReached(said.effective ?? '');
  const byGrade = form.nextByGrade[typed.end === 'ordered' ? ORDERED : (said.gradeAfter ?? '')] ?? presets.next ?? '';
  const proposed: EntryValues = { ...preset, next: reached ? byGrade : earlier(byGrade, formatDay(today + 1)) };
  const fields = [...form.fields]
    .sort((a, b) => Number(b.key === 'content') - Number(a.key === 'content'))
    .filter(({ key }) => !(OVER.has(typed.end) && NEXT.has(key)))
    .map((field) => (field.key === 'content' ? { ...field, required: reached } : field));
  const ending = typed.end === '' ? [] : form.endings[typed.end];
  return {
    fields,
    values: Object.fromEntries(fields.map(({ key }) => [key, typed.values[key] ?? proposed[key] ?? ''])),
    ending,
    endingValues: Object.fromEntries(ending.map(({ key, value }) => [key, typed.ending[key] ?? value])),
  };
}

function earlier(day: string, other: string): string {
  return day !== '' && day < other ? day : other;
}
