import type { Register } from '../cards/register';
import { textAt } from '../cards/valueAt';
import type { FieldKey } from '../cards/types';
import { parsePhones } from '../cell/phone';

/** Where a person's own numbers stand. */
export const PHONE_FIELDS: readonly FieldKey[] = ['phone', 'phone2', 'contactPhone'];

/**
 * The phones of a row by which a person is found in other registers; what is no valid number tells nobody apart.
 *
 * @example rowPhones(leads, 0) // ['13800131234']
 */
export function rowPhones(register: Register, row: number): readonly string[] {
  return PHONE_FIELDS.flatMap((field) =>
    parsePhones(textAt(register, field, row)).flatMap(({ number, kind }) =>
      kind === null || kind === 'service' ? [] : [number],
    ),
  );
}
