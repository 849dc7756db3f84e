import fc from 'fast-check';
import { readCreditBook } from '../../../src/domain/credit/book/readCreditBook';
import { creditGroups } from '../../../src/domain/credit/creditGroups';
import { creditFigures } from '../../../src/domain/credit/creditFigures';
import { settle } from '../../../src/domain/credit/settlement/settle';
import { settlementDays } from '../../../src/domain/credit/settlementDays';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { TODAY } from '../structure/book/sheet';
import { ledgerOf, type CountedBy } from './secondCount';
import { BOOKS, type WrittenBook } from './secondCountBooks';
import { registersOf } from './secondCountRegisters';
import { countedAgain, type Counted } from './secondFigures';

const settings: fc.Arbitrary<CountedBy> = fc.record({
  agingFrom: fc.constantFrom('due', 'documentDay'),
  dueRule: fc.constantFrom('agreed', 'agreed', 'documentDay'),
  disputedCounts: fc.boolean(),
  billsUseLimit: fc.boolean(),
});

function analysed(written: WrittenBook, chosen: CountedBy) {
  const all = { ...DEFAULT_SETTINGS, ...chosen };
  const book = readCreditBook(registersOf(written), all, TODAY);
  const figures = creditFigures(book, settlementDays(TODAY).map((day) => settle(book, day)), all); // prettier-ignore
  return { book, figures };
}

/** Shares agree but for rounding. */
const rounded = (share: number | null) => (share === null ? null : Math.round(share * 1e9) / 1e9);
const number = (fen: bigint | null) => (fen === null ? null : Number(fen));
const inFen = (one: Counted) => ({
  receivable: Number(one.receivable),
  overdue: Number(one.overdue),
  buckets: one.buckets.map(Number),
  disputed: Number(one.disputed),
  longest: one.longest,
  prepaid: Number(one.prepaid),
  bills: Number(one.bills),
  unshipped: Number(one.unshipped),
  used: Number(one.used),
  limit: number(one.limit),
  onTime: rounded(one.onTime),
  daysLate: rounded(one.daysLate),
  months: one.months,
  score: rounded(one.score),
  grade: one.grade,
  suggestedLimit: Number(one.suggestedLimit),
  handling: one.handling,
});

/** Receivable, used and members of groups. */
function groupsOf({ customers }: WrittenBook, counted: ReadonlyMap<string, Counted>) {
  const groups = new Map<string, readonly [number, number, number]>();
  for (const { name, group } of customers ?? []) {
    const own = counted.get(name);
    if (group === '' || !own) continue;
    const [receivable, used, members] = groups.get(group) ?? [0, 0, 0];
    groups.set(group, [receivable + Number(own.receivable), used + Number(own.used), members + 1]);
  }
  return groups;
}

test('a thousand small books come to the same in a second, independent count, to the 分', () => {
  const met = { grades: new Set<string | null>(), handlings: new Set<string>() };
  fc.assert(
    fc.property(BOOKS, settings, (written, chosen) => {
      const { book, figures } = analysed(written, chosen);
      const found = figures.customers.map((one) => {
        const { receivable, overdue, buckets, disputed, longest, prepaid, bills, unshipped, used, suggestedLimit, handling } = one; // prettier-ignore
        const { onTime, overdueDays, months } = one.record;
        const counted = { receivable, overdue, buckets, disputed, longest, prepaid, bills, unshipped, used, limit: one.approvedLimit, onTime: rounded(onTime), daysLate: rounded(overdueDays), months, score: rounded(one.scorecard.total), grade: one.rating.grade, suggestedLimit, handling }; // prettier-ignore
        met.grades.add(one.rating.grade);
        met.handlings.add(handling);
        return [book.customers[one.customer]?.name ?? '', counted] as const;
      });
      const again = countedAgain(written, chosen, TODAY);
      expect(new Map(found)).toEqual(new Map([...again].map(([name, one]) => [name, inFen(one)])));

      const groups = creditGroups(figures, book).map(
        (one) => [one.group, one.receivable, one.used, one.members.length] as const,
      );
      expect(new Map(groups.map(([group, ...said]) => [group, said]))).toEqual(groupsOf(written, again));

      const sum = (of: 'receivable' | 'overdue' | 'disputed' | 'prepaid') => Number([...again.values()].reduce((total, one) => total + one[of], 0n)); // prettier-ignore
      const { receivable, overdue, disputed, prepaid, unmatchedReceipts, months } = figures;
      expect({ receivable, overdue, disputed, prepaid }).toEqual({ receivable: sum('receivable'), overdue: sum('overdue'), disputed: sum('disputed'), prepaid: sum('prepaid') }); // prettier-ignore
      const { owed, paid, unknown } = ledgerOf(written, chosen, TODAY);
      expect(unmatchedReceipts).toBe(Number(unknown));
      expect(months.at(-1)).toMatchObject({ receivable, overdue });
      // What is open less what is left is what was sold and adjusted less what was paid and brought back.
      const total = (of: readonly { readonly amount: bigint }[]) => of.reduce((all, { amount }) => all + amount, 0n);
      expect(receivable - prepaid).toBe(Number(total(owed) - total(paid)));
    }),
    { numRuns: 1_000, seed: 20_261_121 },
  );
  expect([...met.grades].sort()).toEqual(['A', 'AA', 'AAA', 'B', 'C', 'D', null]);
  expect([...met.handlings].sort()).toEqual(['停止供货', '控制供货', '款到发货', '正常供货', '法务催收']);
});
