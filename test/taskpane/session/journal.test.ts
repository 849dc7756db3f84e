import { gradedBefore, openRun, runsSince, undoableRun } from '../../../src/taskpane/session/journal';
import { changeSet, planOf, RUN } from '../workbook';

const [newest, middle, oldest] = ['r3', 'r2', 'r1'].map((id) => ({ ...RUN, id }));
if (!newest || !middle || !oldest) throw new Error('three runs');

test('the run that was broken off is found wherever it stands', () => {
  expect(openRun([newest, { ...middle, status: 'open' }])?.id).toBe('r2');
  expect(openRun([newest, middle])).toBeUndefined();
  expect(openRun(undefined)).toBeUndefined();
});

test.each([
  ['done', 'r3'],
  ['open', undefined],
  ['reverted', undefined],
  ['partly', undefined],
] as const)('the last run can be taken back once: %s', (status, id) => {
  expect(undoableRun([{ ...newest, status }, middle])?.id).toBe(id);
});

test('of later runs those count that stand and wrote to the same worksheet', () => {
  const elsewhere = { ...middle, sheets: ['客户卡设置'] };
  expect(runsSince([newest, elsewhere, oldest], oldest)).toEqual([newest]);
  expect(runsSince([{ ...newest, status: 'reverted' }, middle, oldest], oldest)).toEqual([middle]);
  expect(runsSince([newest, middle], newest)).toEqual([]);
});

test('every worksheet of a plan has to have been graded, in one run or in several', () => {
  const plan = planOf(changeSet('意向客户', 1), changeSet('二店', 1));
  expect(gradedBefore([RUN], plan)).toBe(false);
  expect(gradedBefore([{ ...RUN, sheets: ['二店'] }, RUN], plan)).toBe(true);
});
