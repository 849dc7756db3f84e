import fs from 'node:fs';
import path from 'node:path';
import type { TextKey } from '../i18n';
import { ExcelHost } from '../workbench/host/excelHost';
import { WorkbookFileError } from '../workbench/host/xlsx/package';

/** A file that cannot be read or written, as a text and the file's name. */
export class FileError extends Error {
  constructor(
    readonly key: TextKey,
    readonly file: string,
  ) {
    super(key);
  }
}

/** Opens a workbook in the embedded Excel. */
export function openFile(file: string): ExcelHost {
  const bytes = read(file);
  let host: ExcelHost;
  try {
    host = ExcelHost.open(bytes, { name: path.basename(file) });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new FileError(`file.${error.problem}`, file);
    throw error;
  }
  if (host.workbook.worksheets.$items.every((sheet) => sheet.getUsedRangeOrNullObject(true) === null))
    throw new FileError('file.emptyWorkbook', file);
  return host;
}

function read(file: string): Uint8Array {
  let isFolder: boolean;
  try {
    isFolder = fs.statSync(file).isDirectory();
  } catch {
    throw new FileError('headless.noFile', file);
  }
  if (isFolder) throw new FileError('headless.folder', file);
  try {
    return fs.readFileSync(file);
  } catch {
    throw new FileError('headless.unreadable', file);
  }
}

/** Fails early where the file cannot be written, before any work is done. */
export function checkWritable(file: string): void {
  try {
    if (fs.existsSync(file)) fs.accessSync(file, fs.constants.W_OK);
    else fs.accessSync(path.dirname(path.resolve(file)), fs.constants.W_OK);
    if (fs.existsSync(file) && fs.statSync(file).isDirectory()) throw new FileError('headless.folder', file);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('headless.unwritable', file);
  }
}

/** Writes beside the file and renames, so that a failure half-way leaves what was there. */
export function saveFile(host: ExcelHost, file: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(beside, host.save());
    fs.renameSync(beside, file);
  } catch {
    fs.rmSync(beside, { force: true });
    throw new FileError('headless.unwritable', file);
  }
}
