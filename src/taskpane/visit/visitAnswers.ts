import type { EntryField, EntryValues, VisitForm } from '../../actions/entries/types';
import type { FieldKey } from '../../domain/cards/types';

/** The fields of a visit as they are asked now, and what stands in them. */
export interface VisitAnswers {
  readonly fields: readonly EntryField[];
  readonly values: EntryValues;
  /** No telephone number was left: nobody can be called back. */
  readonly leftNothing: boolean;
  /** The day of the next contact, as YYYY-MM-DD, where no field asks for it; empty where there is none. */
  readonly next: string;
}

const NEXT: readonly FieldKey[] = ['next', 'nextContact'];
/** Nobody is graded or called who left nothing. */
const ONLY_WITH_DETAILS: ReadonlySet<FieldKey> = new Set(['grade', ...NEXT]);

/**
 * What is asked of a visitor, by what was typed so far: without a telephone number 留档 is 否 until somebody
 * says otherwise, a reason is required, and no grade is asked; with one it is 是, and the grade is required. The day of
 * the next contact follows the grade, and somebody who is known does not come for the first time, until it is typed.
 *
 * @param typed what the user typed or chose; all else is proposed
 * @param isKnown the number or the plate is that of a customer of the workbook
 * @example visitAnswers(form, { name: '某先生' }, false).values.leftInfo // '否'
 */
export function visitAnswers(form: VisitForm, typed: EntryValues, isKnown: boolean): VisitAnswers {
  const presets = Object.fromEntries(form.fields.map(({ key, value }) => [key, value]));
  const said: EntryValues = { ...presets, ...typed };
  const hasPhone = (said.phone ?? '').trim() !== '';
  const leftNothing = (typed.leftInfo ?? (hasPhone ? '是' : '否')) === '否';
  const proposed: EntryValues = {
    leftInfo: leftNothing ? '否' : '是',
    ...(isKnown && { firstVisit: '否' }),
    ...proposedNext(form, said),
  };
  const fields = form.fields
    .filter(({ key }) => !(leftNothing ? ONLY_WITH_DETAILS.has(key) : key === 'noInfoReason'))
    .map((field) => ({ ...field, required: isRequired(field, leftNothing, said) }));
  const values = Object.fromEntries(fields.map(({ key }) => [key, typed[key] ?? proposed[key] ?? presets[key] ?? '']));
  const asksNext = fields.some(({ key }) => NEXT.includes(key));
  const next = leftNothing || asksNext ? '' : (form.nextByGrade[said.grade ?? ''] ?? '');
  return { fields, values, leftNothing, next };
}

function proposedNext({ nextByGrade }: VisitForm, { grade = '' }: EntryValues): EntryValues {
  const next = nextByGrade[grade];
  return next === undefined ? {} : Object.fromEntries(NEXT.map((key) => [key, next]));
}

function isRequired({ key, required }: EntryField, leftNothing: boolean, { ordered }: EntryValues): boolean {
  if (key === 'noInfoReason') return leftNothing;
  if (key === 'phone') return !leftNothing;
  // Who has ordered has no intent to be graded any more.
  return key === 'grade' ? !leftNothing && ordered !== '是' : required;
}
