import type { CellValue } from '../domain/cell/value';
import { dataEnd, type DataRows } from '../domain/recognition/dataEnd';
import type { SheetReading } from '../domain/recognition/types';
import { CELLS_PER_REQUEST, chunksOf, type Chunk } from './chunks';
import { request } from './request';
import type { Session } from './session';

interface Part {
  readonly reading: SheetReading;
  readonly chunk: Chunk;
}

/**
 * Where the data of several registers ends, from one column of each: as many registers a request as fit into it.
 *
 * @returns the data rows by reading; readings that are no registers are left out
 */
export async function countRows(
  session: Session,
  readings: readonly SheetReading[],
): Promise<ReadonlyMap<SheetReading, DataRows>> {
  const values = new Map<SheetReading, CellValue[]>();
  const parts = readings
    .filter(({ layout }) => layout === 'register')
    .flatMap((reading) => {
      values.set(reading, []);
      return chunksOf(reading.lastRow - reading.firstRow + 1, 1).map((chunk): Part => ({ reading, chunk }));
    });
  const requests = requestsOf(parts);
  for (const [i, request] of requests.entries()) {
    session.checkCancelled();
    session.progress('reading', i, requests.length);
    await read(session, request, values);
  }
  return new Map(
    [...values].map(([reading, read]) => {
      const header = reading.columns.find(({ column }) => column === reading.keyColumn)?.header ?? '';
      const mark = { header, values: read };
      return [reading, dataEnd(mark, [mark])];
    }),
  );
}

function requestsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const requests: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.chunk.rows > room) {
      requests.push([]);
      room = CELLS_PER_REQUEST;
    }
    requests.at(-1)?.push(part);
    room -= part.chunk.rows;
  }
  return requests;
}

async function read(
  session: Session,
  parts: readonly Part[],
  values: ReadonlyMap<SheetReading, CellValue[]>,
): Promise<void> {
  const { worksheets } = session.context.workbook;
  const reads = await request(session, () =>
    parts.map(({ reading, chunk }) => {
      const range = worksheets
        .getItem(reading.name)
        .getRangeByIndexes(reading.firstRow + chunk.start, reading.keyColumn, chunk.rows, 1);
      range.load('values');
      return { reading, range };
    }),
  );
  for (const { reading, range } of reads) {
    for (const [value] of range.values as CellValue[][]) values.get(reading)?.push(value ?? '');
    range.untrack();
  }
}
