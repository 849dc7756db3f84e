import fc from 'fast-check';
import { averageReceivable } from '../../../src/domain/credit/averageReceivable';
import { creditFigures } from '../../../src/domain/credit/creditFigures';
import type { CreditFigures, CustomerCredit } from '../../../src/domain/credit/customerCredit';
import { gradeRank } from '../../../src/domain/credit/methods/gradeScale';
import { mustAct } from '../../../src/domain/credit/methods/mustAct';
import { watchList } from '../../../src/domain/credit/methods/watchList';
import { settlementDays } from '../../../src/domain/credit/settlementDays';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { monthsEnding } from '../../../src/domain/structure/methods/periods';
import { AS_OF, bookOf, settled, type Document, type Payment, type Told } from './creditBook';

const RUNS = { seed: 21, numRuns: 80 };
const NAMES = ['甲机电', '乙五金', '丙泵业', '丁仪表'];

const on = fc.integer({ min: AS_OF - 500, max: AS_OF });
const document: fc.Arbitrary<Document> = fc.record({
  of: fc.constantFrom(...NAMES),
  on,
  yuan: fc.integer({ min: 1, max: 50_000 }),
  kind: fc.constantFrom('sale', 'sale', 'sale', 'opening', 'adjustment'),
  disputed: fc.boolean(),
});
const payment: fc.Arbitrary<Payment> = fc.record({
  of: fc.constantFrom(...NAMES),
  on,
  yuan: fc.integer({ min: 1, max: 50_000 }),
  kind: fc.constantFrom('receipt', 'receipt', 'receipt', 'return', 'adjustment'),
  undated: fc.boolean(),
  billDue: fc.constantFrom(0, 0, AS_OF + 30),
});
const judgement = fc.constantFrom({}, { business: 80, standing: 70, cooperation: 90, management: 80, lawsuits: 100 });
const cards = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.record({
    approvedLimit: fc.constantFrom(null, 20_000_00),
    group: fc.constantFrom('', '华东集团'),
    judgement: judgement.map((scores) => ({ scores, by: '', on: 0 })),
  }),
  { noNullPrototype: true },
);
const told: fc.Arbitrary<Told> = fc.record({
  documents: fc.array(document, { minLength: 1, maxLength: 25 }),
  payments: fc.array(payment, { maxLength: 25 }),
  cards,
});

const analysed = (what: Told): CreditFigures => {
  const book = bookOf(what);
  return creditFigures(
    book,
    settlementDays(AS_OF).map((day) => settled(book, day)),
    DEFAULT_SETTINGS,
  );
};
const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

it('buckets come to the receivables: of every customer, and of every month', () => {
  fc.assert(
    fc.property(told, (what) => {
      const { customers, months, receivable } = analysed(what);
      for (const one of customers) {
        expect(sum(one.buckets)).toBe(one.receivable);
        expect(sum(one.buckets.slice(1))).toBe(one.overdue);
      }
      for (const month of months) expect(sum(month.buckets)).toBe(month.receivable);
      expect(sum(customers.map((one) => one.receivable))).toBe(receivable);
      expect(months.at(-1)?.receivable).toBe(receivable);
    }),
    RUNS,
  );
});

it('receivables less prepayments are documents less receipts, returns and adjustments', () => {
  fc.assert(
    fc.property(told, (what) => {
      const { customers } = analysed(what);
      const book = bookOf(what);
      for (const { customer, receivable, prepaid } of customers) {
        const own = (entries: typeof book.debits | typeof book.credits) =>
          sum([...entries.amount].filter((_amount, i) => entries.customer[i] === customer));
        expect(receivable - prepaid).toBe(own(book.debits) - own(book.credits));
        expect(Math.min(receivable, prepaid)).toBe(0);
      }
    }),
    RUNS,
  );
});

it('the order of the customers does not matter', () => {
  fc.assert(
    fc.property(told, fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (what, order) => {
      const shuffled = { ...what, cards: Object.fromEntries(order.map((name) => [name, what.cards?.[name] ?? {}])) };
      const [one, other] = [what, shuffled].map((each) => namedFigures(each));
      expect(other).toEqual(one);
    }),
    RUNS,
  );
});

/** Everything by name, in the order of the names. */
function namedFigures(what: Told) {
  const [book, figures] = [bookOf(what), analysed(what)];
  const nameOf = ({ customer }: CustomerCredit) => book.customers[customer]?.name ?? '';
  const named = figures.customers.map((one) => ({ ...one, customer: nameOf(one) }));
  return {
    ...figures,
    customers: named.sort((one, other) => (one.customer < other.customer ? -1 : 1)),
    watched: watchList(figures, book, DEFAULT_SETTINGS).map(({ customer, amount }) => [nameOf(customer), amount]),
    tasks: mustAct(figures, book, DEFAULT_SETTINGS).map(({ customer, amount }) => [nameOf(customer), amount]),
  };
}

it('who pays earlier, all else equal, scores no lower and is graded no worse', () => {
  // Without goods that come back: which documents those settle, and so what there was to be paid, depends on what is paid before.
  const receipt = payment.map((one): Payment => ({ ...one, kind: 'receipt', undated: false }));
  const receipts = fc.array(receipt, { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(told, receipts, fc.nat(), fc.integer({ min: 1, max: 200 }), (what, payments, pick, days) => {
      const which = pick % payments.length;
      const earlier = payments.map((one, i) => (i === which ? { ...one, on: one.on - days } : one));
      const [late, early] = [payments, earlier].map((all) => analysed({ ...what, payments: all }).customers);
      late?.forEach((one, i) => {
        const other = early?.[i];
        expect(other?.scorecard.total ?? -1).toBeGreaterThanOrEqual((one.scorecard.total ?? -1) - 1e-9);
        expect(rankOf(other)).toBeLessThanOrEqual(rankOf(one));
      });
    }),
    RUNS,
  );
});

/** Who is not graded comes last. */
function rankOf(customer: CustomerCredit | undefined): number {
  const grade = customer?.rating.grade ?? null;
  return grade === null ? 99 : gradeRank(grade, DEFAULT_SETTINGS.creditGrades);
}

it('average receivables are those of plainly adding up', () => {
  fc.assert(
    fc.property(told, (what) => {
      const book = bookOf(what);
      const ends = monthsEnding(AS_OF, 13).map(({ to }) => to);
      const owed = (end: number, customer: number) => {
        const until = ({ amount, day, customer: whose }: typeof book.debits | typeof book.credits) =>
          sum([...amount].filter((_amount, i) => (day[i] ?? 0) <= end && whose[i] === customer));
        return Math.max(0, until(book.debits) - until(book.credits));
      };
      const plain = sum(ends.flatMap((end) => book.customers.map((_one, customer) => owed(end, customer)))) / 13;
      expect(averageReceivable(book, AS_OF)).toBeCloseTo(plain, 6);
    }),
    RUNS,
  );
});
