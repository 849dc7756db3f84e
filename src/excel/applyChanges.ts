import type { Register } from '../domain/cards/register';
import type { FieldKey } from '../domain/cards/types';
import { formatDay, OFFSET_1904 } from '../domain/cell/day';
import type { CellValue } from '../domain/cell/value';
import type { ChangeSet, ColumnChange } from '../domain/changes/changeSet';
import type { SheetReading } from '../domain/recognition/types';
import { chunksOf, type Chunk } from './chunks';
import { dressColumns, growOver, isNew, NUMBER_FORMATS } from './newColumns';
import { rowRuns, type RowRun } from './rowRuns';
import type { Session } from './session';
import { survey, type Survey } from './survey';
import { withoutEvents } from './withoutEvents';

/** What was written, and what was left alone because the sheet had changed meanwhile or holds a formula there. */
export interface Applied {
  /** 0-based sheet column of every column that was written to. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  readonly cells: number;
  /** 0-based sheet rows. */
  readonly conflicts: readonly number[];
}

/**
 * Writes a change set into its worksheet. Columns that do not exist yet are added right of the block. A cell that no
 * longer holds what was read, and a cell with a formula, are left alone and listed. Rows that a filter hides are written
 * like all others. Events are off while this happens.
 *
 * @throws Failure protected, readOnly, tableCannotGrow, noRoom, or what Office.js reports
 */
export async function applyChanges(
  session: Session,
  register: Register,
  reading: SheetReading,
  changes: ChangeSet,
): Promise<Applied> {
  const { context } = session;
  const sheet = context.workbook.worksheets.getItem(changes.sheet);
  const found = await survey(session, register, reading, changes.columns.filter(isNew).length);
  return withoutEvents(context, () => write(session, sheet, register, changes, found));
}

async function write(
  session: Session,
  sheet: Excel.Worksheet,
  { firstRow, rowCount, headerRow }: Register,
  changes: ChangeSet,
  { place, hidden }: Survey,
): Promise<Applied> {
  const added = changes.columns.filter(isNew);
  const columns = new Map<FieldKey, number>();
  if (added.length) {
    growOver(sheet, place, added.length);
    dressColumns(sheet, added, place.column, headerRow, firstRow, rowCount);
    added.forEach(({ field }, i) => columns.set(field, place.column + i));
  }
  const targets = changes.columns.map((change): ColumnWrite => {
    const column = isNew(change)
      ? (columns.get(change.field) ?? -1)
      : change.target.at === 'existing'
        ? change.target.column
        : -1;
    columns.set(change.field, column);
    return {
      change,
      column,
      values: spread(change, rowCount),
      before: isNew(change) ? null : spread(change, rowCount, 'before'),
    };
  });
  const conflicts = new Set<number>();
  let cells = 0;
  for (const chunk of chunksOf(rowCount, targets.length)) {
    session.checkCancelled();
    session.progress('writing', chunk.start, rowCount);
    cells += await writeChunk(session, sheet, firstRow, chunk, targets, hidden, conflicts);
  }
  session.progress('writing', rowCount, rowCount);
  return { columns, cells, conflicts: [...conflicts].sort((a, b) => a - b) };
}

/** One column to be written: values by register row, null where a row does not change. */
interface ColumnWrite {
  readonly change: ColumnChange;
  readonly column: number;
  readonly values: (CellValue | null)[];
  /** What the guard expects to find; null for a new column. */
  readonly before: readonly (CellValue | null)[] | null;
}

function spread(
  { rows, before, after }: ColumnChange,
  rowCount: number,
  which: 'before' | 'after' = 'after',
): (CellValue | null)[] {
  const values = new Array<CellValue | null>(rowCount).fill(null);
  const from = which === 'after' ? after : before;
  rows.forEach((row, i) => (values[row] = from[i] ?? ''));
  return values;
}

async function writeChunk(
  session: Session,
  sheet: Excel.Worksheet,
  firstRow: number,
  chunk: Chunk,
  targets: readonly ColumnWrite[],
  hidden: readonly boolean[] | null,
  conflicts: Set<number>,
): Promise<number> {
  const { context } = session;
  const guarded = targets
    .filter(({ before }) => before)
    .map((target) => {
      const range = sheet.getRangeByIndexes(firstRow + chunk.start, target.column, chunk.rows, 1);
      range.load('formulas,numberFormat');
      return { target, range };
    });
  if (guarded.length) await context.sync();
  for (const { target, range } of guarded) {
    const formulas = range.formulas as CellValue[][];
    for (const row of changedMeanwhile(target, chunk, formulas)) {
      target.values[row] = null;
      conflicts.add(firstRow + row);
    }
    if (dayColumn(target)) keepDaysReadable(session, range, chunk, target);
    range.untrack();
  }
  const runs = hidden ? rowRuns(hidden.slice(chunk.start, chunk.start + chunk.rows)) : [{ start: 0, rows: chunk.rows }];
  let cells = 0;
  for (const run of runs)
    for (const target of targets) cells += writeRun(sheet, firstRow + chunk.start, chunk.start, run, target);
  await context.sync();
  return cells;
}

/** Rows of the chunk whose cell is not what was read; a formula never is, because it was read as its value. */
function changedMeanwhile(
  { values, before }: ColumnWrite,
  { start, rows }: Chunk,
  found: readonly (readonly CellValue[])[],
): number[] {
  const changed: number[] = [];
  for (let row = start; row < start + rows; row++)
    if (values[row] !== null && found[row - start]?.[0] !== before?.[row]) changed.push(row);
  return changed;
}

function dayColumn({ change }: ColumnWrite): boolean {
  return typeof change.after[0] === 'number' && change.target.at === 'existing';
}

const LOOKS_LIKE_A_DATE = /[ymd年月日]/i;

/**
 * A day written into a cell without a date format would show as a number: such cells take the column's own date format.
 * Cells that are text stay text, with the day in words.
 */
function keepDaysReadable(
  { date1904 }: Session,
  range: Excel.Range,
  { start, rows }: Chunk,
  { values }: ColumnWrite,
): void {
  const codes = (range.numberFormat as string[][]).map(([code = 'General']) => code);
  const format = codes.find((code) => code !== '@' && LOOKS_LIKE_A_DATE.test(code)) ?? NUMBER_FORMATS.day;
  // null leaves a cell's format as it is.
  const formats = new Array<string | null>(rows).fill(null);
  codes.forEach((code, i) => {
    const value = values[start + i];
    if (typeof value !== 'number') return;
    if (code === '@') values[start + i] = formatDay(value + (date1904 ? OFFSET_1904 : 0));
    else if (!LOOKS_LIKE_A_DATE.test(code)) formats[i] = format;
  });
  if (formats.some((code) => code !== null)) range.numberFormat = formats.map((code) => [code]);
}

function writeRun(
  sheet: Excel.Worksheet,
  firstRow: number,
  offset: number,
  { start, rows }: RowRun,
  { column, values }: ColumnWrite,
): number {
  const cells = values.slice(offset + start, offset + start + rows);
  const count = cells.reduce<number>((sum, value) => sum + (value === null ? 0 : 1), 0);
  if (!count) return 0;
  const range = sheet.getRangeByIndexes(firstRow + start, column, rows, 1);
  // null leaves a cell as it is.
  range.values = cells.map((value) => [value]);
  range.untrack();
  return count;
}
