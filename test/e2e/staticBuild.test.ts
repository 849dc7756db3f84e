import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildFolder, ensureBuild } from '../run/builds';
import { openPage, startBrowser } from './browser';

/** The pages as they are built: what they load, how much it is, and that they live within their own policy. */
const GZIP_LIMIT = 220_000;
const OFFICE = ['bridge.js', 'office-js/office.js'];

const built = (file: string): Buffer => readFileSync(join(buildFolder('workbench'), file));
const scriptTags = (page: string): readonly string[] => page.match(/<script\b[^>]*>/g) ?? [];
const sourceOf = (tag: string): string | undefined => /\bsrc="?([^"\s>]+)/.exec(tag)?.[1];

it('the pane for Excel has nothing of the workbench and the command line in it', () => {
  const files = ensureBuild('excel');
  expect(files).toContain('src/taskpane/index.tsx');
  expect(files).toContain('src/actions/journal.ts');
  expect(files.filter((file) => /^(?:src\/(?:workbench|headless)|test)\//.test(file))).toEqual([]);
});

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe('the pane’s page', () => {
  it('loads the bridge, then office.js, then the pane, and has no script in its text', () => {
    const sources = scriptTags(built('taskpane.html').toString()).map(sourceOf);
    expect(sources.slice(0, 2)).toEqual(OFFICE);
    expect(sources.length).toBeGreaterThan(2);
    expect(sources).not.toContain(undefined);
  });

  it('has its content security policy before the first script', () => {
    const page = built('taskpane.html').toString();
    expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('weighs at most 220 KB in all the scripts it starts with', () => {
    const weight = scriptTags(built('taskpane.html').toString())
      .map(sourceOf)
      .filter((source) => source !== undefined && !OFFICE.includes(source))
      .reduce((sum, source = '') => sum + gzipSync(built(source), { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(GZIP_LIMIT);
  });
});

describe('in the browser', () => {
  it('workbench and pane open without a complaint and ask nobody else for anything', async () => {
    const { page, outside, complaints, close } = await openPage(browser);
    await page.frameLocator('iframe').locator('#root > *').first().waitFor();
    await page.waitForLoadState('load');
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await close();
  });

  it('so does the page for help', async () => {
    const { page, outside, complaints, close } = await openPage(browser, 'support.html');
    await page.getByRole('heading', { name: '客户卡' }).waitFor();
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    await close();
  });
});
