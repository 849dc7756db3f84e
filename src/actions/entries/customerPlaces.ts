import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { Failure } from '../../excel/failure';
import type { CustomerPlace } from './types';

/** What a customer is called: the first of these that is filled in. */
export const NAME_FIELDS: readonly FieldKey[] = ['name', 'customer', 'company', 'contact'];

/**
 * What the customer of a row is called.
 *
 * @param row of the register, from 0
 * @returns empty where the row names nobody
 */
export function nameIn({ columns }: Register, row: number): string {
  for (const field of NAME_FIELDS) {
    const name = String(columns.get(field)?.raw[row] ?? '').trim();
    if (name !== '') return name;
  }
  return '';
}

/**
 * Where a customer stands whose place was seen earlier: in the same row, else in the only row with that name.
 *
 * @returns row of the register, from 0
 * @throws Failure customerGone where no row has the name, or several have it
 */
export function rowOfPlace(register: Register, { sheet, row, name }: CustomerPlace): number {
  const { firstRow, rowCount, skipped } = register;
  const same = row - 1 - firstRow;
  if (same >= 0 && same < rowCount && !skipped.has(same) && nameIn(register, same) === name) return same;
  const found = Array.from({ length: rowCount }, (_, at) => at).filter(
    (at) => !skipped.has(at) && nameIn(register, at) === name,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Failure('customerGone', { sheet });
  return only;
}

/** The place of a row of a register. */
export function placeOf(register: Register, row: number): CustomerPlace {
  return { sheet: register.sheet, row: register.firstRow + row + 1, name: nameIn(register, row) };
}
