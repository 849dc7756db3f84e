import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage, startBrowser } from '../e2e/browser';
import startServer from '../e2e/setup';
import stopServer from '../e2e/teardown';
import { leadsWorkbook } from './leadsRegister';
import { median, printTable } from './measure';

/** The workbench's page with a large workbook, in Chromium: does it open, scroll and take values without making one wait? */
const ROWS = 100_000;
const TODAY = 46_347;
const SCREENS = 150;
const TYPED = 15;

declare global {
  interface Window {
    /** What the page has gone through since the bench began to watch. */
    watched: { frames: number[]; tasks: number[] };
    /** How long the last value took. */
    typed: number | undefined;
  }
}

/** Lets the page note how long its frames and its tasks take; tasks of the pane's frame are told apart by nobody. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const watched = (window.watched = { frames: [] as number[], tasks: [] as number[] });
    let before = performance.now();
    const frame = (now: number) => {
      watched.frames.push(now - before);
      before = now;
      if (window.watched === watched) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      {
        type: 'longtask',
      },
    );
  });

const longest = async (page: Page) => {
  const { frames, tasks } = await page.evaluate(() => window.watched);
  return { frame: Math.max(...frames), task: Math.max(0, ...tasks) };
};

/** Opens the file; milliseconds until it is read, and from then until its rows are on the screen. */
async function opening(page: Page, file: string): Promise<readonly [read: number, shown: number]> {
  const started = await page.evaluate(() => performance.now());
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction(
    () =>
      document.querySelector('h1')?.textContent === 'large.xlsx' &&
      document.querySelector('[role=row][aria-rowindex="20"] [role=gridcell]')?.textContent,
    null,
    { timeout: 120_000, polling: 'raf' },
  );
  const { read, shown } = await page.evaluate(() => ({
    read: performance.getEntriesByName('workbook read').at(-1)?.startTime ?? NaN,
    shown: performance.now(),
  }));
  return [read - started, shown - read];
}

/** Scrolls a screen a frame from top to bottom; how many frames had no row in the middle of the grid. */
const scrolling = (page: Page) =>
  page.evaluate(async (screens) => {
    const grid = document.querySelector('#sheet-scroller');
    if (!grid) throw new Error('no grid');
    const { left, top, width, height } = grid.getBoundingClientRect();
    let blank = 0;
    for (let screen = 0; screen < screens; screen++) {
      grid.scrollTop = (grid.scrollHeight * screen) / screens;
      await new Promise(requestAnimationFrame);
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!there?.closest('[role=row]')) blank++;
    }
    return blank;
  }, SCREENS);

/** Types a value into one cell after the other; milliseconds from Enter until the value is painted. */
async function typing(page: Page): Promise<number> {
  const times: number[] = [];
  await page.locator('#sheet-scroller').evaluate((grid) => grid.scrollTo(0, 0));
  await page.locator('[role=row][aria-rowindex="4"] [role=gridcell][aria-colindex="10"]').click();
  for (let i = 0; i < TYPED; i++) {
    const text = `第${i}次`;
    await page.keyboard.insertText(text);
    await page.evaluate((wanted) => {
      const look = (pressed: number) => {
        const cells = [...document.querySelectorAll('[role=gridcell]')];
        const isThere = cells.some(({ textContent }) => textContent === wanted);
        // What is there in a frame is painted right after it.
        if (isThere) setTimeout(() => (window.typed = performance.now() - pressed));
        else requestAnimationFrame(() => look(pressed));
      };
      window.typed = undefined;
      window.addEventListener('keydown', () => look(performance.now()), { capture: true, once: true });
    }, text);
    await page.keyboard.press('Enter');
    times.push(await page.waitForFunction(() => window.typed).then((shown) => shown.jsonValue() as Promise<number>));
  }
  return median(times);
}

export async function benchPage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'large.xlsx');
  writeFileSync(file, leadsWorkbook(ROWS, TODAY).save());
  await startServer();
  const browser = await startBrowser();
  try {
    const { page } = await openPage(browser);
    // tsx names functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (value) => value');
    await page.frameLocator('iframe').locator('[role=tabpanel]').first().waitFor();
    await watch(page);
    const [read, shown] = await opening(page, file);
    const opened = await longest(page);
    // The pane begins anew and looks at the sheets.
    await page.frameLocator('iframe').locator('[role=tabpanel]').first().waitFor();
    await page.waitForTimeout(3_000);
    const settled = await longest(page);
    await watch(page);
    const blank = await scrolling(page);
    const scrolled = await longest(page);
    const typed = await typing(page);
    printTable(
      `The page with ${ROWS.toLocaleString('en-US')} rows x 20 columns, in Chromium`,
      ['', 'measured', 'asked'],
      [
        ['reading the file in the worker', `${read.toFixed(0)} ms`, ''],
        ['read to first rows on the screen', `${shown.toFixed(0)} ms`, '3,000 ms'],
        ['longest frame while opening', `${opened.frame.toFixed(0)} ms`, ''],
        ['longest task while opening', `${opened.task.toFixed(0)} ms`, ''],
        ['longest task until the pane is ready', `${settled.task.toFixed(0)} ms`, ''],
        [`frames without rows, of ${SCREENS} scrolled`, String(blank), '0'],
        ['longest frame while scrolling', `${scrolled.frame.toFixed(0)} ms`, ''],
        [`a value typed, median of ${TYPED}`, `${typed.toFixed(0)} ms`, '100 ms'],
      ],
    );
  } finally {
    await browser.close();
    await stopServer();
    rmSync(folder, { recursive: true });
  }
}
