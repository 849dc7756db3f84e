import type { Browser, Frame, Page } from 'playwright-core';
import { openPage, startBrowser, type OpenedPage } from './browser';

/** 定级并排回访 as a person presses it: in the pane and on the ribbon, on the sample workbook. */
const WORDS = {
  'zh-CN': { button: '定级并排回访', header: '系统级别', done: /定级并排回访：意向客户/ },
  'en-US': { button: 'Grade and schedule', header: '系统级别', done: /Grade and schedule: 意向客户/ },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function openSample(locale: keyof typeof WORDS): Promise<OpenedPage & { pane: Frame }> {
  const opened = await openPage(browser, '', { locale });
  const frame = await (await opened.page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the pane has no page');
  await frame.getByRole('button', { name: WORDS[locale].button }).first().waitFor();
  return { ...opened, pane: frame };
}

/** The text of a cell that is on the screen; rows and columns count from 1. */
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`);

async function expectGraded(page: Page, header: string): Promise<void> {
  await cell(page, 2, 1).click();
  await page.keyboard.press('Control+End');
  await cell(page, 401, 19).waitFor();
  // The header row is frozen, so it is there wherever the sheet is scrolled to.
  expect(await cell(page, 1, 19).textContent()).toBe(header);
}

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  it('the button of the pane grades the leads and says how many have which grade', async () => {
    const { page, pane, outside, complaints, close } = await openSample(locale);
    await pane.getByRole('button', { name: WORDS[locale].button }).first().click();
    await pane.getByText(WORDS[locale].done).first().waitFor();
    await expectGraded(page, WORDS[locale].header);
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await close();
  });
});

it('the button of the ribbon runs the same', async () => {
  const { page, pane, complaints, close } = await openSample('zh-CN');
  await page.getByRole('button', { name: WORDS['zh-CN'].button }).click();
  await pane.getByText(WORDS['zh-CN'].done).first().waitFor();
  await expectGraded(page, WORDS['zh-CN'].header);
  expect(complaints).toEqual([]);
  await close();
});
