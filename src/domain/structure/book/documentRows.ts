import type { Register, RegisterColumn } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dataRows, numberAt, textAt } from '../../cards/valueAt';
import type { CellValue } from '../../cell/value';

/** What is written once for a whole document. */
const OF_DOCUMENT: readonly FieldKey[] = ['date', 'receivedOn', 'customer', 'customerId', 'docNo'];

/** What is written once for all instalments of a contract, each of which is due and paid on a day of its own. */
const OF_CONTRACT: readonly FieldKey[] = ['date', 'customer', 'customerId', 'docNo'];
const OF_INSTALMENT: readonly FieldKey[] = ['amount', 'received', 'balance'];
/** Among fewer rows a coincidence would decide. */
const FEWEST = 6;
/** So many rows are further instalments where contracts have several. */
const FURTHER = 1 / 3;

/** Every dimension asks again. */
const remembered = new WeakMap<Register, (row: number) => number>();

/**
 * The row in which the document of each row begins. Hand-kept lists write day, customer and number of a document once, in
 * merged cells, and its products below one another: a row that has a product and none of these belongs to the one above. So do
 * the instalments of a contract that is written once.
 *
 * @param register trades; fields date, receivedOn, due, customer, customerId, docNo, product, amount, received, balance where
 *   present
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
  const isProduct = (row: number) => textAt(register, 'product', row) !== '';
  const heads =
    once.length && register.columns.has('product') ? headsOf(register, once, isProduct) : instalments(register);
  return heads.size ? (row) => heads.get(row) ?? row : (row) => row;
}

/** Contracts have a number each, and neither number nor customer stands beside their further instalments. */
function instalments(register: Register): ReadonlyMap<number, number> {
  const { columns } = register;
  const none: ReadonlyMap<number, number> = new Map();
  const number = columns.get('docNo');
  if (!number || !columns.has('due') || !(columns.has('customer') || columns.has('customerId'))) return none;
  const once = OF_CONTRACT.flatMap((field) => columns.get(field) ?? []);
  const isInstalment = (row: number) =>
    numberAt(register, 'due', row) !== null && OF_INSTALMENT.some((field) => numberAt(register, field, row) !== null);
  const rows = dataRows(register);
  const heads = headsOf(register, once, isInstalment);
  const numbers = rows.filter((row) => !heads.has(row)).map((row) => String(number.raw[row] ?? '').trim());
  const isOnce = numbers.every((one) => one !== '') && new Set(numbers).size === numbers.length;
  return rows.length >= FEWEST && heads.size >= FURTHER * rows.length && isOnce ? heads : none;
}

function headsOf(
  register: Register,
  once: readonly RegisterColumn[],
  isPart: (row: number) => boolean,
): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  let head = -1;
  for (const row of dataRows(register)) {
    const goesOn = head >= 0 && once.every(({ raw }) => isBlank(raw[row] ?? '')) && isPart(row);
    if (goesOn) heads.set(row, head);
    else head = row;
  }
  return heads;
}

function isBlank(value: CellValue): boolean {
  return value === '' || String(value).trim() === '';
}
