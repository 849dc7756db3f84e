import type { Browser, Frame, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { accessibilityProblems, cell, edit } from './pane';
import { openTrading } from './trading';

/** The charts of 结构分析, where Excel would draw them. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const TREND = /^近13个月走势（折线图）$/;
const SHEET = '客户结构分析';
const charts = (page: Page, name?: RegExp) => page.getByRole('figure', { name });
const topOf = async (page: Page) => (await charts(page, TREND).boundingBox())?.y ?? NaN;

async function openCharts(): Promise<Awaited<ReturnType<typeof openTrading>>> {
  const opened = await openTrading(browser, 'zh-CN');
  await opened.page.getByRole('button', { name: '结构分析', exact: true }).click();
  await opened.pane.getByText('222.8万元', { exact: true }).first().waitFor();
  await charts(opened.page, TREND).waitFor();
  return opened;
}

const insertRow = (pane: Frame) =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange('2:2').insert('Down');
        await context.sync();
      }),
    SHEET,
  );

it('stand on their cells, can be heard, and follow the cells', async () => {
  const { page, pane, outside, complaints, close } = await openCharts();
  expect(await charts(page).count()).toBe(14);
  expect(await charts(page, /^区域构成（饼图）$/).innerText()).toContain('华东 1,463,905.94');

  // Below the note of the first section, from the first column on.
  const note = cell(page, 27, 1);
  const chart = charts(page, TREND);
  const [above, box] = [await note.boundingBox(), await chart.boundingBox()];
  expect(Math.abs((box?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0))).toBeLessThan(2);
  expect(Math.abs((box?.x ?? 0) - (above?.x ?? 0))).toBeLessThan(2);

  const line = () => chart.locator('path').first().getAttribute('d');
  const before = await line();
  await edit(pane, SHEET, 'B45', '9000000');
  await chart.getByText('2025-11 9,000,000').waitFor({ state: 'attached' });
  expect(await line()).not.toBe(before);

  const top = await topOf(page);
  await insertRow(pane);
  await page.waitForFunction(
    (least) => (document.querySelector('figure')?.getBoundingClientRect().y ?? 0) > least,
    top + 10,
  );
  expect([outside, complaints]).toEqual([[], []]);
  await close();
});

it('leave the keyboard with the worksheet, scroll with it, and break no rule', async () => {
  const { page, close } = await openCharts();
  await cell(page, 13, 1).click();
  const top = await topOf(page);
  await charts(page, TREND).hover({ position: { x: 200, y: 20 } });
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(
    (most) => (document.querySelector('figure')?.getBoundingClientRect().y ?? 0) < most,
    top - 200,
  );
  await charts(page, TREND).click({ position: { x: 200, y: 100 } });
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label=名称框]')?.value === 'A14');
  const problems = await accessibilityProblems(page.mainFrame());
  expect(problems.filter((problem) => /<(figure|svg|text)\b/.test(problem))).toEqual([]);
  await close();
});
