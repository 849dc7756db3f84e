import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExcelClient } from '../transport/node';

type Globals = Omit<ExcelClient, 'connect'> & { readonly Office: object };

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...source: string[]
) => () => Promise<unknown>;

/**
 * Runs a program with the Office.js globals until it has nothing left to do, and prints a failure's code and debugInfo.
 * A program is a script, which may `await` at its top, or a module with imports or exports. Answers whether it failed.
 */
export async function runProgram(source: string, file: string, globals: Globals): Promise<boolean> {
  Object.assign(globalThis, { Excel: globals.Excel, Office: globals.Office, OfficeExtension: globals.OfficeExtension });
  let failed = false;
  const onFailure = (error: unknown) => {
    failed = true;
    console.error(describe(error));
  };
  process.on('unhandledRejection', onFailure);
  process.on('uncaughtException', onFailure);
  try {
    if (/^\s*(?:import\s|export\s)/m.test(source)) await import(pathToFileURL(path.resolve(file)).href);
    else await new AsyncFunction(`${source}\n//# sourceURL=${file}`)();
    await idle();
  } catch (error) {
    onFailure(error);
  } finally {
    process.off('unhandledRejection', onFailure);
    process.off('uncaughtException', onFailure);
  }
  return failed;
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
