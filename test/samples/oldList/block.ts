import type { WriteSheet } from 'hucre/xlsx';
import { merge, put, type Cells } from '../sheets/cells';
import type { SheetCell } from '../sheets/register';
import { HEADER, LOOKS, TITLE, type OldLook } from './look';

/** A block of cells with a title over it, a header row and rows, from the first row of a sheet on. */
export interface Block {
  /** 0-based. */
  readonly column: number;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The look of its first column, where that is not the others'. */
  readonly first?: OldLook;
}

/** Rows of every block, 0-based. */
export const BLOCK_HEADER_ROW = 1;
export const BLOCK_FIRST_ROW = BLOCK_HEADER_ROW + 1;

/** A sheet with one block, or several side by side. */
export function blockSheet(name: string, blocks: readonly Block[], widths: readonly number[]): WriteSheet {
  const cells: Cells = new Map();
  for (const { column, title, headers, rows, first = 'short' } of blocks) {
    put(cells, 0, column, title, TITLE);
    headers.forEach((header, c) => put(cells, BLOCK_HEADER_ROW, column + c, header, HEADER));
    rows.forEach((row, r) =>
      row.forEach((value, c) => put(cells, BLOCK_FIRST_ROW + r, column + c, value, LOOKS[c === 0 ? first : 'short'])),
    );
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    merges: blocks.map(({ column, headers }) => merge(0, column, 0, column + headers.length - 1)),
    rowDefs: new Map([[0, { height: 28 }]]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
