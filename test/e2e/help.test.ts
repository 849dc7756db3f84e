import type { Browser, Frame, Page } from 'playwright-core';
import { openPage, startBrowser } from './browser';
import { accessibilityProblems, paneOf, widen, widths } from './pane';

/** The manual as a page of its own, and the explanations beside what they explain. */
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each(['zh-CN', 'en-US'])('the manual in %s', (locale) => {
  const address = `assets/help/${locale}.html`;

  it.each(['light', 'dark'] as const)('opens without a complaint and is accessible, in %s', async (colorScheme) => {
    const { page, outside, complaints, close } = await openPage(browser, address, { colorScheme });
    await page.waitForLoadState('load');
    const unseen = await page.evaluate(() =>
      [...document.images].filter((one) => !one.naturalWidth).map((one) => one.src),
    );
    expect({ outside, complaints, unseen }).toEqual({ outside: [], complaints: [], unseen: [] });
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('can be read on 320 pixels, also with letters twice as large', async () => {
    const { page, close } = await openPage(browser, address, { viewport: { width: 320, height: 640 } });
    const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await isTooWide()).toBe(false);
    await page.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'));
    expect(await isTooWide()).toBe(false);
    await close();
  });
});

describe('in the pane', () => {
  const openPane = async (options = {}): Promise<{ page: Page; pane: Frame; close: () => Promise<void> }> => {
    const { page, close } = await openPage(browser, '', options);
    const pane = await paneOf(page);
    await pane.getByRole('tab', { name: '设置' }).click();
    return { page, pane, close };
  };

  it.each(['light', 'dark'] as const)(
    'an explanation fits the narrowest pane and is accessible, in %s',
    async (colorScheme) => {
      const { page, pane, close } = await openPane({ colorScheme });
      await widen(page, 320);
      await pane.getByTitle('列对应：说明').click();
      const card = pane.getByRole('dialog', { name: '工作表是怎么认出来的' });
      await card.waitFor();
      const box = await card.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(320);
      const { needed, there } = await widths(pane);
      expect(needed).toBe(there);
      expect(await accessibilityProblems(pane)).toEqual([]);
      await close();
    },
  );

  it('its link makes the settings sheet and goes to the entry', async () => {
    const { page, pane, close } = await openPane();
    await pane.getByTitle('客户资料只留在工作簿里，不上传。：说明').click();
    await pane.getByRole('button', { name: '在设置里改' }).click();
    await page.getByRole('tab', { name: '客户卡设置', selected: true }).waitFor();
    const entry = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getSelectedRange().getOffsetRange(0, -2).load('values');
        await context.sync();
        return String(cell.values[0]?.[0]);
      }),
    );
    expect(entry).toBe('结案后保存');
    await close();
  });

  it('the manual opens in a window of its own', async () => {
    const { page, pane, close } = await openPane();
    const [manual] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('link', { name: '使用手册' }).click(),
    ]);
    await manual.getByRole('heading', { level: 1, name: '客户卡使用手册' }).waitFor();
    await close();
  });
});
