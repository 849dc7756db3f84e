import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { markMoved, openPane } from '../pane';
import { givenWorkbook, mocked } from '../workbook';

jest.mock('../../../src/actions/grade', () => ({ grade: jest.fn() }));
jest.mock('../../../src/actions/recognise', () => ({ recogniseForPane: jest.fn() }));
jest.mock('../../../src/actions/activeSheet', () => ({ watchActiveSheet: jest.fn() }));

beforeEach(() => givenWorkbook());

async function openSettings() {
  const user = userEvent.setup();
  const pane = await openPane();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await markMoved();
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

test('every worksheet stands with what it is taken for and how much of it was understood', async () => {
  await openSettings();
  const list = await screen.findByRole('list', { name: '识别出的工作表' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['来店登记表来店登记600行识别 13/14 列', '意向客户400行识别 15/18 列 · 2 列待确认', '说明未识别']);
});

test('the worksheets can be read again', async () => {
  const { user } = await openSettings();
  const before = mocked.recognise.mock.calls.length;
  await user.click(screen.getByRole('button', { name: '重新识别' }));
  await waitFor(() => expect(mocked.recognise).toHaveBeenCalledTimes(before + 1));
});
