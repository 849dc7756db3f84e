import fc from 'fast-check';
import type { CreditEntry, DebitEntry } from '../../../../src/domain/credit/book/entryColumns';
import { AS_OF } from './entries';

type Owed = Pick<DebitEntry, 'row' | 'day' | 'due' | 'customer' | 'amount' | 'number' | 'orderNo' | 'disputed'>;
type Paid = Pick<CreditEntry, 'row' | 'day' | 'customer' | 'amount' | 'kind' | 'appliesTo'>;

/** Lines of a few customers, many of them on the same days and under the same numbers. */
export interface RandomBook {
  readonly debits: readonly Owed[];
  readonly credits: readonly Paid[];
}

export const CUSTOMERS = 3;

const day = fc.integer({ min: AS_OF - 20, max: AS_OF + 3 });
const customer = fc.integer({ min: 0, max: CUSTOMERS - 1 });
const amount = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9_000_000_00 }));
const number = fc.constantFrom('', 'FH1', 'FH2', 'FH3', 'FH4');
const orderNo = fc.constantFrom('', 'DD1', 'DD2');
const appliesTo = fc.constantFrom('', '', 'FH1', 'FH2', 'FH3', 'DD1', 'DD2', 'FH9', 'FH1 FH4', 'FH4 DD1');
const kind = fc.constantFrom('receipt', 'receipt', 'return', 'adjustment');

const debit = fc
  .record({ day, customer, amount, number, orderNo, disputed: fc.boolean(), term: fc.constantFrom(0, 30, 60) })
  .map(({ term, ...line }) => ({ ...line, due: line.day + term }));
const credit = fc.record({ day, customer, amount, kind, appliesTo });

const numbered = <Line>(lines: readonly Line[]) => lines.map((line, row) => ({ ...line, row }));

export const randomBook: fc.Arbitrary<RandomBook> = fc
  .record({ debits: fc.array(debit, { maxLength: 25 }), credits: fc.array(credit, { maxLength: 25 }) })
  .map(({ debits, credits }) => ({ debits: numbered(debits), credits: numbered(credits) }));
