import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, pageOpened } from '../pane';
import { activate, CARD, givenWorkbook, LEADS, mocked, NOTES } from '../workbook';

async function openCards() {
  const user = userEvent.setup();
  await openPane();
  await user.click(screen.getByRole('tab', { name: '客户卡' }));
  await pageOpened();
  return user;
}
const buttons = () =>
  within(screen.getByRole('tabpanel'))
    .getAllByRole('button')
    .map((button) => button.textContent)
    .filter((words) => words !== CARD.customer);

test('cards and registers are listed, and what can be done with them is offered', async () => {
  givenWorkbook([LEADS, CARD, NOTES]);
  await openCards();
  expect(screen.getByRole('heading', { name: '卡片工作表（1 张）' })).toBeVisible();
  expect(screen.getByText('意向客户卡片 · 12 项')).toBeVisible();
  expect(screen.getByText('400行')).toBeVisible();
  expect(buttons()).toEqual(['查看所选客户', '新客户', '卡片汇总成登记表', '所选行生成卡片', '更新客户卡目录']);
});

test.each([
  ['cards only', [CARD], ['卡片汇总成登记表', '更新客户卡目录']],
  ['registers only', [LEADS], ['查看所选客户', '新客户', '所选行生成卡片']],
])('with %s the other buttons are left out', async (_, sheets, offered) => {
  givenWorkbook(sheets);
  await openCards();
  expect(buttons()).toEqual(offered);
});

test('with neither it says what a card is', async () => {
  givenWorkbook([NOTES]);
  await openCards();
  expect(screen.getByText(/^本工作簿里没有客户卡片，也没有可以生成卡片的登记表（.*意向客户/)).toBeVisible();
});

test('the result names the worksheets that were made', async () => {
  givenWorkbook([LEADS, CARD]);
  mocked.cardsToRegister.mockReset().mockResolvedValue({ sheets: ['意向客户汇总', '跟进记录汇总'], cards: 3 });
  const user = await openCards();
  await user.click(screen.getByRole('button', { name: '卡片汇总成登记表' }));
  expect(await screen.findByText('3 张卡片 → 意向客户汇总、跟进记录汇总')).toBeVisible();
  expect(screen.getByRole('status', { name: '上次操作' })).toHaveTextContent(
    '14:05 卡片汇总成登记表：意向客户汇总、跟进记录汇总',
  );
});

test('a card is shown at the press of its customer', async () => {
  givenWorkbook([LEADS, CARD]);
  const user = await openCards();
  await user.click(screen.getByRole('button', { name: '袁美美' }));
  expect(mocked.showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: '袁美美' }), 'A1');
});

test('the status line tells a card from a register', async () => {
  givenWorkbook([LEADS, CARD], '意向客户');
  await openPane();
  act(() => activate('袁美美'));
  expect(await screen.findByText('意向客户卡片 · 12项')).toBeVisible();
});
