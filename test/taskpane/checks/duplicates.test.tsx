import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { MergeForm } from '../../../src/actions/checks/types';
import { givenWorkbook, LEADS, mocked } from '../workbook';
import { button, linesOf, openChecked, violations } from './checksTab';
import { checks, CLASH, FIRST, givenChecked, LATER, member, NO_DUPLICATES, validated } from './found';

const FORM: MergeForm = {
  keep: FIRST,
  drop: LATER,
  fields: [
    { field: 'name', header: '姓名', keep: '陈一', drop: '陈一', proposed: 'keep', asks: false },
    { field: 'owner', header: '销售顾问', keep: '李晓', drop: '王强', proposed: 'keep', asks: true },
    { field: 'model', header: '拟购车型', keep: '朗逸', drop: '途观', proposed: 'drop', asks: true },
    { field: 'address', header: '地址', keep: '', drop: '中山路1号', proposed: 'drop', asks: false },
  ],
};

beforeEach(() => {
  givenWorkbook([LEADS]);
  givenChecked(validated(), CLASH);
  checks.mergeForm.mockResolvedValue(FORM);
  checks.mergeCustomers.mockResolvedValue({ sheet: '意向客户', row: 8, archive: '合并归档', conflicts: [] });
});

const lines = () => linesOf('重复');
/** The list it was opened from stays behind it, out of sight. */
const page = () => within(screen.getByRole('region', { name: '合并客户' }));
async function openMerge() {
  const opened = await openChecked();
  await opened.user.click(button('合并 陈一（第 30 行）'));
  await screen.findByRole('heading', { name: /请选一个/ });
  return opened;
}

test('a group says what is alike, how sure it is, that salespersons clash, and who was first', async () => {
  await openChecked();
  expect(lines()).toEqual([
    '13800138000 确定 撞单 电话相同 先登记：李晓 2026-03-012',
    '陈一 意向客户第 8 行 · 李晓 · 2026-03-01 · 13800138000',
    '陈一 意向客户第 30 行 · 王强 · 2026-05-02 · 13800138000合并…',
  ]);
});

test.each([
  [0.9, '很可能'],
  [0.6, '可能'],
])('a confidence of %d is %s', async (confidence, word) => {
  givenChecked(validated(), { ...CLASH, groups: CLASH.groups.map((group) => ({ ...group, confidence })) });
  await openChecked();
  expect(lines()[0]).toContain(` ${word} `);
});

test('a press on a row goes there', async () => {
  const { user } = await openChecked();
  await user.click(button(/^陈一 意向客户第 30 行/));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'A30');
});

test('a row of another kind is no second card and cannot be merged', async () => {
  const visit = member({ row: 9, sheet: '来店登记表', kind: 'visits' });
  givenChecked(validated(), { ...CLASH, groups: CLASH.groups.map((group) => ({ ...group, members: [FIRST, visit] })) });
  await openChecked();
  expect(screen.queryByRole('button', { name: /^合并/ })).toBeNull();
});

test('where a visit was first, cards of the customer are merged into the first card', async () => {
  const visit = member({ row: 9, sheet: '来店登记表', kind: 'visits', since: '2026-01-01' });
  const members = [LATER, visit, FIRST];
  givenChecked(validated(), { ...CLASH, groups: CLASH.groups.map((group) => ({ ...group, members, first: 1 })) });
  const { user, session } = await openChecked();
  await user.click(button(/^合并 /));
  expect(session.state().page).toMatchObject({ pair: { keep: { row: 8 }, drop: { row: 30 } } });
});

test('without duplicates it says how many rows were compared', async () => {
  givenChecked(validated(), NO_DUPLICATES);
  const { user } = await openChecked();
  await user.click(button('重复 0'));
  expect(screen.getByText('比对了1,000行，没有发现重复客户。')).toBeVisible();
});

test('merging shows both rows, which was first, and asks only where both say something else', async () => {
  await openMerge();
  expect(screen.getByRole('region', { name: '保留' })).toHaveTextContent('陈一意向客户第 8 行李晓2026-03-01');
  expect(screen.getByRole('region', { name: '并入' })).toHaveTextContent('陈一意向客户第 30 行王强2026-05-02');
  expect(page().getByText('先登记：李晓 2026-03-01')).toBeVisible();
  const groups = screen.getAllByRole('radiogroup');
  expect(groups.map((group) => within(group).getByRole('radio', { checked: true }).getAttribute('value'))).toEqual([
    'keep',
    'drop',
  ]);
  expect(screen.getByRole('radiogroup', { name: '销售顾问' })).toBe(groups[0]);
  expect(screen.getByText('中山路1号（取自并入的行）')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('what was chosen is merged with Ctrl+Enter, and the workbook is checked again', async () => {
  const { user } = await openMerge();
  await user.click(screen.getByRole('radio', { name: '王强' }));
  checks.duplicates.mockResolvedValue(NO_DUPLICATES);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(checks.mergeCustomers).toHaveBeenCalledWith(expect.anything(), {
    keep: { sheet: '意向客户', row: 8, name: '陈一' },
    drop: { sheet: '意向客户', row: 30, name: '陈一' },
    taken: ['owner', 'model', 'address'],
    seen: FORM.fields,
  });
  expect(await screen.findByRole('button', { name: '重复 0' })).toBeVisible();
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 合并客户：意向客户第 8 行');
  await waitFor(() => expect(button('检查')).toHaveFocus());
});

test('the manager may keep the other row', async () => {
  const { user } = await openMerge();
  checks.mergeForm.mockResolvedValue({ ...FORM, keep: LATER, drop: FIRST });
  await user.click(button('改为保留另一行'));
  await waitFor(() => expect(screen.getByRole('region', { name: '保留' })).toHaveTextContent('第 30 行'));
  expect(checks.mergeForm.mock.lastCall?.[1]).toEqual({
    keep: { sheet: '意向客户', row: 30, name: '陈一' },
    drop: { sheet: '意向客户', row: 8, name: '陈一' },
  });
  // The first registration stays named: it is not the row that is kept.
  expect(page().getByText('先登记：李晓 2026-03-01')).toBeVisible();
});

test('where a colleague was there first nothing is merged, and it says so', async () => {
  const { user } = await openMerge();
  checks.mergeCustomers.mockResolvedValue({
    sheet: '意向客户',
    row: 8,
    archive: '合并归档',
    conflicts: [{ sheet: '意向客户', row: 30 }],
  });
  await user.click(button('合并'));
  expect(await screen.findByText('同事已改动，未写入：意向客户第 30 行')).toBeVisible();
  expect(button('合并')).toBeEnabled();
});

test('Escape goes back; with a choice made it asks first', async () => {
  const { user } = await openMerge();
  act(() => screen.getByRole('radio', { name: '王强' }).focus());
  await user.click(screen.getByRole('radio', { name: '王强' }));
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '放弃已填内容' }));
  expect(lines()).toHaveLength(3);
});
