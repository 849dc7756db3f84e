import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { buildFolder } from '../run/builds';
import { serve } from '../run/staticServer';

/** Where office.js and what it fetches come from in production; here the package of node_modules answers for it. */
export const OFFICE = 'https://appsforoffice.microsoft.com';
export const AJAX = 'https://ajax.aspnetcdn.com';
const HOSTED = '/lib/1/hosted/';
const PUBLISHED = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
/** The folder of the host that the pane is served from. */
const FOLDER = '/crm/';

/** A request of the pane's page. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly type: string;
}

/** The pane that is handed out, in the workbench's frame instead of the workbench's own. */
export interface ProductionPane {
  readonly origin: string;
  readonly page: Page;
  readonly pane: Frame;
  /** What the pane asked for, from its page on. */
  readonly requests: readonly Asked[];
  /** What its policy forbade it. */
  readonly breaches: readonly string[];
  /** Whatever was put on the console, and uncaught errors. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

/** Answers for Microsoft's network; Excel itself is the page around the frame, which a bridge stands for. */
async function answerForMicrosoft(context: BrowserContext, workbench: string): Promise<void> {
  const bridge = readFileSync(join(workbench, 'bridge.js'), 'utf8');
  await context.route(`${OFFICE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(PUBLISHED, pathname.replace(HOSTED, ''));
    if (!pathname.startsWith(HOSTED) || !existsSync(file)) return route.fulfill({ status: 404 });
    const before = pathname === `${HOSTED}office.js` ? `${bridge}\n` : '';
    return route.fulfill({ contentType: 'text/javascript', body: before + readFileSync(file, 'utf8') });
  });
}

/**
 * Opens the pane as it was built for Excel, under its own content security policy, on the workbench's first sample.
 *
 * @param folder the build for Excel
 * @param watch runs in every page before its own scripts
 */
export async function openProductionPane(
  browser: Browser,
  folder: string,
  watch: () => void = () => undefined,
): Promise<ProductionPane> {
  const workbench = buildFolder('workbench');
  const { url, server } = await serve({ [FOLDER]: folder, '/': workbench });
  const context = await browser.newContext({
    baseURL: url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 3000, height: 800 },
    reducedMotion: 'reduce',
  });
  const [requests, breaches, said]: [Asked[], string[], string[]] = [[], [], []];
  // Whoever is asked besides these two is refused, and heard of all the same.
  await context.route(
    ({ origin, protocol }) => /^(https?|wss?):$/.test(protocol) && !url.startsWith(origin),
    (route) => route.abort(),
  );
  await answerForMicrosoft(context, workbench);
  // The workbench's own pane stays away.
  await context.route(`${url}taskpane.html`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await context.exposeFunction('tellBreach', (breach: string) => breaches.push(breach));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { tellBreach(breach: string): void }).tellBreach(`${violatedDirective} ${blockedURI}`),
    ),
  );
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto('');
  const frame = page.locator('iframe');
  await frame.waitFor();
  const pane = await (await frame.elementHandle())?.contentFrame();
  if (!pane) throw new Error('The workbench has no frame for the pane.');
  page.on('request', (request) => {
    if (request.frame() !== pane) return;
    requests.push({ url: new URL(request.url()), method: request.method(), type: request.resourceType() });
  });
  await frame.evaluate((element, address) => element.setAttribute('src', address), `${FOLDER}taskpane.html`);
  await pane.waitForURL(`**${FOLDER}taskpane.html`);
  await pane.getByRole('tabpanel').first().waitFor();
  const close = async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  };
  return { origin: new URL(url).origin, page, pane, requests, breaches, console: said, close };
}

/** Everything that stands in the browser's memories for the pane's origin, key and value. */
export const keptBy = (pane: Frame) =>
  pane.evaluate(async () => [
    ...Object.entries(window.localStorage).map((entry) => `localStorage ${entry.join('=')}`),
    ...Object.entries(window.sessionStorage).map((entry) => `sessionStorage ${entry.join('=')}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...document.cookie.split(';').filter(Boolean),
  ]);
