import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { text, type Locale, type Text, type TextKey } from '../../src/i18n';
import { crossFindings } from '../samples/crossChecks';
import { readModel } from '../samples/readModel';
import { DEALER_WORKBOOK, SAMPLES_FOLDER } from '../samples/sampleFiles';
import { openPage, startBrowser } from './browser';
import { paneOf, saved } from './pane';
import { typist, type Typist } from './typist';

/** A salesperson's whole day on the dealer's workbook, by the keyboard alone. */
const DAY = new Date('2026-11-21T09:00:00+08:00');
const WALK_IN = { name: '林晚照', phone: '13912345678', model: '云驰H6', note: '看车两次，今天交了定金' };
const CONTACTED = '周六上午来试驾，带家人';
const LOST = {
  content: '客户来电说已经在别家提车',
  toBrand: '蓝极',
  reason1: '价格',
  process: '客户两次到店试驾都满意，第三次谈价时对方降价五千并送保险，我们没有及时跟进报价，客户第二天就在对方店里付了定金提车',
};

/** What the button says that writes what a preview shows. */
const WRITE = /^(?:写入|Write) /;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Pictures for somebody to look at, where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['E2E_PICTURES'];
  if (folder) await page.locator('iframe').screenshot({ path: join(folder, `${name}.png`) });
}

const dueList = (pane: Frame) => pane.getByRole('list', { name: /的客户$|^Customers: / });

/** Who the focused line of the list is. */
const focusedLine = (pane: Frame) =>
  pane.evaluate(() => document.activeElement?.closest('li')?.querySelector('button span span')?.textContent ?? '');

/** Waits until the keyboard is at a line of the list, and another one than `left`. */
const atAnotherLine = (pane: Frame, left: string) =>
  pane.waitForFunction((name) => {
    const line = document.activeElement?.closest('li')?.querySelector('button span span');
    return line !== null && line !== undefined && line.textContent !== name;
  }, left);

const atField = (pane: Frame, name: string) =>
  pane.waitForFunction((wanted) => document.activeElement?.getAttribute('name') === wanted, name);

it.each<Locale>(['zh-CN', 'en-US'])('a day from the first call to the evening report: %s', async (locale) => {
  const t = text(locale);
  const { page, complaints, close } = await openPage(browser, '', { locale });
  await page.clock.setFixedTime(DAY);
  await page.reload();
  const pane = await paneOf(page);
  await dueList(pane).waitFor();
  // F6 is Excel's own key into the pane.
  await pane.getByRole('tab', { selected: true }).focus();
  const keyboard = await typist(page, pane);
  const { press, type, goTo, step } = keyboard;
  const shot = (name: string) => picture(page, `${locale}-${name}`);
  const lastRun = pane.getByRole('status', { name: t('run.label') });
  const ends = (action: TextKey) => lastRun.filter({ hasText: t(action) }).waitFor();

  await shot('0-open');
  await step('choose my name', async () => {
    await goTo('[role=combobox]');
    await press('Enter');
    await pane.getByRole('option').nth(1).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await pane.getByRole('option').first().waitFor({ state: 'hidden' });
  });
  await shot('1-mine');

  let customer = '';
  await step('find the first who is overdue', async () => {
    await goTo('li button');
    customer = await focusedLine(pane);
  });
  const logged = await step('log a contact', async () => {
    await press('ArrowRight');
    await press('Enter');
    await pane.locator('[data-field=mode]').first().waitFor();
    await shot('2-contact');
    await atField(pane, 'content');
    await type(CONTACTED);
    await press('Control+Enter');
    await ends('action.logContact');
    await atAnotherLine(pane, customer);
  });
  expect(logged.keys).toBeLessThanOrEqual(6);
  await shot('3-contacted');

  await step('register who leaves nothing', async () => {
    await goTo('button', t('visit.title'), 'Shift+Tab');
    await press('Enter');
    await atField(pane, 'name');
    await shot('4-visit');
    await type('某先生');
    await goTo('[name=noInfoReason]');
    await type('随便看看');
    await goTo('[name=note]');
    await type('路过进来看看，没有留电话');
    await shot('5-nothing-left');
    await press('Control+Enter');
    await ends('action.registerVisit');
    await atField(pane, 'name');
  });
  await shot('6-registered');
  const first = await lastRun.textContent();
  await step('register who orders on the spot', async () => {
    await type(WALK_IN.name);
    await press('Tab');
    await type(WALK_IN.phone);
    await goTo('[name=model]');
    await type(WALK_IN.model);
    await goTo('[data-field=ordered]');
    await press('Space');
    await goTo('[name=note]');
    await type(WALK_IN.note);
    await shot('7-ordered');
    await press('Control+Enter');
    await lastRun.filter({ hasNotText: first ?? '' }).waitFor();
    await atField(pane, 'name');
    await shot('8-saved');
    await press('Escape');
    await dueList(pane).waitFor();
  });

  let gone = '';
  await step('lose a deal', async () => {
    await goTo('li button');
    gone = await focusedLine(pane);
    await press('ArrowRight');
    await press('Enter');
    await pane.locator('[data-field=end]').first().waitFor();
    await atField(pane, 'content');
    await type(LOST.content);
    await goTo('[data-field=end]');
    await press('ArrowRight', 3);
    for (const field of ['toBrand', 'reason1', 'process'] as const) {
      await goTo(`[name=${field}]`);
      await type(LOST[field]);
    }
    await shot('9-lost');
    await press('Control+Enter');
    await ends('action.logContact');
    await atAnotherLine(pane, gone);
  });
  await shot('10-after-loss');

  const complete = async (report: 'report.daily' | 'report.pipeline') => {
    if (!(await pane.evaluate(() => document.activeElement?.matches('[role=tab]'))))
      await goTo('[role=tab]', undefined, 'Shift+Tab');
    while (!(await pane.evaluate((name) => document.activeElement?.textContent === name, t('tab.analysis'))))
      await press('ArrowRight');
    await goTo('li button', t(report));
    const before = await lastRun.textContent();
    await press('Enter');
    await shot(`11-${report}`);
    const write = pane.getByRole('button', { name: WRITE });
    await write
      .or(lastRun.filter({ hasNotText: before ?? '' }))
      .first()
      .waitFor();
    if (await write.isVisible()) {
      await shot(`12-${report}-preview`);
      await goTo('button', WRITE);
      await press('Enter');
    }
    await lastRun.filter({ hasText: t('action.report') }).filter({ hasNotText: before ?? '' }).waitFor();
    await shot(`13-${report}-done`);
  };
  await step('write the daily report', () => complete('report.daily'));
  await step('write the pipeline', () => complete('report.pipeline'));
  await step('take it back', async () => {
    await goTo('button', t('action.undo'));
    await press('Enter');
    await lastRun.filter({ hasText: t('action.report') }).filter({ hasText: undone(t) }).waitFor();
  });
  await shot('14-undone');
  await step('write it again', () => complete('report.pipeline'));

  expect(await keyboard.presses()).toBe(0);
  const bytes = await saved(page);
  writeFileSync('/tmp/tuesday/saved-' + locale + '.xlsx', bytes);
  const [before, after] = [readFileSync(join(SAMPLES_FOLDER, DEALER_WORKBOOK)), bytes].map((b) => crossFindings(readModel(b)).map((f) => `${f.sheet} ${f.row} ${f.rule}`));
  console.log(after?.filter((f) => !before?.includes(f)), before?.filter((f) => !after?.includes(f)));
  console.table(keyboard.efforts);
  expect(complaints).toEqual([]);
  await close();
});

const undone = (t: Text) => t('run.undone', { time: '', action: '', count: '' }).replace(/[“”"].*$/, '').trim();
