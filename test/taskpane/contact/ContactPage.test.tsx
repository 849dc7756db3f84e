import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ContactForm } from '../../../src/actions/entries/types';
import type { DueCustomer } from '../../../src/actions/types';
import { CONTACT_FORM, givenForms, refused, written } from '../forms';
import '../lineHeights';
import { openPane } from '../pane';
import { due, givenJournal, givenWorkbook, mocked, NOBODY_DUE, RUN } from '../workbook';

const YUAN = due({ name: '袁美美', row: 12 });
const LIN = due({ name: '林超刚', row: 7 });
const LUO = due({ name: '罗书禾', row: 30 });
const PAYER = due({ name: '黄平强', row: 5, sheet: '回款', kind: 'receivable' });
const listOf = (...today: readonly DueCustomer[]) => ({ ...NOBODY_DUE, today });

beforeEach(() => {
  givenWorkbook();
  givenJournal(RUN);
  givenForms();
  mocked.worklist.mockResolvedValue(listOf(YUAN, LIN, LUO));
});

const line = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
/** The script of the page has to be fetched first. */
const PATIENT = { timeout: 20_000 };
const words = () => screen.findByLabelText(/^跟进内容/, undefined, PATIENT);
const choices = (label: string) => within(screen.getByLabelText(new RegExp(`^${label}`)));
const sent = () => mocked.logContact.mock.lastCall?.[2];

async function openContact(language?: string) {
  const user = userEvent.setup();
  const pane = await openPane(language);
  await user.click(
    await screen.findByLabelText(language ? 'Log a contact: 袁美美' : '记录联系：袁美美', undefined, PATIENT),
  );
  await words();
  return { user, ...pane };
}

test('from a line of the list until it is written: at most six key strokes besides the words', async () => {
  const user = userEvent.setup();
  await openPane();
  await screen.findByRole('button', { name: /^袁美美/ });
  act(() => line('袁美美').focus());
  const strokes = jest.fn();
  document.addEventListener('keydown', strokes);
  await user.keyboard('{ArrowRight}{Enter}');
  await words();
  await user.paste('周六上午来试驾朗逸，带家人');
  await user.keyboard('{Control>}{Enter}{/Control}');
  document.removeEventListener('keydown', strokes);
  expect(strokes.mock.calls.length).toBeLessThanOrEqual(6);
  expect(mocked.logContact.mock.lastCall?.[1]).toEqual({ sheet: '意向客户', row: 12, name: '袁美美' });
  expect(sent()).toEqual({
    values: {
      content: '周六上午来试驾朗逸，带家人',
      mode: '去电',
      effective: '有效',
      gradeAfter: 'A',
      next: '2026-11-28',
      nextPlan: '',
    },
    end: '',
    ending: {},
  });
});

test('says who it is, about what, and what was said before', async () => {
  const { user } = await openContact();
  expect(screen.getByRole('heading', { name: '记录联系：袁美美' })).toBeVisible();
  expect(screen.getByText('意向 A · 朗逸 · 赵敏 · 13800138000')).toBeVisible();
  expect(screen.getByText('上次 2026-11-15 10:20：约周末试驾')).toBeVisible();
  await user.click(screen.getByText('联系记录（2）'));
  const [newest, first] = screen.getAllByRole('listitem');
  expect(newest).toHaveTextContent('2026-11-15 10:20 · 去电 · 赵敏 · 意向 A约周末试驾批示：带家人一起来');
  expect(first).toHaveTextContent('第一次来店');
});

test('the words can be typed while the workbook is still being asked', async () => {
  let answer: (form: ContactForm) => void = () => undefined;
  mocked.contactForm.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const user = userEvent.setup();
  await openPane();
  await user.click(await screen.findByLabelText('记录联系：袁美美', undefined, PATIENT));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'content'), PATIENT);
  await user.paste('周六');
  await act(async () => answer(CONTACT_FORM));
  expect(await words()).toHaveValue('周六');
  expect(await words()).toHaveFocus();
});

test('the next contact follows the grade, chosen with an arrow key, until it is typed', async () => {
  const { user } = await openContact();
  act(() => choices('跟进后级别').getByLabelText('A').focus());
  await user.keyboard('{ArrowLeft}');
  expect(choices('跟进后级别').getByLabelText('H')).toBeChecked();
  const next = screen.getByLabelText('下次跟进日期');
  expect(next).toHaveValue('2026-11-24');
  await user.clear(next);
  await user.click(next);
  await user.paste('+1');
  await user.click(choices('跟进后级别').getByLabelText('B'));
  expect(next).toHaveValue('2026-11-22');
});

test('who was not reached needs no words, and is called again sooner', async () => {
  const { user } = await openContact();
  await user.click(screen.getByText('保存'));
  expect(await words()).toHaveAccessibleDescription('请填写“跟进内容”。');
  await user.click(choices('是否有效').getByLabelText('未接通'));
  await user.click(screen.getByText('保存'));
  expect(sent()?.values).toMatchObject({ content: '', effective: '未接通', next: '2026-11-22' });
});

test('the mode chosen last is the preset of the next contact', async () => {
  const { user } = await openContact();
  await user.paste('加了微信，发了报价');
  await user.click(choices('跟进方式').getByLabelText('微信'));
  await user.click(screen.getByText('保存'));
  mocked.contactForm.mockResolvedValue({ ...CONTACT_FORM, place: { sheet: '意向客户', row: 7, name: '林超刚' } });
  await user.click(await screen.findByLabelText('记录联系：林超刚', undefined, PATIENT));
  await words();
  expect(choices('跟进方式').getByLabelText('微信')).toBeChecked();
});

describe('how it ends', () => {
  test('lost: the reason is asked for, no next contact', async () => {
    const { user } = await openContact();
    await user.paste('买了别的牌子');
    await user.click(choices('后续').getByLabelText('战败'));
    expect(screen.queryByLabelText('下次跟进日期')).not.toBeInTheDocument();
    await user.click(screen.getByText('保存'));
    expect(screen.getByLabelText(/^购买品牌/)).toHaveFocus();
    expect(mocked.logContact).not.toHaveBeenCalled();
    await user.paste('丰田');
    await user.click(screen.getByLabelText(/^战败原因/, { selector: 'input' }));
    await user.paste('价格');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent()).toMatchObject({ end: 'lost', ending: { brand: '丰田', reason1: '价格' } });
  });

  test('won: the delivery is asked for, and what was taken with the car', async () => {
    const { user } = await openContact();
    await user.click(choices('后续').getByLabelText('成交'));
    expect(screen.getByLabelText(/^交车日期/)).toBeVisible();
    expect(choices('车贷').getAllByRole('radio')).toHaveLength(2);
  });

  test('is not asked of customers who are no leads', async () => {
    mocked.contactForm.mockResolvedValue({
      ...CONTACT_FORM,
      kind: 'owners',
      endings: { ordered: [], won: [], lost: [], cancelled: [], dormant: [] },
    });
    await openContact();
    expect(screen.queryByLabelText('后续')).not.toBeInTheDocument();
  });
});

describe('after it', () => {
  test('saved, the next line of the list has the keyboard, also when the list has been read again', async () => {
    const { user } = await openContact();
    mocked.worklist.mockResolvedValue(listOf(LIN, LUO));
    mocked.logContact.mockResolvedValue(
      written('跟进记录', 900, {
        problems: [{ field: 'content', severity: 'warning', message: '“跟进内容”不足4个字，请在夕会前补全。' }],
      }),
    );
    await user.paste('看车');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^袁美美/ })).not.toBeInTheDocument(), PATIENT);
    expect(line('林超刚')).toHaveFocus();
    expect(screen.getByText('“跟进内容”不足4个字，请在夕会前补全。')).toBeVisible();
    expect(screen.getByLabelText('上次操作')).toHaveTextContent(
      '记录联系：跟进记录第 900 行（新增）；下次回访 2026-11-28',
    );
    await user.keyboard('{ArrowDown}');
    expect(line('罗书禾')).toHaveFocus();
  });

  test('left, the line it came from has the keyboard; what was typed is asked about', async () => {
    const { user } = await openContact();
    await user.paste('看车');
    await user.keyboard('{Escape}');
    await user.click(screen.getByText('放弃已填内容'));
    await waitFor(() => expect(line('袁美美')).toHaveFocus(), PATIENT);
    expect(mocked.logContact).not.toHaveBeenCalled();
  });

  test('refused, it says why at the field', async () => {
    const { user } = await openContact();
    mocked.logContact.mockResolvedValue(refused('next', '“下次访问时间”不能早于今天，请改成今天或以后。'));
    await user.paste('周六上午来试驾');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getByLabelText('下次跟进日期')).toHaveFocus(), PATIENT);
    expect(await words()).toHaveValue('周六上午来试驾');
  });
});

test('payments are no customers to be talked to: there is nothing to log', async () => {
  mocked.worklist.mockResolvedValue(listOf(PAYER));
  await openPane();
  await screen.findByRole('button', { name: /^黄平强/ });
  expect(screen.queryByLabelText(/^记录联系/)).not.toBeInTheDocument();
});

test('left goes back from 记录联系 to its line', async () => {
  const user = userEvent.setup();
  await openPane();
  await screen.findByRole('button', { name: /^林超刚/ });
  act(() => line('林超刚').focus());
  await user.keyboard('{ArrowRight}');
  expect(screen.getByLabelText('记录联系：林超刚')).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(line('林超刚')).toHaveFocus();
});

test.each([['zh-CN'], ['en-US']])('is accessible in %s', async (language) => {
  const english = language === 'en-US';
  const { user } = await openContact(english ? language : undefined);
  await user.click(choices(english ? 'How it goes on' : '后续').getByLabelText(english ? 'Lost' : '战败'));
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
