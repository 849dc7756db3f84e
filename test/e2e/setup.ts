import { resolve } from 'node:path';
import type { Server } from 'node:http';
import { buildFolder, ensureBuild } from '../run/builds';
import { ensureChromium } from '../run/chromium';
import { serve } from '../run/staticServer';

declare global {
  var workbenchServer: Server | undefined;
}

/** office.js is served from node_modules, as Microsoft published it. */
const OFFICE_JS = resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/**
 * Before the browser tests: a Chromium, a fresh build of the workbench, and a server for it.
 * What goes wrong is handed to the tests, which fail with it one by one: all other tests still run and are counted.
 */
export default async function setUp(): Promise<void> {
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium();
    ensureBuild('workbench');
    const { url, server } = await serve({ '/office-js/': OFFICE_JS, '/': buildFolder('workbench') });
    globalThis.workbenchServer = server;
    process.env['E2E_BASE_URL'] = url;
  } catch (error) {
    process.env['E2E_PROBLEM'] = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${process.env['E2E_PROBLEM']}\n`);
  }
}
