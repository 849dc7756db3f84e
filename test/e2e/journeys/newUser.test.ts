import type { Browser } from 'playwright-core';
import type { Locale } from '../../../src/i18n';
import { startBrowser } from '../browser';
import { expectAsOpened, sitDown, takeAllBack, WRITE, type Desk } from './desk';

/** Somebody new with an old list of customers: what was found, a column put right, checked, repaired, graded, all taken back. */
const SAMPLE = '旧客户表-杂乱.xlsx';
const SHEET = '客户明细2025';
const A_BUSY_MACHINE = 180_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** The running number of the list is a note from now on. */
async function correctColumn({ page, panel, pane, tab, button, t, written }: Desk): Promise<void> {
  await tab('settings');
  await panel.getByRole('button', { name: new RegExp(`^${SHEET}`) }).click();
  await panel.getByRole('combobox').nth(1).waitFor();
  const only = panel.getByRole('switch');
  if (await only.isChecked()) await only.click();
  const column = panel.getByRole('listitem').filter({ has: pane.getByText('序号', { exact: true }) });
  await column.getByRole('combobox').focus();
  await page.keyboard.type('bz');
  await pane.getByRole('option', { name: /^(?:备注|Note)$/ }).waitFor();
  await written(() => page.keyboard.press('Enter'));
  await button(t('page.back')).click();
}

it.each<Locale>(['zh-CN', 'en-US'])(
  'an old list is understood, put right, graded, and is what it was in the end (%s)',
  async (locale) => {
    const desk = await sitDown(browser, SAMPLE, locale);
    const { panel, t, tab, button, written, state, complaints, close } = desk;
    await panel
      .getByRole('list', { name: t('registers.label') })
      .getByText(SHEET)
      .waitFor();
    const opened = await state();

    await correctColumn(desk);
    await tab('checks');
    const found = await written(() => button(t('action.check')).click());
    expect(found).toMatch(/\d/);
    await panel.getByRole('button', { name: /^(?:一键修复|Repair) / }).click();
    const write = panel.getByRole('button', { name: WRITE });
    await write.waitFor();
    expect(await written(() => write.click())).toContain(t('action.repair'));

    await tab('today');
    await button(t('action.grade')).click();
    await write.waitFor();
    const graded = await written(() => write.click());
    expect(graded).toContain(SHEET);
    // It is known what is taken back: something was written each time.
    expect((await state()).size).toBeGreaterThan(opened.size);

    expect(await takeAllBack(desk)).toBe(3);
    await expectAsOpened(desk, opened);
    expect(complaints).toEqual([]);
    await close();
  },
  A_BUSY_MACHINE,
);
