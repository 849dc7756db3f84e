import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { text, type Locale, type Text } from '../../src/i18n';
import { TODAY } from '../samples/calendar';
import { readModel } from '../samples/readModel';
import { DEALER_WORKBOOK, SAMPLES_FOLDER } from '../samples/sampleFiles';
import { openPage, startBrowser } from './browser';
import { paneOf, saved } from './pane';
import { brokenRules } from './threeTables';
import { typist, type Typist } from './typist';

/** A salesperson's whole day on the dealer's workbook, by the keyboard alone, from the first call to the evening report. */
const NOW = new Date('2026-11-21T09:00:00+08:00');
/** Half a minute on a quiet one. */
const A_BUSY_MACHINE = 180_000;
const CONTACT = '周六上午来试驾，带家人';
const VISITOR = { name: '某先生', noInfoReason: '随便看看', note: '路过进来看看，没有留电话' };
const BUYER = { name: '林晚照', phone: '13912345678', model: '云驰H6', note: '看车两次，今天交了定金' };
const LOSS = {
  toBrand: '蓝极',
  reason1: '价格',
  process: '两次到店试驾都满意，第三次谈价时对方降价五千并送保险，我们没有及时报价，客户第二天在对方店里提了车',
};
const GOODBYE = '客户来电说已经在别家提车';

let browser: Browser;
let brokenBefore: readonly string[];
beforeAll(async () => {
  brokenBefore = brokenRules(readModel(readFileSync(join(SAMPLES_FOLDER, DEALER_WORKBOOK))));
  browser = await startBrowser();
});
afterAll(() => browser?.close());

type Action = 'action.logContact' | 'action.registerVisit' | 'action.report';

interface Day extends Typist {
  readonly page: Page;
  readonly pane: Frame;
  readonly t: Text;
  readonly lastRun: Locator;
  /** Waits until the last line tells of an action, in other words than before. */
  readonly done: (action: Action, before: string | null) => Promise<void>;
  /** For somebody to look at, where E2E_PICTURES names a folder. */
  readonly picture: (name: string) => Promise<void>;
}

async function sitDown(page: Page, locale: Locale): Promise<Day> {
  const t = text(locale);
  await page.clock.setFixedTime(NOW);
  await page.reload();
  const pane = await paneOf(page);
  await pane.getByRole('list', { name: t('due.list', { group: t('due.group.overdue') }) }).waitFor();
  // F6 is Excel's own key into the pane.
  await pane.getByRole('tab', { selected: true }).focus();
  const lastRun = pane.getByRole('status', { name: t('run.label') });
  return {
    ...(await typist(page, pane)),
    page,
    pane,
    t,
    lastRun,
    done: (action, before) =>
      lastRun
        .filter({ hasText: t(action) })
        .filter({ hasNotText: before ?? '' })
        .waitFor(),
    picture: async (name) => {
      const folder = process.env['E2E_PICTURES'];
      if (folder) await page.locator('iframe').screenshot({ path: join(folder, `${locale} ${name}.png`) });
    },
  };
}

/** The customer whose line of the list has the keyboard. */
const customerAtHand = (pane: Frame) =>
  pane.evaluate(() => document.activeElement?.closest('li')?.querySelector('button span span')?.textContent ?? '');

const atAnotherCustomer = (pane: Frame, left: string) =>
  pane.waitForFunction((name) => {
    const line = document.activeElement?.closest('li')?.querySelector('button span span');
    return line ? line.textContent !== name : false;
  }, left);

const atField = (pane: Frame, name: string) =>
  pane.waitForFunction((wanted) => document.activeElement?.getAttribute('name') === wanted, name);

async function fill({ goTo, type }: Day, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, words] of Object.entries(values)) {
    await goTo(`[name=${field}]`);
    await type(words);
  }
}

async function chooseOwnName({ goTo, press, pane }: Day): Promise<void> {
  await goTo('[role=combobox]');
  await press('Enter');
  await pane.getByRole('option').nth(1).waitFor();
  await press('ArrowDown');
  await press('Enter');
  await pane.getByRole('option').first().waitFor({ state: 'hidden' });
}

/** 记录联系 with the customer at hand; gives back who it was. */
async function logContact(day: Day, words: string, more?: () => Promise<void>): Promise<string> {
  const { press, type, pane, lastRun, done, picture } = day;
  const [customer, before] = [await customerAtHand(pane), await lastRun.textContent()];
  await press('ArrowRight');
  await press('Enter');
  await pane.locator('[data-field=end]').first().waitFor();
  await atField(pane, 'content');
  await type(words);
  await more?.();
  await picture(more ? 'last contact' : 'contact');
  await press('Control+Enter');
  await done('action.logContact', before);
  await atAnotherCustomer(pane, customer);
  await picture(more ? 'after the last' : 'next customer');
  return customer;
}

async function loseDeal(day: Day): Promise<void> {
  await day.goTo('[data-field=end]');
  // 继续跟进, 已订, 成交, 战败
  await day.press('ArrowRight', 3);
  await fill(day, LOSS);
}

async function save({ press, pane, lastRun, done, picture }: Day, name: string): Promise<void> {
  const before = await lastRun.textContent();
  await picture(name);
  await press('Control+Enter');
  await done('action.registerVisit', before);
  await atField(pane, 'name');
  await picture(`${name}, saved`);
}

async function registerVisitor(day: Day): Promise<void> {
  const { goTo, press, type, pane, t } = day;
  await goTo('button', t('visit.title'), 'Shift+Tab');
  await press('Enter');
  await atField(pane, 'name');
  const { name, ...more } = VISITOR;
  await type(name);
  await fill(day, more);
  await save(day, 'visitor');
}

async function registerBuyer(day: Day): Promise<void> {
  const { name, note, ...more } = BUYER;
  await day.type(name);
  await fill(day, more);
  await day.goTo('[data-field=ordered]');
  await day.press('Space');
  await fill(day, { note });
  await save(day, 'buyer');
}

/** Completes a sheet of the user's own: it is shown first what will be written. */
async function complete(day: Day, report: 'report.daily' | 'report.pipeline'): Promise<void> {
  const { goTo, press, pane, t, lastRun, done, picture } = day;
  const write = /^(?:写入|Write) /;
  const before = await lastRun.textContent();
  await goTo('[role=tab]', /(?:)/, 'Shift+Tab');
  while (!(await pane.getByRole('tab', { name: t('tab.analysis'), selected: true }).isVisible()))
    await press('ArrowRight');
  // Its list comes when it is wanted; till then Tab leads out of the pane.
  await pane.locator('li button').getByText(t(report), { exact: true }).waitFor();
  await goTo('li button', t(report));
  await picture(`${report} chosen`);
  await press('Enter');
  await pane.getByRole('button', { name: write }).waitFor();
  await picture(`${report} preview`);
  await goTo('button', write);
  await press('Enter');
  await done('action.report', before);
  await picture(`${report} written`);
}

async function takeBack({ goTo, press, t, lastRun, picture }: Day): Promise<void> {
  const before = await lastRun.textContent();
  await goTo('button', t('action.undo'));
  await press('Enter');
  await lastRun.filter({ hasNotText: before ?? '' }).waitFor();
  await picture('taken back');
}

const cellsOf = (pane: Frame, sheet: string) =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load('formulas');
        await context.sync();
        return used.formulas as string[][];
      }),
    sheet,
  );

it.each<Locale>(['zh-CN', 'en-US'])(
  'three tables and a card agree at the end of the day: %s',
  async (locale) => {
    const { page, complaints, close } = await openPage(browser, '', { locale });
    const day = await sitDown(page, locale);
    const { step, goTo, press, pane, t } = day;
    await step('choose my name', () => chooseOwnName(day));
    await day.picture('list');
    await step('find the first who is overdue', () => goTo('li button'));
    let [called, lost] = ['', ''];
    const contact = await step('log a contact', async () => {
      called = await logContact(day, CONTACT);
    });
    expect(contact.keys).toBeLessThanOrEqual(6);
    await step('register who leaves nothing', () => registerVisitor(day));
    await step('register who orders on the spot', () => registerBuyer(day));
    await step('back to the list', async () => {
      await press('Escape');
      await pane.getByRole('button', { name: t('visit.title') }).waitFor();
      await goTo('li button');
    });
    await step('lose a deal', async () => {
      lost = await logContact(day, GOODBYE, () => loseDeal(day));
    });
    await step('daily report', () => complete(day, 'report.daily'));
    const before = await cellsOf(pane, '潜在顾客等级推进表');
    await step('pipeline', () => complete(day, 'report.pipeline'));
    const after = await cellsOf(pane, '潜在顾客等级推进表');
    expect(after).not.toEqual(before);
    await step('take it back', () => takeBack(day));
    expect(await cellsOf(pane, '潜在顾客等级推进表')).toEqual(before);
    await step('pipeline again', () => complete(day, 'report.pipeline'));
    expect(await cellsOf(pane, '潜在顾客等级推进表')).toEqual(after);
    console.table(day.efforts);
    expect(await day.presses()).toBe(0);
    expect(complaints).toEqual([]);

    const model = readModel(await saved(page));
    const { visits, leads, followUps, lost: losses, daily } = model;
    expect(visits.slice(-2).map(({ name, ordered }) => [name, ordered])).toEqual([
      [VISITOR.name, null],
      [BUYER.name, '√'],
    ]);
    expect(leads.at(-1)).toMatchObject({ name: BUYER.name, phone: BUYER.phone, state: '已订', lastContact: TODAY });
    expect(followUps.slice(-3).map(({ name, content }) => [name, content])).toEqual([
      [called, CONTACT],
      [BUYER.name, BUYER.note],
      [lost, GOODBYE],
    ]);
    expect(losses.at(-1)).toMatchObject({ name: lost, lostOn: TODAY, toBrand: LOSS.toBrand, process: LOSS.process });
    expect(
      daily.filter(({ date }) => date === TODAY).map(({ activity, name, content }) => [activity, name, content]),
    ).toEqual(
      expect.arrayContaining([
        ['回访', called, CONTACT],
        ['接待', VISITOR.name, VISITOR.note],
        ['接待', BUYER.name, BUYER.note],
        ['回访', lost, GOODBYE],
        ['战败', lost, expect.stringContaining(LOSS.process)],
      ]),
    );
    expect(brokenRules(model).filter((finding) => !brokenBefore.includes(finding))).toEqual([]);
    await close();
  },
  A_BUSY_MACHINE,
);
