import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dataRows, dayAt, textAt } from '../../cards/valueAt';
import { documentRows } from './documentRows';
import { typesNamedIn } from './documentWords';
import { nameKey } from './namedCustomers';

/** For a row, the row in which something of it stands. */
type RowOf = (row: number) => number;

const CUSTOMER: readonly FieldKey[] = ['customer', 'customerId'];
/** So much of a column is blank where merged cells write it once for several rows; less is forgotten. */
const BLANK = { customers: 0.5, days: 1 / 3 };
/** Among fewer rows, or fewer customers or days, a coincidence would decide. */
const FEWEST_ROWS = 10;
/** Rows with a document's number of their own are no rests of the one above. */
const FEWEST_NUMBERED = 8;
const FEWEST = { customers: 3, days: 5 };
/** So many customers have one block of rows each; some have two. */
const ONE_BLOCK = 0.9;
/** At so many of the blocks' beginnings the days start again. */
const STARTS_AGAIN = 0.5;

const itself: RowOf = (row) => row;
/** Every dimension asks again. */
const remembered = new WeakMap<Register, RowOf>();

/**
 * The row in which the customer of each row stands. Hand-kept lists have a block of rows a customer, who is written once, in
 * merged cells, while each row has its own day. It is told from a list of walk-in customers, some of whom leave a name: no
 * name comes twice, and the days start again with every block.
 *
 * @param register trades; fields date, customer, customerId where present
 * @returns from a row to a row; the row itself where every row has its own
 * @example customerRows(trades)(2) // 0: 华东机电 stands in row 0, and nobody in rows 1 and 2
 */
export function customerRows(register: Register): RowOf {
  let rowOf = remembered.get(register);
  if (!rowOf) remembered.set(register, (rowOf = findCustomers(register)));
  return rowOf;
}

/**
 * The row in which the day of each row stands: lists kept by day write it once, in merged cells, for all that was sold on it.
 * A day of delivery or payment that is blank is still to come, and is nobody else's. In a workbook of such lists, a month
 * each, a short or quiet month is kept like the others.
 *
 * @param field of the day
 * @param beside the registers of the workbook
 * @returns from a row to a row; the row itself where every row has its own
 * @example dayRows(trades, 'date')(1) // 0: row 1 names another customer, and no day
 */
export function dayRows(register: Register, field: FieldKey, beside: readonly Register[] = []): RowOf {
  const column = register.columns.get(field);
  if (!column || typesNamedIn(column.header).length) return itself;
  const isBlank = blankIn(register, [field]);
  const { rows, starts } = daysOf(register, field);
  if (rows.length === starts.length || rows[0] !== starts[0] || !isRising(register, field, starts)) return itself;
  const isSure = isKeptByDay(register, field);
  const likewise = () =>
    beside.some((other) => other.columns.get(field)?.header === column.header && isKeptByDay(other, field));
  return isSure || likewise() ? above(register, isBlank) : itself;
}

/** Rows in which a document begins, and those of them that have a day. */
function daysOf(
  register: Register,
  field: FieldKey,
): { readonly rows: readonly number[]; readonly starts: readonly number[] } {
  const headOf = documentRows(register);
  const isBlank = blankIn(register, [field]);
  const rows = dataRows(register).filter((row) => headOf(row) === row);
  return { rows, starts: rows.filter((row) => !isBlank(row)) };
}

function isKeptByDay(register: Register, field: FieldKey): boolean {
  const { rows, starts } = daysOf(register, field);
  const isUnnumbered = blankIn(register, ['docNo']);
  const fewest = rows.some(isUnnumbered) ? FEWEST_ROWS : FEWEST_NUMBERED;
  return isOnce(rows, starts, 'days', fewest) && isRising(register, field, starts);
}

function isRising(register: Register, field: FieldKey, starts: readonly number[]): boolean {
  const days = starts.map((row) => dayAt(register, field, row));
  return days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0));
}

function findCustomers(register: Register): RowOf {
  const isBlank = blankIn(register, CUSTOMER);
  const rows = dataRows(register);
  const starts = rows.filter((row) => !isBlank(row));
  if (!isOnce(rows, starts, 'customers', FEWEST_ROWS)) return itself;
  const names = new Set(starts.map((row) => nameKey(CUSTOMER.map((field) => textAt(register, field, row)).join('|'))));
  const isBlocks = names.size >= ONE_BLOCK * starts.length && daysStartAgain(register, rows, new Set(starts));
  return isBlocks ? above(register, isBlank) : itself;
}

/** Newest first or oldest first, days go one way within a block and back at the beginning of the next one. */
function daysStartAgain(register: Register, rows: readonly number[], starts: ReadonlySet<number>): boolean {
  const steps = rows.slice(1).map((row, i) => ({
    isStart: starts.has(row),
    way: Math.sign(dayAt(register, 'date', row) - dayAt(register, 'date', rows[i] ?? row)),
  }));
  const usual = Math.sign(steps.reduce((sum, { isStart, way }) => (isStart ? sum : sum + way), 0));
  const back = steps.filter(({ isStart, way }) => isStart && way === -usual).length;
  return usual !== 0 && back >= STARTS_AGAIN * (starts.size - 1);
}

function isOnce(
  rows: readonly number[],
  starts: readonly number[],
  what: keyof typeof FEWEST,
  fewestRows: number,
): boolean {
  if (rows.length < fewestRows || starts.length < FEWEST[what] || rows[0] !== starts[0]) return false;
  return rows.length - starts.length >= BLANK[what] * rows.length;
}

function blankIn({ columns }: Register, fields: readonly FieldKey[]): (row: number) => boolean {
  const own = fields.flatMap((field) => columns.get(field) ?? []);
  return (row) => own.every(({ raw }) => String(raw[row] ?? '').trim() === '');
}

/** The last data row above, or the row itself, that is not blank. */
function above(register: Register, isBlank: (row: number) => boolean): RowOf {
  const rowOf = new Int32Array(register.rowCount);
  let last = 0;
  for (const row of dataRows(register)) {
    if (!isBlank(row)) last = row;
    rowOf[row] = last;
  }
  return (row) => rowOf[row] ?? row;
}
