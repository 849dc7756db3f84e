import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ContactToSign, EntryOutcome } from '../../../src/actions/entries/types';
// Its script is there before the first test asks for it.
import '../../../src/taskpane/sign/SignPage';
import { openPane, pageOpened } from '../pane';
import { givenWorkbook, LEADS, mocked } from '../workbook';

const contact = (of: Partial<ContactToSign> & Pick<ContactToSign, 'name' | 'row'>): ContactToSign => ({
  sheet: '跟进记录',
  at: '2026-11-21 10:20',
  mode: '去电',
  by: '李晓',
  words: '约周末试驾',
  grade: 'A',
  coach: '',
  remarks: [],
  signedBy: '',
  ...of,
});
const ZHANG = contact({ name: '张三', row: 5, remarks: ['没有预定下次联系'] });
const LI = contact({ name: '李四', row: 6, by: '王强' });
const WANG = contact({ name: '王五', row: 7, coach: '继续', signedBy: '周经理' });
const SIGNED: EntryOutcome = {
  written: [{ sheet: '跟进记录', row: 5, isNew: false }],
  problems: [],
  conflicts: [],
  next: '',
};

beforeEach(() => {
  givenWorkbook([LEADS, { ...LEADS, name: '跟进记录', kind: 'followups' }]);
  mocked.contactsToSign.mockReset().mockResolvedValue([ZHANG, WANG, LI]);
  mocked.signContacts.mockReset().mockImplementation((_, [signature]) => {
    const signed = { coach: signature?.coach ?? '', signedBy: signature?.coachedBy ?? '' };
    mocked.contactsToSign.mockResolvedValue([{ ...ZHANG, ...signed }, WANG, LI]);
    return Promise.resolve(SIGNED);
  });
});

async function openSign(language?: string) {
  const user = userEvent.setup();
  const { session } = await openPane(language);
  await user.click(await screen.findByRole('button', { name: language ? 'Supervisor’s notes' : '主管批示' }));
  await pageOpened();
  await screen.findByText(/^还有 \d|都已批示$|not signed yet$/);
  return { user, session };
}
const comment = () => screen.getByRole('textbox', { name: '批示' });
const items = () => within(screen.getByRole('list', { name: '联系记录' })).getAllByRole('listitem');

test('the contacts of the day stand one below the other, with what is missing and what is left', async () => {
  await openSign();
  expect(screen.getByText('还有 2 条未批示，共 3 条')).toBeVisible();
  expect(items()).toHaveLength(3);
  expect(items()[0]).toHaveTextContent('张三 未批示 2026-11-21 10:20 · 去电 · A · 李晓 约周末试驾 没有预定下次联系');
  expect(items()[1]).toHaveTextContent('王五 周经理已签字');
  expect(within(items()[0] ?? document.body).getByRole('textbox', { name: '批示' })).toHaveFocus();
});

test('a comment is written and signed, and the next contact has the keyboard', async () => {
  const { user } = await openSign();
  await user.click(screen.getByRole('button', { name: '尽快约到店' }));
  await user.click(screen.getByRole('button', { name: '我来协助' }));
  expect(comment()).toHaveValue('尽快约到店；我来协助');
  await user.click(screen.getByRole('textbox', { name: '批示人' }));
  await user.paste('周经理');
  await user.click(screen.getByRole('button', { name: '批示并签字' }));
  expect(mocked.signContacts).toHaveBeenCalledWith(expect.anything(), [
    { line: ZHANG, coach: '尽快约到店；我来协助', coachedBy: '周经理' },
  ]);
  expect(await screen.findByText('还有 1 条未批示，共 3 条')).toBeVisible();
  expect(items()[0]).toHaveTextContent('张三 周经理已签字');
  const box = within(items()[2] ?? document.body).getByRole('textbox', { name: '批示' });
  expect(box).toHaveValue('');
  await waitFor(() => expect(box).toHaveFocus());
  expect(screen.getByRole('textbox', { name: '批示人' })).toHaveValue('周经理');
});

test('who works with the pane signs, and somebody has to', async () => {
  const { user, session } = await openSign();
  act(() => session.prefer({ owner: '周经理' }));
  const by = screen.getByRole('textbox', { name: '批示人' });
  expect(by).toHaveValue('周经理');
  await user.clear(by);
  await user.click(screen.getByRole('button', { name: '批示并签字' }));
  expect(mocked.signContacts).not.toHaveBeenCalled();
  expect(screen.getByText('请填写批示人')).toBeVisible();
  expect(by).toHaveFocus();
});

test('comments that were begun stay with their contacts, and leaving asks about them', async () => {
  const { user } = await openSign();
  await user.click(comment());
  await user.paste('先问价格');
  await user.click(screen.getByRole('button', { name: /^李四/ }));
  expect(comment()).toHaveValue('');
  await user.click(screen.getByRole('button', { name: /^张三/ }));
  expect(comment()).toHaveValue('先问价格');
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(screen.getByRole('alert')).toHaveTextContent('已填的内容还没有保存');
});

test('a contact a colleague changed is said, and the comment stays', async () => {
  mocked.signContacts
    .mockReset()
    .mockResolvedValue({ ...SIGNED, written: [], conflicts: [{ sheet: '跟进记录', row: 5 }] });
  const { user, session } = await openSign();
  act(() => session.prefer({ supervisor: '周经理' }));
  await user.click(comment());
  await user.paste('先问价格');
  await user.click(screen.getByRole('button', { name: '批示并签字' }));
  await waitFor(() => expect(screen.getAllByText(/同事已改动，未写入/)[0]).toBeVisible());
  expect(comment()).toHaveValue('先问价格');
});

test('one salesperson’s, another day’s, or the sample of the week is looked at', async () => {
  const { user } = await openSign();
  await user.click(screen.getByRole('combobox', { name: '销售顾问' }));
  await user.click(screen.getByRole('option', { name: '王强' }));
  expect(items()).toHaveLength(1);
  expect(items()[0]).toHaveTextContent(/^李四/);
  fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-11-20' } });
  await waitFor(() =>
    expect(mocked.contactsToSign).toHaveBeenLastCalledWith(expect.anything(), { day: 46346, sample: false }),
  );
  mocked.contactsToSign.mockResolvedValue([]);
  await user.click(screen.getByRole('switch', { name: '本周抽查' }));
  expect(await screen.findByText('这一周没有联系记录。')).toBeVisible();
  expect(mocked.contactsToSign).toHaveBeenLastCalledWith(expect.anything(), { day: 46346, sample: true });
});

test('when all are signed it says so', async () => {
  mocked.contactsToSign.mockResolvedValue([WANG]);
  await openSign();
  expect(screen.getByText('1 条都已批示')).toBeVisible();
  expect(screen.getByRole('button', { name: '批示并签字' })).toHaveAttribute('aria-disabled', 'true');
});

test('a workbook without a log has nothing to sign', async () => {
  givenWorkbook([LEADS]);
  await openPane();
  await screen.findByRole('region', { name: '今日名单' });
  expect(screen.queryByRole('button', { name: '主管批示' })).toBeNull();
});

test('a screen reader finds nothing to stumble over, in English too', async () => {
  await openSign('en-US');
  expect(screen.getByText('2 of 3 not signed yet')).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
