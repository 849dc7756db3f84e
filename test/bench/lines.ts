import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printTable } from './measure';

const SOURCES = resolve(__dirname, '../../src');

/** Lines of all scripts below a folder. */
function linesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .reduce((sum, file) => sum + readFileSync(join(folder, file), 'utf8').split('\n').length - 1, 0);
}

/** How much of the source is the workbench: it is to be the smaller part. */
export function benchLines(): void {
  const [workbench, all] = [linesIn(join(SOURCES, 'workbench')), linesIn(SOURCES)];
  printTable(
    'Lines of source',
    ['room', 'lines', 'share'],
    [
      ['src/workbench', workbench, `${((100 * workbench) / all).toFixed(1)} %`],
      ['the rest of src', all - workbench, `${((100 * (all - workbench)) / all).toFixed(1)} %`],
    ],
  );
}
