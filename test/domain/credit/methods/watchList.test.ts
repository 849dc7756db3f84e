import { isDowngraded, isStricterStep, watchList } from '../../../../src/domain/credit/methods/watchList';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import { customerWith, namesOf } from '../analysed';

const BOOK = namesOf('甲', '乙', '丙', '丁');
const watched = (...customers: readonly Parameters<typeof customerWith>[1][]) =>
  watchList(
    { receivable: 1_000, customers: customers.map((told, i) => customerWith(i, told)) },
    BOOK,
    DEFAULT_SETTINGS,
  ).map(({ customer, reasons, amount }) => [BOOK.customers[customer.customer]?.name, reasons, amount]);

it.each([
  ['overLimit', { receivable: 200, over: 50 }, 50],
  ['newlyOverdue', { receivable: 200, overdue: 120, step: 'remind' }, 120],
  ['downgraded', { receivable: 200, grade: 'B', previous: 'A' }, 200],
  ['concentrated', { receivable: 300 }, 300],
  ['disputed', { receivable: 200, disputed: 10 }, 10],
] as const)('%s', (reason, told, amount) => {
  expect(watched(told)).toEqual([['甲', [{ reason, amount }], amount]]);
});

it('a customer may be watched for several reasons; the most money at stake comes first', () => {
  expect(
    watched({ receivable: 100, disputed: 100 }, {}, { receivable: 400, over: 30 }, { receivable: 10, over: 100 }),
  ).toEqual([
    ['丙', [{ reason: 'concentrated', amount: 400 }, { reason: 'overLimit', amount: 30 }], 400], // prettier-ignore
    ['丁', [{ reason: 'overLimit', amount: 100 }], 100],
    ['甲', [{ reason: 'disputed', amount: 100 }], 100],
  ]);
});

it('29.9 % of the receivables are not too much, nor is anything of none', () => {
  expect(watched({ receivable: 299 })).toEqual([]);
  expect(watchList({ receivable: 0, customers: [customerWith(0)] }, BOOK, DEFAULT_SETTINGS)).toEqual([]);
});

it.each([
  ['remind', null, true],
  ['stop', 'remind', true],
  ['stop', 'stop', false],
  ['remind', 'stop', false],
  [null, 'stop', false],
] as const)('step %s after %s: stricter %s', (step, previousStep, is) => {
  expect(isStricterStep({ step, previousStep })).toBe(is);
});

it.each([
  ['C', 'A', true],
  ['A', 'A', false],
  ['A', 'C', false],
  [null, 'A', false],
  ['D', null, false],
])('grade %s after %s: worse %s', (grade, previous, is) => {
  expect(isDowngraded(customerWith(0, { grade, previous }), DEFAULT_SETTINGS)).toBe(is);
});
