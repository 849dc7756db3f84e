import { dataRows, wordsAt } from '../../cards/valueAt';
import type { SerialDay } from '../../cell/value';
import { numbersOf } from '../../structure/book/columnReader';
import type { Naming } from '../../structure/book/namedCustomers';
import type { TypedRegister } from '../../structure/book/tradeSources';
import { rowsSaying, says } from './creditWords';

/** What a customer owed when a ledger begins. */
export interface OpeningRow {
  /** Index of the register. */
  readonly of: number;
  readonly row: number;
  /** The row's own, else the day before the first movement of its register; 0 where there is none. */
  readonly day: SerialDay;
  readonly naming: Naming;
  /** 分; negative where he had paid ahead. */
  readonly amount: number;
}

/** Where ledgers write 期初余额. */
const SAID_IN = ['docNo', 'docType', 'product', 'project', 'note', 'date', 'customer'] as const;

/**
 * Rows that carry over what was owed before: 期初余额, 上期结转, 承前页, with a balance and no movement.
 *
 * @param registers of trades; fields balance, amount, received and those the words may stand in
 * @returns in the order of registers and rows
 * @example openingRows([ledger])[0] // { of: 0, row: 0, day: 46327, naming: { number: '', name: '华东机电' }, amount: 500000 }
 */
export function openingRows(registers: readonly TypedRegister[]): readonly OpeningRow[] {
  return registers.flatMap((typed, of) => {
    const { register, dayOf } = typed;
    if (!register.columns.has('balance')) return [];
    const [amountOf, receivedOf, balanceOf] = [
      numbersOf(register, 'amount'),
      numbersOf(register, 'received'),
      numbersOf(register, 'balance'),
    ];
    const isOpening = rowsSaying(register, SAID_IN, 'opening');
    const rows = dataRows(register);
    return rows.flatMap((row, i): readonly OpeningRow[] => {
      const amount = balanceOf(row);
      if (amount === null || amountOf(row) || receivedOf(row) || !isOpening(row)) return [];
      const day = dayOf(row) || firstDay(typed, rows) - 1;
      return [{ of, row, day: Math.max(0, day), naming: namingAt(typed, row, rows[i + 1] ?? row), amount }];
    });
  });
}

/** Where the words stand in the column of customers, the customer is that of the next row. */
function namingAt({ register, namingOf }: TypedRegister, row: number, next: number): Naming {
  const own = namingOf(row);
  const isWords = own.name === '' || says(wordsAt(register, 'customer', row), 'opening');
  return isWords && own.number === '' ? namingOf(next) : own;
}

function firstDay({ dayOf }: TypedRegister, rows: readonly number[]): SerialDay {
  const days = rows.map(dayOf).filter((day) => day > 0);
  return days.reduce((first, day) => Math.min(first, day), days[0] ?? 0);
}
