import type { Browser, Frame } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, cell, paneOf, widen, widths } from './pane';

/** 隐私 as a clerk does it: the pane while others look on, a copy to give away, records kept long enough. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** A phone, an ID number or a plate in full. */
const IN_FULL = /1[3-9]\d{9}|[1-9]\d{16}[\dX]|[京津沪粤苏浙][A-HJ-Z][A-HJ-NP-Z\d]{5,6}/;

async function open(): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser);
  await opened.page.clock.setFixedTime(new Date('2026-11-21T15:00:00+08:00'));
  const pane = await paneOf(opened.page);
  await pane.getByRole('status', { name: '当前工作表' }).getByText(/./).waitFor();
  return { ...opened, pane };
}

const tab = (pane: Frame, name: string) => pane.getByRole('tab', { name, exact: true }).click();
const button = (pane: Frame, name: RegExp) => pane.getByRole('tabpanel').getByRole('button', { name }).first();
const seen = (pane: Frame) =>
  pane.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value);
    const titles = [...document.querySelectorAll('[title]')].map((one) => one.getAttribute('title'));
    return [document.body.innerText, ...values, ...titles].join('\n');
  });

/** What the pane shows of the leads' cards, of everything that is wrong, of who is due, and of the columns. */
async function wholePane({ page, pane }: Awaited<ReturnType<typeof open>>): Promise<readonly string[]> {
  const all: string[] = [];
  await tab(pane, '检查');
  await button(pane, /^检查$/).click();
  await button(pane, /电话号码 意向客户/).waitFor();
  await button(pane, /电话号码 意向客户/).click();
  all.push(await seen(pane));
  for (const index of [1, 2]) {
    await pane.getByRole('group', { name: '检查结果的分类' }).getByRole('button').nth(index).click();
    await pane.getByRole('tabpanel').locator('[aria-expanded=false]').first().click();
    all.push(await seen(pane));
  }
  await page.getByRole('tab', { name: '意向客户' }).click();
  await cell(page, 5, 3).click();
  await tab(pane, '客户卡');
  await button(pane, /^(查看所选客户|返回)$/).waitFor();
  if (await button(pane, /^查看所选客户$/).isVisible()) await button(pane, /^查看所选客户$/).click();
  await button(pane, /^基本信息$/).waitFor();
  all.push(await seen(pane));
  await tab(pane, '今日');
  await button(pane, /^记录联系/).waitFor();
  all.push(await seen(pane));
  await tab(pane, '分析');
  all.push(await seen(pane));
  await tab(pane, '设置');
  await button(pane, /^意向客户/).click();
  await pane
    .getByText(/^如：|^例：|13|138/)
    .first()
    .waitFor();
  all.push(await seen(pane));
  return all;
}

it('while others look on no tab shows a phone, an ID number or a plate in full; afterwards they are back', async () => {
  const opened = await open();
  const { pane, outside, complaints, close } = opened;
  const toggle = pane.getByRole('button', { name: /^投屏/ });
  expect((await wholePane(opened)).filter((words) => IN_FULL.test(words)).length).toBeGreaterThan(1);
  await pane.getByRole('button', { name: '返回' }).click();
  await toggle.click();
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  const hidden = await wholePane(opened);
  expect(hidden.map((words) => IN_FULL.exec(words)?.[0])).toEqual(hidden.map(() => undefined));
  expect(hidden.join('\n')).toMatch(/1[3-9]\d\*{4}\d{4}/);
  await toggle.click();
  await pane.getByText(IN_FULL).first().waitFor();
  expect([outside, complaints]).toEqual([[], []]);
  await close();
});

it('隐私 makes a copy to be given away and finds old records, for everybody, also in a narrow pane', async () => {
  const { page, pane, outside, complaints, close } = await open();
  await tab(pane, '设置');
  await pane.getByRole('combobox', { name: '登记表' }).selectOption('意向客户');
  await button(pane, /^生成副本$/).click();
  await button(pane, /^意向客户-不含个人信息$/).waitFor();
  await pane.getByText(/未复制的列：.*电话/).waitFor();
  await pane.getByRole('switch', { name: /^投屏/ }).click();
  await widen(page, 320);
  const { needed, there } = await widths(pane);
  expect(needed).toBeLessThanOrEqual(there ?? 0);
  expect(await accessibilityProblems(pane)).toEqual([]);
  await button(pane, /^查找过期资料$/).click();
  await pane
    .getByText(/结案超过 12 个月|没有超过 12 个月/)
    .first()
    .waitFor();
  expect(await accessibilityProblems(pane)).toEqual([]);
  expect([outside, complaints]).toEqual([[], []]);
  await close();
});
