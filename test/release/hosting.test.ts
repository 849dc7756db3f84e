import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, startNginx, type RunningNginx } from './nginx';
import { exampleConfiguration, locationHeaders, valueFor } from './nginxConfiguration';

/**
 * The example for a host says to browsers what README's "For administrators" asks for. Where nginx is installed
 * it is asked; everywhere else, and there too, the text of the example is read.
 */
const FILES = {
  'taskpane.html': '<!doctype html>',
  'support.html': '<!doctype html>',
  'assets/help/zh-CN.html': '<!doctype html>',
  'taskpane.0123456789.js': `"${'x'.repeat(2_000)}"`,
  'manifest.xml': '<OfficeApp />',
  'assets/icons/app-32.png': 'PNG',
  'assets/help/manual.css': 'body {}',
  'THIRD-PARTY.txt': 'MIT',
} as const;
type File = keyof typeof FILES;

const FRAMING = 'frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft https://onedrive.live.com'; // prettier-ignore
const YEAR = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400';
const ASKED: Readonly<Record<File, { readonly caching: string; readonly framing: string }>> = {
  'taskpane.html': { caching: 'no-cache', framing: FRAMING },
  'support.html': { caching: 'no-cache', framing: FRAMING },
  'assets/help/zh-CN.html': { caching: 'no-cache', framing: FRAMING },
  'taskpane.0123456789.js': { caching: YEAR, framing: '' },
  'manifest.xml': { caching: 'no-cache', framing: '' },
  'assets/icons/app-32.png': { caching: DAY, framing: '' },
  'assets/help/manual.css': { caching: DAY, framing: '' },
  'THIRD-PARTY.txt': { caching: DAY, framing: '' },
};
const SHUT_OUT = ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy'];
const files = Object.keys(ASKED) as File[];

let folder: string;
let nginx: RunningNginx | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, 'crm', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  const program = findNginx();
  if (program !== undefined) nginx = await startNginx(program, exampleConfiguration, folder);
});
afterAll(async () => {
  await nginx?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the host says with a file, by lower-case name: asked of nginx, else read in the example. */
async function headersOf(file: File): Promise<ReadonlyMap<string, string>> {
  if (nginx === undefined) return locationHeaders(`/crm/${file}`);
  const answer = await fetch(`${nginx.url}crm/${file}`);
  expect(answer.status).toBe(200);
  return new Map(answer.headers);
}

describe('the example for a host', () => {
  it.each(files)('says how long %s may be kept, and who may frame it', async (file) => {
    const headers = await headersOf(file);
    expect(headers.get('cache-control')).toBe(ASKED[file].caching);
    expect(headers.get('content-security-policy') ?? '').toBe(ASKED[file].framing);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const name of SHUT_OUT) expect(headers.has(name)).toBe(false);
  });

  it.each(files)('says the same of %s in its text', (file) => {
    const headers = locationHeaders(`/crm/${file}`);
    expect([headers.get('cache-control'), headers.get('content-security-policy') ?? '']).toEqual([
      ASKED[file].caching,
      ASKED[file].framing,
    ]);
  });

  it('serves the pane on https only, writes no log of who uses it, and shows no folders', () => {
    expect(valueFor('listen')).toBe('443 ssl');
    expect(valueFor('access_log')).toBe('off');
    expect(valueFor('autoindex')).toBe('off');
  });

  it('says what README says', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
    for (const header of [`Content-Security-Policy: ${FRAMING}`, `Cache-Control: ${YEAR}`, 'Cache-Control: no-cache'])
      expect(readme).toContain(header);
  });

  it('refuses what is not asked for, where it runs', async () => {
    if (nginx === undefined) {
      expect(exampleConfiguration).toContain('limit_except GET { deny all; }');
      return;
    }
    expect((await fetch(`${nginx.url}crm/manifest.xml`, { method: 'POST', body: 'x' })).status).toBe(403);
    expect((await fetch(`${nginx.url}crm/`)).status).not.toBe(200);
    expect((await fetch(`${nginx.url}crm/nothing.js`)).status).toBe(404);
    expect((await fetch(`${nginx.url}crm/nothing.js`)).headers.get('cache-control')).toBe(null);
  });

  it('presses scripts together, where it runs', async () => {
    if (nginx === undefined) {
      expect(valueFor('gzip_types')).toContain('javascript');
      return;
    }
    const answer = await fetch(`${nginx.url}crm/taskpane.0123456789.js`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toContain('javascript');
  });
});
