import type { CellValue } from '../../domain/cell/value';
import type { GuardState, Seen } from '../../domain/changes/guardState';
import { keyOf, printOf, type KeyColumn } from '../../domain/changes/rowKeys';
import type { Chunk } from '../chunks';
import type { Site } from './site';

/** Rows that are read and written in one request. */
export interface Watched {
  readonly chunk: Chunk;
  /** A cell of every row: Excel lets it follow rows that are put in above. */
  readonly rows: Excel.Range;
  /** Rows with a blank or repeated key are among them. */
  readonly withPrints: boolean;
}

/** The watched columns of some rows: keys, what else tells rows apart, targets. */
export interface Cells {
  readonly keys: readonly Excel.Range[];
  readonly prints: readonly Excel.Range[];
  readonly targets: readonly Excel.Range[];
}

/** Nothing seen yet: so many blank rows. */
export function blankSeen({ columns }: GuardState, count: number) {
  return {
    count,
    keys: new Float64Array(count),
    prints: new Float64Array(count),
    cells: columns.map(() => new Array<CellValue>(count).fill('')),
    formats: columns.map(({ format }) => (format ? new Array<string>(count).fill('General') : null)),
  };
}

/** Queues taking hold of the rows of a chunk. */
export function watch(site: Site, state: GuardState, chunk: Chunk): Watched {
  const [first] = site.anchors.values();
  if (!first) throw new Error('a set without columns');
  const { firstRow, headerRow } = site.set.block;
  const rows = first.getOffsetRange(firstRow - headerRow + chunk.start, 0).getAbsoluteResizedRange(chunk.rows, 1);
  return { chunk, rows: rows.load('rowIndex'), withPrints: needsPrints(state, chunk) };
}

/** Some of the rows that are watched. */
export function partOf({ chunk, rows, withPrints }: Watched, start: number, count: number): Watched {
  const part = rows.getCell(start - chunk.start, 0).getAbsoluteResizedRange(count, 1);
  return { chunk: { start, rows: count }, rows: part, withPrints };
}

/**
 * The watched columns of the watched rows. Rows and columns are followed apart: a range of both would stay behind where
 * somebody puts cells in that do not cover all of it.
 */
export function cellsOf({ set: { keys, columns }, anchors }: Site, { chunk, rows, withPrints }: Watched): Cells {
  // As many rows as will be written, however many have been put in or taken out.
  const lines = rows.getCell(0, 0).getAbsoluteResizedRange(chunk.rows, 1).getEntireRow();
  const range = ({ column }: KeyColumn): Excel.Range => {
    const anchor = anchors.get(column);
    if (!anchor) throw new Error('a column without an anchor');
    return lines.getIntersection(anchor.getEntireColumn());
  };
  return {
    keys: keys.columns.map(range),
    prints: withPrints ? keys.printColumns.map(range) : [],
    targets: columns.map(range),
  };
}

/**
 * Only rows with a blank or repeated key make it necessary to read everything else again: those of these rows, which may
 * be displaced though nothing is written to them, and those that are looked for.
 */
function needsPrints(state: GuardState, { start, rows }: Chunk): boolean {
  const isHere = (at: number) => at >= start && at < start + rows;
  return (
    state.prints.some((print, row) => print > 0 && isHere(state.places[row] ?? -1)) ||
    state.pending.some(
      (row) => (state.prints[row] ?? 0) > 0 && state.columns.some(({ restoring }) => restoring.has(row)),
    )
  );
}

/**
 * Queues reading cells.
 *
 * @param isBlank by column: it is known to be blank and is not read
 */
export function load({ keys, prints, targets }: Cells, { columns }: GuardState, isBlank: readonly boolean[]): void {
  for (const range of [...keys, ...prints]) range.load('values');
  targets.forEach((range, c) => {
    if (!isBlank[c]) range.load(columns[c]?.format ? 'formulas,numberFormat' : 'formulas');
  });
}

/** By column: what there is in a column that should be blank. */
export type Rest = readonly (Excel.Range | null)[];

/** Queues reading what stands in cells just before they are written; of blank columns only what is not. */
export function loadBefore(cells: Cells, rows: Excel.Range, state: GuardState, isBlank: readonly boolean[]): Rest {
  load(cells, state, isBlank);
  rows.load('rowIndex');
  return cells.targets.map((range, c) =>
    isBlank[c] ? range.getUsedRangeOrNullObject(true).load('formulas,rowIndex') : null,
  );
}

/** What stood in cells just before they were written. */
export function seenBefore(cells: Cells, own: Watched, state: GuardState, rest: Rest): Seen {
  const { rows } = own.chunk;
  const seen = blankSeen(state, rows);
  const isBlank = rest.map((range) => range !== null);
  note(cells, seen, { start: 0, rows }, isBlank);
  rest.forEach((range, c) => {
    if (!range || range.isNullObject) return;
    const from = range.rowIndex - own.rows.rowIndex;
    columnOf(range.formulas).forEach((value, i) => ((seen.cells[c] ?? [])[from + i] = value));
  });
  return seen;
}

/** The cells of one column, from what Office.js gives. */
export function columnOf(values: unknown): CellValue[] {
  const lines = values as CellValue[][];
  const cells = new Array<CellValue>(lines.length);
  for (let i = 0; i < lines.length; i++) cells[i] = lines[i]?.[0] ?? '';
  return cells;
}

/** Takes what was loaded of some rows into what is seen. */
export function note(
  { keys, prints, targets }: Cells,
  seen: ReturnType<typeof blankSeen>,
  { start, rows }: Chunk,
  isBlank: readonly boolean[],
): void {
  const keyCells = keys.map(({ values }) => columnOf(values));
  const all = [...keyCells, ...prints.map(({ values }) => columnOf(values))];
  // Without a single key column rows are told apart by everything else.
  const weak = prints.length > 0 || !keys.length;
  for (let i = 0; i < rows; i++) {
    seen.keys[start + i] = keyOf(keyCells, i);
    if (weak) seen.prints[start + i] = printOf(all, i);
  }
  targets.forEach((range, c) => {
    if (isBlank[c]) return;
    const cells = seen.cells[c] ?? [];
    const lines = range.formulas as CellValue[][];
    for (let i = 0; i < lines.length; i++) cells[start + i] = lines[i]?.[0] ?? '';
    const formats = seen.formats[c];
    if (formats) columnOf(range.numberFormat).forEach((code, i) => (formats[start + i] = String(code)));
  });
}

/** Excel need not let them follow insertions any more. */
export function release({ keys, prints, targets }: Cells): void {
  for (const range of [...keys, ...prints, ...targets]) range.untrack();
}
