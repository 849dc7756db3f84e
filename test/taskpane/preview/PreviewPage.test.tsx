import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionFailure } from '../../../src/actions/failure';
import { JOBS } from '../../../src/taskpane/session/jobs';
import { markMoved, openPane } from '../pane';
import { changeSet, givenJournal, givenWorkbook, GRADED, mocked, PLAN, planOf, RUN } from '../workbook';

beforeEach(() => {
  givenWorkbook();
  mocked.planGrade.mockResolvedValue(PLAN);
});

const gradeButton = () => screen.getByRole('button', { name: '定级并排回访' });
const writeButton = () => screen.getByRole('button', { name: /^写入/ });
const list = () => screen.getByRole('list', { name: '要写的单元格' });
const lines = () => within(list()).getAllByRole('checkbox');
const written = () => mocked.applyGrade.mock.lastCall?.[2] ?? [];

async function openPreview() {
  const user = userEvent.setup();
  const pane = await openPane();
  await user.click(gradeButton());
  const title = await screen.findByRole('heading', { name: /^将写入/ });
  return { user, title, ...pane };
}

test('says how many cells would be written, in which columns, and takes the keyboard there', async () => {
  const { title } = await openPreview();
  expect(title).toHaveTextContent('将写入 4 个单元格');
  expect(title).toHaveFocus();
  const columns = within(screen.getByRole('group', { name: '要写的列' })).getAllByRole('checkbox');
  expect(columns.map((column) => column.parentElement?.textContent)).toEqual([
    '系统级别填空白 2 · 改原值 1',
    '建议回访日期新增列 · 填空白 1',
  ]);
  expect(mocked.applyGrade).not.toHaveBeenCalled();
});

test('lists every change by customer, with the old value and the new in words', async () => {
  await openPreview();
  expect(within(list()).getByRole('checkbox', { name: '客户1 第 2 行 系统级别： 原值 B 改为 H' })).toBeChecked();
  expect(
    within(list()).getByRole('checkbox', { name: /^客户1 第 2 行 建议回访日期： 原值 空白.*2026-11-23$/ }),
  ).toBeChecked();
  expect(within(list()).getByText('B').tagName).toBe('DEL');
});

test('says of a grade why it is given and which way it goes, and sums that up', async () => {
  const [sheet] = GRADED.sheets;
  const moves = [{ from: 'B', to: 'H', move: 'up', count: 1 }] as const;
  mocked.planGrade.mockResolvedValue({
    ...PLAN,
    outcome: { ...GRADED, sheets: sheet ? [{ ...sheet, moves }] : [] },
    noteOf: (_set, row) => ({
      reason: { code: 'expected', day: 46350, days: 3, grade: 'H' },
      move: row === 0 ? 'up' : '',
    }),
  });
  await openPreview();
  expect(lines().map(({ parentElement }) => parentElement?.textContent)).toEqual([
    '客户1 第 2 行系统级别：原值 B →  改为 H 升级 预计11-24购车，还有3天 → H',
    expect.stringContaining('建议回访日期：原值 空白 →  改为 2026-11-23'),
    expect.stringMatching(/改为 H 预计11-24购车/),
    expect.stringMatching(/改为 H 预计11-24购车/),
  ]);
  expect(screen.getByText('升级 1（B→H 1）')).toBeVisible();
});

test('names the worksheet of a change where there are several', async () => {
  mocked.planGrade.mockResolvedValue(planOf(changeSet('意向客户', 1), changeSet('二店', 1)));
  await openPreview();
  expect(within(list()).getAllByRole('checkbox', { name: /二店第 2 行/ })).toHaveLength(2);
  expect(screen.getAllByText('二店 · 新增列 · 填空白 1')).toHaveLength(2);
});

test('writes everything, and gives the keyboard back to the button', async () => {
  const { user } = await openPreview();
  await user.click(writeButton());
  await screen.findByRole('region', { name: '定级结果' });
  expect(written()).toEqual(PLAN.changes);
  expect(gradeButton()).toHaveFocus();
});

test('writes only what is left', async () => {
  const { user } = await openPreview();
  await user.click(screen.getByRole('checkbox', { name: /^建议回访日期/ }));
  await user.click(within(list()).getByRole('checkbox', { name: /^客户2 / }));
  expect(writeButton()).toHaveTextContent('写入 2 处');
  expect(screen.getByRole('checkbox', { name: /^系统级别/ })).toBePartiallyChecked();
  await user.click(writeButton());
  await waitFor(() => expect(mocked.applyGrade).toHaveBeenCalled());
  expect(written().map(({ columns }) => columns.map(({ header, rows }) => [header, rows]))).toEqual([
    [['系统级别', [0, 2]]],
  ]);
});

test('shows one kind of change at a time, and chooses all of it or none', async () => {
  const { user } = await openPreview();
  await user.click(screen.getByRole('radio', { name: '改原值 1' }));
  expect(lines()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '全不选' }));
  expect(writeButton()).toHaveTextContent('写入 3 处');
  await user.click(screen.getByRole('radio', { name: '全部 4' }));
  await user.click(screen.getByRole('button', { name: '全不选' }));
  expect(writeButton()).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: '全选' }));
  expect(writeButton()).toHaveTextContent('写入 4 处');
});

test('shows twenty changes a page', async () => {
  mocked.planGrade.mockResolvedValue(planOf(changeSet('意向客户', 44)));
  const { user } = await openPreview();
  expect(screen.getByText('第 1–20 条，共 45 条')).toBeVisible();
  expect(screen.getByRole('button', { name: '上一页' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: '下一页' }));
  await user.click(screen.getByRole('button', { name: '下一页' }));
  expect(screen.getByText('第 41–45 条，共 45 条')).toBeVisible();
  expect(lines()).toHaveLength(5);
  expect(screen.getByRole('button', { name: '下一页' })).toHaveAttribute('aria-disabled', 'true');
});

test('makes only one page of a hundred thousand changes, and remembers what is left out', async () => {
  mocked.planGrade.mockResolvedValue(planOf(changeSet('意向客户', 99_999, 99_999)));
  const { user } = await openPreview();
  expect(lines()).toHaveLength(20);
  await user.click(within(list()).getByRole('checkbox', { name: /^客户7 / }));
  await user.click(screen.getByRole('button', { name: '下一页' }));
  await user.click(screen.getByRole('button', { name: '上一页' }));
  expect(within(list()).getByRole('checkbox', { name: /^客户7 / })).not.toBeChecked();
  expect(writeButton()).toHaveTextContent('写入 99,999 处');
});

test('is left without writing, and the keyboard goes back to the button', async () => {
  const { user } = await openPreview();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(gradeButton()).toHaveFocus();
  expect(mocked.applyGrade).not.toHaveBeenCalled();
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('打开后还没有操作');
});

test('comes up wherever the user is, and keeps what was left out while another tab is looked at', async () => {
  const user = userEvent.setup();
  const { session } = await openPane();
  await user.click(screen.getByRole('tab', { name: '检查' }));
  await markMoved();
  await act(() => session.run(JOBS.grade()));
  await screen.findByRole('heading', { name: /^将写入/ });
  await user.click(within(list()).getByRole('checkbox', { name: /^客户3 / }));
  await user.click(screen.getByRole('tab', { name: '检查' }));
  expect(screen.queryByRole('list', { name: '要写的单元格' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: '今日' }));
  expect(within(list()).getByRole('checkbox', { name: /^客户3 / })).not.toBeChecked();
});

test.each([
  ['is said before the first run', [], true],
  ['is not said again', [RUN], false],
])('what the first writing does to Excel’s own undo %s', async (_, runs, said) => {
  givenJournal(...runs);
  await openPreview();
  expect(screen.queryByText(/Excel 自己的“撤消”记录会因此清空一次/) !== null).toBe(said);
});

test('stays where writing fails, so that it can be tried again', async () => {
  mocked.applyGrade.mockRejectedValueOnce(new ActionFailure('cellEditing'));
  const { user } = await openPreview();
  await user.click(screen.getByRole('checkbox', { name: /^建议回访日期/ }));
  await user.click(writeButton());
  await screen.findByRole('alert');
  expect(writeButton()).toHaveTextContent('写入 3 处');
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await screen.findByRole('region', { name: '定级结果' });
  expect(written()[0]?.columns).toHaveLength(1);
});

test('is worked out afresh where the columns were moved meanwhile', async () => {
  mocked.applyGrade.mockRejectedValueOnce(new ActionFailure('sheetChanged', { sheet: '意向客户' }));
  const { user } = await openPreview();
  await user.click(writeButton());
  await screen.findByRole('alert');
  expect(screen.queryByRole('list', { name: '要写的单元格' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await screen.findByRole('heading', { name: /^将写入/ });
  expect(mocked.planGrade).toHaveBeenCalledTimes(2);
});

test('nothing to write has no preview: the result says so', async () => {
  mocked.planGrade.mockResolvedValue({ ...planOf(), outcome: { ...GRADED, changed: 0 } });
  const user = userEvent.setup();
  await openPane();
  await user.click(gradeButton());
  expect(await screen.findByText('级别和日期都已是最新，没有改动')).toBeVisible();
});
