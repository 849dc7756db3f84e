import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** The pane for a real Excel, or the workbench and the pane in it; see webpack.config.js. */
export type Build = 'excel' | 'workbench';

/** Where the tests' builds are: `npm run build` empties dist itself. */
export const buildFolder = (build: Build): string => join(ROOT, 'dist', build);

/** Lists what went in, and has the time of the sources it was made from: webpack leaves unchanged files as they are. */
const listOf = (build: Build): string => join(ROOT, 'dist', `${build}.json`);

/** Time of the latest change below a file or folder; folders count, so that a deleted file is noticed. */
function lastChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isFresh(build: Build): boolean {
  const listed = statSync(listOf(build), { throwIfNoEntry: false });
  if (listed === undefined || !existsSync(buildFolder(build))) return false;
  return listed.mtimeMs >= Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))));
}

/**
 * Sees to it that a build is what the sources say, and builds it where it is not.
 *
 * @returns the source files in it, from the root of the project
 * @throws with the compiler's words where the sources do not build
 */
export function ensureBuild(build: Build): readonly string[] {
  const list = listOf(build);
  if (!isFresh(build)) {
    const started = new Date();
    mkdirSync(buildFolder(build), { recursive: true });
    process.stderr.write(`Building ${build === 'excel' ? 'the pane' : 'the workbench'} for the browser tests …\n`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, 'build.cjs'), build, buildFolder(build), list],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${build} does not build:\n${stderr}`);
    utimesSync(list, started, started);
  }
  return JSON.parse(readFileSync(list, 'utf8')) as string[];
}
