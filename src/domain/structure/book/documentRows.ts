import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dataRows, textAt } from '../../cards/valueAt';
import type { CellValue } from '../../cell/value';

/** What is written once for a whole document. */
const OF_DOCUMENT: readonly FieldKey[] = ['date', 'receivedOn', 'customer', 'customerId', 'docNo'];

/** Every dimension asks again. */
const remembered = new WeakMap<Register, (row: number) => number>();

/**
 * The row in which the document of each row begins. Hand-kept lists write day, customer and number of a document once, in
 * merged cells, and its products below one another: a row that has a product and none of these belongs to the one above.
 *
 * @param register trades; fields date, receivedOn, customer, customerId, docNo, product where present
 * @returns from a row to a row; the row itself where its document begins
 * @example documentRows(trades)(2) // 1: only a product stands in row 2
 */
export function documentRows(register: Register): (row: number) => number {
  let headOf = remembered.get(register);
  if (!headOf) remembered.set(register, (headOf = findHeads(register)));
  return headOf;
}

function findHeads(register: Register): (row: number) => number {
  const once = OF_DOCUMENT.flatMap((field) => register.columns.get(field) ?? []);
  const heads = new Map<number, number>();
  if (!once.length || !register.columns.has('product')) return (row) => row;
  let head = -1;
  for (const row of dataRows(register)) {
    const goesOn =
      head >= 0 && once.every(({ raw }) => isBlank(raw[row] ?? '')) && textAt(register, 'product', row) !== '';
    if (goesOn) heads.set(row, head);
    else head = row;
  }
  return heads.size ? (row) => heads.get(row) ?? row : (row) => row;
}

function isBlank(value: CellValue): boolean {
  return value === '' || String(value).trim() === '';
}
