import type { Browser } from 'playwright-core';
import type { Locale } from '../../src/i18n';
import { startBrowser } from './browser';
import { expectAsOpened, sitDown, takeAllBack, WRITE } from './journeys/desk';
import { EMPTY_WORKBOOK } from './pane';

/** The first five minutes: a workbook nobody has worked with, and how few presses lead to a result. */
const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const A_BUSY_MACHINE = 120_000;
const MOST_CLICKS = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** The samples, the first thing the pane offers in each, and the sheets that are graded. */
const BOOKS = [
  { file: '汽车4S店客户管理.xlsx', step: 'action.grade', graded: '意向客户' },
  { file: '旧客户表-杂乱.xlsx', step: 'action.grade', graded: '客户明细2025' },
  { file: '商贸公司客户与应收.xlsx', step: 'report.structure', graded: '转介绍与潜在客户' },
] as const;

describe.each(LOCALES)('in %s', (locale) => {
  it.each(BOOKS)(
    '$file: it says what was found and offers one step; a graded sheet is three clicks away',
    async ({ file, step, graded }) => {
      const { panel, t, button, written, clicks, complaints, close } = await sitDown(browser, file, locale);
      await panel.getByRole('list', { name: t('registers.label') }).waitFor();
      await button(t(step)).waitFor();
      const primary = await panel.locator('button.fui-Button:not([aria-haspopup])').evaluateAll((buttons) => {
        const filled = (button: Element) => getComputedStyle(button).backgroundColor === 'rgb(16, 124, 65)';
        return buttons.filter(filled).map((one) => one.textContent);
      });
      expect(primary).toEqual([t(step)]);
      await button(t('action.grade')).click();
      await panel.getByRole('button', { name: WRITE }).waitFor();
      const line = await written(() => panel.getByRole('button', { name: WRITE }).click());
      expect(line).toContain(graded);
      expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);
      await panel.getByRole('list', { name: t('registers.label') }).waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await close();
    },
    A_BUSY_MACHINE,
  );

  it.each(BOOKS)(
    '$file: a sheet of the customer structure is three clicks away',
    async ({ file, step }) => {
      const { page, panel, t, tab, button, written, clicks, complaints, close } = await sitDown(browser, file, locale);
      await button(t(step)).waitFor();
      const press = async () => {
        if (step === 'report.structure') return button(t(step)).click();
        await tab('analysis');
        await button(locale === 'zh-CN' ? '生成客户结构分析' : 'Analyse customer structure').click();
      };
      const line = await written(press);
      const sheet = locale === 'zh-CN' ? '客户结构分析' : 'Customer structure';
      expect(line).toContain(sheet);
      await page.getByRole('tab', { name: sheet, exact: true }).waitFor();
      expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);
      await panel
        .getByRole('link', { name: sheet })
        .or(panel.getByRole('button', { name: sheet }))
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
    A_BUSY_MACHINE,
  );

  it('who skips it is not asked again, and nothing was written for that', async () => {
    const { pane, t, tab, button, state, panel, close } = await sitDown(browser, BOOKS[1].file, locale);
    const opened = await state();
    await button(t('welcome.skip')).click();
    await panel.getByText(t('welcome.next')).waitFor({ state: 'detached' });
    await pane.waitForFunction((words) => document.activeElement?.textContent === words, t('action.grade'));
    await tab('checks');
    await tab('today');
    await button(t('action.grade')).waitFor();
    expect(await panel.getByText(t('welcome.next')).count()).toBe(0);
    expect([...(await state())]).toEqual([...opened]);
    await close();
  });

  it('in an empty workbook a sample is three clicks from being graded, and is taken back', async () => {
    const desk = await sitDown(browser, EMPTY_WORKBOOK, locale);
    const { panel, t, button, written, clicks, state, complaints, close } = desk;
    const opened = await state();
    const begun = await clicks();
    await written(() => button(t('action.insertSample')).click());
    await button(t('action.grade')).click();
    const write = panel.getByRole('button', { name: WRITE });
    expect(await written(() => write.click())).toContain(t('sample.sheet'));
    expect((await clicks()) - begun).toBe(MOST_CLICKS);
    expect(await takeAllBack(desk)).toBe(2);
    await expectAsOpened(desk, opened);
    expect(complaints).toEqual([]);
    await close();
  });

  it('cards are brought together and graded in three clicks', async () => {
    const { panel, t, button, written, clicks, complaints, close } = await sitDown(
      browser,
      '意向客户管理卡-示例.xlsx',
      locale,
    );
    await written(() => button(t('action.cardsToRegister')).click());
    await button(t('action.grade')).click();
    const write = panel.getByRole('button', { name: WRITE });
    expect(await written(() => write.click())).toContain(t('action.grade'));
    expect(await clicks()).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });
});
