import { openWorkbook } from '../../host/xlsx/openWorkbook';
import { WorkbookFileError, type FileProblem } from '../../host/xlsx/package';
import type { WorkbookFile } from './samples';

/**
 * What keeps a file from being opened, or null. The host reads a worksheet when it is first looked at; here all of them
 * are unpacked, so that a damaged file is found before the current workbook is given up for it.
 */
export function fileProblem({ bytes, name }: WorkbookFile): FileProblem | null {
  try {
    for (const sheet of openWorkbook(bytes, { name }).workbook.$sheets) void sheet.$openedXml;
    return null;
  } catch (error) {
    return error instanceof WorkbookFileError ? error.problem : 'damaged';
  }
}
