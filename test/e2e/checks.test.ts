import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';
import { accessibilityProblems, paneOf, widen, widths } from './pane';

/** 检查 as a clerk does it: find it, show it, mend it, on the sample workbook. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const panel = (pane: Frame) => pane.getByRole('tabpanel');
const button = (pane: Frame, name: RegExp) => panel(pane).getByRole('button', { name }).first();
const result = (pane: Frame) => pane.getByRole('status', { name: /^(检查结果|Result of the check)$/ });
const lastRun = (pane: Frame) => pane.getByRole('status', { name: /^(上次操作|Last action)$/ });
const section = (pane: Frame, index: number) =>
  pane
    .getByRole('group', { name: /^(检查结果的分类|Sections of the result)$/ })
    .getByRole('button')
    .nth(index);

async function openChecks(options?: BrowserContextOptions): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, '', options);
  await opened.page.clock.setFixedTime(new Date('2026-11-21T15:00:00+08:00'));
  const pane = await paneOf(opened.page);
  await pane.getByRole('tab', { name: /^(检查|Check)$/ }).click();
  await button(pane, /^(检查|Check)$/).click();
  await result(pane).waitFor();
  return { ...opened, pane };
}

/** How many there are in a section, such as 12. */
const countOf = async (pane: Frame, index: number) =>
  Number(/\d+/.exec((await section(pane, index).textContent()) ?? ''));

/** Waits until the workbook has been checked again and a section holds so many less, or more. */
const becomes = (pane: Frame, index: number, count: number) =>
  section(pane, index)
    .filter({ hasText: new RegExp(`${count}$`) })
    .waitFor();

it('findings lead to their cells; what is safe is mended at once, a fix and a merge after a look; all is taken back', async () => {
  const { page, pane, outside, complaints, close } = await openChecks();
  const [cells, duplicates, tables] = [await countOf(pane, 0), await countOf(pane, 1), await countOf(pane, 2)];
  expect(Math.min(cells, duplicates, tables)).toBeGreaterThan(0);

  await button(pane, /^错误 电话号码 意向客户/).click();
  await button(pane, /第 41 行/).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label=名称框]')?.value === 'D41');

  const safe = Number(/\d+/.exec((await button(pane, /^一键修复/).textContent()) ?? ''));
  await button(pane, /^一键修复/).click();
  await button(pane, /^写入/).click();
  await lastRun(pane).getByText(`修复写法：${safe} 处`).waitFor();
  await becomes(pane, 0, cells - safe);

  await section(pane, 2).click();
  await button(pane, /^三表一卡②/).click();
  await button(pane, /^建卡$/).click();
  await button(pane, /^写入/).click();
  await lastRun(pane)
    .getByText(/处理检查结果：意向客户第 402 行（新增）/)
    .waitFor();
  // The new card wants its place in the pipeline now; of the visit nothing is wrong any more.
  await button(pane, /^三表一卡②.*没有发现问题$/).waitFor();

  await section(pane, 1).click();
  await button(pane, /^合并 /).click();
  await pane.getByRole('radiogroup').first().waitFor();
  expect(await accessibilityProblems(pane)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await lastRun(pane)
    .getByText(/合并客户：意向客户第 \d+ 行/)
    .waitFor();
  await becomes(pane, 1, duplicates - 1);

  await pane.getByRole('button', { name: '还原上次操作' }).click();
  await becomes(pane, 1, duplicates);
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  await close();
});

it.each([
  ['zh-CN', 'light', 350],
  ['en-US', 'dark', 320],
] as const)('every section can be read by everybody, in %s, %s, at %d pixels', async (locale, colorScheme, width) => {
  const { page, pane, complaints, close } = await openChecks({ locale, colorScheme });
  await widen(page, width);
  for (const index of [0, 1, 2]) {
    await section(pane, index).click();
    if (index !== 1) await panel(pane).locator('li button[aria-expanded=false]').first().click();
    expect(await accessibilityProblems(pane)).toEqual([]);
    const { needed, there } = await widths(pane);
    expect(needed).toBe(there);
  }
  expect(complaints).toEqual([]);
  await close();
});
