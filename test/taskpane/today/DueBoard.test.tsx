import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { ActionFailure } from '../../../src/actions/failure';
import type { WorklistOutcome } from '../../../src/actions/types';
import '../lineHeights';
import { openPane } from '../pane';
import { due, givenWorkbook, mocked, NOBODY_DUE, NOTES } from '../workbook';

const LIST: WorklistOutcome = {
  ...NOBODY_DUE,
  overdue: [
    due({ name: '袁美美', row: 12, grade: 'H', next: '2026-11-18', days: 3, about: '朗逸', last: '要再看看ＳＵＶ' }),
    due({ name: '林超刚', row: 7, owner: '钱进', next: '2026-11-20', days: 1 }),
    due({
      name: '黄平强',
      sheet: '回款',
      row: 5,
      kind: 'receivable',
      owner: '钱进',
      grade: '',
      next: '2026-11-20',
      days: 1,
      amount: 12345.5,
    }),
  ],
  upcoming: [due({ name: '罗书禾', kind: 'birthday', grade: '', next: '2026-11-23', days: -2 })],
  unplanned: [due({ name: '周一鸣', grade: '未定', next: '' })],
  ahead: 7,
  owners: ['钱进', '赵敏'],
};

beforeEach(() => {
  givenWorkbook();
  mocked.worklist.mockResolvedValue(LIST);
});

async function openList(language?: string) {
  const user = userEvent.setup();
  const pane = await openPane(language);
  await screen.findByRole('group', { name: language ? 'By due date' : '按到期时间' });
  return { user, ...pane };
}

const groupButton = (name: string) => screen.getByRole('button', { name });
/** The lines themselves; beside each stands a button that logs a contact. */
const lines = () =>
  within(screen.getByRole('list', { name: /的客户$|^Customers: / }))
    .getAllByRole('button')
    .filter((button) => !/^记录联系|^Log a contact/.test(button.getAttribute('aria-label') ?? ''));
const words = () => lines().map((line) => line.textContent?.replace(/\s+/g, ' ').trim());

test('says how many are in each group, and shows the first that is not empty', async () => {
  await openList();
  const counts = within(screen.getByRole('group', { name: '按到期时间' })).getAllByRole('button');
  expect(counts.map((button) => button.textContent)).toEqual(['逾期 3', '今天 0', '7天内 1', '未排 1']);
  expect(groupButton('逾期 3')).toHaveAttribute('aria-pressed', 'true');
  expect(words()).toEqual([
    '袁美美 意向 H 逾期 3 天 朗逸 · 赵敏 要再看看ＳＵＶ',
    '林超刚 意向 A 逾期 1 天 钱进',
    '黄平强 应收 逾期 1 天 12,345.5 元 · 钱进',
  ]);
});

test('says when those who come are due, and who has no day', async () => {
  const { user } = await openList();
  await user.click(groupButton('7天内 1'));
  expect(words()).toEqual(['罗书禾 生日 还有 2 天（11-23 周一） 赵敏']);
  await user.click(groupButton('未排 1'));
  expect(words()).toEqual(['周一鸣 未定级 未排下次回访 赵敏']);
});

test('speaks English', async () => {
  const { user } = await openList('en-US');
  expect(words()[2]).toBe('黄平强 Receivable 1 day overdue ¥12,345.5 · 钱进');
  await user.click(groupButton('7 days 1'));
  expect(words()).toEqual(['罗书禾 Birthday In 2 days (Mon 11-23) 赵敏']);
});

test.each([
  ['a name', '超刚', ['林超刚']],
  ['the last words, whatever the width and the case', 'suv', ['袁美美']],
  ['a salesperson', '钱进', ['林超刚', '黄平强']],
  ['several words that all occur', '朗逸  赵敏', ['袁美美']],
])('finds by %s', async (_, query, found) => {
  const { user } = await openList();
  await user.type(screen.getByRole('searchbox', { name: '搜索名单' }), query);
  await waitFor(() => expect(lines()).toHaveLength(found.length));
  expect(words().map((line) => line?.split(' ')[0])).toEqual(found);
  expect(groupButton(`逾期 ${found.length}`)).toBeVisible();
});

test('goes to the group with what was searched for, and says where there is nothing', async () => {
  const { user } = await openList();
  const search = screen.getByRole('searchbox');
  await user.type(search, '罗书禾');
  await waitFor(() => expect(groupButton('7天内 1')).toHaveAttribute('aria-pressed', 'true'));
  await user.click(groupButton('逾期 0'));
  expect(screen.getByText('没有符合条件的客户。')).toBeVisible();
});

test('shows the customers of one salesperson, and remembers whose', async () => {
  const { user } = await openList();
  await user.click(screen.getByRole('combobox', { name: '销售顾问' }));
  await user.click(await screen.findByRole('option', { name: '赵敏' }));
  expect(groupButton('逾期 1')).toBeVisible();
  expect(words()).toEqual(['袁美美 意向 H 逾期 3 天 朗逸 要再看看ＳＵＶ']);
  await user.click(screen.getByRole('tab', { name: '检查' }));
  await user.click(screen.getByRole('tab', { name: '今日' }));
  expect(groupButton('逾期 1')).toBeVisible();
  expect(screen.getByRole('combobox', { name: '销售顾问' })).toHaveTextContent('赵敏');
});

test('a press goes to the row, and the line stays marked', async () => {
  const { user } = await openList();
  await user.click(screen.getByRole('button', { name: /^黄平强/ }));
  const [context, cell] = mocked.showCell.mock.lastCall ?? [];
  expect([context?.sheet, cell]).toEqual(['回款', 'A5']);
  expect(lines().map((line) => line.getAttribute('aria-current'))).toEqual([null, null, 'true']);
});

describe('with two thousand customers', () => {
  const overdue = Array.from({ length: 2_000 }, (_, index) =>
    due({ name: `客户${index + 1}`, row: index + 2, days: 1 }),
  );
  beforeEach(() => mocked.worklist.mockResolvedValue({ ...LIST, overdue }));

  test('only the lines in sight are drawn, each saying its place', async () => {
    await openList();
    expect(lines().length).toBeLessThan(40);
    expect(lines()[1]?.closest('li')).toHaveAttribute('aria-posinset', '2');
    expect(lines()[1]?.closest('li')).toHaveAttribute('aria-setsize', '2000');
  });

  test('the list is one stop of the tab key, and is walked by the keyboard', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('combobox', { name: '销售顾问' }));
    await user.keyboard('{Escape}');
    await user.tab();
    const focused = () => document.activeElement?.textContent?.split(' ')[0];
    expect(focused()).toBe('客户1');
    for (const [key, name] of [
      ['ArrowDown', '客户2'],
      ['ArrowUp', '客户1'],
      ['ArrowUp', '客户1'],
      ['End', '客户2000'],
      ['Home', '客户1'],
    ] as const) {
      await user.keyboard(`{${key}}`);
      expect(focused()).toBe(name);
    }
    await user.keyboard('{PageDown}');
    expect(Number(focused()?.slice('客户'.length))).toBeGreaterThan(3);
    await user.keyboard('{PageUp}{ArrowDown}{Enter}');
    expect(mocked.showCell.mock.lastCall?.[1]).toBe('A3');
    expect(lines().filter((line) => line.tabIndex === 0)).toHaveLength(1);
  });
});

test('is read again at a press, and after everything that was written', async () => {
  const { user } = await openList();
  expect(mocked.worklist).toHaveBeenCalledTimes(1);
  mocked.worklist.mockResolvedValue(NOBODY_DUE);
  await user.click(screen.getByRole('button', { name: '刷新' }));
  expect(await screen.findByText('今天没有到期的客户。')).toBeVisible();
  mocked.worklist.mockResolvedValue(LIST);
  await user.click(screen.getByRole('button', { name: '定级并排回访' }));
  expect(await screen.findByRole('button', { name: '逾期 3' })).toBeVisible();
  expect(mocked.worklist).toHaveBeenCalledTimes(3);
});

test('is not read again by a run that failed', async () => {
  const { user } = await openList();
  mocked.planGrade.mockRejectedValue(new ActionFailure('protected', { sheet: '意向客户' }));
  await user.click(screen.getByRole('button', { name: '定级并排回访' }));
  await screen.findByRole('alert');
  expect(mocked.worklist).toHaveBeenCalledTimes(1);
});

test('says why it cannot be read, and tries again', async () => {
  mocked.worklist.mockRejectedValueOnce(new ActionFailure('busy'));
  const user = userEvent.setup();
  await openPane();
  expect(await screen.findByRole('alert')).toHaveTextContent('Excel 正忙');
  expect(screen.queryByText('正在读取名单…')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByRole('button', { name: '逾期 3' })).toBeVisible();
});

test.each([
  ['逾期 0', '没有逾期的客户。'],
  ['今天 0', '今天没有到期的客户。'],
  ['7天内 0', '接下来 7 天没有到期的客户。'],
  ['未排 0', '没有未排回访的客户。'],
])('where nobody is due, %s says so', async (group, sentence) => {
  mocked.worklist.mockResolvedValue(NOBODY_DUE);
  const { user } = await openList();
  await user.click(groupButton(group));
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

test('there is no list without registers', async () => {
  givenWorkbook([NOTES], '说明');
  await openPane();
  await screen.findByText(/^表头要单独占一行/);
  expect(screen.queryByRole('heading', { name: '今日名单' })).not.toBeInTheDocument();
  expect(mocked.worklist).not.toHaveBeenCalled();
});

test.each([['zh-CN'], ['en-US']])('is accessible in %s', async (language) => {
  await openList(language === 'en-US' ? language : undefined);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
