import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReviewedLead } from '../../../src/actions/types';
import { openPane } from '../pane';
import { givenGraded, givenWorkbook, GRADED, mocked } from '../workbook';

// 2026-11-02, judged H.
const EXPIRED: ReviewedLead = {
  sheet: '意向客户',
  row: 12,
  name: '李四',
  judged: 'H',
  computed: 'H',
  reason: { code: 'judgedExpired', grade: 'H', judgedOn: 46328, within: { count: 7, unit: 'day' }, days: 12 },
  missing: ['authority'],
};
const many = (count: number): readonly ReviewedLead[] =>
  Array.from({ length: count }, (_, i) => ({ ...EXPIRED, row: i + 2, name: `客户${i + 1}` }));

async function graded(review: readonly ReviewedLead[]) {
  givenGraded({ ...GRADED, review });
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('button', { name: '定级并排回访' }));
  await screen.findByRole('region', { name: '定级结果' });
  return user;
}
const list = () => screen.findByRole('list', { name: /^需要看一看/ });
const lines = async () => within(await list()).getAllByRole('button');

beforeEach(() => givenWorkbook());

test('who has to be looked at is listed with both grades, the reason and what is missing', async () => {
  await graded([EXPIRED, { ...EXPIRED, row: 13, judged: '', computed: '', missing: [], reason: { code: 'expectedPast', day: 46346, days: 1 } }]); // prettier-ignore
  expect(await screen.findByRole('heading', { name: '需要看一看：2位客户' })).toBeVisible();
  expect((await lines()).map(({ textContent }) => textContent)).toEqual([
    '李四 第 12 行 · 判级 意向 H，系统 意向 H · 缺决定权信息 11-02判为H（7日内），已过期12天，请重新判级',
    '李四 第 13 行 · 判级 无，系统 无 预计日11-20已过，请改日期或结案',
  ]);
});

test('a press goes to the row and marks the line', async () => {
  const user = await graded(many(2));
  const [, second] = await lines();
  if (second) await user.click(second);
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'A3');
  expect(second).toHaveAttribute('aria-current', 'true');
});

test('the worksheet is named where there are several', async () => {
  await graded([EXPIRED, { ...EXPIRED, sheet: '二店' }]);
  expect((await lines()).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('意向客户第 12 行'),
    expect.stringContaining('二店第 12 行'),
  ]);
});

test('a long list is shown a page at a time, and another run begins on the first', async () => {
  const user = await graded(many(19));
  expect(await lines()).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: '下一页' }));
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect((await lines()).map(({ textContent }) => textContent?.split(' ')[0])).toEqual(['客户17', '客户18', '客户19']);
  givenGraded({ ...GRADED, review: many(9) });
  await user.click(screen.getByRole('button', { name: '定级并排回访' }));
  await waitFor(async () => expect((await lines())[0]).toHaveTextContent(/^客户1 /));
});

test('nobody to be looked at has no list', async () => {
  await graded([]);
  expect(screen.queryByRole('heading', { name: /^需要看一看/ })).not.toBeInTheDocument();
});

test('promotions and demotions since the last time are counted', async () => {
  const [sheet] = GRADED.sheets;
  const moves = [
    { from: 'A', to: 'H', move: 'up', count: 3 },
    { from: 'H', to: 'A', move: 'down', count: 1 },
  ] as const;
  givenGraded({ ...GRADED, sheets: sheet ? [{ ...sheet, moves }] : [] });
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('button', { name: '定级并排回访' }));
  expect(await screen.findByText('升级 3（A→H 3）')).toBeVisible();
  expect(screen.getByText('降级 1（H→A 1）')).toBeVisible();
});

test.each([
  ['只定可见行', 'visible'],
  ['只定选中行', 'selection'],
])('%s', async (item, scope) => {
  const user = userEvent.setup();
  await openPane();
  await user.click(await screen.findByRole('button', { name: '只定一部分客户' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  await screen.findByRole('region', { name: '定级结果' });
  expect(mocked.planGrade).toHaveBeenCalledWith(expect.objectContaining({ scope }));
});
