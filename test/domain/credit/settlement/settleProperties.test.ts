import fc from 'fast-check';
import type { CreditBook, Settlement } from '../../../../src/domain/credit/creditBook';
import { settle } from '../../../../src/domain/credit/settlement/settle';
import { AS_OF, bookOf } from './entries';
import { CUSTOMERS, randomBook, type RandomBook } from './randomBook';

const OPTIONS = { numRuns: 150, seed: 8 };
const made = ({ debits, credits }: RandomBook) => bookOf(debits, credits, CUSTOMERS);

/** By customer, of lines up to a day. */
function sums(
  { count, customer, amount, day }: CreditBook['debits'] | CreditBook['credits'],
  values: Float64Array = amount,
  asOf = AS_OF,
): readonly number[] {
  const found = new Array<number>(CUSTOMERS).fill(0);
  for (let i = 0; i < count; i++)
    if ((day[i] ?? 0) <= asOf) found[customer[i] ?? 0] = (found[customer[i] ?? 0] ?? 0) + (values[i] ?? 0);
  return found;
}

/** What is open of each number of each customer, whatever its rows: sorted. */
function openByNumber({ debits: { count, customer, number, day, due, amount } }: CreditBook, { open }: Settlement) {
  return Array.from({ length: count }, (_none, i) =>
    [customer[i], number[i], day[i], due[i], amount[i], open[i]].join('|'),
  ).sort();
}

describe('whatever a book holds', () => {
  it('open less left is owed less paid, customer by customer, to the 分', () => {
    fc.assert(
      fc.property(randomBook, (random) => {
        const book = made(random);
        const { open, left } = settle(book, AS_OF);
        const [owed, paid] = [sums(book.debits), sums(book.credits)];
        const [still, over] = [sums(book.debits, open), sums(book.credits, left)];
        expect(still.map((one, i) => one - (over[i] ?? 0))).toEqual(owed.map((one, i) => one - (paid[i] ?? 0)));
      }),
      OPTIONS,
    );
  });

  it('nothing is open where anything is left', () => {
    fc.assert(
      fc.property(randomBook, (random) => {
        const book = made(random);
        const { open, left } = settle(book, AS_OF);
        const over = sums(book.credits, left);
        expect(sums(book.debits, open).every((one, i) => one === 0 || over[i] === 0)).toBe(true);
        expect(open.every((one) => one >= 0) && left.every((one) => one >= 0)).toBe(true);
      }),
      OPTIONS,
    );
  });

  it('pieces come to what lines and credits have lost, and stay with one customer', () => {
    fc.assert(
      fc.property(randomBook, (random) => {
        const book = made(random);
        const { open, left, pieces } = settle(book, AS_OF);
        const [ofDebit, ofCredit] = [new Float64Array(book.debits.count), new Float64Array(book.credits.count)];
        let isRight = true;
        for (let i = 0; i < pieces.count; i++) {
          const [debit, credit, amount] = [pieces.debit[i] ?? 0, pieces.credit[i] ?? 0, pieces.amount[i] ?? 0];
          isRight &&= amount > 0 && book.debits.customer[debit] === book.credits.customer[credit];
          ofDebit[debit] = (ofDebit[debit] ?? 0) + amount;
          ofCredit[credit] = (ofCredit[credit] ?? 0) + amount;
        }
        const lost = (lines: CreditBook['debits'] | CreditBook['credits'], rest: Float64Array) =>
          lines.amount.map((amount, i) => ((lines.day[i] ?? 0) <= AS_OF ? amount - (rest[i] ?? 0) : 0));
        expect(isRight).toBe(true);
        expect([...ofDebit]).toEqual([...lost(book.debits, open)]);
        expect([...ofCredit]).toEqual([...lost(book.credits, left)]);
      }),
      OPTIONS,
    );
  });

  it('the order of rows makes no difference', () => {
    const shuffled = randomBook.chain((book) =>
      fc.record({
        book: fc.constant(book),
        debits: fc.shuffledSubarray([...book.debits], { minLength: book.debits.length }),
        credits: fc.shuffledSubarray([...book.credits], { minLength: book.credits.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ book, debits, credits }) => {
        const [one, other] = [made(book), made({ debits: renumbered(debits), credits: renumbered(credits) })];
        expect(openByNumber(other, settle(other, AS_OF))).toEqual(openByNumber(one, settle(one, AS_OF)));
      }),
      OPTIONS,
    );
  });

  it('the order of customers makes no difference', () => {
    const turned = <Line extends { readonly customer: number }>(lines: readonly Line[]) =>
      lines.map((line) => ({ ...line, customer: CUSTOMERS - 1 - line.customer }));
    fc.assert(
      fc.property(randomBook, ({ debits, credits }) => {
        const [one, other] = [made({ debits, credits }), made({ debits: turned(debits), credits: turned(credits) })];
        expect([...settle(other, AS_OF).open]).toEqual([...settle(one, AS_OF).open]);
      }),
      OPTIONS,
    );
  });

  it('a day knows nothing of what comes later', () => {
    fc.assert(
      fc.property(randomBook, fc.integer({ min: AS_OF - 21, max: AS_OF }), ({ debits, credits }, asOf) => {
        const all = settle(made({ debits, credits }), asOf);
        const until = {
          debits: debits.filter((one) => one.day <= asOf),
          credits: credits.filter((one) => one.day <= asOf),
        };
        const kept = [...settle(made(until), asOf).open];
        expect([...all.open].filter((_open, i) => (debits[i]?.day ?? 0) <= asOf)).toEqual(kept);
      }),
      OPTIONS,
    );
  });
});

/** As they stand in a sheet that was sorted another way. */
function renumbered<Line extends { readonly row: number }>(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, row) => ({ ...line, row }));
}
