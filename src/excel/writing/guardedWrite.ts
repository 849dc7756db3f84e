import { isConverted } from '../../domain/changes/cellChange';
import { couldBeFormula } from '../../domain/changes/formulaText';
import type { CellValue } from '../../domain/cell/value';
import { judge, place, stillPending, type Placement } from '../../domain/changes/guard';
import { guardState, type GuardState, type Seen } from '../../domain/changes/guardState';
import type { PlacedSet } from '../../domain/changes/placedSet';
import { eachChunk, type Chunk } from '../chunks';
import { Failure } from '../failure';
import { request } from '../request';
import { rowRuns } from './rowRuns';
import type { Site } from './site';
import {
  blankSeen,
  cellsOf,
  columnOf,
  load,
  loadBefore,
  note,
  partOf,
  release,
  seenBefore,
  watch,
  type Cells,
  type Rest,
  type Watched,
} from './watched';

/** What was written, and what was left alone because the sheet had changed meanwhile or holds a formula there. */
export interface Written {
  /** Cells that hold what was wanted. */
  readonly cells: number;
  /** By column: register rows whose cell was left alone. */
  readonly skipped: readonly ReadonlySet<number>[];
  /** 0-based sheet rows of which something was left alone, as far as they are still there. */
  readonly conflicts: readonly number[];
}

/** A row that has been missed so often is left alone. */
const ROUNDS = 4;
/** What we have displaced is put back, however long it takes, within reason. */
const MORE_ROUNDS = 40;

/**
 * Writes a set into its worksheet beside whatever others do there. Every round reads keys and targets, writes through the
 * very ranges it has read, which Excel lets follow insertions, and reads keys and targets again just before and after
 * writing: what was displaced by a sort or an insertion in between is put back, and the row is tried again.
 *
 * @param purpose what a run wrote is taken back: its columns are not blank, and a row whose key was corrected in its place is
 * still the same
 * @throws Failure columnGone, sheetGone, cancelled, or what stands in the way of writing
 */
export async function guardedWrite(given: Site, purpose: 'write' | 'takeBack' = 'write'): Promise<Written> {
  let site = given;
  const { set } = site;
  const state = guardState(set);
  let cells = 0;
  let area: Area = { count: set.block.rowCount, firstRow: set.block.firstRow, isFiltered: site.isFiltered };
  for (let round = 0; round < MORE_ROUNDS && state.pending.length; round++) {
    if (round) area = await areaNow(site);
    // Columns that have just been added are blank; whoever was faster is met when they are written.
    const blankFrom = purpose === 'write' && !round ? set.added?.column : undefined;
    let seen: Looked;
    try {
      seen = await look(site, state, area, blankFrom ?? Infinity);
    } catch (error) {
      // Somebody has deleted a column. Those that only tell rows with a weak key apart can be done without.
      if (!isGone(error) || !site.set.keys.printColumns.length) throw error;
      site = { ...site, set: { ...site.set, keys: { ...site.set.keys, printColumns: [] } } };
      continue;
    }
    const placement = place(state, seen.cells, purpose === 'takeBack');
    if (placement.cells) cells += await writeRound(site, state, placement, seen);
    state.pending = stillPending(state);
    if (round + 1 >= ROUNDS && !isRestoring(state)) break;
  }
  return { cells, ...leftAlone(state, set, area.firstRow) };
}

function isRestoring({ pending, columns }: GuardState): boolean {
  return pending.some((row) => columns.some(({ restoring }) => restoring.has(row)));
}

/** Rows that were given up, and those that were not found. */
function leftAlone(
  { columns, pending, places }: GuardState,
  { block: { rowCount } }: PlacedSet,
  firstRow: number,
): Pick<Written, 'skipped' | 'conflicts'> {
  const left = columns.map(({ skipped: own, want, restoring }) => {
    const missed = pending.filter((row) => (want[row] ?? null) !== null && !restoring.has(row));
    return new Set([...own, ...missed].filter((row) => row < rowCount));
  });
  // What may have been written is taken back with the rest, if it is there.
  const skipped = columns.map(({ unsure }, c) => new Set([...(left[c] ?? [])].filter((row) => !unsure.has(row))));
  const rows = new Set(left.flatMap((own) => [...own]));
  return { skipped, conflicts: [...rows].map((row) => firstRow + (places[row] ?? row)).sort((a, b) => a - b) };
}

/** The rows that are looked at, and whether a filter hides some of them. */
interface Area {
  readonly count: number;
  /** 0-based sheet row. */
  readonly firstRow: number;
  readonly isFiltered: boolean;
}

/** Where the block's rows stand by now, with everything that was added below them. */
async function areaNow({ session, sheet, set, anchors }: Site): Promise<Area> {
  const { table: name, block } = set;
  const table = name === undefined ? undefined : sheet.tables.getItem(name);
  const { anchor, used } = await request(session, () => {
    sheet.load('autoFilter/isDataFiltered');
    table?.load('autoFilter/isDataFiltered');
    return {
      anchor: firstOf(anchors).load('rowIndex'),
      used: sheet.getUsedRange(true).load('rowIndex,rowCount'),
    };
  });
  const firstRow = anchor.rowIndex + block.firstRow - block.headerRow;
  return {
    firstRow,
    count: Math.max(block.rowCount, used.rowIndex + used.rowCount - firstRow),
    isFiltered: (table ?? sheet).autoFilter.isDataFiltered,
  };
}

function firstOf(anchors: Site['anchors']): Excel.Range {
  const [first] = anchors.values();
  if (!first) throw new Error('a set without columns');
  return first;
}

interface Looked {
  readonly cells: Seen;
  /** By column: it has just been added, and was not read. */
  readonly isBlank: readonly boolean[];
  readonly watched: readonly Watched[];
  /** Rows that a filter hides, by place; null where it hides none. */
  readonly hidden: readonly boolean[] | null;
}

async function look(site: Site, state: GuardState, area: Area, blankFrom: number): Promise<Looked> {
  const { session, set } = site;
  const isBlank = set.columns.map(({ column }) => column >= blankFrom);
  const seen = blankSeen(state, area.count);
  const watched: Watched[] = [];
  const width = set.keys.columns.length + set.columns.length;
  await eachChunk(area.count, width, async (chunk) => {
    session.checkCancelled();
    const { own, cells } = await request(session, () => {
      const taken = watch(site, state, chunk);
      const ranges = cellsOf(site, taken);
      load(ranges, state, isBlank);
      return { own: taken, cells: ranges };
    });
    note(cells, seen, chunk, isBlank);
    release(cells);
    watched.push(own);
  });
  const hidden = area.isFiltered && area.count ? await hiddenRows(site, state, area.count) : null;
  return { cells: seen, isBlank, watched, hidden };
}

async function hiddenRows(site: Site, state: GuardState, count: number): Promise<readonly boolean[] | null> {
  const rows = await request(site.session, () =>
    watch(site, state, { start: 0, rows: count }).rows.getRowProperties({ rowHidden: true }),
  );
  const hidden = rows.value.map(({ rowHidden }) => rowHidden === true);
  return hidden.includes(true) ? hidden : null;
}

async function writeRound(site: Site, state: GuardState, placement: Placement, looked: Looked): Promise<number> {
  const { session } = site;
  const { watched, cells: seen } = looked;
  let written = 0;
  for (const own of watched) {
    const { start, rows } = own.chunk;
    if (placement.rowAt.subarray(start, start + rows).some((row) => row >= 0)) {
      session.checkCancelled();
      session.progress('writing', start, seen.count);
      await halved(own, async (part) => {
        written += await writeChunk(site, state, placement, looked, part);
      });
    }
    own.rows.untrack();
  }
  return written;
}

/** Writes a chunk in one request, or in two where that is too large. */
async function halved(own: Watched, work: (own: Watched) => Promise<unknown>): Promise<void> {
  try {
    await work(own);
  } catch (error) {
    const { start, rows } = own.chunk;
    if (!(error instanceof Failure) || error.code !== 'tooLarge' || rows < 2) throw error;
    const half = rows >> 1;
    await halved(partOf(own, start, half), work);
    await halved(partOf(own, start + half, rows - half), work);
  }
}

async function writeChunk(
  site: Site,
  state: GuardState,
  placement: Placement,
  { cells: seen, hidden, isBlank }: Looked,
  own: Watched,
): Promise<number> {
  const { session, sheet, set } = site;
  const { start, rows } = own.chunk;
  const runs = hidden ? rowRuns(hidden.slice(start, start + rows)) : [{ start: 0, rows }];
  const filtered = set.table === undefined ? sheet.autoFilter : sheet.tables.getItem(set.table).autoFilter;
  let sent: Sent;
  try {
    sent = await request(session, () => {
      const cells = cellsOf(site, own);
      const rest = loadBefore(cells, own.rows, state, isBlank);
      cells.targets.forEach((range, c) => {
        for (const run of runs) writeRun(range, run, rows, start, placement, c, state);
      });
      filtered.load('isDataFiltered');
      const after = hidden ? cells.targets.map((range) => range.getOffsetRange(0, 0).load('formulas')) : [];
      return { cells, rest, after };
    });
  } catch (error) {
    // All rows of the chunk are gone. The next round looks again.
    if (isGone(error)) return 0;
    throw error;
  }
  const before = seenBefore(sent.cells, own, state, sent.rest);
  // Only where rows are hidden may values land elsewhere. Where somebody has just hidden some, the next round looks.
  const isSure = hidden !== null || !filtered.isDataFiltered;
  const after = hidden ? sent.after.map(({ formulas }) => columnOf(formulas)) : null;
  release(sent.cells);
  return judge(state, placement, start, seen, before, after, isSure);
}

/** What was asked for in the request that writes. */
interface Sent {
  readonly cells: Cells;
  readonly rest: Rest;
  readonly after: readonly Excel.Range[];
}

function isGone(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return cause?.code === 'InvalidReference';
}

function writeRun(
  range: Excel.Range,
  run: Chunk,
  rows: number,
  start: number,
  { values, formats, rowAt }: Placement,
  c: number,
  state: GuardState,
): void {
  const from = start + run.start;
  const cells = (values[c] ?? []).slice(from, from + run.rows);
  if (cells.every((value) => value === null)) return;
  const part = run.rows === rows ? range : range.getCell(run.start, 0).getAbsoluteResizedRange(run.rows, 1);
  const codes = formats[c]?.slice(from, from + run.rows);
  // Text is made text before its value comes, and in a cell of another format an apostrophe keeps it text; what stood
  // there before may be a formula. null leaves a cell as it is.
  if (codes?.some((code) => code !== null)) part.numberFormat = codes.map((code) => [code]);
  const { restoring } = state.columns[c] ?? {};
  part.values = cells.map((value, i) => {
    const ours = !restoring?.has(rowAt[from + i] ?? -1);
    const code = codes?.[i] ?? null;
    if (value === null || code === '@') return [value];
    const isText = (ours && couldBeFormula(value)) || (code !== null && isTextStill(value));
    return [isText ? `'${String(value)}` : value];
  });
}

/** Text that Excel would make something else of; a formula that stood there is none. */
function isTextStill(value: CellValue): boolean {
  return isConverted(value) && !String(value).startsWith('=');
}
