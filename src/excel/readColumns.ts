import type { CellValue } from '../domain/cell/value';
import { isHeader } from '../domain/changes/relocate';
import { eachChunk, type Chunk } from './chunks';
import { Failure } from './failure';
import { request } from './request';
import type { Session } from './session';

/** Headers by 0-based sheet column, and the 0-based row their last part stands in. */
export interface HeaderCells {
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
  /** The table the rows are in, and where its last one stands, 0-based. */
  readonly table?: { readonly name: string; readonly lastRow: number };
}

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
 * @param header what has to stand in a row above, so that they are still the columns they were
 * @param formats by column: filled with the number formats of its cells
 * @throws Failure sheetChanged where they are not
 * @returns the values by column; all arrays have `rows` entries
 */
export async function readColumns(
  session: Session,
  sheet: string,
  firstRow: number,
  rows: number,
  columns: readonly number[],
  header?: HeaderCells,
  formats: ReadonlyMap<number, string[]> = new Map(),
): Promise<Map<number, CellValue[]>> {
  const result = new Map(columns.map((column) => [column, new Array<CellValue>(rows).fill('')]));
  const blocks = blocksOf(columns);
  const width = blocks.reduce((sum, block) => sum + block.columns, formats.size);
  await eachChunk(rows, width, async (chunk) => {
    session.checkCancelled();
    session.progress('reading', chunk.start, rows);
    await readChunk(session, sheet, firstRow, chunk, blocks, result, formats, header);
  });
  return result;
}

async function readChunk(
  session: Session,
  sheet: string,
  firstRow: number,
  { start, rows }: Chunk,
  blocks: readonly Block[],
  result: ReadonlyMap<number, CellValue[]>,
  formats: ReadonlyMap<number, string[]>,
  header?: HeaderCells,
): Promise<void> {
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const { tables } = session.context.workbook;
  const { body, reads, looks } = await request(session, () => {
    const body = header?.table && tables.getItem(header.table.name).getDataBodyRange().load('rowIndex,rowCount');
    const looks = [...formats].map(([column, into]) => ({
      into,
      range: worksheet.getRangeByIndexes(firstRow + start, column, rows, 1).load('numberFormat'),
    }));
    const reads = blocks.map((block) => {
      const range = worksheet.getRangeByIndexes(firstRow + start, block.column, rows, block.columns);
      range.load('values');
      const above = header && worksheet.getRangeByIndexes(header.row, block.column, 1, block.columns).load('values');
      return { block, range, above };
    });
    return { body, reads, looks };
  });
  if (body && body.rowIndex + body.rowCount - 1 !== header?.table?.lastRow)
    throw new Failure('sheetChanged', { sheet });
  for (const { block, range, above } of reads) {
    const [headers = []] = (above?.values ?? []) as CellValue[][];
    if (headers.some((cell, i) => !isHeader(cell, header?.texts.get(block.column + i) ?? String(cell))))
      throw new Failure('sheetChanged', { sheet });
    const values = range.values as CellValue[][];
    for (let i = 0; i < block.columns; i++) {
      const column = result.get(block.column + i);
      if (!column) continue;
      for (let row = 0; row < rows; row++) column[start + row] = values[row]?.[i] ?? '';
    }
    // Tracked ranges hold their cells' address in Excel until they are let go.
    range.untrack();
  }
  for (const { into, range } of looks) {
    (range.numberFormat as string[][]).forEach(([code = 'General'], i) => (into[start + i] = code));
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
