import type { Browser } from 'playwright-core';
import type { Locale } from '../../../src/i18n';
import { DEALER_WORKBOOK } from '../../samples/sampleFiles';
import { startBrowser } from '../browser';
import { fillVisit } from '../pane';
import { expectAsOpened, sitDown, takeAllBack, WRITE, type Desk } from './desk';

/** A sales manager on the last day of the month: the sheets for the meeting, from one workbook, and everything back again. */
const A_BUSY_MACHINE = 240_000;
const WORDS = {
  'zh-CN': {
    structure: '生成客户结构分析',
    credit: '生成信用分析',
    sheets: ['来店登记统计', '推进表2026-11', '客户结构分析', '客户信用分析', '战败分析'],
  },
  'en-US': {
    structure: 'Analyse customer structure',
    credit: 'Analyse customer credit',
    sheets: ['Visit statistics', 'Progress 2026-11', 'Customer structure', 'Credit analysis', 'Lost analysis'],
  },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

it.each<Locale>(['zh-CN'])(
  'the sheets of the month are made one after the other, her own pipeline too, and all of them taken back (%s)',
  async (locale) => {
    const desk = await sitDown(browser, DEALER_WORKBOOK, locale);
    const { page, panel, pane, t, tab, button, written, state, complaints, close } = desk;
    const opened = await state();
    await tab('analysis');

    const visits = await written(() => button(t('report.visit-statistics')).click());
    expect(visits).toContain(t('action.report'));

    // The pipeline of the workbook is her own: she is shown first what is written into it.
    const pipeline = await written(async () => {
      await button(t('report.pipeline')).click();
      await panel.getByRole('button', { name: WRITE }).click();
    });
    expect(pipeline).toContain('潜在顾客等级推进表');

    const structure = await written(() => button(WORDS[locale].structure).click());
    expect(structure).toContain(t('report.structure'));

    // A dealer has no documents on credit: the button says what it would need, and nothing happens.
    const credit = button(WORDS[locale].credit);
    expect(await credit.getAttribute('aria-disabled')).toBe('true');
    await panel
      .getByText(t('report.missing', { kinds: t('kind.trades') }))
      .first()
      .waitFor();

    const lost = await written(() => button(t('report.lost-analysis')).click());
    expect(lost).toContain(t('action.report'));
    expect(await page.getByRole('tab', { name: t('report.structure'), exact: true }).count()).toBe(1);

    expect((await state()).size).toBeGreaterThan(opened.size);
    expect(await takeAllBack(desk)).toBe(4);
    await pane.getByRole('status', { name: t('run.label') }).waitFor();
    await expectAsOpened(desk, opened);
    expect(complaints).toEqual([]);
    await close();
  },
  A_BUSY_MACHINE,
);

/** The visits of a wholesaler are written down from today on: there is a register of them then. */
async function registerVisitor({ page, pane, t, tab, button, written }: Desk): Promise<void> {
  await tab('today');
  await button(t('visit.title')).click();
  await fillVisit(pane);
  await written(() => page.keyboard.press('Control+Enter'));
  await button(t('page.back')).click();
}

it.each<Locale>(['zh-CN', 'en-US'])(
  'a wholesaler makes all five on one workbook, credit too, and has the file as it was in the end (%s)',
  async (locale) => {
    const desk = await sitDown(browser, '商贸公司客户与应收.xlsx', locale);
    const { page, panel, t, tab, button, written, state, complaints, close } = desk;
    const opened = await state();
    await registerVisitor(desk);
    await tab('analysis');
    await written(() => button(t('report.visit-statistics')).click());
    await written(() => button(t('report.pipeline')).click());
    await written(() => button(WORDS[locale].structure).click());
    await written(() => button(WORDS[locale].credit).click());
    await written(() => button(t('report.lost-analysis')).click());
    for (const name of WORDS[locale].sheets) expect(await page.getByRole('tab', { name, exact: true }).count()).toBe(1);
    expect(await panel.getByText(t('failure.retry')).count()).toBe(0);

    expect(await takeAllBack(desk)).toBe(6);
    await expectAsOpened(desk, opened);
    expect(complaints).toEqual([]);
    await close();
  },
  A_BUSY_MACHINE,
);
