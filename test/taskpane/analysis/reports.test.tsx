import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { ActionFailure } from '../../../src/actions/failure';
import { serialDay } from '../../../src/domain/cell/day';
import { openPane, pageOpened } from '../pane';
import { givenWorkbook, LEADS, mocked, NOTES, VISITS } from '../workbook';

const MADE = {
  id: 'visit-statistics',
  sheet: '来店登记统计',
  rows: 600,
  findings: ['周六最忙：日均 6.4 批', '未留档最多的原因是“随便看看”'],
} as const;

beforeEach(() => {
  givenWorkbook([VISITS, NOTES]);
  mocked.makeReport.mockReset().mockResolvedValue(MADE);
  mocked.reportOwners.mockReset().mockResolvedValue(['李敏', '王强']);
});

async function openReports(locale = 'zh-CN') {
  const user = userEvent.setup();
  const pane = await openPane(locale);
  await user.click(screen.getByRole('tab', { name: locale === 'zh-CN' ? '分析' : 'Analysis' }));
  await pageOpened();
  return { ...pane, user };
}
const panel = () => within(screen.getByRole('tabpanel'));
const button = (name: string) => panel().getByRole('button', { name });
async function choose(user: ReturnType<typeof userEvent.setup>, box: string, option: string) {
  await user.click(panel().getByRole('combobox', { name: box }));
  await user.click(screen.getByRole('option', { name: option }));
}
const told = () => mocked.makeReport.mock.lastCall?.[0];

test('reports the workbook has registers for can be made; the others say what is missing', async () => {
  await openReports();
  expect(button('来店登记统计')).toBeEnabled();
  expect(button('来店登记统计')).toHaveAccessibleDescription(/按星期、时段/);
  expect(button('潜在顾客等级推进表')).toHaveAttribute('aria-disabled', 'true');
  expect(button('潜在顾客等级推进表')).toHaveAccessibleDescription('缺少登记表：意向客户');
});

test('one press makes a report; what came of it is said, with the way to its sheet', async () => {
  const { user } = await openReports();
  await user.click(button('来店登记统计'));
  const result = within(await screen.findByRole('region', { name: '生成结果' }));
  expect(result.getByText(/600行/)).toBeVisible();
  expect(result.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(MADE.findings);
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent('14:05 生成分析表：来店登记统计');
  await user.click(result.getByRole('button', { name: '来店登记统计' }));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '来店登记统计' }), 'A1');
});

test('a report is told whose customers and which days, as far as it asks', async () => {
  const { user } = await openReports();
  await choose(user, '销售顾问', '王强');
  await choose(user, '期间', '上月');
  fireEvent.change(panel().getByLabelText('日报日期'), { target: { value: '2026-11-19' } });
  await user.click(button('来店登记统计'));
  expect(told()).toMatchObject({ id: 'visit-statistics' });
  expect(told()?.options).toEqual({
    owner: '王强',
    period: { from: serialDay(2026, 10, 1), to: serialDay(2026, 10, 31) },
  });
  await user.click(button('销售活动日报表'));
  expect(told()?.options).toEqual({ owner: '王强', day: serialDay(2026, 11, 19) });
});

test('what was chosen is still chosen when the tab is opened again', async () => {
  const { user } = await openReports();
  await choose(user, '期间', '本季度');
  await user.click(screen.getByRole('tab', { name: '今日' }));
  await user.click(screen.getByRole('tab', { name: '分析' }));
  await pageOpened();
  expect(panel().getByRole('combobox', { name: '期间' })).toHaveTextContent('本季度');
});

test('where nothing can be made of it the pane says so in a sentence', async () => {
  mocked.makeReport.mockRejectedValue(
    new ActionFailure('nothingToReport', { kinds: '来店登记', report: '来店登记统计' }),
  );
  const { user } = await openReports();
  await user.click(button('来店登记统计'));
  expect(await screen.findByText(/工作簿里没有来店登记的登记表/)).toBeVisible();
});

test('the keyboard alone is enough', async () => {
  givenWorkbook([VISITS, LEADS]);
  const { user } = await openReports();
  act(() => button('来店登记统计').focus());
  await user.keyboard('{Enter}');
  expect(told()).toMatchObject({ id: 'visit-statistics' });
});

test.each(['zh-CN', 'en-US'])('nothing stands in the way of anybody (axe), in %s', async (locale) => {
  const { user } = await openReports(locale);
  await user.click(button(locale === 'zh-CN' ? '来店登记统计' : 'Visit statistics'));
  await screen.findByRole('region', { name: locale === 'zh-CN' ? '生成结果' : 'Report made' });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
