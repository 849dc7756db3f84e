import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import lock from '../../package-lock.json';
import { all, only, parseManifest } from '../manifest/manifestXml';
import { buildFolder, ensureBuild } from '../run/builds';
import { startBrowser } from './browser';
import { cell } from './pane';
import { AJAX, keptBy, OFFICE, openProductionPane, type Asked, type ProductionPane } from './productionPane';

/**
 * The pane that is handed out: built for Excel, with Microsoft's office.js under its real address and the policy of its
 * own page. It runs in the workbench, in a folder of the host, as a static host serves it.
 */
const GZIP_LIMIT = 220_000;
/** The column of the sample that grades are written to. */
const GRADE = 19;
/** Which Excel it runs in, and the settings an add-in keeps with office.js, of which ours has none. */
const OFFICE_NOTES = [
  'sessionStorage hostInfoValue=Excel$Win32$16.01$zh-CN$$$disableLogging$1',
  'sessionStorage customer-cardsCachedSessionSettings={}',
];
const ROOT = resolve(__dirname, '../..');

let sources: readonly string[];
let folder: string;
beforeAll(() => {
  sources = ensureBuild('excel');
  folder = buildFolder('excel');
});

const filesBelow = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => name.split(sep).join(posix.sep));
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => source);

describe('the files that are served', () => {
  it('begin with at most 220 KB of scripts besides office.js, all from beside the page', () => {
    const scripts = scriptsOf(text('taskpane.html'));
    expect(scripts[0]).toBe(`${OFFICE}/lib/1/hosted/office.js`);
    const own = scripts.slice(1);
    expect(own.length).toBeGreaterThan(0);
    // Relative addresses: any folder of any host will do.
    for (const script of own) expect(script).toMatch(/^[\w-]+\.[0-9a-f]{10}\.js$/);
    const weight = own.reduce((sum, script) => sum + gzipSync(text(script), { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(GZIP_LIMIT);
  });

  it('hold what the manifest names, with the version of the package', () => {
    const manifest = parseManifest(text('manifest.xml'));
    expect(only(manifest, 'Version').text).toBe(`${lock.version}.0`);
    const there = new Set(filesBelow(folder));
    const addresses = ['bt:Image', 'bt:Url', 'IconUrl', 'SupportUrl']
      .flatMap((name) => all(manifest, name))
      .flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(there).toContain(new URL(address).pathname.slice(1));
  });

  it('hold the manual with its pictures, and nothing of the samples, sources or tests', () => {
    const there = filesBelow(folder);
    for (const room of ['assets/help', 'assets/pictures']) {
      const wanted = filesBelow(join(ROOT, room)).map((name) => `${room}/${name}`);
      expect(wanted.length).toBeGreaterThan(0);
      expect(there).toEqual(expect.arrayContaining(wanted));
    }
    expect(there.filter((name) => !/\.(html|js|css|png|xml)$|\.LICENSE\.txt$|^THIRD-PARTY\.txt$/.test(name))).toEqual(
      [],
    );
  });

  it('ask nobody else for fonts, pictures or styles', () => {
    const pages = filesBelow(folder).filter((name) => /\.(html|css)$/.test(name));
    for (const page of pages) {
      const loaded = [...text(page).matchAll(/(?:\bsrc="|<link\b[^>]*\bhref="|url\(["']?|@import ["'])([^"')]+)/g)];
      const foreign = loaded.map(([, address = '']) => address).filter((address) => /^(https?:)?\/\//.test(address));
      expect([page, foreign.filter((address) => !address.startsWith(`${OFFICE}/`))]).toEqual([page, []]);
    }
  });

  it('come from packages that may be handed on, every one of them named in the notice', () => {
    const locked = lock.packages as Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
    const packages = new Set(sources.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
    expect(packages.size).toBeGreaterThan(10);
    const notice = text('THIRD-PARTY.txt');
    for (const path of packages) {
      expect([path, locked[path]?.dev]).toEqual([path, undefined]);
      expect(notice).toContain(`${path.split('node_modules/').at(-1)} ${locked[path]?.version} (`);
    }
  });
});

describe('in the browser, with office.js under its real address', () => {
  let browser: Browser;
  let opened: ProductionPane;
  let graded: string | null;
  let undone: string | null;
  let kept: readonly string[];
  const undo = '还原上次操作';

  beforeAll(async () => {
    browser = await startBrowser();
    opened = await openProductionPane(browser, folder);
    const { page, pane } = opened;
    await pane.getByRole('tabpanel').getByRole('button', { name: '定级并排回访' }).click();
    await pane.getByRole('button', { name: /^写入/ }).click();
    await pane
      .getByText(/定级并排回访：意向客户/)
      .first()
      .waitFor();
    graded = await cell(page, 11, GRADE).textContent();
    // What there is in the other tabs is only loaded there.
    for (const tab of await pane.getByRole('tab').all()) await tab.click();
    await pane.getByRole('button', { name: undo }).click();
    await pane.getByText(/还原“定级并排回访”/).waitFor();
    undone = await cell(page, 11, GRADE).textContent();
    kept = await keptBy(pane);
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
  });

  it('the pane works from a folder of its host: it grades the sample and takes it back', () => {
    expect([graded, undone]).toEqual(['C', '']);
  });

  it('asks for its own files and for Microsoft’s scripts, and for nothing else', () => {
    const { requests, origin } = opened;
    const isOwn = ({ url }: Asked) => url.origin === origin && url.pathname.startsWith('/crm/');
    const others = requests.filter((asked) => !isOwn(asked));
    expect(requests.filter(isOwn).length).toBeGreaterThan(5);
    expect(others.map(({ url, type }) => `${type} ${url.origin}${url.pathname}`)).toEqual(
      ['office.js', 'excel-win32-16.01.js', 'zh-cn/office_strings.js'].map(
        (file) => `script ${OFFICE}/lib/1/hosted/${file}`,
      ),
    );
  });

  it('sends nothing and says nothing by the way: no words behind an address', () => {
    const talking = opened.requests.filter(({ method, url }) => method !== 'GET' || url.search !== '');
    expect(talking.map(({ method, url }) => `${method} ${url.href}`)).toEqual([]);
  });

  it('keeps to the policy of its own page, in which no code is made out of text', async () => {
    const policy = await opened.pane.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' ${OFFICE} ${AJAX};`);
    expect(opened.breaches).toEqual([]);
  });

  it('puts nothing on the console', () => {
    expect(opened.console).toEqual([]);
  });

  it('keeps nothing outside the workbook but what office.js notes about Excel', () => {
    expect(kept).toEqual(OFFICE_NOTES);
  });

  it('would have been caught: the same ears hear a breach, a memory, a request and a word', async () => {
    const { pane, page, breaches, requests, console: said } = opened;
    await pane.evaluate(async () => {
      window.localStorage.setItem('customer', '王芳');
      console.log('王芳');
      const isRefused = await fetch('https://example.com/').then(() => false, () => true); // prettier-ignore
      if (!isRefused) throw new Error('not refused');
      document.body.append(Object.assign(new Image(), { src: 'crm.png?name=1' }));
    });
    // The browser tells of a breach a little later.
    while (breaches.length === 0) await page.waitForTimeout(20);
    expect(await keptBy(pane)).toEqual(['localStorage customer=王芳', ...OFFICE_NOTES]);
    expect(said).toContain('log: 王芳');
    expect(breaches).toEqual(['connect-src https://example.com/']);
    expect(requests.at(-1)?.url.search).toBe('?name=1');
  });
});
