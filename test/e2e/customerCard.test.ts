import type { Browser } from 'playwright-core';
import { openPage, startBrowser } from './browser';
import { accessibilityProblems, cell, paneOf, widen, widths } from './pane';

/** 客户卡 and 主管批示, as they are used on the sample workbook. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Column D of 意向客户 is the phone. */
const PHONE = 4;

it('the selected customer is looked at, changed, and left for the next one', async () => {
  const { page, complaints, close } = await openPage(browser);
  const pane = await paneOf(page);
  await page.getByRole('tab', { name: '意向客户' }).click();
  await cell(page, 5, 3).click();
  await pane.getByRole('tab', { name: '客户卡' }).click();
  await pane.getByRole('button', { name: '查看所选客户' }).click();
  await pane.getByRole('button', { name: '基本信息' }).waitFor();
  for (const width of [350, 320]) {
    await widen(page, width);
    const { needed, there } = await widths(pane);
    expect(needed).toBe(there);
  }
  expect(await accessibilityProblems(pane)).toEqual([]);

  await cell(page, 8, 3).click();
  await pane.getByRole('button', { name: '显示第 8 行' }).waitFor();
  await pane.getByRole('textbox', { name: '联系电话' }).fill('13900139000');
  await page.keyboard.press('Alt+ArrowRight');
  await pane.getByRole('button', { name: '保存并继续' }).click();
  await pane.getByText('第 5 位，共 400 位').waitFor();
  await cell(page, 5, PHONE).getByText('13900139000').waitFor();
  expect(await page.getByLabel('名称框').inputValue()).toBe('A6');
  expect(complaints).toEqual([]);
  await close();
});

it('contacts of a day are signed one after the other', async () => {
  const { page, complaints, close } = await openPage(browser);
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: '主管批示' }).click();
  await pane.getByLabel('日期').fill('2026-11-20');
  const contacts = pane.getByRole('list', { name: '联系记录' }).getByRole('listitem');
  await contacts.first().getByRole('textbox', { name: '批示', exact: true }).waitFor();
  for (const width of [350, 320]) {
    await widen(page, width);
    const { needed, there } = await widths(pane);
    expect(needed).toBe(there);
  }
  expect(await accessibilityProblems(pane)).toEqual([]);

  await pane.getByRole('button', { name: '尽快约到店' }).click();
  await pane.getByRole('textbox', { name: '批示人' }).fill('周经理');
  await page.keyboard.press('Control+Enter');
  await contacts.first().getByText('周经理已签字').waitFor();
  await contacts.nth(1).getByRole('textbox', { name: '批示', exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
