import { Failure } from './failure';

/** Excel on the web takes 5 MB in a request or a response; a cell rarely takes more than this as JSON. */
const BYTES_PER_CHUNK = 4_000_000;
const BYTES_PER_CELL = 24;
/** So many cells fit into one request. */
export const CELLS_PER_REQUEST = Math.floor(BYTES_PER_CHUNK / BYTES_PER_CELL);
const FEWEST_ROWS = 1_000;
const MOST_ROWS = 20_000;

/** A run of rows that is read or written in one request. */
export interface Chunk {
  /** Index of the first row, counted from the first row of the whole. */
  readonly start: number;
  readonly rows: number;
}

/**
 * Goes through rows chunk by chunk. A chunk that is too large for Excel after all is halved, and so are those after it.
 *
 * @param columns cells a row
 * @param work reads or writes one chunk; done again with half of it where it throws Failure tooLarge
 */
export async function eachChunk(rows: number, columns: number, work: (chunk: Chunk) => Promise<void>): Promise<void> {
  const waiting = chunksOf(rows, columns).reverse();
  let most = Infinity;
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (chunk.rows > most) {
      waiting.push({ start: chunk.start + most, rows: chunk.rows - most });
      chunk = { start: chunk.start, rows: most };
    }
    try {
      await work(chunk);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'tooLarge' || chunk.rows < 2) throw error;
      most = Math.ceil(chunk.rows / 2);
      waiting.push(chunk);
    }
  }
}

/**
 * Cuts rows into chunks that fit into one request.
 *
 * @param rows number of rows
 * @param columns cells a row
 * @example chunksOf(45_000, 2) // [{ start: 0, rows: 20000 }, { start: 20000, rows: 20000 }, { start: 40000, rows: 5000 }]
 */
export function chunksOf(rows: number, columns: number): Chunk[] {
  const fitting = Math.floor(CELLS_PER_REQUEST / Math.max(1, columns));
  const size = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, fitting));
  return Array.from({ length: Math.ceil(rows / size) }, (_none, i) => ({
    start: i * size,
    rows: Math.min(size, rows - i * size),
  }));
}
