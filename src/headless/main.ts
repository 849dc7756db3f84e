import { ActionFailure } from '../actions/failure';
import { failureText, text, type Locale, type TextKey } from '../i18n';
import { loadExcelClient } from '../workbench/host/transport/node';
import { officeGlobals } from '../workbench/host/transport/officeGlobals';
import { readArguments, type Arguments } from './arguments';
import { COMMANDS } from './commands';
import { UsageError } from './usageError';
import { checkWritable, FileError, openFile, saveFile } from './workbookFile';

const DONE = 0;
const ERRORS_FOUND = 1;
const BAD_INPUT = 2;

/** What is printed where the workbook has no register: the same document, with nothing in it. */
const NOTHING: Readonly<Record<string, object>> = {
  validate: { findings: [], counts: { error: 0, warning: 0, info: 0 }, sheets: [] },
  repair: { changed: [], skipped: [] },
  duplicates: { groups: [], checked: 0 },
};
const NOTHING_WRITTEN = { sheets: [], conflicts: [], changed: 0 };

/**
 * The command line: the buttons' actions without a screen. Exit codes: 0 done, 1 done and errors were found, 2 bad input
 * with one clear line on stderr and no output file.
 */
export async function main(args: readonly string[]): Promise<number> {
  let locale: Locale = 'zh-CN';
  try {
    const understood = readArguments(args, Object.keys(COMMANDS), new Date());
    ({ locale } = understood);
    return await run(understood);
  } catch (error) {
    process.stderr.write(`${explain(error, locale)}\n`);
    return BAD_INPUT;
  }
}

async function run({
  action,
  workbook,
  sheet,
  out,
  today,
  now,
  run: id,
  scope,
  report,
  structure,
  credit,
  question,
  locale,
  json,
}: Arguments): Promise<number> {
  const command = COMMANDS[action];
  if (!command) return BAD_INPUT;
  if (out !== undefined) checkWritable(out);
  const host = openFile(workbook);
  const client = loadExcelClient(host);
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: officeGlobals({ locale }),
  });
  try {
    const result = await command({ today, now, locale, sheet, scope, run: id, report, structure, credit, question });
    if (out !== undefined) saveFile(host, out);
    if (json) process.stdout.write(`${JSON.stringify(result.json, null, 2)}\n`);
    else
      process.stdout.write(
        [...result.lines, ...(out === undefined ? [] : [text(locale)('headless.saved', { file: out })])].join('\n') +
          '\n',
      );
    return result.errors ? ERRORS_FOUND : DONE;
  } catch (error) {
    const nothing = nothingRecognised(error, sheet);
    if (nothing === null) throw error;
    // There was nothing to do: that is no error, but no file is written either.
    process.stderr.write(`${text(locale)(nothing)}\n`);
    if (json) process.stdout.write(`${JSON.stringify(NOTHING[action] ?? NOTHING_WRITTEN, null, 2)}\n`);
    return DONE;
  }
}

function nothingRecognised(error: unknown, sheet: string | undefined): 'headless.nothing' | 'headless.noLeads' | null {
  if (!(error instanceof ActionFailure) || sheet !== undefined) return null;
  if (error.code === 'noRegister') return 'headless.nothing';
  return error.code === 'noLeads' ? 'headless.noLeads' : null;
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof UsageError) return say(error.locale, error.key, error.params);
  if (error instanceof FileError) return say(locale, error.key, { file: error.file });
  if (error instanceof ActionFailure) return failureText(locale, error.code, error.params);
  return failureText(locale, 'unknown');
}

/** A text whose key is known only at run time. */
function say(locale: Locale, key: TextKey, params: Readonly<Record<string, string>>): string {
  return (text(locale) as (key: TextKey, params: Readonly<Record<string, string>>) => string)(key, params);
}
