import { BLOCKS } from '../../../src/actions/structure/types';
import { serialDay } from '../../../src/domain/cell/day';
import { choiceOf, choiceProblem, optionsOf } from '../../../src/taskpane/session/structureChoice';
import { FORM, TODAY } from '../analysis/structureWorkbook';

const CHOICE = choiceOf(FORM, TODAY);

test('a workbook that remembers nothing is analysed for this month, up to the 10th for the last one', () => {
  expect(CHOICE).toMatchObject({ period: 'this-month', comparison: 'previous', measure: 'amount', blocks: BLOCKS });
  expect(choiceOf(FORM, serialDay(2026, 11, 10)).period).toBe('last-month');
});

test('what the workbook remembers comes back as it was told', () => {
  const options = {
    period: { from: serialDay(2026, 9, 1), to: serialDay(2026, 10, 31) },
    comparison: 'yearAgo',
    measure: 'quantity',
    unit: 'tenThousand',
    branch: '宁波店',
    owner: '李敏',
    visible: true,
    blocks: ['pyramid', 'movement'],
  } as const;
  expect(optionsOf(choiceOf({ ...FORM, options }, TODAY))).toEqual(options);
});

test('what the workbook has no more gives way to what it has', () => {
  const choice = choiceOf({ ...FORM, measures: ['quantity'], options: { measure: 'margin', owner: '走了的' } }, TODAY);
  expect(choice).toMatchObject({ measure: 'quantity', owner: '' });
});

test.each([
  ['a first day after the last', { period: 'custom', from: '2026-11-21', to: '2026-11-01' }, 'order'],
  ['a day that is missing', { period: 'custom', from: '', to: '2026-11-01' }, 'days'],
  ['a single day', { period: 'custom', from: '2026-11-01', to: '2026-11-01' }, undefined],
  ['days that are not asked for', { period: 'ytd', from: '2026-11-21', to: '2026-11-01' }, undefined],
  ['an empty sheet', { blocks: [] }, 'blocks'],
] as const)('%s', (_, part, problem) => {
  expect(choiceProblem({ ...CHOICE, ...part })).toBe(problem);
});
