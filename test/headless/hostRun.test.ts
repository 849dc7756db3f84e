import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExcelHost } from '../../src/workbench/host/excelHost';

/** `npm run host:run`: programs nobody here wrote, run as they are. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-run-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function run(name: string, source: string, ...rest: string[]): { code: number | null; out: string; err: string } {
  const program = path.join(folder, name);
  fs.writeFileSync(program, source);
  const tsx = require.resolve('tsx/cli');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, 'src/workbench/host/run/index.ts', program, ...rest],
    {
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, err: stderr };
}

const WRITE = `await context.sync(); const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1'); cell.values = [['客户']]; cell.load('values'); await context.sync(); console.log(cell.values[0][0]);`;

it.each([
  ['a script that awaits at its top', 'await.js', `await Excel.run(async (context) => { ${WRITE} });`],
  ['a script that does not wait', 'loose.js', `Excel.run(async (context) => { ${WRITE} });`],
  ['a program that waits for Office', 'ready.js', `Office.onReady(() => Excel.run(async (context) => { ${WRITE} }));`],
  [
    'a module',
    'module.mjs',
    `import fs from 'node:fs'; await Excel.run(async (context) => { ${WRITE} }); export default fs;`,
  ],
  [
    'a program that requires',
    'common.cjs',
    `const fs = require('fs'); Excel.run(async (context) => { ${WRITE} }); module.exports = fs;`,
  ],
])('%s runs, and its workbook is saved', (_kind, name, source) => {
  const target = path.join(folder, `${name}.xlsx`);
  expect(run(name, source, '--out', target)).toMatchObject({ code: 0, out: '客户\n', err: '' });
  expect(ExcelHost.open(fs.readFileSync(target)).workbook.$active.getRange('A1').values).toEqual([['客户']]);
});

it('a failure shows its code, where it happened, and what the host does not know', () => {
  const { code, err } = run(
    'unknown.js',
    `await Excel.run(async (context) => { context.workbook.slicers.load('items/name'); await context.sync(); });`,
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^ApiNotFound/);
  expect(err).toContain('"errorLocation"');
  expect(err).toContain('unknown members: Workbook.slicers');
});

it('a workbook that is none is refused in one line', () => {
  const bad = path.join(folder, 'bad.xlsx');
  fs.writeFileSync(bad, 'hello');
  const { code, err } = run('await2.js', 'console.log(1)', bad);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
});
