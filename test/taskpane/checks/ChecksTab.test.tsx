import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { ActionContext } from '../../../src/actions/types';
import { CARD, givenWorkbook, LEADS, mocked, NOTES, RUN, SETTINGS, VISITS } from '../workbook';
import { button, linesOf, openChecked, openChecks, violations } from './checksTab';
import {
  checks,
  CLASH,
  FULL_WIDTH,
  givenChecked,
  OTHER_PHONE,
  SHORT_PHONE,
  SLIPPED_MAIL,
  tables,
  validated,
} from './found';

beforeEach(() => {
  givenWorkbook([VISITS, LEADS, CARD, NOTES]);
  givenChecked(validated(SHORT_PHONE, OTHER_PHONE, SLIPPED_MAIL, FULL_WIDTH), CLASH);
});

const result = () => screen.getByRole('status', { name: '检查结果' });
const choose = async (user: Awaited<ReturnType<typeof openChecks>>['user'], menu: string, item: string | RegExp) => {
  await user.click(button(menu));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

test('before anything is checked it says what will be, on which worksheets, and that nothing is written', async () => {
  await openChecks();
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['填写', '重复', '三表一卡']);
  expect(linesOf('识别出的工作表')).toEqual(['来店登记表来店登记600行', '意向客户400行']);
  expect(panel.getByText('检查只读不写，不会改动表格。')).toBeVisible();
});

test('a workbook without a register says what one looks like, and can be read again', async () => {
  givenWorkbook([NOTES]);
  const { user } = await openChecks();
  expect(screen.getByText('本工作簿里没有客户登记表。')).toBeVisible();
  await user.click(button('重新识别'));
  expect(mocked.recogniseForPane).toHaveBeenCalledTimes(2);
});

test('one press checks cells, duplicates and registers; how much was found is said with words, in the last line too', async () => {
  await openChecked();
  expect(result()).toHaveTextContent('错误 2提醒 1提示 1');
  expect(result()).toHaveTextContent('14:05 检查了 2张表，共1,000行');
  const sections = within(screen.getByRole('group', { name: '检查结果的分类' })).getAllByRole('button');
  expect(sections.map(({ textContent }) => textContent)).toEqual(['填写 4', '重复 1', '三表一卡 0']);
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 检查：错误 2 · 提醒 1 · 提示 1');
});

test('progress goes through the three parts without going back', async () => {
  const { user, session } = await openChecks();
  const shares = new Set<number>();
  session.subscribe(() => shares.add(session.state().running?.share ?? 0));
  const telling =
    <Outcome,>(step: 'reading' | 'computing', done: number, outcome: Outcome) =>
    ({ onProgress }: ActionContext) => {
      onProgress?.({ step, done, total: 1 });
      return Promise.resolve(outcome);
    };
  checks.validate.mockImplementation(telling('computing', 1, validated()));
  checks.duplicates.mockImplementation(telling('computing', 1, CLASH));
  checks.consistency.mockImplementation(telling('reading', 0, tables()));
  await user.click(button('检查'));
  await screen.findByRole('status', { name: '检查结果' });
  expect([...shares]).toEqual([0, 1 / 3, 2 / 3]);
});

test('one worksheet can be checked by itself: of duplicates and registers what concerns it is kept', async () => {
  const { user } = await openChecks();
  checks.duplicates.mockResolvedValue({ ...CLASH, groups: [{ ...CLASH.groups[0], members: [] }] as never });
  await choose(user, '检查范围', '只检查本表（意向客户）');
  expect(checks.validate).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }));
  expect(checks.duplicates.mock.lastCall?.[0].sheet).toBeUndefined();
  expect(result()).toHaveTextContent('14:05 检查了“意向客户”');
  expect(button('重复 0')).toBeVisible();
});

test('where nothing is found it says so, and what was checked', async () => {
  givenChecked();
  await openChecked();
  expect(result()).toHaveTextContent('没有发现问题');
  expect(result()).toHaveTextContent('14:05 检查了 2张表，共1,000行');
  expect(screen.getByText('填写没有发现问题。')).toBeVisible();
});

test('after anything was written it checks again by itself, as it was checked before', async () => {
  const { user, session } = await openChecks();
  await choose(user, '检查范围', /^只检查本表/);
  checks.validate.mockResolvedValue(validated(SLIPPED_MAIL));
  mocked.undo.mockResolvedValue({ run: { ...RUN, status: 'reverted' }, reverted: 1, conflicts: [] });
  await act(async () => {
    await session.run({
      run: 'undo',
      work: async () => ({ undone: await mocked.undo({ today: 0, locale: 'zh-CN' }) }),
    });
  });
  expect(await screen.findByText('提醒 1')).toBeVisible();
  expect(checks.validate).toHaveBeenCalledTimes(2);
  expect(checks.validate).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: '意向客户' }));
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('还原');
});

test('cells are marked, and the marks cleared, from the menu', async () => {
  const { user } = await openChecked();
  checks.markCells.mockResolvedValue({ marked: 3, left: 0, sheets: ['意向客户'] });
  checks.clearMarks.mockResolvedValue({ cleared: 3 });
  await choose(user, '更多检查操作', '标出单元格');
  expect(await screen.findByText('已标出 3 个单元格（1张表）。')).toBeVisible();
  await choose(user, '更多检查操作', '清除标记');
  expect(checks.clearMarks).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/^已标出/)).toBeNull();
  // Nothing of the user's was changed: there is nothing to check again.
  expect(checks.validate).toHaveBeenCalledTimes(1);
});

test('the result becomes a sheet, with the way to it', async () => {
  const { user } = await openChecked();
  mocked.makeReport.mockResolvedValue({ id: 'checks', sheet: '检查结果', rows: 4, findings: [] });
  await choose(user, '更多检查操作', '生成检查结果表');
  expect(mocked.makeReport).toHaveBeenCalledWith(expect.objectContaining({ id: 'checks' }));
  await user.click(await screen.findByRole('button', { name: '检查结果' }));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '检查结果' }), 'A1');
});

test('Excel checks at entry: what was set, and what was left as it was', async () => {
  const { user } = await openChecks();
  checks.setEntryChecks.mockResolvedValue({
    sheets: [
      {
        name: '意向客户',
        set: 12,
        kept: ['级别', '来源'].map((header) => ({ header, why: '已有自己设置的数据验证' })),
      },
    ],
  });
  await choose(user, '更多检查操作', '设置录入检查');
  expect(await screen.findByText('已设置录入检查：12列')).toBeVisible();
  expect(screen.getByText('意向客户：12列；级别、来源不变（已有自己设置的数据验证）')).toBeVisible();
});

test.each([
  ['opens them where the workbook has settings', SETTINGS, 0],
  ['makes the settings sheet first where there is none', { ...SETTINGS, exists: false }, 1],
])('the rules stand in the settings: it %s', async (_, settings, made) => {
  mocked.settingsStatus.mockResolvedValue(settings);
  mocked.createSettings.mockReset().mockResolvedValue(SETTINGS);
  const { user } = await openChecks();
  await choose(user, '更多检查操作', '检查规则…');
  expect(mocked.createSettings).toHaveBeenCalledTimes(made);
  expect(checks.showCheckRules).toHaveBeenCalledTimes(1);
});

test('speaks English', async () => {
  await openChecked('en-US');
  expect(screen.getByRole('status', { name: 'Result of the check' })).toHaveTextContent(
    'Errors 2Warnings 1Hints 114:05: checked 2 sheets, 1,000 rows',
  );
  expect(button('Entries 4')).toHaveAttribute('aria-pressed', 'true');
});

test.each(['zh-CN', 'en-US'])('nothing stands in the way of anybody (axe), in %s', async (locale) => {
  await openChecked(locale);
  expect(await violations()).toEqual([]);
});
