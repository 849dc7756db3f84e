import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { CustomerCard, CustomerPlace, EntryOutcome } from '../../../src/actions/entries/types';
// Their scripts are there before the first test asks for them.
import '../../../src/taskpane/cards/customer/CustomerPage';
import '../../../src/taskpane/cards/customer/NewCustomerPage';
import { field } from '../forms';
import { openPane, pageOpened } from '../pane';
import { givenWorkbook, LEADS, mocked } from '../workbook';

const place = (row: number, name: string): CustomerPlace => ({ sheet: '意向客户', row, name });
const ZHANG = place(5, '张三');
const LI = place(6, '李四');

const cardOf = (of: CustomerPlace): CustomerCard => ({
  place: of,
  kind: 'leads',
  sections: [
    {
      title: '基本信息',
      fields: [
        field({ key: 'name', label: '客户姓名', value: of.name, required: true }),
        field({ key: 'phone', label: '手机', type: 'phone', value: '13800138000' }),
        field({ key: 'gradeAuto', label: '系统级别', value: 'H', readOnly: true }),
      ],
    },
    { title: '跟进', fields: [field({ key: 'nextContact', label: '下次回访', type: 'day', value: '下周' })] },
    { title: '教育', fields: [field({ key: 'education', label: '学历' })] },
  ],
  history: Array.from({ length: 7 }, (_, i) => ({
    at: `2026-11-0${7 - i}`,
    mode: '来店',
    by: '李晓',
    words: `第 ${7 - i} 次`,
    grade: 'H',
    coach: i === 0 ? '尽快报价' : '',
    sheet: '跟进记录',
    row: 20 - i,
  })),
  position: of.row - 4,
  count: 2,
  previous: of === LI ? ZHANG : null,
  next: of === ZHANG ? LI : null,
  problems: [{ field: 'nextContact', severity: 'warning', message: '“下周”不是日期，请核对' }],
});
const SAVED: EntryOutcome = {
  written: [{ sheet: '意向客户', row: 5, isNew: false }],
  problems: [],
  conflicts: [],
  next: '',
};
let goToRow: (row: number) => void = () => undefined;

beforeEach(() => {
  givenWorkbook([LEADS]);
  mocked.customerCard
    .mockReset()
    .mockImplementation((_, of) => Promise.resolve(cardOf(of?.name === '李四' ? LI : ZHANG)));
  mocked.saveCustomer.mockReset().mockResolvedValue(SAVED);
  mocked.registerToCards.mockReset().mockResolvedValue({ sheets: ['客户卡目录', '张三'], cards: 1 });
  mocked.watchSelectedRow.mockReset().mockImplementation((_, onChange) => {
    goToRow = onChange;
    return Promise.resolve(() => Promise.resolve());
  });
});

async function openCard(language?: string) {
  const user = userEvent.setup();
  const { session } = await openPane(language);
  const english = language === 'en-US';
  await user.click(screen.getByRole('tab', { name: english ? 'Card' : '客户卡' }));
  await pageOpened();
  await user.click(
    await screen.findByRole('button', { name: english ? 'Show the selected customer' : '查看所选客户' }),
  );
  await screen.findByRole('heading', { level: 2, name: '张三' });
  await screen.findByRole('textbox', { name: '手机' });
  return { user, session };
}
const phone = () => screen.getByRole('textbox', { name: '手机' });
const retype = async (user: ReturnType<typeof userEvent.setup>, box: HTMLElement, words: string) => {
  await user.clear(box);
  await user.paste(words);
};

test('the selected customer is shown in sections under the sheet’s own headers; empty ones are closed', async () => {
  await openCard();
  expect(screen.getByText('意向客户第 5 行 · 第 1 位，共 2 位')).toBeVisible();
  expect(screen.getByRole('button', { name: '基本信息' })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: '教育' })).toHaveAttribute('aria-expanded', 'false');
  expect(phone()).toHaveValue('13800138000');
  expect(screen.getByRole('textbox', { name: '系统级别' })).toHaveAttribute('readonly');
  expect(screen.getByText('“下周”不是日期，请核对')).toBeVisible();
});

test('only what was changed is written, with what was seen before', async () => {
  const { user } = await openCard();
  const save = screen.getByRole('button', { name: '保存' });
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await retype(user, phone(), '13900139000');
  expect(screen.getByText('1 项修改未保存')).toBeVisible();
  await user.click(save);
  expect(mocked.saveCustomer).toHaveBeenCalledWith(expect.anything(), ZHANG, {
    values: { phone: '13900139000' },
    seen: { phone: '13800138000' },
  });
  expect(await screen.findByText(/^已写入：/)).toBeVisible();
});

test('nothing is written where a value cannot be read; the keyboard goes to it', async () => {
  const { user } = await openCard();
  await retype(user, screen.getByRole('textbox', { name: '下次回访' }), '改天');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(mocked.saveCustomer).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: '下次回访' })).toHaveFocus();
});

test('a refusal is said at its field, and what was typed stays', async () => {
  mocked.saveCustomer.mockResolvedValue({
    ...SAVED,
    written: [],
    problems: [{ field: 'phone', severity: 'error', message: '电话位数不对' }],
  });
  const { user } = await openCard();
  await retype(user, phone(), '1390013');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('电话位数不对')).toBeVisible();
  expect(phone()).toHaveValue('1390013');
});

test('what a colleague changed meanwhile is said, and what was typed stays', async () => {
  mocked.saveCustomer.mockResolvedValue({ ...SAVED, written: [], conflicts: [{ sheet: '意向客户', row: 5 }] });
  const { user } = await openCard();
  await retype(user, phone(), '13900139000');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.getAllByText(/同事已改动，未写入/)[0]).toBeVisible());
  expect(phone()).toHaveValue('13900139000');
});

test('Alt with the arrows goes to the next customer and selects the row', async () => {
  const { user } = await openCard();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(await screen.findByRole('heading', { level: 2, name: '李四' })).toBeVisible();
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户' }), 'A6');
  expect(await screen.findByText(/第 2 位，共 2 位/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '上一位（Alt+←）' }));
  expect(await screen.findByRole('heading', { level: 2, name: '张三' })).toBeVisible();
});

describe('changes that are not saved', () => {
  async function goNext() {
    const { user, session } = await openCard();
    await retype(user, phone(), '13900139000');
    await user.click(screen.getByRole('button', { name: '下一位（Alt+→）' }));
    expect(screen.getByText('1 项修改还没有保存。')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: '张三' })).toBeVisible();
    return { user, session };
  }

  test('are saved before the next customer is shown', async () => {
    const { user } = await goNext();
    await user.click(screen.getByRole('button', { name: '保存并继续' }));
    expect(await screen.findByRole('heading', { level: 2, name: '李四' })).toBeVisible();
    expect(mocked.saveCustomer).toHaveBeenCalledTimes(1);
  });

  test('are thrown away when that is said', async () => {
    const { user } = await goNext();
    await user.click(screen.getByRole('button', { name: '放弃并继续' }));
    expect(await screen.findByRole('heading', { level: 2, name: '李四' })).toBeVisible();
    expect(mocked.saveCustomer).not.toHaveBeenCalled();
  });

  test('keep the card', async () => {
    const { user } = await goNext();
    await user.click(screen.getByRole('button', { name: '继续修改' }));
    expect(phone()).toHaveValue('13900139000');
    expect(screen.queryByText('1 项修改还没有保存。')).toBeNull();
  });

  test('are still there after another tab was looked at', async () => {
    const { user } = await openCard();
    await retype(user, phone(), '13900139000');
    await user.click(screen.getByRole('tab', { name: '检查' }));
    await user.click(screen.getByRole('tab', { name: '客户卡' }));
    await waitFor(() => expect(phone()).toHaveValue('13900139000'));
  });
});

test('another selected row is offered and does not take the place of what is typed', async () => {
  const { user } = await openCard();
  await retype(user, phone(), '13900139000');
  act(() => goToRow(6));
  expect(phone()).toHaveValue('13900139000');
  mocked.customerCard.mockImplementation((_, of) => Promise.resolve(cardOf(of?.name === '张三' ? ZHANG : LI)));
  await user.click(screen.getByRole('button', { name: '显示第 6 行' }));
  await user.click(screen.getByRole('button', { name: '放弃并继续' }));
  expect(await screen.findByRole('heading', { level: 2, name: '李四' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '显示第 6 行' })).toBeNull();
});

test('the history shows the latest contacts first, the others on request; a press goes to the row', async () => {
  const { user } = await openCard();
  const history = screen.getByRole('heading', { name: '联系记录（7 次）' }).parentElement ?? document.body;
  expect(within(history).getAllByRole('listitem')).toHaveLength(5);
  expect(within(history).getByText('批示：尽快报价')).toBeVisible();
  await user.click(within(history).getByRole('button', { name: '显示更早的 2 次' }));
  expect(within(history).getAllByRole('listitem')).toHaveLength(7);
  await user.click(within(history).getByRole('button', { name: '2026-11-07' }));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '跟进记录' }), 'A20');
});

test('a contact is logged from the card', async () => {
  const { user, session } = await openCard();
  await user.click(screen.getByRole('button', { name: '记录联系' }));
  expect(session.state().page).toEqual({ kind: 'contact', place: ZHANG });
});

test('the card is made for printing and shown', async () => {
  const { user } = await openCard();
  await user.click(screen.getByRole('button', { name: '打印 A5' }));
  expect(mocked.registerToCards).toHaveBeenCalledWith(expect.objectContaining({ sheet: '意向客户', rows: [4] }));
  await waitFor(() => expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '张三' }), 'A1'));
});

test('a screen reader finds nothing to stumble over, in English too', async () => {
  const { user } = await openCard('en-US');
  await screen.findByText('意向客户, row 5', { exact: false });
  await retype(user, screen.getByRole('textbox', { name: '手机' }), '13900139000');
  fireEvent.click(screen.getByRole('button', { name: 'Next (Alt+→)' }));
  expect(screen.getByText('1 change is not saved yet.')).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});

describe('新客户', () => {
  beforeEach(() => {
    mocked.newCustomerForm
      .mockReset()
      .mockResolvedValue([
        field({ key: 'name', label: '客户姓名', required: true }),
        field({ key: 'owner', label: '销售顾问', type: 'choice', choices: ['李晓'], required: true, value: '李晓' }),
        field({ key: 'budget', label: '预算(万元)', type: 'number' }),
      ]);
    mocked.newCustomer.mockReset().mockResolvedValue({
      ...SAVED,
      written: [{ sheet: '意向客户', row: 6, isNew: true }],
    });
  });

  async function openNew() {
    const { user } = await openCard();
    await user.click(screen.getByRole('button', { name: '新客户' }));
    await screen.findByRole('textbox', { name: '客户姓名' });
    return user;
  }

  test('is registered with what is proposed and typed, and his card comes up', async () => {
    const user = await openNew();
    expect(screen.queryByRole('textbox', { name: '预算(万元)' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: '客户姓名' }), '李四');
    await user.click(screen.getByRole('button', { name: '更多资料（1 项）' }));
    await user.type(screen.getByRole('textbox', { name: '预算(万元)' }), '20');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(mocked.newCustomer).toHaveBeenCalledWith(expect.anything(), {
      sheet: '意向客户',
      values: { name: '李四', owner: '李晓', budget: '20' },
    });
    expect(await screen.findByRole('heading', { level: 2, name: '李四' })).toBeVisible();
  });

  test('is not registered without a name', async () => {
    const user = await openNew();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(mocked.newCustomer).not.toHaveBeenCalled();
    expect(screen.getByText('请填写“客户姓名”。')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '客户姓名' })).toHaveFocus();
  });
});
