import '@testing-library/jest-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
// Its script is there before the first test asks for it.
import '../../../src/taskpane/help/HelpCard';
import { SessionContext } from '../../../src/taskpane/session/SessionContext';
import { createSession } from '../../../src/taskpane/session/session';
import { ManualLink } from '../../../src/taskpane/help/ManualLink';
import { openChecked, violations } from '../checks/checksTab';
import { givenChecked, SHORT_PHONE, tables, validated } from '../checks/found';
import { openPane } from '../pane';
import { due, givenWorkbook, mocked, NOBODY_DUE, SETTINGS } from '../workbook';

beforeEach(() => givenWorkbook());

const helpOf = (what: string) => screen.getByTitle(`${what}：说明`);
const dialog = () => screen.findByRole('dialog');

async function openPhoneRule() {
  givenChecked(validated(SHORT_PHONE), undefined, tables());
  const { user } = await openChecked();
  await user.click(helpOf('电话号码'));
  return { user, card: await dialog() };
}

test('a rule of 检查 says what it is for and where it comes from', async () => {
  const { card } = await openPhoneRule();
  expect(card).toHaveAccessibleName('电话号码');
  expect(card).toHaveTextContent('例：1380013800只有10位，会列出来。');
  expect(card).toHaveTextContent('依据：国内电话编号规则');
  expect(card).toHaveFocus();
  expect(await violations()).toEqual([]);
});

test('Esc and the cross close it and give the keyboard back to the button', async () => {
  const { user, card } = await openPhoneRule();
  await user.keyboard('{Escape}');
  expect(card).not.toBeInTheDocument();
  expect(helpOf('电话号码')).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.click(within(await dialog()).getByRole('button', { name: '关闭说明' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(helpOf('电话号码')).toHaveFocus();
});

test('a second press on the button closes it', async () => {
  const { user, card } = await openPhoneRule();
  await user.click(helpOf('电话号码'));
  await waitFor(() => expect(card).not.toBeInTheDocument());
});

test('the arrow keys reach the button beside a heading and open it there', async () => {
  givenChecked(validated(SHORT_PHONE), undefined, tables());
  const { user } = await openChecked();
  screen.getByRole('button', { name: /电话号码 意向客户/ }).focus();
  await user.keyboard('{ArrowRight}');
  expect(helpOf('电话号码')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await dialog()).toBeVisible();
});

test('its link goes to the entry of the settings sheet', async () => {
  mocked.showSetting.mockReset().mockResolvedValue();
  const { user, card } = await openPhoneRule();
  mocked.settingsStatus.mockResolvedValue(SETTINGS);
  await user.click(within(card).getByRole('button', { name: '在设置里改' }));
  await waitFor(() =>
    expect(mocked.showSetting).toHaveBeenCalledWith(expect.anything(), { group: 'checkRules', item: 'phone' }),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a workbook without a settings sheet gets one first', async () => {
  mocked.showSetting.mockReset().mockResolvedValue();
  mocked.createSettings.mockReset().mockResolvedValue(SETTINGS);
  const { user, card } = await openPhoneRule();
  await user.click(within(card).getByRole('button', { name: '在设置里改' }));
  await waitFor(() => expect(mocked.showSetting).toHaveBeenCalled());
  expect(mocked.createSettings).toHaveBeenCalledTimes(1);
});

test('the list of the day explains every kind of thing that is on it', async () => {
  mocked.worklist.mockResolvedValue({
    ...NOBODY_DUE,
    sheets: ['意向客户'],
    today: [due({ name: '张三' }), due({ name: '李四', kind: 'birthday' })],
  });
  const user = userEvent.setup();
  await openPane();
  await user.click(await screen.findByTitle('今日名单：说明'));
  const titles = within(await dialog()).getAllByRole('heading');
  expect(titles.map(({ textContent }) => textContent)).toEqual(['今日名单里有谁', '回访', '生日']);
});

test('in English', async () => {
  const user = userEvent.setup();
  await openPane('en-US');
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  await user.click(await screen.findByTitle('About: Column mapping'));
  expect(await dialog()).toHaveAccessibleName('How sheets are understood');
  expect(screen.getByRole('button', { name: 'Change in settings' })).toBeVisible();
});

describe('the manual', () => {
  const link = (openPage?: (address: string) => boolean, displayLanguage = 'zh-CN') => {
    render(
      <SessionContext value={createSession({ displayLanguage, openPage })}>
        <ManualLink />
      </SessionContext>,
    );
    return screen.getByRole('link');
  };

  test('is opened by a link of its own window, in the language of the pane', () => {
    expect(link()).toHaveAttribute('href', 'http://localhost/assets/help/zh-CN.html');
    expect(screen.getByRole('link', { name: '使用手册' })).toHaveAttribute('target', '_blank');
  });

  test('is in English for who speaks it', () => {
    expect(link(undefined, 'en-GB')).toHaveAttribute('href', 'http://localhost/assets/help/en-US.html');
  });

  test('is opened by Excel where it can, and then not twice', async () => {
    const openPage = jest.fn(() => true);
    const pressed = jest.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('click', pressed, { once: true });
    await userEvent.click(link(openPage));
    expect(openPage).toHaveBeenCalledWith('http://localhost/assets/help/zh-CN.html');
    expect(pressed).toHaveReturnedWith(true);
  });

  test('stands in the settings', async () => {
    await openPane();
    await userEvent.click(screen.getByRole('tab', { name: '设置' }));
    expect(await screen.findByRole('link', { name: '使用手册' })).toBeVisible();
  });
});
