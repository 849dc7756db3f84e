/**
 * `npm run pictures`: takes the pictures of assets/pictures on the workbench, in both languages, always on the same day.
 * A scene is what somebody does until there is something to be seen.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openPage, startBrowser } from '../e2e/browser';
import { cell, paneOf } from '../e2e/pane';
import startServer from '../e2e/setup';
import stopServer from '../e2e/teardown';

const FOLDER = resolve(__dirname, '../../assets/pictures');
const NOW = new Date('2026-11-21T10:00:00+08:00');
const LOCALES = ['zh-CN', 'en-US'] as const;

interface Stage {
  readonly page: Page;
  readonly pane: Frame;
}

interface Scene {
  readonly name: string;
  readonly sample: string;
  play(stage: Stage): Promise<void>;
}

const DEALER = '汽车4S店客户管理.xlsx';
const TRADING = '商贸公司客户与应收.xlsx';

const press = (page: Page | Frame, name: RegExp) => page.getByRole('button', { name }).first().click();
const tab = (pane: Frame, name: RegExp) => pane.getByRole('tab', { name }).click();
const scroll = (page: Page, pixels: number) =>
  page.locator('#sheet-scroller').evaluate((scroller, to) => scroller.scrollTo(0, to), pixels);
/** Until the last run says that it can be taken back. */
const done = (pane: Frame) => pane.getByRole('button', { name: /^(还原上次操作|Undo last action)$/ }).waitFor();

const SCENES: readonly Scene[] = [
  { name: 'today', sample: DEALER, play: ({ pane }) => pane.getByRole('listitem').first().waitFor() },
  {
    name: 'preview',
    sample: DEALER,
    play: async ({ pane }) => {
      await pane
        .getByRole('button', { name: /^(定级并排回访|Grade and schedule)$/ })
        .first()
        .click();
      await pane.getByRole('button', { name: /^(写入|Write)/ }).waitFor();
    },
  },
  {
    name: 'checks',
    sample: DEALER,
    play: async ({ page, pane }) => {
      await press(page, /^(检查|Check)$/);
      await pane.getByRole('button', { name: /^(一键修复|Repair)/ }).waitFor();
    },
  },
  {
    name: 'card',
    sample: DEALER,
    play: async ({ page, pane }) => {
      await cell(page, 5, 3).click();
      await tab(pane, /^(客户卡|Card)$/);
      await press(pane, /^(查看所选客户|Show the selected customer)$/);
      await pane.getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'structure',
    sample: TRADING,
    play: async ({ page, pane }) => {
      await press(page, /^(结构分析|Structure)/);
      await done(pane);
      await scroll(page, 540);
    },
  },
  {
    name: 'credit',
    sample: TRADING,
    play: async ({ page, pane }) => {
      await press(page, /^(信用分析|Credit)/);
      await done(pane);
      await scroll(page, 300);
    },
  },
  { name: 'settings', sample: DEALER, play: ({ pane }) => tab(pane, /^(设置|Settings)$/) },
];

async function takeAll(): Promise<void> {
  await startServer();
  const browser = await startBrowser();
  try {
    for (const locale of LOCALES) {
      mkdirSync(join(FOLDER, locale), { recursive: true });
      for (const { name, sample, play } of SCENES) {
        const { page, close } = await openPage(browser, `?file=${encodeURIComponent(sample)}`, {
          locale,
        });
        await page.clock.setFixedTime(NOW);
        const pane = await paneOf(page);
        await pane.getByRole('tabpanel').waitFor();
        await play({ page, pane });
        // Whatever is still on its way in is there then.
        await page.waitForTimeout(1_000);
        writeFileSync(join(FOLDER, locale, `${name}.png`), await page.screenshot());
        console.log(`${locale}/${name}.png`);
        await close();
      }
    }
  } finally {
    await browser.close();
    stopServer();
  }
}

void takeAll();
