import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane } from '../pane';
import { CARD, givenWorkbook, LEADS, mocked, NOTES, VISITS } from '../workbook';

beforeEach(() => givenWorkbook());

async function openSettings() {
  const user = userEvent.setup();
  const pane = await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('radiogroup', { name: '语言' });
  return { user, ...pane };
}

test('the language can be changed by hand, without touching the browser', async () => {
  const { user } = await openSettings();
  await user.click(within(screen.getByRole('radiogroup', { name: '语言' })).getByRole('radio', { name: 'English' }));
  expect(screen.getByRole('tab', { name: 'Settings' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en-US');
  expect(window.localStorage).toHaveLength(0);
  await user.click(screen.getByRole('radio', { name: '中文' }));
  expect(screen.getByRole('tab', { name: '设置' })).toBeVisible();
});

test('the appearance can be changed by hand', async () => {
  const { user, container } = await openSettings();
  const before = container.firstElementChild?.className;
  await user.click(screen.getByRole('radio', { name: '深色' }));
  expect(screen.getByRole('radio', { name: '深色' })).toBeChecked();
  expect(container.firstElementChild?.className).not.toBe(before);
});

test('every worksheet stands with what it is taken for and how much of it was understood, questions first', async () => {
  givenWorkbook([NOTES, CARD, VISITS, LEADS]);
  await openSettings();
  const list = await screen.findByRole('list', { name: '识别出的工作表' });
  expect(
    within(list)
      .getAllByRole('button')
      .map((item) => item.textContent),
  ).toEqual([
    '意向客户意向客户 · 已识别 15/18 列2 列待确认',
    '来店登记表来店登记 · 已识别 13/14 列',
    '袁美美意向客户卡片 · 袁美美 · 12 项',
    '说明未识别',
  ]);
});

test('the worksheets can be read again', async () => {
  const { user } = await openSettings();
  const before = mocked.recogniseForPane.mock.calls.length;
  await user.click(screen.getByRole('button', { name: '重新识别' }));
  await waitFor(() => expect(mocked.recogniseForPane).toHaveBeenCalledTimes(before + 1));
});
