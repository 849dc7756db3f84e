import type { FieldKey } from '../cards/types';
import type { MaskedType } from './masked';

/**
 * The fields whose values are hidden while others look on; the same key means the same in every kind. A table of its own:
 * the pane does not wait for the dictionary to hide a phone.
 */
const MASKED_FIELDS: ReadonlyMap<FieldKey, MaskedType> = new Map<FieldKey, MaskedType>([
  ['phone', 'phone'],
  ['phone2', 'phone'],
  ['contactPhone', 'phone'],
  ['fax', 'phone'],
  ['idNo', 'idno'],
  ['email', 'email'],
  ['plate', 'plate'],
  ['vin', 'vin'],
  ['engineNo', 'vin'],
  ['bankNo', 'bank'],
  ['wechat', 'name'],
]);

/**
 * How the values of a field are hidden while others look on.
 *
 * @returns undefined for a field that may be seen, but for what looks like a phone in its words
 * @example maskedType('phone2') // 'phone'
 */
export function maskedType(field: FieldKey): MaskedType | undefined {
  return MASKED_FIELDS.get(field);
}
