import { NO_CARD } from '../../../../src/domain/credit/customersOnDay';
import type { CreditFigures } from '../../../../src/domain/credit/customerCredit';
import { creditFacts } from '../../../../src/domain/credit/methods/creditFacts';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import { customerWith, namesOf } from '../analysed';
import { AS_OF } from '../creditBook';

const month = (day: number, receivable: number, overdue: number) => ({ day, buckets: [], receivable, overdue });
const FIGURES: CreditFigures = {
  asOf: AS_OF,
  customers: [
    customerWith(0, { receivable: 400, overdue: 90, step: 'legal', previousStep: 'legal', over: 10 }),
    customerWith(1, { receivable: 300, overdue: 50, step: 'legal', previousStep: 'stop', over: 25 }),
    customerWith(2, { receivable: 200, grade: 'C', previous: 'A', disputed: 5 }),
    customerWith(3, { receivable: 100, grade: null, previous: 'A' }),
  ],
  months: [month(AS_OF - 52, 1, 1), month(AS_OF - 21, 900, 100), month(AS_OF, 1000, 140)],
  outstanding: { period: null, annual: null, countBack: null, best: null, delinquent: null },
  receivable: 1000,
  overdue: 140,
  disputed: 5,
  prepaid: 0,
  unmatchedReceipts: 7,
  expectedLoss: 0,
};
const card = (group: string) => ({ ...NO_CARD, group });
const book = (...groups: readonly string[]) => ({ ...namesOf('甲', '乙', '丙', '丁'), cards: groups.map(card) });

it('what findings are drawn from', () => {
  expect(creditFacts(FIGURES, book('', '', '', ''), DEFAULT_SETTINGS)).toEqual({
    receivable: { now: 1000, before: 900 },
    overdue: { now: 140, before: 100 },
    longOverdue: { customers: 2, amount: 140, name: '甲' },
    newlyOverdue: { customers: 1, amount: 50, name: '乙' },
    overLimit: { customers: 2, amount: 35, name: '乙' },
    downgraded: { customers: 1, amount: 200, name: '丙' },
    notGraded: { customers: 1, amount: 100, name: '丁' },
    disputed: { customers: 1, amount: 5, name: '丙' },
    largest: { name: '甲', amount: 400 },
    unmatchedReceipts: 7,
  });
});

it('related companies count as one debtor', () => {
  const { largest } = creditFacts(FIGURES, book('', '华东集团', '华东集团', ''), DEFAULT_SETTINGS);
  expect(largest).toEqual({ name: '华东集团', amount: 500 });
});

it('where only the day itself was settled there is nothing to compare with', () => {
  const facts = creditFacts({ ...FIGURES, months: [month(AS_OF, 1000, 140)] }, book(), DEFAULT_SETTINGS);
  expect(facts.receivable.before).toBeNull();
});
