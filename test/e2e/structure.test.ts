import type { Browser, Frame } from 'playwright-core';
import { startBrowser } from './browser';
import { accessibilityProblems, cell, edit, widen, widths } from './pane';
import { openTrading } from './trading';

/** 结构分析 as a manager does it: one press, a sheet, and where its figures come from. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const panel = (pane: Frame) => pane.getByRole('tabpanel');
const lastRun = (pane: Frame) => pane.getByRole('status', { name: /^(上次操作|Last action)$/ });

it('one press on the ribbon makes the sheets; a figure leads to its rows and knows when they have changed', async () => {
  const { page, pane, outside, complaints, close } = await openTrading(browser, 'zh-CN');
  await page.getByRole('button', { name: '结构分析' }).click();
  await page.getByRole('tab', { name: '客户结构分析' }).waitFor();
  for (const name of ['客户结构明细', '未采用明细', '指标说明'])
    expect(await page.getByRole('tab', { name }).count()).toBe(1);
  await panel(pane).getByText('222.8万元', { exact: true }).waitFor();

  // The head figure 销售额, and the deliveries it is made of.
  await cell(page, 10, 1).click();
  const trace = pane.getByRole('region', { name: '追到原始行' });
  await trace.getByText('2,228,203.62').first().waitFor();
  await trace
    .getByText(/发货第 \d+ 行/)
    .first()
    .click();
  await page.waitForFunction(() =>
    document.querySelector('[role=tab][aria-selected=true]')?.textContent?.includes('发货'),
  );

  const address = await page.evaluate(
    () => document.querySelector<HTMLInputElement>('[aria-label=名称框]')?.value ?? '',
  );
  await edit(pane, '发货', `L${/\d+/.exec(address)?.[0] ?? ''}`, '1');
  await page.getByRole('tab', { name: '客户结构分析' }).click();
  await cell(page, 10, 3).click();
  await cell(page, 10, 1).click();
  await trace
    .getByText(/已改动/)
    .first()
    .waitFor();

  await pane.getByRole('button', { name: '还原上次操作' }).click();
  await lastRun(pane).getByText('还原').waitFor();
  await page.getByRole('tab', { name: '客户结构分析' }).waitFor({ state: 'detached' });
  expect([outside, complaints]).toEqual([[], []]);
  await close();
});

it.each(['zh-CN', 'en-US'])('the parameters are told in words, and everything can be read (%s)', async (locale) => {
  const { page, pane, close } = await openTrading(browser, locale);
  await pane.getByRole('tab', { name: /^(分析|Analysis|Analyse)$/ }).click();
  await panel(pane)
    .getByRole('button', { name: /^(参数|Parameters)/ })
    .click();
  await panel(pane)
    .getByText(/^(万元|CNY 10,000)$/)
    .click();
  await panel(pane)
    .getByRole('button', { name: /^(生成客户结构分析|Analyse customer structure)$/ })
    .click();
  await page.getByRole('tab', { name: /^(客户结构分析|Customer structure)$/ }).waitFor();
  await widen(page, 320);
  const { needed = 0, there = 0 } = await widths(pane);
  expect(needed).toBeLessThanOrEqual(there);
  expect(await accessibilityProblems(pane)).toEqual([]);
  await close();
});
