import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { text, type Locale, type Text } from '../../../src/i18n';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { differences, stateOf, type WorkbookState } from '../../faults/workbookState';
import { openPage } from '../browser';
import { openSample, saved } from '../pane';

const NOW = new Date('2026-11-21T10:00:00+08:00');

/** Somebody with a mouse before a workbook of the samples. */
export interface Desk {
  readonly page: Page;
  readonly pane: Frame;
  readonly t: Text;
  readonly panel: Locator;
  readonly complaints: readonly string[];
  /** A button of the page in the pane. */
  readonly button: (name: string | RegExp) => Locator;
  readonly tab: (name: 'today' | 'checks' | 'cards' | 'analysis' | 'settings') => Promise<void>;
  /** Does something that writes, and waits until the last line tells of it. */
  readonly written: (press: () => Promise<void>) => Promise<string>;
  /** How often the mouse was pressed, in the pane and around it. */
  readonly clicks: () => Promise<number>;
  /** All there is in the workbook now. */
  readonly state: () => Promise<WorkbookState>;
  readonly close: () => Promise<void>;
}

/** The button that writes what was looked at. */
export const WRITE = /^(?:写入|Write) /;

/** Opens a sample; nothing has been pressed yet. */
export async function sitDown(browser: Browser, file: string, locale: Locale): Promise<Desk> {
  const t = text(locale);
  const { page, complaints, close } = await openPage(browser, 'support.html', { locale });
  await page.clock.setFixedTime(NOW);
  const pane = await openSample(page, file);
  const panel = pane.getByRole('tabpanel');
  for (const frame of [page.mainFrame(), pane])
    await frame.evaluate(() => {
      const root = document.documentElement;
      root.dataset['clicks'] = '0';
      addEventListener(
        'pointerdown',
        () => (root.dataset['clicks'] = String(Number(root.dataset['clicks']) + 1)),
        true,
      );
    });
  const lastRun = pane.getByRole('status', { name: t('run.label'), exact: true });
  return {
    page,
    pane,
    t,
    panel,
    complaints,
    button: (name) => panel.getByRole('button', { name, exact: true }).first(),
    tab: (name) => pane.getByRole('tab', { name: t(`tab.${name}`), exact: true }).click(),
    written: async (press) => {
      const before = (await lastRun.textContent()) ?? '';
      await press();
      await pane.waitForFunction(
        ([label, words]) => {
          const line = document.querySelector(`[role=status][aria-label="${label}"]`);
          return line !== null && line.textContent !== words;
        },
        [t('run.label'), before] as const,
      );
      return (await lastRun.textContent()) ?? '';
    },
    clicks: async () => {
      const counts = await Promise.all(
        [page.mainFrame(), pane].map((frame) =>
          frame.evaluate(() => Number(document.documentElement.dataset['clicks'])),
        ),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    state: async () => stateOf(ExcelHost.open(await saved(page))),
    close,
  };
}

/** Takes back one run of the journal after the other, the newest first. */
export async function takeAllBack({ pane, t, tab, panel }: Desk): Promise<number> {
  await tab('settings');
  const undo = panel.getByRole('list', { name: t('journal.list'), exact: true }).locator('button:not([aria-disabled])');
  await undo.first().waitFor();
  const runs = await undo.count();
  for (let left = runs - 1; left >= 0; left--) {
    await undo.first().click();
    await pane.waitForFunction(
      ([label, count]) =>
        document.querySelectorAll(`ul[aria-label="${label}"] button:not([aria-disabled])`).length === count,
      [t('journal.list'), left] as const,
    );
  }
  return runs;
}

/** The workbook is what it was when it was opened. */
export async function expectAsOpened(desk: Desk, opened: WorkbookState): Promise<void> {
  expect(differences(await desk.state(), opened)).toEqual([]);
}
