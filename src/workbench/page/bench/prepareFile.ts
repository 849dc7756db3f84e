import { WorkbookFileError } from '../../host/xlsx/package';
import type { PreparedSheets } from '../../host/xlsx/preparedSheets';
import { PieceCollector } from '../../host/xlsx/sheetPieces';
import type { WorkbookFile } from './samples';
import type { WorkerAnswer } from './sheetWorker';

/** A workbook file whose worksheets are read. */
export interface PreparedFile extends WorkbookFile {
  readonly prepared: PreparedSheets;
}

/**
 * Reads all worksheets of a file beside the page, so that it can be used meanwhile, and so that a damaged file is found
 * before the current workbook is given up for it; rejects with WorkbookFileError.
 */
export async function prepareFile(file: WorkbookFile): Promise<PreparedFile> {
  const worker = new Worker(new URL('./sheetWorker.ts', import.meta.url));
  try {
    const collector = new PieceCollector();
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.kind === 'end') resolve();
        else if (data.kind === 'problem') reject(new WorkbookFileError(data.problem));
        else collector.add(data);
      };
      worker.onerror = () => reject(new WorkbookFileError('damaged'));
      worker.postMessage(file.bytes);
    });
    // What comes after is the page's own time: the bench looks at it.
    performance.mark('workbook read');
    return { ...file, prepared: collector.sheets };
  } finally {
    worker.terminate();
  }
}
