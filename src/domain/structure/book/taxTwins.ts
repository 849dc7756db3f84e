import type { Settings } from '../../settings/settings';
import { amountTaxes } from './amountWords';
import { numbersOf, textsOf } from './columnReader';
import { nameKey } from './namedCustomers';
import type { CountedLines } from './repeatedRegisters';

/** Among fewer lines a coincidence would decide. */
const FEWEST = 10;
/** So much of a copy stands in the other register. */
const COPIED = 0.8;
/** From a tax of nothing to one of 17 %, the highest there was; the rest is rounding. */
const [LEAST, MOST] = [0.999, 1.1705];
/** What tells lines of one customer and day apart. */
const APART = ['docNo', 'product', 'qty'] as const;

type Taxes = ReturnType<typeof amountTaxes>;

/**
 * Registers that have the lines of another one once more, with their amounts before tax instead of after it: 销售台账(含税)
 * beside 销售台账(不含税). One of the two counts (ANALYSIS C0: 含税 and 不含税 are never mixed).
 *
 * @param counted registers with the lines that would count
 * @param tax setting 含税口径: which of two counts
 * @returns indices of the registers that are not to be counted
 * @example taxTwins([included, excluded], 'taxIncluded') // Set { 1 }
 */
export function taxTwins(counted: readonly CountedLines[], tax: Settings['tax']): ReadonlySet<number> {
  const wished: Taxes = tax === 'taxIncluded' ? 'included' : 'excluded';
  const rank = (taxes: Taxes) => [wished, null].indexOf(taxes) + 1 || 3;
  const told = counted
    .map((lines, i) => ({ lines, i, taxes: amountTaxes(lines.register) }))
    .filter(({ lines: { register, rows } }) => rows.length >= FEWEST && register.columns.has('amount'));
  const twins = told.filter((own) =>
    told.some((other) => rank(other.taxes) < rank(own.taxes) && isTwin(own.lines, other.lines)),
  );
  return new Set(twins.map(({ i }) => i));
}

function isTwin(own: CountedLines, other: CountedLines): boolean {
  const shared = APART.filter((field) => own.register.columns.has(field) && other.register.columns.has(field));
  if (!shared.length) return false;
  const amounts = amountsByLine(other, shared);
  const [keyOf, amountOf] = readersOf(own, shared);
  const found = own.rows.filter((row) => {
    const amount = amountOf(row) ?? 0;
    return (amounts.get(keyOf(row)) ?? []).some((theirs) => differByTax(Math.abs(amount), Math.abs(theirs)));
  });
  return found.length >= COPIED * own.rows.length;
}

function differByTax(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less > 0 && more >= LEAST * less && more <= MOST * less;
}

function amountsByLine(lines: CountedLines, shared: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const amounts = new Map<string, number[]>();
  const [keyOf, amountOf] = readersOf(lines, shared);
  for (const row of lines.rows) {
    const amount = amountOf(row);
    if (amount === null) continue;
    const known = amounts.get(keyOf(row));
    if (known) known.push(amount);
    else amounts.set(keyOf(row), [amount]);
  }
  return amounts;
}

function readersOf({ register, dayOf }: CountedLines, shared: readonly string[]) {
  const texts = ['customer', ...shared].map((field) => textsOf(register, field));
  const keyOf = (row: number) => [dayOf(row), ...texts.map((textOf) => nameKey(textOf(row)))].join('|');
  return [keyOf, numbersOf(register, 'amount')] as const;
}
