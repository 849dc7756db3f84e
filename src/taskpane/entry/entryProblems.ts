import type { EntryField, EntryProblem, EntryValues } from '../../actions/entries/types';
import type { SerialDay } from '../../domain/cell/value';
import type { Text } from '../../i18n';
import { entryRemark } from './entryRemark';
import { typedValue } from './typedValue';

/**
 * What keeps a form from being sent: required fields that are blank, days and times that cannot be read.
 *
 * @param values as typed
 * @param today serial day
 * @returns errors in the order of the fields
 */
export function entryProblems(
  t: Text,
  fields: readonly EntryField[],
  values: EntryValues,
  today: SerialDay,
): readonly EntryProblem[] {
  return fields.flatMap((field): EntryProblem[] => {
    const { key, label, type, required, readOnly } = field;
    const value = values[key] ?? '';
    if (readOnly) return [];
    const isBlank = value.trim() === '';
    const message = isBlank
      ? required && t('entry.required', { label })
      : typedValue(type, value, today) === null && entryRemark(t, field, value, today);
    return message ? [{ field: key, severity: 'error', message }] : [];
  });
}

/**
 * Values as the actions want them, of the fields that are shown and may be edited.
 *
 * @param today serial day
 * @example readValues([next], { next: '+3' }, 46347) // { next: '2026-11-24' }
 */
export function readValues(fields: readonly EntryField[], values: EntryValues, today: SerialDay): EntryValues {
  return Object.fromEntries(
    fields
      .filter(({ readOnly }) => !readOnly)
      .map(({ key, type }) => {
        const value = values[key] ?? '';
        return [key, typedValue(type, value, today) ?? value];
      }),
  );
}
