import type { EntryField, EntryValues } from '../../../actions/entries/types';
import { NAME_FIELDS } from '../../../actions/entries/customerPlaces';

/**
 * What a customer is called once his fields are changed.
 *
 * @param fields of his card
 * @param changed values that were typed
 * @example nameAfter([{ key: 'name', value: '张三', … }], { name: '张叁' }) // '张叁'
 */
export function nameAfter(fields: readonly Pick<EntryField, 'key' | 'value'>[], changed: EntryValues): string {
  const values = NAME_FIELDS.map((key) => changed[key] ?? fields.find((field) => field.key === key)?.value ?? '');
  return values.map((value) => value.trim()).find((value) => value !== '') ?? '';
}
