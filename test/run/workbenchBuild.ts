import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
export const WORKBENCH_FOLDER = join(ROOT, 'dist', 'workbench');
/** Its time is that of the sources the build was made from: webpack leaves unchanged files as they are. */
const STAMP = join(ROOT, 'dist', 'workbench.built');
const SOURCES = ['src', 'assets/icons', 'assets/samples', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Time of the latest change below a file or folder; folders count, so that a deleted file is noticed. */
function lastChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isFresh(): boolean {
  const built = statSync(STAMP, { throwIfNoEntry: false });
  if (built === undefined || !existsSync(join(WORKBENCH_FOLDER, 'index.html'))) return false;
  return built.mtimeMs >= Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))));
}

/**
 * Sees to it that dist/workbench is what the sources say, and builds it where it is not.
 *
 * @throws with the compiler's words where the sources do not build
 */
export function ensureWorkbench(): void {
  if (isFresh()) return;
  const started = new Date();
  process.stderr.write('Building the workbench for the browser tests …\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('webpack-cli/bin/cli.js'), '--mode', 'production', '--env', 'host=workbench'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The workbench does not build:\n${stdout}${stderr}`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, started, started);
}
