import { WorkbookFileError, type FileProblem } from '../../host/xlsx/package';
import { readPieces, type SheetPiece } from '../../host/xlsx/sheetPieces';

/** What the worker tells: pieces, and at the end that all is told, or why it cannot be. */
export type WorkerAnswer =
  SheetPiece | { readonly kind: 'end' } | { readonly kind: 'problem'; readonly problem: FileProblem };

const tell = (answer: WorkerAnswer) => self.postMessage(answer);

/** Reads the workbook file whose bytes it is sent. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  try {
    for (const piece of readPieces(data)) tell(piece);
    tell({ kind: 'end' });
  } catch (error) {
    tell({ kind: 'problem', problem: error instanceof WorkbookFileError ? error.problem : 'damaged' });
  }
};
