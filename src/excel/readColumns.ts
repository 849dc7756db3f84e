import type { CellValue } from '../domain/cell/value';
import { chunksOf, type Chunk } from './chunks';
import type { Session } from './session';

/** A rectangle of columns that stand side by side, read together. */
interface Block {
  readonly column: number;
  readonly columns: number;
}

/** Columns with no more than this many others between them are read in one block. */
const GAP = 1;

/**
 * Reads whole columns of a worksheet, in chunks of rows.
 *
 * @param sheet name of the worksheet
 * @param firstRow 0-based sheet row
 * @param rows number of rows
 * @param columns 0-based sheet columns, in any order
 * @returns the values by column; all arrays have `rows` entries
 */
export async function readColumns(
  session: Session,
  sheet: string,
  firstRow: number,
  rows: number,
  columns: readonly number[],
): Promise<Map<number, CellValue[]>> {
  const result = new Map(columns.map((column) => [column, new Array<CellValue>(rows).fill('')]));
  const blocks = blocksOf(columns);
  const width = blocks.reduce((sum, block) => sum + block.columns, 0);
  for (const chunk of chunksOf(rows, width)) {
    session.checkCancelled();
    session.progress('reading', chunk.start, rows);
    await readChunk(session, sheet, firstRow, chunk, blocks, result);
  }
  return result;
}

async function readChunk(
  { context }: Session,
  sheet: string,
  firstRow: number,
  { start, rows }: Chunk,
  blocks: readonly Block[],
  result: ReadonlyMap<number, CellValue[]>,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const reads = blocks.map((block) => {
    const range = worksheet.getRangeByIndexes(firstRow + start, block.column, rows, block.columns);
    range.load('values');
    return { block, range };
  });
  await context.sync();
  for (const { block, range } of reads) {
    const values = range.values as CellValue[][];
    for (let i = 0; i < block.columns; i++) {
      const column = result.get(block.column + i);
      if (!column) continue;
      for (let row = 0; row < rows; row++) column[start + row] = values[row]?.[i] ?? '';
    }
    // Tracked ranges hold their cells' address in Excel until they are let go.
    range.untrack();
  }
}

function blocksOf(columns: readonly number[]): Block[] {
  const blocks: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && column <= last.column + last.columns + GAP) last.columns = column - last.column + 1;
    else blocks.push({ column, columns: 1 });
  }
  return blocks;
}
