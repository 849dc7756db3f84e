import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import type { SerialDay } from '../../cell/value';
import { numbersOf, textsOf } from './columnReader';
import { nameKey } from './namedCustomers';

/** The lines of a register that would count. */
export interface CountedLines {
  readonly register: Register;
  /** Its lines say which document they are. */
  readonly told: boolean;
  readonly rows: readonly number[];
  readonly dayOf: (row: number) => SerialDay;
  /** Where its amounts stand, if not in the field of amounts. */
  readonly amounts?: FieldKey;
}

/** Among fewer lines a coincidence would decide. */
const FEWEST = 10;
/** So much of a copy stands in the other register, line by line. */
const COPIED = 0.8;
/** So much of the sales, by customer and amount: a delivery has another day than its invoice. */
const SAME_SALES = 0.5;
/** What tells lines of one customer, day and amount apart, where all registers have it. */
const WHOLE: readonly FieldKey[] = ['docNo', 'product', 'qty'];
/** So many lines show whether it is worth looking at all. */
const SAMPLE = 50;

/** What is compared of the lines of a register; worked out when it is first needed. */
interface Compared extends Omit<CountedLines, 'amounts'> {
  readonly i: number;
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly amountOf: (row: number) => number | null;
  readonly amounts: () => ReadonlySet<number | null>;
  /** Customer and amount of each line. */
  readonly saleOf: (row: number) => string;
  readonly sales: Keys;
  /** All that can be compared of each line. */
  readonly wholes: Keys;
}

/** Keys of lines, and how many lines have each. */
interface Keys {
  readonly all: () => readonly string[];
  readonly counts: () => ReadonlyMap<string, number>;
}

/**
 * Registers that have the lines of another one once more: a sheet of the whole year beside those of its months, a list of
 * sales beside the deliveries. One sale is not to be counted twice (ANALYSIS C0). Only registers with days in common are
 * compared; equal sales of one month and the next are different ones.
 *
 * @param counted registers with the lines that would count
 * @returns indices of the registers that are not to be counted
 * @example repeatedRegisters([year, january, february]) // Set { 1, 2 }
 */
export function repeatedRegisters(counted: readonly CountedLines[]): ReadonlySet<number> {
  const repeated = new Set<number>();
  const able = counted.map((lines, i) => ({ ...lines, i })).filter(isAble);
  if (able.length < 2) return repeated;
  const shared = WHOLE.filter((field) => able.every(({ register }) => register.columns.has(field)));
  const largestFirst = able
    .map((lines) => comparedOf(lines, shared))
    .sort((one, other) => other.rows.length - one.rows.length || one.i - other.i);
  largestFirst.forEach((own, at) => {
    const isRepeated = largestFirst.some((other, place) => {
      if (other === own || repeated.has(other.i) || other.from > own.to || other.to < own.from) return false;
      const mayBeSales = other.told && !own.told;
      if ((place > at && !mayBeSales) || !isAlike(own, other)) return false;
      if (place < at && shareFound(own.wholes.all(), other.wholes.counts()) >= COPIED) return true;
      return mayBeSales && shareFound(own.sales.all(), other.sales.counts()) >= SAME_SALES;
    });
    if (isRepeated) repeated.add(own.i);
  });
  return repeated;
}

/** A register that is too short, or does not tell whose its lines are or what they come to, cannot be compared. */
function isAble({ register: { columns }, rows, amounts = 'amount' }: CountedLines): boolean {
  return rows.length >= FEWEST && columns.has('customer') && columns.has(amounts);
}

function comparedOf(lines: CountedLines & { readonly i: number }, shared: readonly FieldKey[]): Compared {
  const { register, rows, dayOf } = lines;
  let [from, to] = [Infinity, 0];
  for (const row of rows) {
    const day = dayOf(row);
    if (!day) continue;
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  const [customerOf, amountOf] = [textsOf(register, 'customer'), numbersOf(register, lines.amounts ?? 'amount')];
  const more = shared.map((field) => textsOf(register, field));
  const saleOf = (row: number) => `${nameKey(customerOf(row))}|${String(amountOf(row))}`;
  const wholeOf = (row: number) => [saleOf(row), dayOf(row), ...more.map((textOf) => textOf(row))].join('|');
  let known: ReadonlySet<number | null> | undefined;
  const amounts = () => (known ??= new Set(rows.map(amountOf)));
  const [sales, wholes] = [keysOf(rows, saleOf), keysOf(rows, wholeOf)];
  return { ...lines, from, to, amountOf, amounts, saleOf, sales, wholes };
}

function keysOf(rows: readonly number[], keyOf: (row: number) => string): Keys {
  let all: readonly string[] | undefined;
  let counts: ReadonlyMap<string, number> | undefined;
  const keys = () => (all ??= rows.map(keyOf));
  return { all: keys, counts: () => (counts ??= countsOf(keys())) };
}

/** A few lines from all over the register are enough to see that it is about other amounts, or other customers. */
function isAlike(own: Compared, other: Compared): boolean {
  const step = Math.max(1, Math.floor(own.rows.length / SAMPLE));
  const some = own.rows.filter((_row, i) => i % step === 0);
  const enough = (found: readonly unknown[]) => found.length >= (SAME_SALES / 2) * some.length;
  const amounts = other.amounts();
  if (!enough(some.filter((row) => amounts.has(own.amountOf(row))))) return false;
  const sales = other.sales.counts();
  return enough(some.filter((row) => sales.has(own.saleOf(row))));
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Each line there stands for one only. */
function shareFound(keys: readonly string[], known: ReadonlyMap<string, number>): number {
  const left = new Map<string, number>();
  let found = 0;
  for (const key of keys) {
    const rest = left.get(key) ?? known.get(key) ?? 0;
    if (rest > 0) found++;
    left.set(key, rest - 1);
  }
  return found / keys.length;
}
