import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { changeSet, givenWorkbook, LEADS, mocked, VISITS } from '../workbook';
import { button, linesOf, openChecked, violations } from './checksTab';
import { checks, FULL_WIDTH, givenChecked, OTHER_PHONE, SHORT_PHONE, SLIPPED_MAIL, validated } from './found';
import type { RepairPlan } from '../../../src/actions/checks/types';

const REPAIRED = { sheet: '意向客户', cell: 'D12', from: '１３８', to: '138', rule: 'writtenAs' } as const;
const PLAN: RepairPlan = {
  of: 'repair',
  wish: {},
  cells: [],
  changes: [changeSet('意向客户', 1, 1)],
  date1904: false,
  outcome: { changed: [REPAIRED], skipped: [{ ...REPAIRED, reason: 'doubtful' }] },
};

beforeEach(() => {
  givenWorkbook([VISITS, LEADS]);
  givenChecked(validated(SLIPPED_MAIL, FULL_WIDTH, SHORT_PHONE, OTHER_PHONE));
});

const lines = () => linesOf('填写');
const open = (rule: RegExp) => button(rule);

test('findings stand by rule and worksheet, the worst first; a rule is opened to see them', async () => {
  const { user } = await openChecked();
  expect(lines()).toEqual(['电话号码 意向客户2', '电子邮箱 意向客户1', '书写格式 意向客户1']);
  await user.click(open(/^错误 电话号码/));
  expect(lines().slice(0, 3)).toEqual([
    '电话号码 意向客户2',
    '张三 第 5 行 · 联系电话 1380013800 手机号应为11位，这里只有10位。',
    '李四 第 9 行 · 联系电话 1390013900 手机号应为11位，这里只有10位。',
  ]);
  await user.click(open(/^错误 电话号码/));
  expect(lines()).toHaveLength(3);
});

test('a press on a finding goes to its cell; the arrow keys go from line to line', async () => {
  const { user } = await openChecked();
  act(() => open(/^错误 电话号码/).focus());
  await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'D9');
  const pressed = button(/^李四/);
  expect(pressed).toHaveFocus();
  expect(pressed).toHaveAttribute('aria-current', 'true');
});

test('a doubtful repair is done by itself, as its line says, and the workbook is checked again', async () => {
  const { user } = await openChecked();
  await user.click(open(/电子邮箱/));
  checks.repair.mockResolvedValue({ changed: [{ ...REPAIRED, cell: 'G7' }], skipped: [] });
  checks.validate.mockResolvedValue(validated(SHORT_PHONE));
  act(() => button(/^王五/).focus());
  await user.keyboard('{ArrowRight}');
  expect(button('改为 wang@gmail.com')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(checks.repair).toHaveBeenCalledWith(expect.objectContaining({ cells: [{ sheet: '意向客户', cell: 'G7' }] }));
  await screen.findByText('错误 1');
  expect(lines()).toEqual(['电话号码 意向客户1']);
});

test('safe repairs are looked at before they are written, and the tab is there again afterwards', async () => {
  const { user } = await openChecked();
  checks.planRepair.mockResolvedValue(PLAN);
  checks.applyRepair.mockResolvedValue({ changed: [REPAIRED], skipped: [] });
  await user.click(button('一键修复 1 处'));
  expect(await screen.findByRole('heading', { name: /^将写入/ })).toBeVisible();
  expect(screen.getByRole('tab', { name: '检查' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('另有 1 处拿不准或无法恢复，不在其中。')).toBeVisible();
  expect(await violations()).toEqual([]);
  checks.validate.mockResolvedValue(validated(SHORT_PHONE));
  await user.click(button(/^写入/));
  expect(checks.applyRepair).toHaveBeenCalledWith(expect.anything(), PLAN, PLAN.changes);
  expect(await screen.findByText('错误 1')).toBeVisible();
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 修复写法：1 处');
  expect(screen.queryByRole('button', { name: /^一键修复/ })).toBeNull();
  expect(button('检查')).toHaveFocus();
});

test('what is open stays open while repairs are looked at', async () => {
  const { user } = await openChecked();
  await user.click(open(/^错误 电话号码/));
  checks.planRepair.mockResolvedValue(PLAN);
  await user.click(button('一键修复 1 处'));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(lines()).toHaveLength(5);
});

test('how bad it is is said, not only shown', async () => {
  await openChecked();
  const marks = within(screen.getByRole('list', { name: '填写' })).getAllByRole('img');
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['错误', '提醒', '提示']);
});

test('speaks English', async () => {
  const { user } = await openChecked('en-US');
  await user.click(open(/^Warnings E-mail/));
  expect(linesOf('Entries')[2]).toBe('王五 row 7 · 邮箱 wang@gmial.com 邮箱可能写错了。Change to wang@gmail.com');
  expect(button('Repair 1 cell')).toBeEnabled();
  expect(await violations()).toEqual([]);
});
