import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { ExcelHost } from '../excelHost';
import { loadExcelClient } from '../transport/node';
import { officeGlobals } from '../transport/officeGlobals';
import { WorkbookFileError } from '../xlsx/package';
import { runProgram } from './runProgram';

const USAGE = 'usage: npm run host:run -- program.js [workbook.xlsx] [--out FILE.xlsx]';

/** `npm run host:run`: runs any Office.js program on the embedded host. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, locale: { type: 'string' } },
  });
  const [program, workbook] = positionals;
  if (!program || positionals.length > 2) return fail(USAGE);
  if (!fs.existsSync(program)) return fail(`no such program: ${program}`);
  const host = ExcelHost.open(workbook ? fs.readFileSync(workbook) : null, { name: workbook });
  const client = loadExcelClient(host);
  const office = officeGlobals({ locale: values.locale ?? 'zh-CN' });
  const failed = await runProgram(fs.readFileSync(program, 'utf8'), program, { ...client, Office: office });
  for (const error of host.internalErrors) console.error('internal error of the host:', error);
  if (host.unknownMembers.size) console.error(`unknown members: ${[...host.unknownMembers].sort().join(', ')}`);
  if (values.out && !failed) fs.writeFileSync(values.out, host.save());
  return failed || host.internalErrors.length ? 1 : 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof WorkbookFileError ? `cannot open the workbook: ${error.problem}` : error);
    process.exitCode = 2;
  },
);
