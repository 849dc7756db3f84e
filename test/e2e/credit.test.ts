import type { Browser, Frame } from 'playwright-core';
import { startBrowser } from './browser';
import { accessibilityProblems, cell, widen, widths } from './pane';
import { openTrading } from './trading';

/** 信用分析 as a credit clerk does it: one press, an order to be checked, a paper to be stamped. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const panel = (pane: Frame) => pane.getByRole('tabpanel');
const part = (pane: Frame, name: RegExp) => panel(pane).getByRole('button', { name }).first();

it('one press makes the sheets; an order is checked, a letter made, a figure leads to its rows; the letter is taken back', async () => {
  const { page, pane, outside, complaints, close } = await openTrading(browser, 'zh-CN');
  await page.getByRole('button', { name: '信用分析', exact: true }).click();
  await page.getByRole('tab', { name: '客户信用分析' }).waitFor();
  for (const name of ['客户账龄分析', '客户信用评级', '应收明细', '重点关注名单', '信用未采用明细'])
    expect(await page.getByRole('tab', { name }).count()).toBe(1);
  await panel(pane).getByText('557.8万元', { exact: true }).first().waitFor();

  await cell(page, 10, 1).click();
  const trace = pane.getByRole('region', { name: '追到原始行' });
  await trace.getByText('5,577,877.39').first().waitFor();

  await part(pane, /^发货前查额度$/).click();
  await pane.getByRole('combobox', { name: /客户/ }).fill('佛山玥泽');
  await pane.getByRole('option', { name: /佛山玥泽/ }).click();
  await pane.getByRole('textbox', { name: /金额/ }).fill('1.2万');
  await page.keyboard.press('Enter');
  await pane.getByText('不能发货').waitFor();
  await pane.getByText(/审批人：总经理/).waitFor();

  await pane.getByRole('radio', { name: '对账单、催款函' }).click();
  await pane.getByRole('radio', { name: '催款函', exact: true }).click();
  await part(pane, /^生成催款函$/).click();
  await page.getByRole('tab', { name: '催款函-玥泽塑胶' }).waitFor();
  await pane.getByRole('button', { name: '还原上次操作' }).click();
  await page.getByRole('tab', { name: '催款函-玥泽塑胶' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('tab', { name: '客户信用分析' }).count()).toBe(1);
  expect([outside, complaints]).toEqual([[], []]);
  await close();
});

it.each(['zh-CN', 'en-US'])('the result and the page of a customer can be read and fit 320 px (%s)', async (locale) => {
  const { page, pane, close } = await openTrading(browser, locale);
  await pane.getByRole('tab', { name: /^(分析|Analysis|Analyse)$/ }).click();
  await part(pane, /^(生成信用分析|Analyse customer credit)$/).click();
  await page.getByRole('tab', { name: /^(客户信用分析|Credit analysis)$/ }).waitFor();
  await widen(page, 320);
  for (const open of [null, /^(发货前查额度|Check an order)$/]) {
    if (open) await part(pane, open).click();
    const { needed = 0, there = 0 } = await widths(pane);
    expect(needed).toBeLessThanOrEqual(there);
    expect(await accessibilityProblems(pane)).toEqual([]);
  }
  await close();
});
