import type { Register } from '../../cards/register';
import type { FieldKey } from '../../cards/types';
import { dataRows, dayAt, numberAt, wordsAt } from '../../cards/valueAt';
import type { BookCustomers } from './bookCustomers';
import type { LineSource } from './bookLines';
import { personList } from './customerList';
import type { Naming } from './namedCustomers';

/** The lines of registers of people, and whose they are. */
export interface PersonSources {
  readonly sources: readonly LineSource[];
  readonly customersOf: (namings: readonly Naming[]) => BookCustomers;
}

/** What stands for a sale: the day, and the price where the kind has one. */
const FIELDS = {
  owners: { day: 'deliveredOn', amount: 'invoiceAmt' },
  leads: { day: 'createdOn', amount: null },
} as const satisfies Record<string, { readonly day: FieldKey; readonly amount: FieldKey | null }>;
/** A price that fewer rows tell is none of the register. */
const MOST = 0.5;

/**
 * Owners and leads in place of trades, one line a row: a car bought, an intent that came in. Their prices count where most
 * of the rows of a register have one.
 *
 * @param registers of one kind; see BOOK_FIELDS
 * @example personSources([owners], 'owners').sources[0]?.figuresOf(0).quantity // 1
 */
export function personSources(registers: readonly Register[], kind: keyof typeof FIELDS): PersonSources {
  const list = personList(registers);
  const { day, amount } = FIELDS[kind];
  const sources = registers.map((register, of): LineSource => {
    const priced = amount !== null && shareFilled(register, amount) >= MOST;
    return {
      register,
      otherOf: () => null,
      barredOf: () => null,
      dayOf: (row) => dayAt(register, day, row),
      figuresOf: (row) => ({ amount: priced ? numberAt(register, amount, row) : 0, quantity: 1, margin: 0 }),
      namingOf: (row) => {
        const customer = list.customers[list.rows[of]?.[row] ?? -1];
        return { number: '', name: customer?.key ?? '' };
      },
      writtenOf: (row) => wordsAt(register, 'name', row) || wordsAt(register, 'company', row),
      known: { amount: priced, quantity: true, margin: false },
      amountHeader: (priced && register.columns.get(amount)?.header) || '',
    };
  });
  const byKey = new Map(list.customers.map(({ key }, i) => [key, i]));
  const customersOf = (namings: readonly Naming[]): BookCustomers => ({
    customers: list.customers,
    of: Int32Array.from(namings, ({ name }) => byKey.get(name) ?? -1),
    matched: true,
  });
  return { sources, customersOf };
}

function shareFilled(register: Register, field: FieldKey): number {
  let [filled, rows] = [0, 0];
  for (const row of dataRows(register)) {
    rows++;
    if (numberAt(register, field, row) !== null) filled++;
  }
  return rows ? filled / rows : 0;
}
