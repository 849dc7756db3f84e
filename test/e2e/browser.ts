import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../run/chromium';

/** A page of the workbench and what it was heard to do. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses outside our own server that the page asked for; the requests are refused. */
  readonly outside: readonly string[];
  /** Errors of the console, uncaught exceptions, and breaches of the content security policy. */
  readonly complaints: readonly string[];
  /** Closes the page and all that belongs to it. */
  close(): Promise<void>;
}

function fromSetup(name: 'E2E_BASE_URL' | 'CHROMIUM_PATH'): string {
  const problem = process.env['E2E_PROBLEM'];
  if (problem !== undefined) throw new Error(problem);
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing: browser tests run in jest's project "e2e".`);
  return value;
}

/** Starts a browser with a profile of its own, which vanishes when it is closed. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: fromSetup('CHROMIUM_PATH'), args: [...CHROMIUM_FLAGS] });
}

/**
 * Opens an address of the workbench in a session of its own.
 *
 * @param path '' for the workbench, 'taskpane.html' for the bare pane
 * @param options size of the window, language, light or dark, forced colours; Chinese on 1366 × 768 where nothing is said
 */
export async function openPage(browser: Browser, path = '', options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const base = fromSetup('E2E_BASE_URL');
  const context = await browser.newContext({
    baseURL: base,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    // What fades in has other colours meanwhile.
    reducedMotion: 'reduce',
    ...options,
  });
  const outside: string[] = [];
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && !url.href.startsWith(base),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(path);
  return { page, outside, complaints, close: () => context.close() };
}
