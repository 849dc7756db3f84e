import { formatDay } from '../../../../src/domain/cell/day';
import { mustAct } from '../../../../src/domain/credit/methods/mustAct';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/defaults';
import { day } from '../../day';
import { customerWith, namesOf } from '../analysed';

const NAMES = Array.from({ length: 20 }, (_none, i) => `客户${String(i).padStart(2, '0')}`);
const tasks = (told: readonly Parameters<typeof customerWith>[1][], asOf = '2026-11-21') =>
  mustAct(
    { asOf: day(asOf), customers: told.map((one, i) => customerWith(i, one)) },
    namesOf(...NAMES),
    DEFAULT_SETTINGS,
  );

it('who is overdue by the ladder, over the limit, or owes with a low grade or none', () => {
  const found = tasks([
    { receivable: 90, overdue: 70, step: 'remind' },
    { receivable: 90, over: 20 },
    { receivable: 90, grade: 'C' },
    { receivable: 95, grade: null },
    { receivable: 90, overdue: 1 },
    { receivable: 0, grade: 'D' },
    { receivable: 80, grade: 'D', over: 100, overdue: 60, step: 'noCredit' },
  ]);
  expect(found.map(({ customer, reasons, amount }) => [customer.customer, reasons, amount])).toEqual([
    [6, ['overdue', 'overLimit', 'lowGrade'], 100],
    [3, ['lowGrade'], 95],
    [2, ['lowGrade'], 90],
    [0, ['overdue'], 70],
    [1, ['overLimit'], 20],
  ]);
});

it('fifteen at most, those with most at stake', () => {
  const found = tasks(NAMES.map((_name, i) => ({ receivable: 100, over: i + 1 })));
  expect(found.map(({ amount }) => amount)).toEqual(Array.from({ length: 15 }, (_none, i) => 20 - i));
});

it.each([
  ['legal', '2026-11-21', '2026-11-28'],
  ['stop', '2026-11-21', '2026-11-28'],
  ['noCredit', '2026-11-21', '2026-11-30'],
  ['remind', '2026-11-23', '2026-11-30'],
  // Nobody can do it the same day.
  ['remind', '2026-11-30', '2026-12-31'],
  ['remind', '2026-12-31', '2027-01-31'],
] as const)('%s as of %s: until %s', (step, asOf, deadline) => {
  const [task] = tasks([{ receivable: 1, overdue: 1, step }], asOf);
  expect(formatDay(task?.deadline ?? 0)).toBe(deadline);
});
