import type { Register } from '../cards/register';
import type { FieldKey } from '../cards/types';
import { dataRows, textAt, wordsAt } from '../cards/valueAt';
import { phoneNumbers, plainName } from '../customers/knownIndex';

/** A row of a register. */
export interface CustomerRow {
  readonly register: Register;
  readonly row: number;
}

/** Finds the rows of some registers that are about the customer of a row of another one. */
export type CustomerIndex = (register: Register, row: number) => readonly CustomerRow[];

const NUMBER_FIELDS: readonly FieldKey[] = ['leadId', 'ownerId'];
const OWNER_FIELDS: readonly FieldKey[] = ['owner', 'by', 'staff'];
const NOBODY: readonly CustomerRow[] = [];

/**
 * What the customer of a row is called.
 *
 * @returns empty where the row names nobody
 * @example nameOfRow(leads, 0) // '赵先生'
 */
export function nameOfRow(register: Register, row: number): string {
  return textAt(register, 'name', row) || textAt(register, 'company', row);
}

/**
 * The salesperson of a row.
 *
 * @returns empty where the row names none
 * @example ownerOfRow(log, 0) // '王强'
 */
export function ownerOfRow(register: Register, row: number): string {
  for (const field of OWNER_FIELDS) {
    const owner = textAt(register, field, row);
    if (owner !== '') return owner;
  }
  return '';
}

/**
 * Whether the customer of a row can be told from others: by a number, a phone or a name of his own.
 *
 * @example isIdentified(visits, 3) // false for 某先生 without a phone
 */
export function isIdentified(register: Register, row: number): boolean {
  return plainName(nameOfRow(register, row)) !== '' || hasLeftDetails(register, row);
}

/**
 * Whether the customer of a row left what he can be reached or followed by: a phone, or a card number; else he is 未留资.
 *
 * @example hasLeftDetails(visits, 3) // false for 张三 without a phone
 */
export function hasLeftDetails(register: Register, row: number): boolean {
  return phonesOf(register, row).length > 0 || NUMBER_FIELDS.some((field) => textAt(register, field, row) !== '');
}

/**
 * Puts the customers of registers where they are found by card number, else by any of their phones, else by the name where
 * only one of the same salesperson has it (DICTIONARY §0.3). Rows that share a number or a phone are all of them found.
 *
 * @param registers of one kind; fields leadId, ownerId, phone, name, company, owner where present
 * @example customerIndex([leads])(visits, 0) // [{ register: leads, row: 12 }]
 */
export function customerIndex(registers: readonly Register[]): CustomerIndex {
  const byNumber = new Map<string, CustomerRow[]>();
  const byPhone = new Map<string, CustomerRow[]>();
  for (const register of registers)
    for (const row of dataRows(register)) {
      const customer = { register, row };
      for (const field of NUMBER_FIELDS) put(byNumber, textAt(register, field, row), customer);
      for (const phone of phonesOf(register, row)) put(byPhone, phone, customer);
    }
  // Only who has neither number nor phone is asked for by name.
  let byName: ReadonlyMap<string, readonly CustomerRow[]> | undefined;
  return remembered((register, row) => {
    for (const field of NUMBER_FIELDS) {
      const found = byNumber.get(textAt(register, field, row));
      if (found) return found;
    }
    for (const phone of phonesOf(register, row)) {
      const found = byPhone.get(phone);
      if (found) return found;
    }
    byName ??= namesIn(registers);
    const named = byName.get(plainName(nameOfRow(register, row)));
    if (!named) return NOBODY;
    const owner = plainName(ownerOfRow(register, row));
    const own = named.filter((one) => {
      const other = plainName(ownerOfRow(one.register, one.row));
      return owner === '' || other === '' || owner === other;
    });
    return own.length === 1 ? own : NOBODY;
  });
}

function namesIn(registers: readonly Register[]): ReadonlyMap<string, readonly CustomerRow[]> {
  const byName = new Map<string, CustomerRow[]>();
  for (const register of registers)
    for (const row of dataRows(register)) put(byName, plainName(nameOfRow(register, row)), { register, row });
  return byName;
}

/** Most rules ask about the same rows. */
function remembered(find: CustomerIndex): CustomerIndex {
  const known = new Map<Register, (readonly CustomerRow[] | undefined)[]>();
  return (register, row) => {
    let rows = known.get(register);
    if (!rows) known.set(register, (rows = new Array<undefined>(register.rowCount).fill(undefined)));
    return (rows[row] ??= find(register, row));
  };
}

function put(customers: Map<string, CustomerRow[]>, key: string, customer: CustomerRow): void {
  if (key === '') return;
  const there = customers.get(key);
  if (there) there.push(customer);
  else customers.set(key, [customer]);
}

function phonesOf(register: Register, row: number): readonly string[] {
  return phoneNumbers(wordsAt(register, 'phone', row));
}
