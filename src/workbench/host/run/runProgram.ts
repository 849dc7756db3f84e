import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExcelClient } from '../transport/node';

type Globals = Omit<ExcelClient, 'connect'> & { readonly Office: object };

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<unknown>;

/**
 * Runs a program with the Office.js globals until it has nothing left to do, and prints a failure's code and debugInfo.
 * A program is a script, which may `await` at its top, or a module with imports or exports. Answers whether it failed.
 */
export async function runProgram(source: string, file: string, globals: Globals): Promise<boolean> {
  Object.assign(globalThis, { Excel: globals.Excel, Office: globals.Office, OfficeExtension: globals.OfficeExtension });
  const full = path.resolve(file);
  let failed = false;
  const onFailure = (error: unknown) => {
    failed = true;
    console.error(describe(error));
  };
  process.on('unhandledRejection', onFailure);
  process.on('uncaughtException', onFailure);
  try {
    if (/^\s*(?:import\s|export\s)/m.test(source) || file.endsWith('.ts')) await import(pathToFileURL(full).href);
    else await script(source, full);
    await idle();
  } catch (error) {
    onFailure(error);
  } finally {
    process.off('unhandledRejection', onFailure);
    process.off('uncaughtException', onFailure);
  }
  return failed;
}

/** Runs a script with what Node gives a CommonJS file; unlike there, it may also `await` at its top. */
function script(source: string, file: string): Promise<unknown> {
  const module = { exports: {} };
  const given = {
    require: createRequire(file),
    module,
    exports: module.exports,
    __filename: file,
    __dirname: path.dirname(file),
  };
  return new AsyncFunction(...Object.keys(given), `${source}\n//# sourceURL=${file}`)(...Object.values(given));
}

/** Waits until timers and promises that the program left behind have come to an end. */
function idle(): Promise<void> {
  return new Promise((resolve) => process.once('beforeExit', () => resolve()));
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, debugInfo, message, stack } = error as {
    code?: string;
    debugInfo?: unknown;
    message?: string;
    stack?: string;
  };
  if (code === undefined) return stack ?? String(message);
  return `${code}: ${message ?? ''}\ndebugInfo: ${JSON.stringify(debugInfo, null, 2)}`;
}
