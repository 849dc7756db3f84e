import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Flags for a browser that keeps quiet: no sandbox (tests may run as root in a container), no graphics card,
 * and none of the requests Chromium makes on its own account, so that every request seen is the page's.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
];
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

const onPath = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** Whether the file is a browser that starts here: a download may lack the system's libraries. */
function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // chrome.exe answers --version by opening a window.
    if (process.platform !== 'win32') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks for a Chromium that starts: the one named by CHROMIUM_PATH, else the usual names on PATH and the usual
 * places of macOS and Windows, else the one Playwright has downloaded before.
 *
 * @returns its path, or undefined where there is none
 * @throws when CHROMIUM_PATH names something that does not start: a wish must not be passed over in silence
 */
export function findChromium(): string | undefined {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) {
    if (!starts(wished)) throw new Error(`CHROMIUM_PATH names ${wished}, which does not start.`);
    return wished;
  }
  return [...onPath(), ...PATHS, chromium.executablePath()].find((path) => existsSync(path) && starts(path));
}

function attempt(command: string, args: readonly string[], environment: Record<string, string> = {}): boolean {
  try {
    // Both streams of the installers go to our stderr: stdout belongs to the test results.
    execFileSync(command, args, {
      stdio: ['ignore', 2, 2],
      timeout: DOWNLOAD_LIMIT_MS,
      env: { ...process.env, ...environment },
    });
    return true;
  } catch {
    return false;
  }
}

function downloadByPlaywright(): boolean {
  const require = createRequire(__filename);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  return attempt(process.execPath, [cli, 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
}

function installByApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  // The font lets Chinese labels take the width they have on a user's screen.
  return (
    attempt('apt-get', ['update'], quiet) &&
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet)
  );
}

/**
 * Gives the path of a Chromium, fetching one where there is none: Playwright's download first, then Debian's package.
 *
 * @throws one line that says what to do, when neither works
 */
export function ensureChromium(): string {
  for (const fetchOne of [() => true, downloadByPlaywright, installByApt]) {
    if (!fetchOne()) continue;
    const path = findChromium();
    if (path !== undefined) return path;
  }
  throw new Error('No Chromium found: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program file.');
}
