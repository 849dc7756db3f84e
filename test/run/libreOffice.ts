import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const PATHS = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const INSTALL_LIMIT_MS = 15 * 60_000;
const CONVERT_LIMIT_MS = 120_000;

/** Formulas of opened files are worked out anew, whatever results the file holds: 0 is always. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What a file is converted to. `csv` is a file for each worksheet, called NAME-SHEET.csv, with text in quotes and numbers in full. */
const FILTERS = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1',
} as const;

/** Looks for LibreOffice: on PATH, then in the usual places. */
export function findLibreOffice(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((at) => NAMES.map((name) => join(at, name)));
  return [...onPath, ...PATHS].find((path) => existsSync(path));
}

function installByApt(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  // Both streams of the installer go to our stderr: stdout belongs to the test results.
  const run = (args: readonly string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      timeout: INSTALL_LIMIT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run(['update']);
    run(['install', '-y', '--no-install-recommends', 'libreoffice-calc']);
  } catch {
    // Whether it is there now is looked at by who has asked.
  }
}

/**
 * Gives the path of LibreOffice, fetching Debian's package where there is none.
 *
 * @throws one line that says what to do, when that does not work
 */
export function ensureLibreOffice(): string {
  const found = findLibreOffice();
  if (found !== undefined) return found;
  installByApt();
  const installed = findLibreOffice();
  if (installed !== undefined) return installed;
  throw new Error('No LibreOffice found: install LibreOffice Calc, so that soffice is on PATH.');
}

/**
 * Opens workbooks in LibreOffice, works all formulas out anew, and converts them. It is started once for all of them.
 *
 * @param files .xlsx files by their names, without ending
 * @returns what came of it, by file name: `name.xlsx`, `name-sheet.csv`
 * @throws where LibreOffice takes one of them for damaged
 */
export function convertByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  to: keyof typeof FILTERS,
): ReadonlyMap<string, Buffer> {
  const program = ensureLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  const profile = join(folder, 'profile');
  const [opened, made] = [join(folder, 'opened'), join(folder, 'made')];
  try {
    for (const path of [join(profile, 'user'), opened, made]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(opened, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    // A profile of its own: one that is open elsewhere cannot be used twice.
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, [own, '--headless', '--convert-to', FILTERS[to], '--outdir', made, ...paths], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: CONVERT_LIMIT_MS,
    });
    const results = new Map(readdirSync(made).map((name) => [name, readFileSync(join(made, name))]));
    for (const name of Object.keys(files))
      if (![...results.keys()].some((one) => parse(one).name.startsWith(name)))
        throw new Error(`LibreOffice could not open ${name}.xlsx.`);
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The same file with nonsense for the results of its formulas: what is right afterwards was worked out.
 *
 * @param least so many formulas the file has at least
 */
export function withoutResults(file: Uint8Array, least: number): Uint8Array {
  let replaced = 0;
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) return [name, content] as const;
    const xml = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_all, formula: string) => {
      replaced++;
      return `${formula}<v>-77</v>`;
    });
    return [name, strToU8(xml)] as const;
  });
  if (replaced < least) throw new Error(`Only ${String(replaced)} formulas instead of ${String(least)}.`);
  return zipSync(Object.fromEntries(parts));
}

/**
 * The cells of a .csv file as LibreOffice writes it: what stands in quotes is text, what is shown as per cent a fraction.
 *
 * @example cellsOfCsv(Buffer.from('"占比",12.5%\n')) // [['占比', 0.125]]
 */
export function cellsOfCsv(csv: Buffer): (string | number)[][] {
  const lines = csv.toString('utf8').matchAll(/((?:"(?:[^"]|"")*"|[^"\n])*)\n/g);
  return [...lines].map(([, line = '']) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
      quoted === undefined ? numberOf(plain) : quoted.replace(/""/g, '"'),
    ),
  );
}

function numberOf(text: string): string | number {
  if (!/^[-+]?\d[\d.]*(?:E[-+]?\d+)?%?$/.test(text)) return text;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
