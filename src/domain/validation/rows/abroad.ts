import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { textAt } from '../../cards/valueAt';
import type { Finding } from '../finding';

const CALLED: readonly FieldKey[] = ['name', 'company', 'customer'];
const LIVES: readonly FieldKey[] = ['address', 'province', 'city'];
const PHONES: readonly FieldKey[] = ['phone', 'contactPhone', 'phone2', 'fax'];
/** What only a customer in this country has. */
const HERE: ReadonlySet<FieldKey> = new Set(['postcode', 'province', 'city', 'uscc', 'idNo']);

const HAN = /\p{Script=Han}/u;

/** Named and addressed in other letters, and reached by no number of this country. */
function isAbroad(register: Register, row: number): boolean {
  const said = (fields: readonly FieldKey[]) => fields.map((field) => textAt(register, field, row)).join('');
  const called = said(CALLED);
  if (called === '' || HAN.test(called + said(LIVES))) return false;
  return PHONES.every((field) => !/^[01]/.test(textAt(register, field, row)));
}

/**
 * Findings without those that ask a customer abroad for what only customers in this country have: a postcode of six digits,
 * a province.
 *
 * @example apartFromAbroad(corporate, findings).some(({ rule }) => rule === 'postcode') // false for Siemens AG, Munich
 */
export function apartFromAbroad(register: Register, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ rule, field, row }) =>
      !(HERE.has(field) && (rule === 'required' || rule === 'postcode') && isAbroad(register, row)),
  );
}
