import { serialDay } from '../../../src/domain/cell/day';
import { creditChoiceOf, creditOptionsOf, creditProblem } from '../../../src/taskpane/session/creditChoice';

const TODAY = serialDay(2026, 11, 21);
const FORM = { options: {}, owners: ['王强'], customers: [] };
const CHOICE = { asOf: '', unit: 'yuan', owner: '' } as const;

test('a workbook that remembers nothing is analysed as of today, in yuan, of everybody', () => {
  expect(creditChoiceOf(FORM)).toEqual(CHOICE);
  expect(creditOptionsOf(CHOICE)).toEqual({ unit: 'yuan' });
});

test('what it remembers holds but for the day, and for a salesperson who is there no more', () => {
  const options = { asOf: serialDay(2026, 10, 31), unit: 'tenThousand', owner: '王强' } as const;
  expect(creditChoiceOf({ ...FORM, options })).toEqual({ asOf: '', unit: 'tenThousand', owner: '王强' });
  expect(creditChoiceOf({ ...FORM, options, owners: [] }).owner).toBe('');
});

test('what was chosen is told', () => {
  expect(creditOptionsOf({ asOf: '2026-10-31', unit: 'tenThousand', owner: '王强' })).toEqual({
    asOf: serialDay(2026, 10, 31),
    unit: 'tenThousand',
    owner: '王强',
  });
});

test.each([
  ['', undefined],
  ['2026-11-21', undefined],
  ['2026-11-22', 'future'],
])('as of “%s” there is to be put right: %p', (asOf, problem) => {
  expect(creditProblem({ ...CHOICE, asOf }, TODAY)).toBe(problem);
});
